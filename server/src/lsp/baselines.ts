import type { KnownFindings } from '../engine/baseline.ts';
import { type Baseline, type BaselineError, baselineName, readBaseline } from '../workspace/baseline.ts';
import type { WorkspaceFiles } from '../workspace/files.ts';
import { comparable, parentOf } from '../workspace/uris.ts';

interface Found {
  /** What the paths in it count from. */
  readonly folder: string;
  readonly baseline: Baseline;
}

/** A workspace folder deeper than that is none. */
const mostParents = 30;

/** The baselines of the folders that are open: each in the folder, or the nearest above it. */
export class Baselines {
  private readonly files: WorkspaceFiles | undefined;
  private readonly tellProblem: (uri: string, problem: BaselineError) => void;
  private found: readonly Found[] = [];
  /** Undefined once all is read. */
  reading: Promise<void> | undefined;

  constructor(files: WorkspaceFiles | undefined, tellProblem: (uri: string, problem: BaselineError) => void) {
    this.files = files;
    this.tellProblem = tellProblem;
  }

  /** Reads the baselines of these folders anew. */
  read(folders: readonly string[]): Promise<void> {
    const { files } = this;
    if (!files) return Promise.resolve();
    const reading = Promise.all(folders.map((folder) => this.nearest(folder, files))).then((found) => {
      // A later reading knows more.
      if (this.reading !== reading) return;
      this.found = found.flatMap((each) => each ?? []);
      this.reading = undefined;
    });
    this.reading = reading;
    return reading;
  }

  /** The known findings of a draft, the same object as long as they are the same. */
  of(uri: string): KnownFindings | undefined {
    const key = comparable(uri);
    const nearest = this.found
      .filter(({ folder }) => key.startsWith(`${folder}/`))
      .sort((a, b) => b.folder.length - a.folder.length)[0];
    return nearest?.baseline[key.slice(nearest.folder.length + 1)];
  }

  private async nearest(start: string, files: WorkspaceFiles): Promise<Found | undefined> {
    let folder: string | undefined = start.replace(/\/+$/, '');
    for (let level = 0; folder !== undefined && level < mostParents; level++, folder = parentOf(folder)) {
      const uri = `${folder}/${baselineName}`;
      const text = await files.read(uri).catch(() => undefined);
      if (text === undefined) continue;
      try {
        return { folder: comparable(folder), baseline: readBaseline(text) };
      } catch (error) {
        this.tellProblem(comparable(uri), error as BaselineError);
        return undefined;
      }
    }
    return undefined;
  }
}
