import assert from 'node:assert/strict';
import { eventually } from '../eventually.ts';
import type { Editor } from './editor.ts';

/** A thread for three platforms, seen on each of them, unfolded and followed, all by keyboard but for the first click. */
export async function previewWalk(editor: Editor): Promise<void> {
  await editor.score.waitFor();
  await editor.openPreview();
  const { webview: preview, page } = editor;
  const tabs = preview.getByRole('tab');
  const posts = preview.locator('.post');
  assert.deepEqual(await tabs.allTextContents(), ['LinkedIn', 'X', 'Mastodon']);
  assert.equal(await posts.count(), 2);
  assert.equal(await preview.locator('img, [src^="http"]:not(script)').count(), 0, 'nothing is fetched');
  await editor.picture('folded');

  const more = preview.locator('.more').first();
  await more.focus();
  await page.keyboard.press('Enter');
  await eventually('the whole post', async () => (await more.getAttribute('aria-expanded')) === 'true');
  await editor.picture('unfolded');

  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  await eventually('X', async () => (await tabs.nth(1).getAttribute('aria-selected')) === 'true');
  await preview.locator('.too-long').first().waitFor();
  await editor.picture('too-long');
  await page.keyboard.press('End');
  await eventually('Mastodon', async () => (await tabs.nth(2).getAttribute('aria-selected')) === 'true');

  await editor.clickOn('Quelle farine');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(' Dites-moi tout.');
  await posts.last().filter({ hasText: 'Dites-moi tout.' }).waitFor();
  assert.equal(await tabs.nth(2).getAttribute('aria-selected'), 'true', 'the platform stays');
  await editor.picture('followed');
}
