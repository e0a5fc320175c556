import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { findChromium, launchBrowser } from '../../tools/browser.ts';
import { root } from '../../tools/command.ts';

const drafts: Readonly<Record<string, string>> = {
  'merci.post.md':
    '---\nplatform: x\nseries: Levain\ndate: 2026-01-12\n---\nMerci @lea_p pour le levain. Et chez vous, combien de temps la pâte repose-t-elle ?\n',
  'annonce.post.md':
    '---\nplatform: linkedin\ndate: 2026-03-02\n---\nNous sommes ravis de vous annoncer notre formation. Inscrivez-vous dès maintenant.\n',
  'encore.post.md':
    '---\nplatform: linkedin\nscheduled: 2026-05-12T09:30\n---\nNous sommes ravis de vous annoncer notre atelier.\n\n> @karim: Comment gardez-vous la croûte ?\n',
};

describe('the report in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'causerie-report-'));
  let browser: Browser;
  const problems: string[] = [];

  before(async function () {
    const chromium = findChromium();
    if (!chromium) return this.skip();
    mkdirSync(join(folder, 'drafts'));
    for (const [name, text] of Object.entries(drafts)) writeFileSync(join(folder, 'drafts', name), text);
    for (const language of ['fr', 'en']) {
      const line = ['report', '--html', `${language}.html`, '--interface-language', language];
      const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...line], { cwd: folder });
      assert.equal(status, 0, String(stderr));
    }
    browser = await launchBrowser(chromium);
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened(language: 'fr' | 'en', options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage(options);
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) problems.push(`asked for ${request.url()}`);
    });
    await page.goto(pathToFileURL(join(folder, `${language}.html`)).href);
    await page.waitForSelector('#principles .chart svg');
    return page;
  }

  const looks = [
    { language: 'fr', options: { colorScheme: 'light', viewport: { width: 1200, height: 900 } } },
    { language: 'en', options: { colorScheme: 'dark', viewport: { width: 390, height: 800 } } },
  ] as const;

  for (const { language, options } of looks) {
    it(`is for everybody, ${options.colorScheme} and ${options.viewport.width} wide, in ${language}`, async () => {
      const page = await opened(language, options);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const session = await page.context().newCDPSession(page);
      // The page's policy lets no script in; a debugger need not ask.
      await session.send('Runtime.evaluate', { expression: axe.source });
      const violations = await page.evaluate(async () => {
        const { axe: tool } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
        return (await tool.run()).violations.map(({ id }) => id);
      });
      assert.deepEqual(violations, []);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(overflow <= 0, `${overflow} pixels too wide`);
      assert.deepEqual(problems, []);
      await page.close();
    });
  }

  it('acts on every figure at once when somebody filters', async () => {
    const page = await opened('en');
    const told = () => page.locator('.filters output').textContent();
    assert.equal(await told(), '3 of 3\u00A0drafts');
    assert.equal(await page.locator('#scores .chart a').count(), 3);
    await page.locator('.filters').getByLabel('Platform').selectOption('linkedin');
    assert.equal(await told(), '2 of 3\u00A0drafts');
    await page.waitForFunction(() => document.querySelectorAll('#scores .chart a').length === 2);
    assert.equal(await page.locator('#people').getByText('Nobody is named yet').count(), 1);
    await page.locator('.filters').getByLabel('Platform').selectOption('');
    await page.locator('.filters').getByLabel('Series').selectOption('Levain');
    assert.equal(await told(), '1 of 3\u00A0drafts');
    await page.getByRole('button', { name: 'Show all' }).click();
    assert.equal(await told(), '3 of 3\u00A0drafts');
    await page.close();
  });

  it('leads by keyboard to each point, and from there into the draft', async () => {
    const page = await opened('en');
    await page.locator('#scores .chart a[tabindex="0"]').focus();
    const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    assert.match((await label()) ?? '', /^drafts\/merci\.post\.md, Jan 12, 2026, \d+\/100$/);
    assert.equal(await page.locator('.tip').textContent(), await label());
    await page.keyboard.press('End');
    assert.match((await label()) ?? '', /^drafts\/encore\.post\.md/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/drafts\/encore\.post\.md$/);
    await page.close();
  });

  it('has the figures of each chart in a table, and a way from one to the other', async () => {
    const page = await opened('en');
    await page.locator('#phrases .chart a').first().click();
    const row = page.locator('#phrases tr[id]').first();
    assert.match((await row.textContent()) ?? '', /Nous sommes ravis de vous annoncer.*2.*annonce.*encore/s);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'TR');
    await page.locator('#balance .chart a').first().click();
    assert.equal(await page.locator('.filters').getByLabel('Period').inputValue(), 'chosen');
    await page.close();
  });
});
