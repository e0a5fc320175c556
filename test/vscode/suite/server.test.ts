import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { closeAll, finding, findings, findingsOf, launchDraft, open, score } from './support.ts';

describe('the server', () => {
  afterEach(closeAll);

  it('starts anew when it is asked to, and its findings come back', async () => {
    const document = await open('restart.post.md', launchDraft);
    await finding(document, 'canned-phrase');
    const gone = eventually('no findings while there is no server', () => findings(document).length === 0);
    await vscode.commands.executeCommand('causerie.restartServer');
    await gone;
    await finding(document, 'canned-phrase');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(document.lineCount, 0), "\nN'hésitez pas à nous écrire.\n");
    await vscode.workspace.applyEdit(edit);
    await score(document);
    await eventually('the third canned phrase', () => findingsOf(document, 'canned-phrase').length === 3);
  });
});
