import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { closeAll, finding, findings, findingsOf, launchDraft, open, score } from './support.ts';

function setDelay(value: number | undefined): Thenable<void> {
  const settings = vscode.workspace.getConfiguration('causerie');
  return settings.update('quiet.delay', value, vscode.ConfigurationTarget.Workspace);
}

function editor(): vscode.TextEditor {
  return vscode.window.activeTextEditor ?? assert.fail('an editor is active');
}

function goTo(position: vscode.Position): void {
  editor().selection = new vscode.Selection(position, position);
}

/** Types at the end of the active document, key by key. */
async function type(text: string): Promise<void> {
  const { document } = editor();
  goTo(document.lineAt(document.lineCount - 1).range.end);
  for (const key of text) await vscode.commands.executeCommand('type', { text: key });
}

describe('quiet while typing', () => {
  afterEach(async () => {
    await setDelay(undefined);
    await closeAll();
  });

  it('a finding waits in the sentence that is written, and comes when the cursor leaves it', async () => {
    await setDelay(60_000);
    const document = await open('quiet.post', launchDraft);
    await eventually('two canned phrases', () => findingsOf(document, 'canned-phrase').length === 2);
    await type("\nN'hésitez pas à passer nous voir");
    // An edit elsewhere is no typing: what it brings shows at once, and with it came the answer about what was typed.
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(3, 0), 'Nous sommes ravis de vous annoncer la suite. ');
    await vscode.workspace.applyEdit(edit);
    await eventually('the third canned phrase', () => findingsOf(document, 'canned-phrase').length === 3);
    assert.ok(
      findingsOf(document, 'canned-phrase').every(({ range }) => !/passer/.test(document.lineAt(range.start).text)),
    );
    goTo(new vscode.Position(0, 0));
    await eventually('the fourth canned phrase', () => findingsOf(document, 'canned-phrase').length === 4);
  });

  it('a finding waits for a pause', async () => {
    const document = await open('pause.post', launchDraft);
    await finding(document, 'canned-phrase');
    await type("\nN'hésitez pas à passer nous voir");
    await eventually('the third canned phrase', () => findingsOf(document, 'canned-phrase').length === 3);
  });

  it('what showed goes on showing, where it stands by then', async () => {
    await setDelay(60_000);
    const document = await open('moved.post', launchDraft);
    const before = await finding(document, 'canned-phrase');
    const words = document.getText(before.range);
    goTo(before.range.start);
    // No letter: one that touches the phrase would break it for a moment, and what comes back is new.
    await vscode.commands.executeCommand('type', { text: ' ' });
    await score(document);
    await eventually('the finding at its new place', () =>
      findingsOf(document, 'canned-phrase').some(({ range }) => document.getText(range) === words),
    );
  });

  it('a new draft gets its first draft before it is judged as a whole', async () => {
    await setDelay(60_000);
    const document = await open('first.post', '---\nplatform: linkedin\n---\n');
    await score(document);
    await type("J'ai l'immense plaisir de vous annoncer que l'atelier ouvre. La colle a séché toute la nuit. ");
    await finding(document, 'canned-phrase');
    assert.deepEqual(findingsOf(document, 'no-question'), []);
    await document.save();
    await finding(document, 'no-question');
  });
});

describe('the pause', () => {
  afterEach(closeAll);

  it('silences everything until it is over', async () => {
    const document = await open('silence.post.md', launchDraft);
    await finding(document, 'canned-phrase');
    await vscode.commands.executeCommand('causerie.pause');
    await eventually('silence', () => findings(document).length === 0);
    const other = await open('other.post.md', launchDraft);
    await score(other);
    assert.deepEqual(findings(other), []);
    await vscode.commands.executeCommand('causerie.resume');
    await finding(other, 'canned-phrase');
    await vscode.window.showTextDocument(document);
    await finding(document, 'canned-phrase');
  });
});
