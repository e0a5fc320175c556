import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import type { ClientSession } from '../../../../client/src/clientFeature.ts';
import { feature } from '../../../../client/src/features/workspaceFiles.ts';
import { listFilesRequest, readFileRequest } from '../../../../server/src/protocol.ts';
import { write } from '../support.ts';

type Handler = (params: { uri: string }) => Promise<unknown>;

describe('links among the files that the editor gives its server', () => {
  it('are not followed', async function () {
    if (process.platform === 'win32') this.skip();
    const handlers = new Map<string, Handler>();
    const client = { onRequest: (method: string, handler: Handler) => handlers.set(method, handler) };
    feature.register?.({ client } as unknown as ClientSession);
    const file = await write('linked/a.md', 'a');
    const folder = dirname(file.fsPath);
    symlinkSync('/etc/hosts', join(folder, 'hosts.md'));
    symlinkSync('/etc', join(folder, 'etc'));
    const uri = vscode.Uri.file(folder);
    assert.deepEqual(await handlers.get(listFilesRequest)?.({ uri: uri.toString() }), { uris: [file.toString()] });
    const link = vscode.Uri.joinPath(uri, 'hosts.md').toString();
    assert.deepEqual(await handlers.get(readFileRequest)?.({ uri: link }), { text: null });
  });
});
