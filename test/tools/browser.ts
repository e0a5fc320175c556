import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findOnPath, isExecutable, lastLines, runNode } from './command.ts';
import { installDebianPackage } from './debian.ts';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium that is here already; `CHROME_PATH` goes first. */
export function findChromium(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  return findOnPath(...names) ?? [...elsewhere, chromium.executablePath()].find(isExecutable);
}

/** Finds a Chromium or installs one; `why` is a sentence where there is none to be had. */
export async function ensureChromium(say: (line: string) => void): Promise<{ path: string } | { why: string }> {
  const found = findChromium();
  if (found) return { path: found };
  if (process.env.CHROME_PATH) return { why: `CHROME_PATH names ${process.env.CHROME_PATH}, which cannot be run` };
  const why = await installDebianPackage('chromium', say);
  if (why !== undefined) {
    say('Installing Chromium (playwright-core) …');
    const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
    const installed = await runNode([cli, 'install', 'chromium'], { limit: 300_000 });
    if (installed.code !== 0) return { why: `${why}; playwright-core: ${lastLines(installed.output, 1)}` };
  }
  const path = findChromium();
  return path ? { path } : { why: 'Chromium was installed, and yet it is not to be found' };
}

/** A headless browser that asks nothing of the network on its own account. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'];
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-sync', ...quiet],
  });
}
