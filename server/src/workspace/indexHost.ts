import type { KnownFindings } from '../engine/baseline.ts';
import type { WorkspaceFiles, WorkspaceStorage } from './files.ts';
import type { SummarySettings } from './summarizer.ts';

/** How far a longer reading is, told to somebody who may stop it. */
export interface IndexProgress {
  readonly isCancelled: boolean;
  report(done: number, total: number): void;
  done(): void;
}

/** What the index needs of the world. */
export interface IndexHost {
  /** Undefined where nobody gives access to files: the index then holds the open drafts. */
  readonly files: WorkspaceFiles | undefined;
  readonly storage: WorkspaceStorage | undefined;
  /** URIs of the folders that are open. */
  folders(): readonly string[];
  /** How drafts of a folder are read; undefined where they are not. */
  settingsOf(folder: string): Promise<SummarySettings | undefined>;
  /** The path that tells drafts apart, from the name of the workspace folder on. */
  pathOf(uri: string): string;
  /** Findings of a draft that its author took as they are. */
  knownOf(uri: string): KnownFindings | undefined;
  /** Begins to tell of a longer reading; undefined where nobody listens. */
  progress(): Promise<IndexProgress | undefined>;
  /** Lets everything that waits go first. */
  pause(): Promise<void>;
  /** Takes open drafts as they stand now, which else are taken when their writer pauses. */
  settleOpen(): void;
}
