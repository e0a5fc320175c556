import type { KnownFindings } from '../engine/baseline.ts';
import type { InterfaceLanguage } from '../engine/messages/index.ts';

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

/** What is wrong with a baseline, and what to do. */
export class BaselineError extends Error {
  readonly words: Readonly<Record<InterfaceLanguage, string>>;

  constructor(en: string, fr: string) {
    const words = {
      en: `${en}; put it right, or delete it and run causerie check --update-baseline`,
      fr: `${fr}\u00A0; corrigez-le, ou supprimez-le et lancez causerie check --update-baseline`,
    };
    super(words.en);
    this.words = words;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BaselineError(
      'this is no JSON (a merge may have left its marks)',
      'ce n’est pas du JSON (une fusion y a peut-être laissé ses marques)',
    );
  }
}

/**
 * Reads a baseline.
 * @throws BaselineError
 */
export function readBaseline(text: string): Baseline {
  const read = parsed(text);
  if (!isRecord(read) || !isRecord(read.files)) {
    throw new BaselineError(
      'this is no baseline: it has no "files"',
      'ce n’est pas un fichier de remarques connues\u00A0: il n’a pas de «\u00A0files\u00A0»',
    );
  }
  if (read.version !== version) {
    throw new BaselineError(
      `a baseline of version ${version} is known, not ${read.version}`,
      `la version ${version} de ce fichier est connue, pas la ${read.version}`,
    );
  }
  const wrong = Object.entries(read.files).find(([, known]) => !isKnownFindings(known));
  if (wrong) {
    throw new BaselineError(
      `"${wrong[0]}" wants findings and how many there are of each`,
      `«\u00A0${wrong[0]}\u00A0» attend des remarques et combien il y en a de chacune`,
    );
  }
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
