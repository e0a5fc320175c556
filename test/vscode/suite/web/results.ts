import type { MochaResults } from '../../../tools/outcome.ts';

export const results: MochaResults = { stats: { passes: 0, failures: 0, pending: 0 }, failures: [] };

/** Counts what mocha tells; its own reporters want a page or a terminal to write to. */
export class Counter {
  constructor(runner: Mocha.Runner) {
    runner.on('pass', () => results.stats.passes++);
    runner.on('pending', () => results.stats.pending++);
    runner.on('fail', (test, { message, stack }) => {
      results.stats.failures++;
      results.failures.push({ fullTitle: test.fullTitle(), err: { message, stack } });
    });
  }
}
