import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../tools/command.ts';
import { resultsFile } from '../tools/mocha.ts';
import { type Outcome, outcomeOfMocha } from '../tools/outcome.ts';
import { layOutWorkspace, type SuiteWorkspace, suiteFolder, testsIn } from './suiteFiles.ts';
import { runInWorkbench } from './workbenchHost.ts';

export interface BuiltSuite extends SuiteWorkspace {
  /** The module with `run()`. */
  tests: string;
}

/** Bundles test/vscode/suite for an extension host on node, and lays out the workspace that it works in. */
export async function buildExtensionSuite(): Promise<BuiltSuite> {
  const out = join(root, '.vscode-test', 'suite');
  rmSync(out, { recursive: true, force: true });
  await build({
    entryPoints: [join(suiteFolder, 'desktop', 'index.ts'), ...testsIn(suiteFolder, join(suiteFolder, 'desktop'))],
    entryNames: '[name]',
    outdir: out,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return { tests: join(out, 'index.js'), ...layOutWorkspace() };
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
      limit: 900_000,
    });
    return outcomeOfMocha(file, { code, output: log });
  } finally {
    suite.remove();
  }
}
