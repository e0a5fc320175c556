import { acrossRules } from '../across/index.ts';
import { knownKey } from '../baseline.ts';
import { compareSeverity } from '../finding.ts';
import type { Severity } from '../rule.ts';
import type { DraftPlace } from '../summary/places.ts';
import type { DraftSummary } from '../summary.ts';
import type { TextRange } from '../text/positions.ts';
import type { AcrossConfig, AcrossFinding, AcrossRule } from './acrossRule.ts';
import type { Corpus, CorpusDraft } from './corpus.ts';

interface SummarizedPlace {
  readonly range: TextRange;
  /** What stands there, as a baseline knows it. */
  readonly words: string;
}

const places: Readonly<Record<DraftPlace, (summary: DraftSummary) => SummarizedPlace | undefined>> = {
  opening: ({ opening }) => opening && { range: opening.range, words: opening.key },
  closing: ({ closingQuestion }) => closingQuestion && { range: closingQuestion.range, words: closingQuestion.key },
  selling: ({ selling: { first } }) => first && { range: first.range, words: first.text },
  scheduled: ({ scheduled }) => scheduled && { range: scheduled.range, words: scheduled.text },
};

function severityOn({ severity, severityOn: others }: AcrossRule, { platforms }: DraftSummary): Severity {
  const severities = platforms.map((platform) => others?.[platform] ?? severity);
  return severities.sort(compareSeverity)[0] ?? severity;
}

function findingsOf(
  rule: AcrossRule,
  draft: CorpusDraft,
  corpus: Corpus,
  config: AcrossConfig,
): readonly AcrossFinding[] {
  const { summary } = draft;
  const severity = config.severities[rule.id] ?? severityOn(rule, summary);
  const common = rule.marks === 'mentions' ? undefined : places[rule.marks](summary);
  if (severity === 'off') return [];
  const { id, principle } = rule;
  const isAccepted = summary.acceptedAcross.includes(id);
  return [...rule.check(draft, corpus, config)].flatMap((sighting) => {
    const { message, data = {}, elsewhere, replacements = [] } = sighting;
    const range = sighting.range ?? common?.range;
    if (!range) return [];
    const { subjects = [sighting.words ?? common?.words ?? ''] } = sighting;
    const keys = subjects.map((subject) => knownKey(id, subject));
    const isKnown = keys.every((key) => config.known?.[key] !== undefined);
    const accepted = isAccepted || sighting.accepted === true || isKnown;
    return { rule: id, principle, severity, message, data, accepted, keys, elsewhere, replacements, range };
  });
}

/**
 * What is told of a draft because of the others; accepted findings among them. One place, one finding: the more serious
 * speaks.
 */
export function acrossFindings(draft: CorpusDraft, corpus: Corpus, config: AcrossConfig): readonly AcrossFinding[] {
  const found = acrossRules
    .flatMap((rule) => findingsOf(rule, draft, corpus, config))
    .sort((a, b) => Number(a.accepted) - Number(b.accepted) || compareSeverity(a.severity, b.severity));
  const told = found.filter((finding, index) => found.findIndex(({ range }) => range === finding.range) === index);
  // Whoever takes a finding as it is takes what it keeps silent: else that would speak in its place.
  return told.map((finding) => {
    const here = found.filter(({ range, accepted }) => range === finding.range && accepted === finding.accepted);
    return { ...finding, keys: here.flatMap(({ keys }) => keys) };
  });
}
