import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { closeAll, finding, findingsOf, launchDraft, open } from './support.ts';

const fixAll = 'source.fixAll.causerie';

describe('all that is safe to mend', () => {
  const onSave = (value: unknown) =>
    vscode.workspace
      .getConfiguration('editor')
      .update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace);

  afterEach(async () => {
    await onSave(undefined);
    await closeAll();
  });

  it('is mended in one go, and one undo brings all of it back', async () => {
    const document = await open('mend.post.md', launchDraft);
    await finding(document, 'canned-phrase');
    await eventually('a mended draft', async () => {
      await vscode.commands.executeCommand('editor.action.sourceAction', { kind: fixAll, apply: 'first' });
      return document.getText() !== launchDraft;
    });
    await eventually('no canned phrase', () => findingsOf(document, 'canned-phrase').length === 0);
    assert.match(document.getText(), /^---\nplatform: linkedin\n---\n/);
    assert.ok(document.getText().includes("Nous y réparons les livres que l'eau a abîmés."), document.getText());
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), launchDraft);
  });

  it('is mended on saving where the writer asks for it, and not else', async () => {
    const document = await open('save.post.md', launchDraft);
    await finding(document, 'canned-phrase');
    const type = async (): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(document.getText().length), 'Merci à Léa.\n');
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.ok(await document.save());
    };
    await type();
    assert.ok(document.getText().startsWith(launchDraft), document.getText());
    await onSave({ [fixAll]: 'explicit' });
    await eventually('a draft that saving mended', async () => {
      await type();
      return !document.getText().includes('immense plaisir');
    });
    assert.ok(!document.isDirty);
  });
});
