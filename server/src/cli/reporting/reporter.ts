import type { InterfaceLanguage } from '../../engine/messages/index.ts';
import type { Bar } from '../check/verdict.ts';
import type { FileProblem } from '../files/problem.ts';
import type { Report } from '../report.ts';

/** What a reporter knows beside the report. */
export interface ReportContext {
  readonly language: InterfaceLanguage;
  readonly colors: boolean;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether only what makes the run fail is told. */
  readonly quiet: boolean;
  readonly bar: Bar;
  /** What could not be read or written; told on standard error as well. */
  readonly problems: readonly FileProblem[];
  /** The text that the places of a file's findings are places of; undefined where it is gone. */
  readonly textOf: (path: string) => string | undefined;
}

/** One format, one file. */
export interface Reporter {
  /** Whether it tells fixes, which cost most of a run. */
  readonly withFixes: boolean;
  /** Whether a byte-order mark takes a column, as in the file, or none, as in editors. */
  readonly countsMarks?: true;
  readonly print: (report: Report, context: ReportContext) => string;
}
