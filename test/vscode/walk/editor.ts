/// <reference lib="dom" />
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { findChromium, launchBrowser } from '../../tools/browser.ts';
import { root } from '../../tools/command.ts';
import { removedOnceQuiet } from '../../tools/removedOnceQuiet.ts';
import { startWorkbench } from '../../tools/workbench.ts';
import { eventually } from '../eventually.ts';

const pictures = join(root, 'test-output', 'walk');

/** Removes the pictures of earlier walks: what is there afterwards is this run's output. */
export function forgetPictures(): void {
  rmSync(pictures, { recursive: true, force: true });
}

export interface Start {
  vsix: string;
  /** Name of a draft in examples/, a copy of which is opened. */
  example: string;
  theme: string;
  /** The display language that extensions see. */
  language: string;
  /** What the pictures' names begin with. */
  name: string;
}

/** A workbench in a browser, driven the way a person drives it: by what is on the screen, mouse and keys. */
export class Editor {
  readonly page: Page;
  /** The copy of the example that is open. */
  readonly file: string;
  private readonly name: string;
  private readonly close: () => Promise<void>;
  private taken = 0;

  private constructor(page: Page, file: string, name: string, close: () => Promise<void>) {
    this.page = page;
    this.file = file;
    this.name = name;
    this.close = close;
  }

  static async start({ vsix, example, theme, language, name }: Start): Promise<Editor> {
    const folder = mkdtempSync(join(tmpdir(), 'causerie-walk-'));
    cpSync(join(root, 'examples'), folder, { recursive: true });
    const file = join(folder, example);
    const workbench = await startWorkbench({
      vsix,
      settings: {
        'workbench.colorTheme': theme,
        'extensions.ignoreRecommendations': true,
        // In a browser the workbench saves by itself, unless it is told not to.
        'files.autoSave': 'off',
      },
    });
    const browser = await launchBrowser(findChromium() ?? '');
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(30_000);
    // What a language pack would set; the workbench itself goes on in English.
    await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${language}'`);
    const editor = new Editor(page, file, name, async () => {
      await browser.close();
      await workbench.stop();
      await removedOnceQuiet(folder);
    });
    try {
      await page.goto(workbench.page(folder, [['openFile', workbench.uri(file)]]));
    } catch (error) {
      await editor.stop();
      throw error;
    }
    return editor;
  }

  /** Saves what is on the screen as the next picture of this walk. */
  async picture(step: string): Promise<void> {
    this.taken++;
    const number = String(this.taken).padStart(2, '0');
    await this.page.screenshot({ path: join(pictures, `${this.name}-${number}-${step}.png`) });
  }

  /** The squiggles under warnings in the visible part of the draft. */
  get squiggles(): Locator {
    return this.page.locator('.monaco-editor .squiggly-warning');
  }

  /** Causerie's own entry in the status bar. */
  get score(): Locator {
    return this.page.locator('.statusbar-item[id^="causerie.causerie"]');
  }

  /** What shows where the mouse rests on a part of the workbench other than the draft. */
  get tooltip(): Locator {
    return this.page.locator('.workbench-hover:not(.locked)').filter({ hasText: /\S/ });
  }

  /** What the status bar says of the cursor. */
  get cursor(): Locator {
    return this.page.locator('.statusbar-item[id="status.editor.selection"]');
  }

  /** The number in the status bar, once there is one. */
  async shownScore(): Promise<number> {
    await this.score.filter({ hasText: /\d/ }).waitFor();
    return Number(/\d+/.exec((await this.score.textContent()) ?? '')?.[0]);
  }

  /** The page of the preview beside the editor, or of the report in its tab. */
  get webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** Runs a command by its title. */
  async run(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().click();
  }

  /** Opens the preview with its button in the title bar. */
  async openPreview(): Promise<void> {
    await this.page.locator('.editor-actions .codicon-preview').click();
    await this.webview.locator('.post').first().waitFor();
  }

  /** Puts the cursor on words of the draft. */
  async clickOn(words: string): Promise<void> {
    await this.pointAt(words, (x, y) => this.page.mouse.click(x, y));
  }

  /** Opens a file by a click on its name in the explorer. */
  async openFromExplorer(name: string): Promise<void> {
    await this.page.locator('.explorer-viewlet .monaco-list-row').filter({ hasText: name }).click();
    await this.page.locator('.tab.active').filter({ hasText: name }).waitFor();
  }

  /** Rests the mouse on words of the draft until the hover shows. */
  async hover(words: string): Promise<Locator> {
    const hover = this.page.locator('.monaco-hover:not(.hidden)').filter({ hasText: /\S/ });
    // While the workbench starts, lenses move the lines away from under the mouse: a person would follow the words.
    await eventually('a hover', async () => {
      await this.pointAt(words, (x, y) => this.page.mouse.move(x, y));
      const shown = hover.waitFor({ timeout: 3000 });
      return shown.then(
        () => true,
        () => false,
      );
    });
    return hover;
  }

  /** Puts the cursor on words of the draft and opens the menu of quick fixes with the keyboard. */
  async quickFixes(words: string): Promise<Locator> {
    await this.pointAt(words, (x, y) => this.page.mouse.click(x, y));
    await this.leave();
    const menu = this.page.locator('.action-widget');
    // While another extension starts, the editor says that there are none: a person would press the keys again.
    await eventually('a menu of quick fixes', async () => {
      await this.page.keyboard.press('Control+.');
      const shown = menu.waitFor({ timeout: 3000 });
      return shown.then(
        () => true,
        () => false,
      );
    });
    return menu;
  }

  /** Takes the mouse away from the words, so that what hovers over them closes. */
  async leave(): Promise<void> {
    await this.page.mouse.move(900, 650);
    await this.page.locator('.monaco-hover:not(.hidden) .hover-contents').waitFor({ state: 'hidden' });
  }

  /** What is on disk. */
  read(): string {
    return readFileSync(this.file, 'utf8');
  }

  stop(): Promise<void> {
    return this.close();
  }

  // The screen has no element a word: the place is found by measuring the words inside their line.
  private async pointAt(words: string, act: (x: number, y: number) => Promise<void>): Promise<void> {
    const line = this.page.locator('.monaco-editor .view-line', { hasText: words }).first();
    await line.waitFor();
    const [x, y] = await line.evaluate((element, text): [number, number] => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(text);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at + 2);
        range.setEnd(node, at + 3);
        const box = range.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
      }
      throw new Error(`not in one piece: ${text}`);
    }, words);
    await act(x, y);
  }
}
