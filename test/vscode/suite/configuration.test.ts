import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { closeAll, finding, findings, findingsOf, fixesOf, launchDraft, open, score, write } from './support.ts';

/** Below a folder of their own: what these say is nobody else's business. */
const configuration = 'configured/.causerie.yml';

describe('a configuration file', () => {
  afterEach(closeAll);

  it('holds for the drafts below it as soon as it is written, and as soon as it changes', async () => {
    const document = await open('configured/one.post.md', launchDraft);
    // A preview would close where the next document opens.
    await vscode.commands.executeCommand('workbench.action.keepEditor');
    await eventually('the finding', () => findingsOf(document, 'no-question')[0]);
    const file = await open(configuration, 'rules:\n  no-question: off\n');
    await eventually('no such finding', () => findingsOf(document, 'no-question').length === 0);
    assert.ok(findings(document).length > 0, 'the others stay');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(file.uri, new vscode.Range(0, 0, 9, 0), 'rules:\n  no-question: hint\n');
    await vscode.workspace.applyEdit(edit);
    const [found] = await eventually('the finding as a hint', () => {
      const present = findingsOf(document, 'no-question');
      return present.length > 0 ? present : undefined;
    });
    assert.equal(found?.severity, vscode.DiagnosticSeverity.Hint);
  });

  it('holds where no editor shows it, in the folder or further up', async () => {
    await write('on-disk/.causerie.yml', 'rules:\n  no-question: off\n');
    const document = await open('on-disk/mai/one.post.md', launchDraft);
    await finding(document, 'canned-phrase');
    assert.equal(findingsOf(document, 'no-question').length, 0);
    await vscode.commands.executeCommand('workbench.action.keepEditor');
    await write('on-disk/.causerie.yml', 'rules:\n  canned-phrase: off\n');
    await finding(document, 'no-question');
    assert.equal(findingsOf(document, 'canned-phrase').length, 0);
  });

  it('shows what is wrong in it, with the right name as a fix, and completes it', async () => {
    const file = await open(configuration, 'rules:\n  no-questoin: off\n  \n');
    const wrong = await eventually('the mistake', () => findings(file)[0]);
    assert.equal(file.getText(wrong.range), 'no-questoin');
    const [fix] = await fixesOf(file, wrong);
    assert.match(fix?.title ?? '', /no-question/);
    const command = 'vscode.executeCompletionItemProvider';
    const position = new vscode.Position(2, 2);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(command, file.uri, position);
    assert.ok(items.some(({ label }) => label === 'no-mention'));
  });

  it('is shown for a draft with where each value comes from', async () => {
    await open(configuration, 'rules:\n  no-question: off\n');
    const document = await open('configured/two.post.md', launchDraft);
    await score(document);
    await vscode.commands.executeCommand('causerie.showConfiguration');
    const shown = await eventually('the configuration', () => {
      const active = vscode.window.activeTextEditor?.document;
      return active?.uri.scheme === 'causerie-configuration' ? active : undefined;
    });
    assert.match(shown.getText(), /\n {2}no-question: off # configured\/\.causerie\.yml, l/);
    assert.match(shown.getText(), /\nplatforms: # .*2\n/);
    assert.equal(shown.languageId, 'yaml');
  });
});
