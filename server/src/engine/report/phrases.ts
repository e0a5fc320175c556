import type { Appearance } from './people.ts';
import type { ReportDraft } from './reportDraft.ts';

export interface RepeatedPhrase {
  readonly rule: string;
  /** As it stands where it was found first. */
  readonly text: string;
  /** How often it stands there in all. */
  readonly count: number;
  readonly drafts: readonly Appearance[];
}

const leastRepeated = 2;

/** Phrases that rules found more than once, the most repeated first. */
export function repeatedPhrases(drafts: readonly ReportDraft[]): readonly RepeatedPhrase[] {
  const phrases = new Map<string, { rule: string; text: string; count: number; drafts: Appearance[] }>();
  for (const draft of drafts) {
    for (const { rule, phrase, text, count, range } of draft.phrases) {
      const key = `${rule} ${phrase}`;
      const known = phrases.get(key) ?? { rule, text, count: 0, drafts: [] };
      known.count += count;
      known.drafts.push({ draft, range });
      phrases.set(key, known);
    }
  }
  return [...phrases.values()]
    .filter(({ count }) => count >= leastRepeated)
    .sort((a, b) => b.count - a.count || b.drafts.length - a.drafts.length || (a.text < b.text ? -1 : 1));
}
