import assert from 'node:assert/strict';
import { eventually } from '../eventually.ts';
import { packVsix } from '../vsix.ts';
import { Editor, forgetPictures } from './editor.ts';
import { previewWalk } from './previewWalk.ts';
import { reportWalk } from './reportWalk.ts';

const walks = [
  { name: 'light-en', theme: 'Default Light Modern', language: 'en', example: '4-release.post.md', words: 'thrilled' },
  { name: 'dark-fr', theme: 'Default Dark Modern', language: 'fr', example: '5-atelier.post.md', words: 'ravis' },
];

const previews = [
  { name: 'preview-light-en', theme: 'Default Light Modern', language: 'en' },
  { name: 'preview-dark-fr', theme: 'Default Dark Modern', language: 'fr' },
  { name: 'preview-contrast-fr', theme: 'Default High Contrast', language: 'fr' },
];

const reports = [
  { name: 'report-light-en', theme: 'Default Light Modern', language: 'en' },
  { name: 'report-contrast-fr', theme: 'Default High Contrast', language: 'fr' },
];

describe('a walk through the packed extension', () => {
  let vsix: string;

  before(async () => {
    forgetPictures();
    vsix = await packVsix();
  });

  for (const { name, theme, language, example, words } of walks) {
    it(`from the first squiggle to a saved draft with a better score (${name})`, async function () {
      this.timeout(180_000);
      const editor = await Editor.start({ vsix, example, theme, language, name });
      try {
        await walk(editor, words);
      } catch (error) {
        await editor.picture('failed');
        throw error;
      } finally {
        await editor.stop();
      }
    });
  }

  for (const { name, theme, language } of reports) {
    it(`from the list of drafts to the report and into a draft (${name})`, async function () {
      this.timeout(180_000);
      const editor = await Editor.start({ vsix, example: '5-atelier.post.md', theme, language, name });
      try {
        await reportWalk(editor);
      } catch (error) {
        await editor.picture('failed');
        throw error;
      } finally {
        await editor.stop();
      }
    });
  }

  for (const { name, theme, language } of previews) {
    it(`through the preview of a thread, by keyboard (${name})`, async function () {
      this.timeout(180_000);
      const editor = await Editor.start({ vsix, example: '10-nuit-du-four.post.md', theme, language, name });
      try {
        await previewWalk(editor);
      } catch (error) {
        await editor.picture('failed');
        throw error;
      } finally {
        await editor.stop();
      }
    });
  }
});

async function walk(editor: Editor, words: string): Promise<void> {
  await editor.squiggles.first().waitFor();
  const before = await editor.shownScore();
  await editor.picture('squiggles');

  const hover = await editor.hover(words);
  // Findings show at once, what explains them a moment later.
  await hover.filter({ hasText: /Before:|Avant/ }).waitFor();
  assert.match((await hover.textContent()) ?? '', /causerie/i);
  await editor.picture('hover');

  const menu = await editor.quickFixes(words);
  await editor.picture('fixes');
  await editor.page.keyboard.press('Enter');
  await menu.waitFor({ state: 'hidden' });
  await eventually('a better score', async () => (await editor.shownScore()) > before);
  await editor.picture('fixed');

  await editor.score.hover();
  await editor.tooltip.waitFor();
  await editor.picture('tooltip');

  await editor.score.click();
  const list = editor.page.locator('.quick-input-widget');
  await list.locator('.monaco-list-row').first().waitFor();
  await editor.picture('deductions');
  await editor.page.keyboard.press('Enter');
  await list.waitFor({ state: 'hidden' });
  await editor.cursor.filter({ hasText: 'selected' }).waitFor();
  await editor.picture('jumped');

  assert.ok(editor.read().includes(words), 'nothing is written before it is saved');
  await editor.page.keyboard.press('Control+s');
  await eventually('the mended draft on disk', async () => !editor.read().includes(words));
  await editor.picture('saved');

  await editor.openFromExplorer('9-reponse.post');
  await eventually('the score of the other draft', async () => (await editor.shownScore()) === 100);
  await editor.picture('a-conversation');

  await editor.openFromExplorer('README.md');
  await editor.score.waitFor({ state: 'hidden' });
  await editor.picture('no-draft');
}
