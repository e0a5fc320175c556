import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launchBrowser } from '../tools/browser.ts';
import { root } from '../tools/command.ts';
import { resultsFile } from '../tools/mocha.ts';
import { type Outcome, outcomeOfMocha } from '../tools/outcome.ts';
import { startWebWorkbench } from '../tools/webWorkbench.ts';
import { layOutWorkspace, suiteFolder, testsIn } from './suiteFiles.ts';

const limit = 900_000;

/** Bundles test/vscode/suite for an extension host in a browser: one file, mocha included. */
async function buildWebSuite(): Promise<string> {
  const web = join(suiteFolder, 'web');
  const tests = join(root, '.vscode-test', 'web-suite', 'index.js');
  const modules = [join(web, 'setUp.ts'), ...testsIn(suiteFolder, web)];
  const contents = [
    ...modules.map((path) => `import ${JSON.stringify(path)};`),
    `export { run } from ${JSON.stringify(join(web, 'run.ts'))};`,
  ];
  await build({
    stdin: { contents: contents.join('\n'), resolveDir: web },
    outfile: tests,
    bundle: true,
    platform: 'browser',
    // Mocha's bundle takes an extension's `module` for its own: what is exported is said after it.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    external: ['vscode'],
    alias: { 'node:assert/strict': join(web, 'assert.ts') },
    logLevel: 'warning',
  });
  return tests;
}

interface PageRun {
  code: number;
  /** What was written to the console. */
  log: string[];
  /** Whether it was on the screen at some time: the extension host cannot see it. */
  shown: { score: boolean; squiggle: boolean };
}

async function runOnPage(address: string, chromium: string): Promise<PageRun> {
  const browser = await launchBrowser(chromium);
  let timer: NodeJS.Timeout | undefined;
  const log: string[] = [];
  try {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    const exit = new Promise<number>((resolve, reject) => {
      const late = () => reject(new Error(`The suite did not end within ${limit / 1000} s.\n${log.join('\n')}`));
      timer = setTimeout(late, limit);
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    });
    await page.exposeFunction('codeAutomationLog', (_type: string, values: unknown[]) => log.push(values.join(' ')));
    await page.goto(address);
    const shown = { score: false, squiggle: false };
    const watch = async (what: keyof typeof shown, selector: string, hasText: RegExp) => {
      await page.locator(selector).filter({ hasText }).first().waitFor({ timeout: limit });
      shown[what] = true;
    };
    watch('score', '.statusbar-item[id="causerie.causerie.causerie.score"]', /\d/).catch(() => undefined);
    watch('squiggle', '.monaco-editor .squiggly-warning', /^/).catch(() => undefined);
    return { code: await exit, log, shown };
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}

/** Each thing that is to be seen counts as a test. */
function withWhatShowed(outcome: Outcome, shown: PageRun['shown']): Outcome {
  const missing = Object.entries(shown).flatMap(([what, wasShown]) =>
    wasShown ? [] : `✗ never on the screen: ${what}`,
  );
  return {
    ...outcome,
    passed: outcome.passed + Object.keys(shown).length - missing.length,
    failed: outcome.failed + missing.length,
    details: [outcome.details, ...missing].filter(Boolean).join('\n'),
  };
}

/** Runs the extension's mocha suite in the extension host of a VS Code for the web. */
export async function runWebSuite(chromium: string): Promise<Outcome> {
  const file = resultsFile('web');
  const tests = await buildWebSuite();
  const { workspace, remove } = layOutWorkspace();
  const workbench = await startWebWorkbench({ extension: root, tests, workspace });
  try {
    const { code, log, shown } = await runOnPage(workbench.address, chromium);
    const results = log.map((line) => /^causerie-results (.*)$/.exec(line)?.[1]).find((json) => json !== undefined);
    if (results !== undefined) writeFileSync(file, results);
    return withWhatShowed(outcomeOfMocha(file, { code, output: log.join('\n') }), shown);
  } finally {
    workbench.stop();
    remove();
  }
}
