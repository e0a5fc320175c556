import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root, runNode } from './command.ts';
import { type Outcome, outcomeOfMocha } from './outcome.ts';

const results = join(root, 'test-output', 'results');

/** Where a suite of this name leaves its results; those of an earlier run are removed. */
export function resultsFile(suite: string): string {
  mkdirSync(results, { recursive: true });
  const file = join(results, `${suite}.json`);
  rmSync(file, { force: true });
  return file;
}

/** Runs the `*.test.ts` of a folder of `test/` under mocha, in node. */
export async function runMocha(suite: string, folder: string, env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
  const file = resultsFile(suite);
  // A test that fails may leave its server running: `--exit` keeps that from holding up all that follows.
  const options = ['--reporter', 'json', '--reporter-option', `output=${file}`, '--timeout', '300000', '--exit'];
  const result = await runNode(['--import', 'tsx', mocha, ...options, `test/${folder}/**/*.test.ts`], {
    env: { ...process.env, ...env },
    limit: 900_000,
  });
  return outcomeOfMocha(file, result);
}
