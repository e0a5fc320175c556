import { compareSeverity, type Finding } from '../finding.ts';
import type { PrincipleId } from '../principles/index.ts';
import type { Severity } from '../rule.ts';
import type { Positions, TextRange } from '../text/positions.ts';
import { shortened } from '../text/shortened.ts';

/** What one rule says of a draft. */
export interface FindingSummary {
  readonly rule: string;
  readonly principle: PrincipleId;
  /** Of the most serious. */
  readonly severity: Severity;
  readonly count: number;
  /** The first place. */
  readonly range: TextRange;
}

/** A phrase that a rule found. */
export interface PhraseSummary {
  readonly rule: string;
  /** Of the lexicon: one for all inflections. */
  readonly phrase: string;
  /** As it stands in the first place. */
  readonly text: string;
  readonly count: number;
  readonly range: TextRange;
}

const mostPhrases = 40;

export function findingSummaries(findings: readonly Finding[], positions: Positions): readonly FindingSummary[] {
  const byRule = new Map<string, FindingSummary>();
  for (const finding of findings) {
    if (finding.accepted) continue;
    const { rule, principle, severity } = finding;
    const known = byRule.get(rule);
    if (!known) byRule.set(rule, { rule, principle, severity, count: 1, range: positions.range(finding) });
    else {
      const worst = compareSeverity(severity, known.severity) < 0 ? severity : known.severity;
      byRule.set(rule, { ...known, severity: worst, count: known.count + 1 });
    }
  }
  return [...byRule.values()];
}

export function phraseSummaries(findings: readonly Finding[], positions: Positions): readonly PhraseSummary[] {
  const byPhrase = new Map<string, PhraseSummary>();
  for (const finding of findings) {
    const { rule, data, accepted } = finding;
    if (accepted || typeof data.phrase !== 'string' || typeof data.text !== 'string') continue;
    const key = `${rule} ${data.phrase}`;
    const known = byPhrase.get(key);
    if (known) byPhrase.set(key, { ...known, count: known.count + 1 });
    else if (byPhrase.size < mostPhrases) {
      const text = shortened(data.text);
      byPhrase.set(key, { rule, phrase: data.phrase, text, count: 1, range: positions.range(finding) });
    }
  }
  return [...byPhrase.values()];
}
