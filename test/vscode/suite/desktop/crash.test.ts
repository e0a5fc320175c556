import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../eventually.ts';
import { api, closeAll, finding, findingsOf, launchDraft, open, score } from '../support.ts';

describe('the server', () => {
  afterEach(closeAll);

  it('comes back after a crash, and its findings with it', async () => {
    const document = await open('crash.post.md', launchDraft);
    await finding(document, 'canned-phrase');
    const { client } = await api();
    const first = client.serverProcess?.pid;
    assert.ok(first, 'the server runs in a process of its own');
    process.kill(first, 'SIGKILL');
    await eventually('another server', () => {
      const pid = client.serverProcess?.pid;
      return pid !== undefined && pid !== first;
    });
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(document.lineCount, 0), "\nN'hésitez pas à nous écrire.\n");
    await vscode.workspace.applyEdit(edit);
    const { version } = await score(document);
    assert.equal(version, document.version);
    await eventually('the third canned phrase', () => findingsOf(document, 'canned-phrase').length === 3);
  });
});
