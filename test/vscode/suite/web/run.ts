import { extensionStarts } from '../starts.ts';
import { results } from './results.ts';

/** What VS Code calls in its extension host on the web. There is no disk: the results go to the console, as one line. */
export async function run(): Promise<void> {
  mocha.suite.beforeAll('the extension starts', extensionStarts);
  await new Promise<void>((resolve) => mocha.run().once('end', () => resolve()));
  console.log(`causerie-results ${JSON.stringify(results)}`);
  if (results.stats.failures > 0) throw new Error(`${results.stats.failures} failed`);
}
