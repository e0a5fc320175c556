import type { KnownFindings } from '../engine/baseline.ts';
import { readDraft } from '../engine/draft.ts';
import { type LintConfig, lint } from '../engine/lint.ts';
import { type DraftSummary, summarize, summaryVersion } from '../engine/summary.ts';
import { hashOf } from '../engine/text/hash.ts';
import type { Platform } from '../engine/vocabulary.ts';
import { isExcluded, isIncluded, type Places } from './configuration/places.ts';
import { isDraftByContent } from './drafts.ts';
import { isMarkdown } from './prose.ts';

/** What the summaries of a folder's drafts depend on beside their texts. */
export interface SummarySettings extends Places {
  readonly language: 'auto' | 'fr' | 'en';
  readonly platforms: readonly Platform[];
  readonly lint: LintConfig;
  /** Two that have the same say the same of every draft. */
  readonly fingerprint: string;
}

/** What tells summaries apart that one text has under other settings or another baseline. */
export function fingerprintOf({ fingerprint }: SummarySettings, known: KnownFindings | undefined): string {
  return hashOf(`${summaryVersion} ${fingerprint} ${known ? JSON.stringify(known) : ''}`);
}

/** Whether a file is a draft by its name and folder. `path` starts with the name of the workspace folder. */
export function isDraftName(uri: string, path: string, settings: SummarySettings): boolean {
  return !isExcluded(settings, uri, path) && isIncluded(settings, uri, path);
}

/** Whether a file's text is a draft. `path` starts with the name of the workspace folder. */
export function isDraftText(text: string, uri: string, path: string, settings: SummarySettings): boolean {
  return !isExcluded(settings, uri, path) && (isIncluded(settings, uri, path) || isDraftByContent(text));
}

/** Pieces of a text keep all of it in memory: a summary outlives its text. */
function detached<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

/** The summary of a draft's text. */
export function summarizeText(
  text: string,
  path: string,
  settings: SummarySettings,
  known: KnownFindings | undefined,
): DraftSummary {
  const { language, platforms } = settings;
  const draft = readDraft(text, { markdown: isMarkdown(path), language, platforms });
  return detached(summarize(draft, lint(draft, { ...settings.lint, known })));
}
