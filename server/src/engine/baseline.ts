import type { Finding } from './finding.ts';
import { hashOf } from './text/hash.ts';

/**
 * Findings of a draft that were there when its author took the draft as it is: how many of each, by `knownKey`. They count
 * as accepted.
 */
export type KnownFindings = Readonly<Record<string, number>>;

/** The words as such: neither case, accents, apostrophes nor white space make them others. */
function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a finding is known by wherever its words go in the draft. */
export function knownKey(rule: string, words: string): string {
  return `${rule} ${hashOf(foldWords(words))}`;
}

/** Counts findings by what they are known by. */
export function countKnown(keys: Iterable<string>): KnownFindings {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** The findings of a text, those that are known accepted: as many of each as were there. */
export function withKnown(findings: readonly Finding[], known: KnownFindings, text: string): readonly Finding[] {
  const left = new Map(Object.entries(known));
  return findings.map((finding) => {
    if (finding.accepted) return finding;
    const key = knownKey(finding.rule, text.slice(finding.from, finding.to));
    const count = left.get(key) ?? 0;
    if (count < 1) return finding;
    left.set(key, count - 1);
    return { ...finding, accepted: true };
  });
}
