import type { Reporter } from '../reporting/reporter.ts';

/** For machines: the report as it is, a stable contract. */
export const reporter: Reporter = {
  withFixes: true,
  countsMarks: true,
  print: (report) => `${JSON.stringify(report, null, 2)}\n`,
};
