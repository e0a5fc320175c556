import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ClientSession } from '../../../client/src/clientFeature.ts';
import { feature } from '../../../client/src/features/workspaceFiles.ts';
import {
  type FileExistsResult,
  type FileTextResult,
  fileExistsRequest,
  type ListFilesResult,
  listFilesRequest,
  readFileRequest,
} from '../../../server/src/protocol.ts';
import { write } from './support.ts';

type Handler = (params: { uri: string }) => Promise<unknown>;

/** The editor's answers, as a server would get them. */
function answers(): Map<string, Handler> {
  const handlers = new Map<string, Handler>();
  const onRequest = (method: string, handler: Handler) => {
    handlers.set(method, handler);
    return new vscode.Disposable(() => undefined);
  };
  feature.register?.({ client: { onRequest } } as unknown as ClientSession);
  return handlers;
}

async function ask<Result>(method: string, uri: vscode.Uri | string): Promise<Result> {
  return (await answers().get(method)?.({ uri: uri.toString() })) as Result;
}

async function isRefused(method: string, uri: string): Promise<boolean> {
  return ask(method, uri).then(
    () => false,
    (error: Error) => /in no folder that is open/.test(error.message),
  );
}

describe('the files that the editor gives its server', () => {
  it('are those of the open folder, as they are', async () => {
    const text = '\uFEFFVoilà 👋\r\n';
    const uri = await write('given/été/a b#c.md', text);
    assert.equal((await ask<FileTextResult>(readFileRequest, uri)).text, text);
    assert.equal((await ask<FileExistsResult>(fileExistsRequest, uri)).exists, true);
    const missing = vscode.Uri.joinPath(uri, '../b.md');
    assert.equal((await ask<FileTextResult>(readFileRequest, missing)).text, null);
    assert.equal((await ask<FileExistsResult>(fileExistsRequest, missing)).exists, false);
    const folder = vscode.Uri.joinPath(uri, '..');
    assert.equal((await ask<FileTextResult>(readFileRequest, folder)).text, null);
    assert.equal((await ask<FileExistsResult>(fileExistsRequest, folder)).exists, false);
  });

  it('are listed as far as they may be drafts', async () => {
    const drafts = [
      await write('listed/a.md', 'a'),
      await write('listed/deep/er/b.post', 'b'),
      await write('listed/c.txt', 'c'),
    ];
    for (const path of ['d.ts', '.hidden.md', '.git/e.md', 'node_modules/x/f.md', 'dist/g.md']) {
      await write(`listed/${path}`, 'x');
    }
    const { uris } = await ask<ListFilesResult>(listFilesRequest, vscode.Uri.joinPath(drafts[0] as vscode.Uri, '..'));
    assert.deepEqual(uris.sort(), drafts.map(String).sort());
    const nowhere = vscode.Uri.joinPath(drafts[0] as vscode.Uri, '../nowhere');
    assert.deepEqual((await ask<ListFilesResult>(listFilesRequest, nowhere)).uris, []);
  });

  it('are none outside of it, whichever way leads there', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const root = folder.toString().replace(/\/$/, '');
    const outside = [
      `${root}/../secret.md`,
      `${root}/a/%2e%2e/%2e%2e/secret.md`,
      `${root}/..%5Csecret.md`,
      `${folder.scheme}://elsewhere/secret.md`,
      'untitled:Untitled-1',
      'https://example.org/secret.md',
      // A folder whose name begins with the same letters.
      ...(folder.path.length > 1 ? [`${root}-old/secret.md`, vscode.Uri.joinPath(folder, '..').toString()] : []),
    ];
    for (const uri of outside) {
      for (const method of [readFileRequest, fileExistsRequest, listFilesRequest]) {
        assert.ok(await isRefused(method, uri), `${method} ${uri}`);
      }
    }
  });
});
