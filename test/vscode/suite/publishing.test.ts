import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { closeAll, filesIn, launchDraft, open, score } from './support.ts';

const thread = [
  '---',
  'platform: [x, linkedin]',
  '---',
  'Le **four** a calé hier. <!-- lequel ? -->',
  '',
  '---',
  '',
  'Merci à [Léa](https://lea.example/four), qui sait pourquoi ?',
  '',
].join('\n');

function previewTabs(): string[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('causerie.preview'))
    .map(({ label }) => label);
}

describe('copy for publishing', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('puts the text to paste on the clipboard', async () => {
    const document = await open('copy.post.md', thread);
    await score(document);
    await vscode.env.clipboard.writeText('before');
    const copied = vscode.commands.executeCommand('causerie.copyForPublishing', document.uri, 'linkedin', 1);
    await eventually('the second post', async () => {
      const text = await vscode.env.clipboard.readText();
      return text === 'Merci à Léa https://lea.example/four, qui sait pourquoi ?';
    });
    await copied;
  });

  it('stops where something is left to fill in, and points at it', async () => {
    const document = await open('blank.post.md', thread.replace('Léa', '{{prénom}}').replace('hier', 'TODO'));
    await score(document);
    await vscode.env.clipboard.writeText('before');
    const stopped = vscode.commands.executeCommand('causerie.copyForPublishing', undefined, 'linkedin', 0);
    await eventually('the first blank selected', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document === document && document.getText(active.selection) === 'TODO';
    });
    assert.equal(await vscode.env.clipboard.readText(), 'before');
    await vscode.commands.executeCommand('notifications.clearAll');
    await stopped;
    assert.equal(await vscode.env.clipboard.readText(), 'before');
  });
});

describe('the preview', () => {
  afterEach(closeAll);

  it('opens beside a draft, once, and follows to another draft but to nothing else', async () => {
    const document = await open('one.post.md', thread);
    await score(document);
    await vscode.commands.executeCommand('causerie.showPreview');
    await eventually('a preview', () => previewTabs()[0]?.endsWith('one.post.md'));
    assert.equal(vscode.window.activeTextEditor?.document, document, 'the writer goes on writing');
    const readme = await open('README.md', '# Read me\n');
    await vscode.commands.executeCommand('causerie.showPreview');
    const other = await open('two.post', launchDraft);
    await eventually('the other draft in the preview', () => previewTabs()[0]?.endsWith('two.post'));
    assert.equal(previewTabs().length, 1);
    assert.ok(readme && other);
  });

  it('does not open for a document that is no draft', async () => {
    await open('README.md', '# Read me\n');
    await vscode.commands.executeCommand('causerie.showPreview');
    assert.deepEqual(previewTabs(), []);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

describe('a new draft', () => {
  afterEach(closeAll);

  it('is a file with front matter and an empty body, and the cursor in it', async () => {
    const before = await filesIn('drafts');
    const done = vscode.commands.executeCommand('causerie.newDraft');
    let ended = false;
    void done.then(() => {
      ended = true;
    });
    // No platform, no purpose yet, then the last language: English.
    await eventually('the draft', async () => {
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectPrevious');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return ended;
    });
    const made = (await filesIn('drafts')).filter((name) => !before.includes(name));
    assert.equal(made.length, 1);
    assert.match(made[0] ?? '', /^\d{4}-\d\d-\d\d(-\d+)?\.post$/);
    const active = vscode.window.activeTextEditor ?? assert.fail('an editor is active');
    const text = active.document.getText();
    assert.ok(active.document.uri.path.endsWith(`/drafts/${made[0]}`));
    assert.match(text, /^---\n(?:[a-z]+: .*\n)+---\n$/);
    assert.equal(active.document.offsetAt(active.selection.active), text.length);
  });
});
