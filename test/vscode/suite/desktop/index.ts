import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { extensionStarts } from '../starts.ts';

/**
 * What VS Code calls in its extension host, here and under `@vscode/test-electron`. The results go to the file that
 * `CAUSERIE_RESULTS` names, as mocha's JSON reporter writes them; rejects where a test failed.
 */
export async function run(): Promise<void> {
  // Mocha is an ES module and stays outside the bundle; an extension host loads its entry as CommonJS.
  const { default: Mocha } = await import('mocha');
  const output = process.env.CAUSERIE_RESULTS;
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 60_000,
    reporter: output ? 'json' : 'spec',
    reporterOptions: { output },
  });
  for (const name of readdirSync(__dirname)) {
    if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name));
  }
  mocha.suite.beforeAll('the extension starts', extensionStarts);
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
