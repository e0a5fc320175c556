import type { DraftSummary } from '../engine/summary.ts';
import { hashOf } from '../engine/text/hash.ts';
import type { DraftIndex } from './draftIndex.ts';
import { isInExcludedFolder, mayBeDraftFile } from './exclusions.ts';
import type { WorkspaceFile } from './files.ts';
import type { IndexHost } from './indexHost.ts';
import { fingerprintOf, isDraftName, isDraftText, type SummarySettings, summarizeText } from './summarizer.ts';
import { SummaryCache } from './summaryCache.ts';
import { comparable, parentOf } from './uris.ts';

interface Task {
  readonly file: WorkspaceFile;
  readonly settings: SummarySettings;
  /** Of the settings and of what is known of this file. */
  readonly fingerprint: string;
}

/** Milliseconds of work in one go: less than anybody notices. */
const slice = 8;
/** How many files that are far away are asked for at once: each takes a while, and most of it is waiting. */
const farAtOnce = 8;
/** Fewer are read before a progress bar could be seen. */
const fewFiles = 100;
/** Milliseconds after the last change before what is known is kept for the next start. */
const quiet = 5_000;

/** Whether a file or one of the folders that it is in is among these. */
function isWithinAny(key: string, gone: ReadonlySet<string>): boolean {
  if (gone.size === 0) return false;
  for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) if (gone.has(key.slice(0, end))) return true;
  return false;
}

/** Reads the files of the workspace into the index, one job after the other, in slices that let everything else go first. */
export class Indexer {
  private readonly index: DraftIndex;
  private readonly host: IndexHost;
  private readonly cache: SummaryCache;
  private begun: Promise<void> | undefined;
  private work: Promise<void> = Promise.resolve();
  private saving: ReturnType<typeof setTimeout> | undefined;
  private sliceFrom = 0;

  constructor(index: DraftIndex, host: IndexHost) {
    this.index = index;
    this.host = host;
    this.cache = new SummaryCache(host.storage, `index-${hashOf([...host.folders()].sort().join('\n'))}.jsonl`);
  }

  async whenReady(): Promise<void> {
    this.begun ??= this.begin();
    this.host.settleOpen();
    await this.begun;
    await this.work;
  }

  refresh(): Promise<void> {
    // The first reading sees them as they are.
    return this.begun ? this.enqueue(() => this.scan()) : Promise.resolve();
  }

  look(uris: readonly string[]): Promise<void> {
    return this.begun ? this.enqueue(() => this.lookAt(uris)) : Promise.resolve();
  }

  /** Keeps what is known for the next start. */
  async save(): Promise<void> {
    if (this.saving === undefined) return;
    clearTimeout(this.saving);
    this.saving = undefined;
    await this.cache.save(this.index.filesOnDisk(), () => this.host.pause());
  }

  private begin(): Promise<void> {
    return this.enqueue(async () => {
      await this.cache.load(() => this.host.pause());
      await this.scan();
      this.cache.clear();
    });
  }

  private enqueue(job: () => Promise<void>): Promise<void> {
    // A job that fails is no reason for the next one not to run: what it missed is found by the next look.
    this.work = this.work.then(job).catch(() => undefined);
    return this.work;
  }

  private async breathe(): Promise<void> {
    if (performance.now() - this.sliceFrom < slice) return;
    this.index.tell();
    await this.host.pause();
    this.sliceFrom = performance.now();
  }

  private async scan(): Promise<void> {
    const { files } = this.host;
    if (!files) return;
    const seen = new Set<string>();
    const tasks: Task[] = [];
    const toTask = this.tasks();
    for (const folder of this.host.folders()) {
      for await (const file of files.list(folder)) {
        const key = comparable(file.uri);
        // Folders may be open one in the other.
        if (seen.has(key)) continue;
        const task = await toTask(file);
        if (task) seen.add(key);
        if (task && !this.isKnown(task)) tasks.push(task);
        await this.breathe();
      }
    }
    for (const { uri } of [...this.index.filesOnDisk()]) if (!seen.has(comparable(uri))) this.forget(uri);
    await this.run(tasks);
  }

  private async lookAt(uris: readonly string[]): Promise<void> {
    const { files, pathOf } = this.host;
    if (!files) return;
    const folders = this.host.folders().map(comparable);
    const found: Task[] = [];
    const gone = new Set<string>();
    const toTask = this.tasks();
    for (const uri of uris) {
      const path = pathOf(uri);
      const key = comparable(uri);
      if (!folders.some((folder) => key.startsWith(`${folder}/`)) || isInExcludedFolder(`${path}/`)) continue;
      const file = mayBeDraftFile(path) ? await files.stat(uri) : undefined;
      // Where no file is it may be a folder that came, or that went.
      if (!file) gone.add(key);
      for await (const present of file ? [file] : files.list(uri)) {
        const task = await toTask(present);
        if (task) found.push(task);
      }
      await this.breathe();
    }
    const present = new Set(found.map(({ file }) => comparable(file.uri)));
    for (const { uri } of [...this.index.filesOnDisk()]) {
      const key = comparable(uri);
      if (!present.has(key) && isWithinAny(key, gone)) this.forget(uri);
    }
    await this.run(found.filter((task) => !this.isKnown(task)));
  }

  /** Makes tasks of files; none where drafts are not wanted. Settings are asked for once for each folder. */
  private tasks(): (file: WorkspaceFile) => Promise<Task | undefined> {
    const byFolder = new Map<string, Promise<SummarySettings | undefined>>();
    return async (file) => {
      const folder = parentOf(file.uri) ?? file.uri;
      let asked = byFolder.get(folder);
      if (!asked) {
        asked = this.host.settingsOf(folder);
        byFolder.set(folder, asked);
      }
      const settings = await asked;
      if (!settings || (file.isFar && !isDraftName(file.uri, this.host.pathOf(file.uri), settings))) return undefined;
      return { file, settings, fingerprint: fingerprintOf(settings, this.host.knownOf(file.uri)) };
    };
  }

  /** Whether a file is as it was when it was last read, now or before the last start. */
  private isKnown({ file: { uri, mtime, stamp }, fingerprint }: Task): boolean {
    if (stamp === undefined) return false;
    const known = this.index.onDisk(uri);
    if (known) return known.stamp === stamp && known.fingerprint === fingerprint;
    const cached = this.cache.ofFile(uri, stamp, fingerprint);
    if (cached) this.index.setOnDisk(uri, { ...cached, mtime });
    return cached !== undefined;
  }

  /** Reads files, as long as nobody says stop: what is left then is read with the next look. */
  private async run(tasks: readonly Task[]): Promise<void> {
    const progress = tasks.length < fewFiles ? undefined : await this.host.progress();
    for (let done = 0, atOnce = 1; done < tasks.length && !progress?.isCancelled; done += atOnce) {
      atOnce = tasks[done]?.file.isFar ? farAtOnce : 1;
      await Promise.all(tasks.slice(done, done + atOnce).map((task) => this.read(task)));
      progress?.report(done, tasks.length);
      await this.breathe();
    }
    progress?.done();
    this.index.tell();
  }

  private async read({ file: { uri, mtime, stamp }, settings, fingerprint }: Task): Promise<void> {
    const text = await this.host.files?.read(uri).catch(() => undefined);
    if (text === undefined) {
      this.forget(uri);
      return;
    }
    const path = this.host.pathOf(uri);
    const hash = hashOf(text);
    const make = (): DraftSummary => summarizeText(text, path, settings, this.host.knownOf(uri));
    const isDraft = isDraftText(text, uri, path, settings);
    const summary = isDraft ? (this.cache.ofText(hash, fingerprint, path) ?? make()) : null;
    this.index.setOnDisk(uri, { uri, mtime, stamp, fingerprint, hash, summary });
    this.saveSoon();
  }

  private forget(uri: string): void {
    this.index.setOnDisk(uri, undefined);
    this.saveSoon();
  }

  private saveSoon(): void {
    if (!this.host.storage) return;
    clearTimeout(this.saving);
    this.saving = setTimeout(() => void this.save(), quiet);
  }
}
