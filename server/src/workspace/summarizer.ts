import type { KnownFindings } from '../engine/baseline.ts';
import { readDraft } from '../engine/draft.ts';
import { lint } from '../engine/lint.ts';
import type { Severity } from '../engine/rule.ts';
import { type DraftSummary, summarize, summaryVersion } from '../engine/summary.ts';
import { hashOf } from '../engine/text/hash.ts';
import type { Platform } from '../engine/vocabulary.ts';
import { isDraftByContent, isDraftByName, isMarkdown } from './drafts.ts';
import { hostsOf } from './sites.ts';

/** What the summary of a draft depends on beside its text. Plain data. */
export interface SummarySettings {
  readonly include: readonly string[];
  readonly language: 'auto' | 'fr' | 'en';
  readonly platforms?: readonly Platform[];
  readonly sites: readonly string[];
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

/** What tells summaries apart that the same text has under other settings. */
export function fingerprintOf(settings: SummarySettings, known?: KnownFindings): string {
  const { include, language, platforms = [], sites, severities } = settings;
  const sorted = Object.entries(severities).sort(([a], [b]) => (a < b ? -1 : 1));
  return hashOf(JSON.stringify([summaryVersion, include, language, platforms, sites, sorted, known]));
}

/** Whether a file's text is a draft. `path` starts with the name of the workspace folder. */
export function isDraftText(text: string, path: string, { include }: SummarySettings): boolean {
  return isDraftByName(path, include) || isDraftByContent(text);
}

/** The summary of a draft's text. */
export function summarizeText(
  text: string,
  path: string,
  settings: SummarySettings,
  known?: KnownFindings,
): DraftSummary {
  const { language, platforms, severities, sites } = settings;
  const draft = readDraft(text, { markdown: isMarkdown(path), language, ...(platforms && { platforms }) });
  return summarize(draft, lint(draft, { severities, people: [], ownSites: hostsOf(sites), known }));
}
