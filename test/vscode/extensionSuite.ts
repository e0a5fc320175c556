import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../tools/command.ts';
import { resultsFile } from '../tools/mocha.ts';
import { type Outcome, outcomeOfMocha } from '../tools/outcome.ts';
import { runInWorkbench } from './workbenchHost.ts';

export interface BuiltSuite {
  /** The module with `run()`. */
  tests: string;
  /** A workspace of its own, which the tests may change. */
  workspace: string;
  remove(): void;
}

/** Bundles test/vscode/suite for an extension host and lays out the workspace that it works in. */
export async function buildExtensionSuite(): Promise<BuiltSuite> {
  const source = join(root, 'test', 'vscode', 'suite');
  const out = join(root, '.vscode-test', 'suite');
  rmSync(out, { recursive: true, force: true });
  await build({
    entryPoints: readdirSync(source)
      .filter((name) => name === 'index.ts' || name.endsWith('.test.ts'))
      .map((name) => join(source, name)),
    outdir: out,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  const workspace = mkdtempSync(join(tmpdir(), 'causerie-suite-'));
  mkdirSync(join(workspace, 'drafts'));
  cpSync(join(root, 'examples'), join(workspace, 'examples'), { recursive: true });
  const remove = () => rmSync(workspace, { recursive: true, force: true });
  return { tests: join(out, 'index.js'), workspace, remove };
}

/** Runs the extension's mocha suite in the extension host of a real workbench. */
export async function runExtensionSuite(chromium: string): Promise<Outcome> {
  const suite = await buildExtensionSuite();
  const file = resultsFile('vscode');
  try {
    const { code, log } = await runInWorkbench({
      chromium,
      folder: suite.workspace,
      extension: root,
      tests: suite.tests,
      env: { CAUSERIE_RESULTS: file },
      limit: 300_000,
    });
    return outcomeOfMocha(file, { code, output: log });
  } finally {
    suite.remove();
  }
}
