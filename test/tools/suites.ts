import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runExtensionSuite } from '../vscode/extensionSuite.ts';
import { runWebSuite } from '../vscode/webSuite.ts';
import { ensureChromium } from './browser.ts';
import { findOnPath, root, runNode } from './command.ts';
import { installDebianPackage } from './debian.ts';
import { runMocha } from './mocha.ts';
import { failure, type Outcome, outcomeOfCommand } from './outcome.ts';
import { installWebWorkbench } from './webWorkbench.ts';
import { installWorkbench } from './workbench.ts';

export interface Suite {
  name: string;
  run(say: (line: string) => void): Promise<Outcome>;
}

/** Every suite of the project, in the order in which they run: what is cheap and tells most comes first. */
export const suites: Suite[] = [
  { name: 'types', run: () => checkWith('typescript', 'tsc', ['-b']) },
  { name: 'style', run: () => checkWith('@biomejs/biome', 'biome', ['check', '.', '--reporter=summary']) },
  { name: 'unused', run: () => checkWith('knip', 'knip', []) },
  { name: 'generated', run: generatedFiles },
  { name: 'grammar', run: grammar },
  { name: 'unit', run: () => runMocha('unit', 'unit') },
  { name: 'rules', run: () => runMocha('rules', 'rules') },
  { name: 'cli', run: commandLine },
  { name: 'lsp', run: languageServer },
  { name: 'package', run: () => runMocha('package', 'vscode/package') },
  { name: 'vscode', run: (say) => inBrowser(say, installWorkbench, runExtensionSuite) },
  { name: 'web', run: (say) => inBrowser(say, installWebWorkbench, runWebSuite) },
  {
    name: 'walk',
    run: (say) =>
      inBrowser(say, installWorkbench, (chromium) => runMocha('walk', 'vscode/walk', { CHROME_PATH: chromium })),
  },
];

/** Runs the command that a package of the project offers under `bin`. */
async function checkWith(packageName: string, command: string, args: string[]): Promise<Outcome> {
  return outcomeOfCommand(await runNode([binOf(packageName, command), ...args]));
}

/** Read from its folder: not every package lets `package.json` be required. */
function binOf(packageName: string, command: string): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: Record<string, string> };
  return join(folder, bin[command] ?? '');
}

async function generatedFiles(): Promise<Outcome> {
  return outcomeOfCommand(await runNode(['--import', 'tsx', 'test/tools/generate/main.ts', '--check']));
}

/** Places told one by one (`*.test.post`), then whole drafts as they were last seen (`*.post.snap`). */
async function grammar(): Promise<Outcome> {
  const files = readdirSync(join(root, 'test', 'grammar')).filter((name) => name.endsWith('.post'));
  const stories = files.filter((name) => name.endsWith('.test.post')).map((name) => `test/grammar/${name}`);
  const drafts = files.filter((name) => !name.endsWith('.test.post')).map((name) => `test/grammar/${name}`);
  const told = await runNode([binOf('vscode-tmgrammar-test', 'vscode-tmgrammar-test'), '--compact', ...stories]);
  const seen = await runNode([binOf('vscode-tmgrammar-test', 'vscode-tmgrammar-snap'), ...drafts]);
  const failed = outcomeOfCommand(told.code === 0 ? seen : told);
  return told.code === 0 && seen.code === 0 ? { ...failed, passed: stories.length + drafts.length } : failed;
}

/**
 * Its clients are Neovim and Emacs; the tests of those that are not there skip themselves. Eglot is a package of its own before
 * Emacs 29, and none after: it may fail to install.
 */
function languageServer(say: (line: string) => void): Promise<Outcome> {
  const editors = { Neovim: ['nvim', 'neovim'], Emacs: ['emacs', 'emacs-nox', 'elpa-eglot'] } as const;
  return withPrograms(editors, say, () => runMocha('lsp', 'lsp'));
}

/** It teaches shells to complete; the tests of those that are not there skip themselves. */
function commandLine(say: (line: string) => void): Promise<Outcome> {
  return withPrograms({ zsh: ['zsh', 'zsh'], fish: ['fish', 'fish'] }, say, () => runMocha('cli', 'cli'));
}

/** Runs a suite once these programs, by command and Debian packages, are installed; tells of those that could not be. */
async function withPrograms(
  programs: Readonly<Record<string, readonly [command: string, ...debianPackages: string[]]>>,
  say: (line: string) => void,
  suite: () => Promise<Outcome>,
): Promise<Outcome> {
  const missing: string[] = [];
  for (const [name, [command, ...debianPackages]] of Object.entries(programs)) {
    if (findOnPath(command)) continue;
    const problems = [];
    for (const debianPackage of debianPackages) problems.push(await installDebianPackage(debianPackage, say));
    if (!findOnPath(command)) missing.push(`Without ${name}: ${problems[0]}.\n`);
  }
  const outcome = await suite();
  return missing.length === 0 ? outcome : { ...outcome, details: `${missing.join('')}${outcome.details}` };
}

async function inBrowser(
  say: (line: string) => void,
  install: (say: (line: string) => void) => Promise<void>,
  suite: (chromium: string) => Promise<Outcome>,
): Promise<Outcome> {
  const browser = await ensureChromium(say);
  if ('why' in browser) return unavailable(`There is no Chromium: ${browser.why}.`);
  try {
    await install(say);
  } catch (error) {
    return unavailable((error as Error).message);
  }
  return suite(browser.path);
}

/** On a machine that is there to test, what cannot run has failed. */
function unavailable(details: string): Outcome {
  return process.env.CI ? failure(details) : { passed: 0, failed: 0, skipped: 1, details };
}
