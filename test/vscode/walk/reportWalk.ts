import assert from 'node:assert/strict';
import type { Editor } from './editor.ts';

/** The list of drafts in the side bar, the report in its tab, and from a point of it into a draft. */
export async function reportWalk(editor: Editor): Promise<void> {
  const { page, webview: report } = editor;
  await editor.score.waitFor();
  await page.locator('.activitybar .action-label[aria-label^="Causerie"]').click();
  const rows = page.locator('.pane-body .monaco-list-row');
  await rows.filter({ hasText: '5-atelier' }).waitFor();
  await editor.picture('drafts');

  await editor.run('Causerie: Show the Report');
  const points = report.locator('#scores .chart a');
  await points.first().waitFor();
  assert.equal(await report.locator('[src^="http"]:not(script), img').count(), 0, 'nothing is fetched');
  await editor.picture('report');
  await points.last().scrollIntoViewIfNeeded();
  await editor.picture('scores');

  const name = /([^/,]+\.(?:post|md|txt)\S*),/.exec((await points.last().getAttribute('aria-label')) ?? '')?.[1];
  assert.ok(name, 'a point says which draft it is');
  await points.last().click();
  await page.locator('.tab.active').filter({ hasText: name }).waitFor();
  await page.locator('.monaco-editor.focused .view-line').first().waitFor();
  await editor.picture('opened');
}
