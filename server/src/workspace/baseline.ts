import type { KnownFindings } from '../engine/baseline.ts';

/** Beside the drafts that it tells of, or above them. */
export const baselineName = '.causerie-baseline.json';

/** Known findings by the path of their file from the baseline's folder, with forward slashes. */
export type Baseline = Readonly<Record<string, KnownFindings>>;

const version = 1;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKnownFindings(value: unknown): value is KnownFindings {
  return isRecord(value) && Object.values(value).every((count) => Number.isInteger(count) && (count as number) > 0);
}

/**
 * Reads a baseline.
 * @throws Error that says what is wrong with it
 */
export function readBaseline(text: string): Baseline {
  const read: unknown = JSON.parse(text);
  if (!isRecord(read) || !isRecord(read.files)) throw new Error('this is no baseline: it has no "files"');
  if (read.version !== version) throw new Error(`a baseline of version ${version} is known, not ${read.version}`);
  const wrong = Object.entries(read.files).find(([, known]) => !isKnownFindings(known));
  if (wrong) throw new Error(`"${wrong[0]}" wants findings and how many there are of each`);
  return read.files as Baseline;
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A baseline as text: always in the same order, a line a finding, so that little differs when little changes. */
export function baselineText(baseline: Baseline): string {
  const files = Object.entries(baseline).filter(([, known]) => Object.keys(known).length > 0);
  const ordered = sorted(Object.fromEntries(files.map(([path, known]) => [path, sorted(known)])));
  return `${JSON.stringify({ version, files: ordered }, null, 2)}\n`;
}
