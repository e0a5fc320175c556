import { pathToFileURL } from 'node:url';
import type { KnownFindings } from '../engine/baseline.ts';
import { acrossFindings } from '../engine/corpus/acrossFindings.ts';
import type { AcrossConfig } from '../engine/corpus/acrossRule.ts';
import { Corpus } from '../engine/corpus/corpus.ts';
import { type InterfaceLanguage, wordFinding, wordRelated } from '../engine/messages/index.ts';
import type { DraftSummary } from '../engine/summary.ts';
import type { ReportedFile, ReportedFinding } from './report.ts';

/** A draft that was checked, and what is kept of it. */
export interface CheckedDraft {
  readonly absolute: string;
  readonly mtime: number;
  readonly summary: DraftSummary;
  readonly reported: ReportedFile;
  readonly known: KnownFindings | undefined;
}

/** What a draft's file tells because of the other files that were checked. */
export interface AcrossReport {
  readonly findings: readonly ReportedFinding[];
  /** What a baseline knows them by. */
  readonly keys: readonly string[];
}

function uriOf(absolute: string): string {
  return pathToFileURL(absolute).href;
}

/** What the drafts say of each other, in their order. */
export function acrossReports(
  drafts: readonly CheckedDraft[],
  config: Omit<AcrossConfig, 'known'>,
  language: InterfaceLanguage,
): readonly AcrossReport[] {
  const corpus = new Corpus();
  const paths = new Map(drafts.map(({ absolute, reported }) => [uriOf(absolute), reported.path]));
  for (const { absolute, mtime, summary } of drafts) corpus.set({ uri: uriOf(absolute), mtime, summary });
  return drafts.map(({ absolute, mtime, summary, known }) => {
    const found = acrossFindings({ uri: uriOf(absolute), mtime, summary }, corpus, { ...config, known });
    return {
      keys: found.flatMap(({ accepted, key }) => (accepted ? [] : key)),
      findings: found.map((finding) => ({
        rule: finding.rule,
        principle: finding.principle,
        severity: finding.severity,
        message: wordFinding(finding, language),
        range: finding.range,
        accepted: finding.accepted,
        fixes: [],
        related: finding.elsewhere.map((place) => ({
          path: paths.get(place.uri) ?? place.uri,
          range: place.range,
          message: wordRelated(finding.rule, place, language),
        })),
      })),
    };
  });
}
