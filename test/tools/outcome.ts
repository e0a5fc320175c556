import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { type CommandResult, lastLines } from './command.ts';

export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** What a person needs to read: why it failed, or why it was skipped. */
  details: string;
}

/** Of what mocha's JSON reporter writes, what is read here. */
export interface MochaResults {
  stats: { passes: number; failures: number; pending: number };
  failures: { fullTitle: string; err: { message?: string | undefined; stack?: string | undefined } }[];
}

/** One command, one check. */
export function outcomeOfCommand(result: CommandResult): Outcome {
  if (result.code === 0) return { passed: 1, failed: 0, skipped: 0, details: '' };
  return failure(lastLines(result.output, 60));
}

export function failure(details: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, details };
}

/** The line that every run of tests ends with. */
export function inWords({ passed, failed, skipped }: Omit<Outcome, 'details'>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Reads what mocha's JSON reporter wrote; without it, or with nothing in it, the run itself is the failure. */
export function outcomeOfMocha(file: string, result: CommandResult): Outcome {
  const results = readResults(file);
  if (!results) return failure(`There are no results.\n${lastLines(result.output, 40)}`);
  const { passes, failures, pending } = results.stats;
  if (passes + failures + pending === 0) return failure('There is no test in it.');
  const details = results.failures.map(
    ({ fullTitle, err }) => `✗ ${fullTitle}\n${indented(err.stack ?? err.message ?? '')}`,
  );
  const outcome = { passed: passes, failed: failures, skipped: pending, details: details.join('\n') };
  if (result.code === 0 || failures > 0) return outcome;
  return { ...outcome, failed: 1, details: `It ended with exit code ${result.code}.\n${lastLines(result.output, 40)}` };
}

function readResults(file: string): MochaResults | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as MochaResults;
  } catch {
    return undefined;
  }
}

function indented(text: string): string {
  return stripVTControlCharacters(text).split('\n').slice(0, 40).join('\n').replace(/^/gm, '    ');
}
