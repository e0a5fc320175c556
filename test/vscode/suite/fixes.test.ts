import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { closeAll, finding, findingsOf, fixesOf, launchDraft, open, score } from './support.ts';

async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const command = 'vscode.executeHoverProvider';
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(command, document.uri, position);
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

describe('hovers and fixes', () => {
  afterEach(closeAll);

  it('a hover on a finding tells the principle and its essay', async () => {
    const document = await open('hover.post.md', launchDraft);
    const canned = await finding(document, 'canned-phrase');
    const text = await hoverText(document, canned.range.start.translate(0, 2));
    assert.match(text, /Les experts en réseaux sociaux se trompent, parfois/);
  });

  it('a hover elsewhere says nothing', async () => {
    const document = await open('hover.post.md', launchDraft);
    await finding(document, 'canned-phrase');
    const place = document.positionAt(document.getText().indexOf('les livres'));
    assert.equal(await hoverText(document, place), '');
  });

  it('the preferred fix takes the finding away, and the score rises', async () => {
    const document = await open('fix.post.md', launchDraft);
    const canned = await finding(document, 'canned-phrase');
    const before = await score(document);
    const preferred = (await fixesOf(document, canned)).find(({ isPreferred }) => isPreferred);
    assert.ok(preferred?.edit, 'one fix is preferred, and it is an edit');
    const words = document.getText(canned.range);
    assert.ok(await vscode.workspace.applyEdit(preferred.edit));
    assert.ok(!document.getText().includes(words), document.getText());
    const left = () => findingsOf(document, 'canned-phrase').map(({ range }) => document.getText(range));
    await eventually('one finding less', () => left().length === 1 && !left().includes(words));
    const after = await score(document);
    assert.ok((after.score ?? 0) >= (before.score ?? 100), `${before.score} -> ${after.score}`);
  });

  it('mending every canned phrase gives points back', async () => {
    const document = await open('all.post.md', launchDraft);
    await finding(document, 'canned-phrase');
    const before = await score(document);
    for (let left = 2; left > 0; left--) {
      const canned = await finding(document, 'canned-phrase');
      const preferred = (await fixesOf(document, canned)).find(({ isPreferred }) => isPreferred);
      assert.ok(preferred?.edit && (await vscode.workspace.applyEdit(preferred.edit)));
      await eventually('one finding less', () => findingsOf(document, 'canned-phrase').length === left - 1);
    }
    const after = await score(document);
    assert.ok((after.score ?? 0) > (before.score ?? 100), `${before.score} -> ${after.score}`);
  });

  it('a missing question is answered with several questions to choose from', async () => {
    const document = await open('ask.post.md', launchDraft);
    const fixes = await fixesOf(document, await finding(document, 'no-question'));
    const questions = fixes.filter(({ edit }) => edit !== undefined);
    assert.ok(questions.length >= 3, fixes.map(({ title }) => title).join('\n'));
  });
});
