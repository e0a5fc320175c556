import { pathToFileURL } from 'node:url';
import { knownKey } from '../../engine/baseline.ts';
import { acrossFindings } from '../../engine/corpus/acrossFindings.ts';
import type { AcrossConfig, AcrossFinding } from '../../engine/corpus/acrossRule.ts';
import { Corpus } from '../../engine/corpus/corpus.ts';
import type { LintResult } from '../../engine/lint.ts';
import { type InterfaceLanguage, wordFinding, wordRelated } from '../../engine/messages/index.ts';
import type { DraftSummary } from '../../engine/summary.ts';
import type { ReportedFile, ReportedFinding } from '../report.ts';

/** A draft that was checked, and what is kept of it. Plain data. */
export interface CheckedDraft {
  readonly absolute: string;
  readonly mtime: number;
  readonly summary: DraftSummary;
  /** What a baseline knows its findings by that are not accepted. */
  readonly keys: readonly string[];
  readonly reported: ReportedFile;
  readonly config: AcrossConfig;
}

/** What a baseline knows the findings of one draft by. */
export function keysOf({ draft, findings }: LintResult): readonly string[] {
  return findings.flatMap(({ accepted, rule, from, to }) =>
    accepted ? [] : knownKey(rule, draft.text.slice(from, to)),
  );
}

function reported(
  finding: AcrossFinding,
  pathOf: (uri: string) => string,
  language: InterfaceLanguage,
): ReportedFinding {
  const { rule, principle, severity, range, accepted, elsewhere } = finding;
  return {
    rule,
    principle,
    severity,
    message: wordFinding(finding, language),
    range,
    accepted,
    fixes: [],
    related: elsewhere.map((place) => ({
      path: pathOf(place.uri),
      range: place.range,
      message: wordRelated(rule, place, language),
    })),
  };
}

function comparePlaces({ range: { start: a } }: ReportedFinding, { range: { start: b } }: ReportedFinding): number {
  return a.line - b.line || a.character - b.character;
}

/** Drafts with what they say of each other. */
export function withAcross(drafts: readonly CheckedDraft[], language: InterfaceLanguage): readonly CheckedDraft[] {
  const corpus = new Corpus();
  const inCorpus = drafts.map(({ absolute, mtime, summary }) => ({
    uri: pathToFileURL(absolute).href,
    mtime,
    summary,
  }));
  const paths = new Map(inCorpus.map(({ uri }, index) => [uri, drafts[index]?.reported.path]));
  for (const draft of inCorpus) corpus.set(draft);
  return inCorpus.map((draft, index) => {
    const checked = drafts[index] as CheckedDraft;
    const found = acrossFindings(draft, corpus, checked.config);
    if (found.length === 0) return checked;
    const findings = found.map((finding) => reported(finding, (uri) => paths.get(uri) ?? uri, language));
    return {
      ...checked,
      keys: [...checked.keys, ...found.flatMap(({ accepted, keys }) => (accepted ? [] : keys))],
      reported: { ...checked.reported, findings: [...checked.reported.findings, ...findings].sort(comparePlaces) },
    };
  });
}
