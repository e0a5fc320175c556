import type { KnownFindings } from '../../engine/baseline.ts';
import type { InterfaceLanguage } from '../../engine/messages/index.ts';
import type { DraftSummary } from '../../engine/summary.ts';
import type { FoundFile } from '../files/find.ts';
import type { ReportedFile } from '../report.ts';
import type { Worded } from '../worded.ts';
import type { Fixing } from './options.ts';
import type { Overrides } from './overrides.ts';

/** All that decides what is told of a file beside its text and configuration. Plain data: it crosses threads. */
export interface CheckSettings {
  readonly cwd: string;
  /** The configuration file that was named; absent: the nearest of each file. */
  readonly config: string | undefined;
  readonly overrides: Overrides;
  readonly interfaceLanguage: InterfaceLanguage;
  /** Whether fixes are told: they cost most, each is tried before it is offered. */
  readonly withFixes: boolean;
  readonly fix: Fixing;
  readonly draftsOnly: boolean;
  /** Where results are kept, and what they hold for; absent: nowhere. */
  readonly cache: CacheSettings | undefined;
}

export interface CacheSettings {
  readonly folder: string;
  /** Stands for the version and for all settings. */
  readonly key: string;
}

/** A file to check, and its findings that are taken as they are. */
export interface CheckTask extends FoundFile {
  readonly known?: KnownFindings | undefined;
}

/** What became of a file: told (and whether it begins with a byte-order mark), passed over as no draft, or not to be read. */
export type Outcome =
  | {
      readonly kind: 'draft';
      readonly file: ReportedFile;
      /** What is kept of it for what drafts say of each other. */
      readonly summary: DraftSummary;
      /** What a baseline knows its findings by that are not accepted. */
      readonly keys: readonly string[];
      readonly hasMark: boolean;
    }
  | { readonly kind: 'other' }
  | { readonly kind: 'problem'; readonly reason: Worded };

/** What a worker thread is started with, sent, and answers. */
export type WorkerData = CheckSettings;
export type WorkerTask = readonly CheckTask[];
export type WorkerAnswer = readonly Outcome[];
