import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { KnownFindings } from '../../engine/baseline.ts';
import { type Baseline, baselineName, baselineText, readBaseline } from '../../workspace/baseline.ts';
import { reasonOf } from '../files/problem.ts';
import { decodeText, putText } from '../files/text.ts';
import { UsageError } from '../worded.ts';

function nearest(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, baselineName);
    if (existsSync(path)) return path;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The known findings of files, and where they are kept. */
export class BaselineFile {
  private readonly path: string;
  private readonly shown: string;
  private baseline: Baseline;

  /**
   * The baseline that is named, else the nearest upwards; an empty one where there is none or it is to be made.
   * @throws UsageError where it cannot be read
   */
  constructor(named: string | undefined, cwd: string, mayBeNew: boolean) {
    this.path = named === undefined ? (nearest(cwd) ?? join(cwd, baselineName)) : resolve(cwd, named);
    this.shown = relative(cwd, this.path) || this.path;
    this.baseline = {};
    if (!existsSync(this.path) && (named === undefined || mayBeNew)) return;
    try {
      this.baseline = readBaseline(decodeText(readFileSync(this.path)));
    } catch (error) {
      throw this.unusable(error);
    }
  }

  of(absolute: string): KnownFindings | undefined {
    return this.baseline[this.keyOf(absolute)];
  }

  /**
   * Takes these findings for the files that they are of, and writes it down. Other files keep theirs as long as they exist.
   * @throws UsageError where it cannot be written
   */
  update(found: ReadonlyMap<string, KnownFindings>): void {
    const folder = dirname(this.path);
    const others = Object.entries(this.baseline).filter(([path]) => existsSync(join(folder, path)));
    const taken = [...found].map(([absolute, known]) => [this.keyOf(absolute), known] as const);
    this.baseline = Object.fromEntries([...others, ...taken]);
    try {
      putText(this.path, baselineText(this.baseline));
    } catch (error) {
      throw this.unusable(error);
    }
  }

  private unusable(error: unknown): UsageError {
    const { en, fr } = reasonOf(error);
    return new UsageError({ en: `${this.shown}: ${en}`, fr: `${this.shown}\u00A0: ${fr}` });
  }

  private keyOf(absolute: string): string {
    return relative(dirname(this.path), absolute).split(sep).join('/');
  }
}
