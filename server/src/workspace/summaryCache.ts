import type { DraftSummary } from '../engine/summary.ts';
import type { WorkspaceStorage } from './files.ts';
import { isMarkdown } from './prose.ts';

/** What was known of a file when it was last read. */
export interface CachedFile {
  readonly uri: string;
  readonly mtime?: number | undefined;
  readonly stamp?: string | undefined;
  /** Of the settings that the summary was made with. */
  readonly fingerprint: string;
  /** Of the file's text. */
  readonly hash: string;
  /** Null where it is no draft. */
  readonly summary: DraftSummary | null;
}

/** Milliseconds of work in one go. */
const slice = 8;

function read(line: string): CachedFile | undefined {
  try {
    return JSON.parse(line) as CachedFile;
  } catch {
    return undefined;
  }
}

/** The same text reads otherwise as Markdown and as what is typed into a text box. */
function textKey(hash: string, fingerprint: string, path: string): string {
  return `${hash} ${fingerprint} ${isMarkdown(path)}`;
}

/**
 * Summaries from one start to the next, found by the file as it was and by its text: a file that moved or that came back
 * with another branch is not read again. One line a file; a line that cannot be read is a file that will be.
 */
export class SummaryCache {
  private readonly storage: WorkspaceStorage | undefined;
  private readonly name: string;
  private readonly byUri = new Map<string, CachedFile>();
  private readonly byText = new Map<string, CachedFile>();

  constructor(storage: WorkspaceStorage | undefined, name: string) {
    this.storage = storage;
    this.name = name;
  }

  /** Reads what was kept. `pause` is called between slices of work. */
  async load(pause: () => Promise<void>): Promise<void> {
    const { storage, name } = this;
    const lines = await storage?.lines(name).catch(() => undefined);
    let isFirst = true;
    let start = performance.now();
    for (const line of lines ?? []) {
      if (isFirst && line !== storage?.build) return;
      const file = isFirst ? undefined : read(line);
      if (file) this.add(file);
      isFirst = false;
      if (performance.now() - start < slice) continue;
      await pause();
      start = performance.now();
    }
  }

  /** What is known of a file that is as it was. */
  ofFile(uri: string, stamp: string | undefined, fingerprint: string): CachedFile | undefined {
    const file = this.byUri.get(uri);
    return stamp !== undefined && file?.stamp === stamp && file.fingerprint === fingerprint ? file : undefined;
  }

  /** What is known of a draft's text, whichever file it was in. */
  ofText(hash: string, fingerprint: string, path: string): DraftSummary | undefined {
    return this.byText.get(textKey(hash, fingerprint, path))?.summary ?? undefined;
  }

  /** Forgets what was read: it is in use by now, or will not be. */
  clear(): void {
    this.byUri.clear();
    this.byText.clear();
  }

  /** Keeps these files for the next start. */
  async save(files: Iterable<CachedFile>, pause: () => Promise<void>): Promise<void> {
    if (!this.storage) return;
    const lines = [this.storage.build];
    let start = performance.now();
    for (const file of files) {
      lines.push(JSON.stringify(file));
      if (performance.now() - start < slice) continue;
      await pause();
      start = performance.now();
    }
    await this.storage.write(this.name, `${lines.join('\n')}\n`).catch(() => undefined);
  }

  private add(file: CachedFile): void {
    this.byUri.set(file.uri, file);
    this.byText.set(textKey(file.hash, file.fingerprint, file.uri), file);
  }
}
