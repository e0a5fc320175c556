import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import {
  closeAll,
  filesIn,
  finding,
  findings,
  findingsOf,
  launchBody,
  launchDraft,
  open,
  openExisting,
  score,
} from './support.ts';

describe('findings', () => {
  afterEach(closeAll);

  it('appear in a draft, each with its rule and the page that explains it', async () => {
    const document = await open('launch.post.md', launchDraft);
    const canned = await finding(document, 'canned-phrase');
    assert.equal(canned.source, 'causerie');
    assert.match(document.getText(canned.range), /immense plaisir/);
    assert.ok(typeof canned.code === 'object', 'the code is a link');
    const page = await vscode.workspace.openTextDocument(canned.code.target);
    assert.match(page.getText(), /^# canned-phrase\n/);
    assert.equal(page.languageId, 'markdown');
  });

  it('appear in a draft of plain text as in Markdown', async () => {
    const document = await open('launch.post', launchDraft);
    await finding(document, 'canned-phrase');
    await finding(document, 'no-question');
  });

  it('follow what is typed', async () => {
    const document = await open('typed.post.md', launchDraft);
    await finding(document, 'no-question');
    const edit = new vscode.WorkspaceEdit();
    const end = document.lineAt(document.lineCount - 1).range.end;
    edit.insert(document.uri, end, '\nQuel livre avez-vous failli jeter, et pourquoi ?\n');
    await vscode.workspace.applyEdit(edit);
    await eventually('silence of no-question', () => findingsOf(document, 'no-question').length === 0);
    assert.ok(findings(document).length > 0, 'the other findings stay');
  });

  it('stay away from a README, whatever it says', async () => {
    const readme = await open('README.md', launchBody);
    // The draft is answered after the README: once it has findings, the README has had its turn.
    const draft = await open('after.post.md', launchDraft);
    await finding(draft, 'canned-phrase');
    assert.deepEqual(findings(readme), []);
  });

  it('come with a Markdown file in a folder of drafts', async () => {
    const document = await open('drafts/launch.md', launchBody);
    await finding(document, 'canned-phrase');
  });

  it('have their say on every example', async () => {
    const examples = await filesIn('examples');
    const drafts = examples.filter((name) => /\.post(\.md|\.txt)?$/.test(name));
    assert.ok(drafts.length > 0, 'there are examples');
    for (const name of drafts) {
      const document = await openExisting(`examples/${name}`);
      assert.equal((await score(document)).draft, true, name);
    }
  });
});

describe('languages', () => {
  afterEach(closeAll);

  it('a .post file is a post draft', async () => {
    assert.equal((await open('note.post', 'Bonjour Paul,\n')).languageId, 'post-draft');
  });

  it('a .post.txt file is a post draft', async () => {
    assert.equal((await open('note.post.txt', 'Bonjour Paul,\n')).languageId, 'post-draft');
  });

  it('a .post.md file stays Markdown for the editor', async () => {
    assert.equal((await open('note.post.md', 'Bonjour Paul,\n')).languageId, 'markdown');
  });
});
