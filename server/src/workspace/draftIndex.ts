import { Corpus, type CorpusDraft } from '../engine/corpus/corpus.ts';
import type { DraftSummary } from '../engine/summary.ts';
import { Indexer } from './indexer.ts';
import type { IndexHost } from './indexHost.ts';
import type { CachedFile } from './summaryCache.ts';
import { comparable } from './uris.ts';

/** A draft of the workspace, as it stands in its editor, else on disk. */
export type IndexedDraft = CorpusDraft;

interface InEditor {
  readonly uri: string;
  /** Null where the document is no draft. */
  readonly summary: DraftSummary | null;
}

interface Entry {
  disk?: CachedFile | undefined;
  editor?: InEditor | undefined;
  /** As it is in the corpus. */
  shown?: IndexedDraft | undefined;
}

type Listener = (uris: readonly string[]) => void;

/** What an entry shows: the editor wins over the disk. Text that is not saved is the newest there is. */
function draftOf({ disk, editor }: Entry): IndexedDraft | undefined {
  const { uri, summary } = editor ?? disk ?? {};
  if (uri === undefined || !summary) return undefined;
  const isSaved = editor === undefined || editor.summary?.hash === disk?.hash;
  return { uri, summary, ...(isSaved && disk?.mtime !== undefined && { mtime: disk.mtime }) };
}

/**
 * Every draft of the workspace, kept current: what is open in an editor as it stands there, the rest as it is on disk. No
 * file is read until somebody asks. Whatever happens in whatever order, it holds what a fresh one would.
 */
export class DraftIndex {
  private filled: Corpus | undefined;
  private readonly entries = new Map<string, Entry>();
  private readonly listeners = new Set<Listener>();
  private readonly host: IndexHost;
  private readonly indexer: Indexer;
  private changed = new Set<string>();

  constructor(host: IndexHost) {
    this.host = host;
    this.indexer = new Indexer(this, host);
  }

  get corpus(): Corpus {
    this.filled ??= new Corpus();
    return this.filled;
  }

  /** All drafts, the earliest first. */
  drafts(): Iterable<IndexedDraft> {
    return this.corpus.drafts();
  }

  get(uri: string): IndexedDraft | undefined {
    return this.entries.get(comparable(uri))?.shown;
  }

  /** Takes open drafts as they stand now, without waiting for their writers to pause. */
  settleOpen(): void {
    this.host.settleOpen();
  }

  /** Calls `listener` with the URIs of drafts that came, changed or went. Returns what ends that. */
  onDidChange(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Resolves once all that is known of is read, or the reading was cancelled; the first call begins it. */
  whenReady(): Promise<void> {
    return this.indexer.whenReady();
  }

  /**
   * Looks at the folders again: for clients that cannot watch them, and when they or the settings change. Nothing happens
   * before the first reading.
   */
  refresh(): Promise<void> {
    return this.indexer.refresh();
  }

  /** Keeps what was read for the next start, if there is anything new. */
  save(): Promise<void> {
    return this.indexer.save();
  }

  /** Looks at these files again: they came, changed or went. Nothing happens before the first reading. */
  look(uris: readonly string[]): Promise<void> {
    return this.indexer.look(uris);
  }

  /** Takes what stands in an editor; null where that is no draft. */
  setInEditor(uri: string, summary: DraftSummary | null): void {
    this.update(uri, (entry) => {
      entry.editor = { uri, summary };
    });
    this.tell();
  }

  /** The document is closed: the file on disk counts again. */
  closeEditor(uri: string): void {
    this.update(uri, (entry) => {
      entry.editor = undefined;
    });
    this.tell();
    void this.look([uri]);
  }

  /** What is known of a file on disk. */
  onDisk(uri: string): CachedFile | undefined {
    return this.entries.get(comparable(uri))?.disk;
  }

  /** All files on disk that are known, drafts or not. */
  *filesOnDisk(): Iterable<CachedFile> {
    for (const { disk } of this.entries.values()) if (disk) yield disk;
  }

  /** Takes what was read from disk; undefined where there is no such file. It is told with the next `tell`. */
  setOnDisk(uri: string, disk: CachedFile | undefined): void {
    this.update(uri, (entry) => {
      entry.disk = disk;
    });
  }

  /** Tells listeners of what has changed since the last time. */
  tell(): void {
    if (this.changed.size === 0) return;
    const uris = [...this.changed];
    this.changed = new Set();
    for (const listener of this.listeners) listener(uris);
  }

  private update(uri: string, change: (entry: Entry) => void): void {
    const key = comparable(uri);
    const entry = this.entries.get(key) ?? {};
    change(entry);
    if (entry.disk || entry.editor) this.entries.set(key, entry);
    else this.entries.delete(key);
    const { shown } = entry;
    const draft = draftOf(entry);
    if (shown && shown.uri === draft?.uri && shown.summary === draft.summary && shown.mtime === draft.mtime) return;
    if (!shown && !draft) return;
    entry.shown = draft;
    if (shown && shown.uri !== draft?.uri) this.corpus.delete(shown.uri);
    if (draft) this.corpus.set(draft);
    for (const changed of [shown, draft]) if (changed) this.changed.add(changed.uri);
  }
}
