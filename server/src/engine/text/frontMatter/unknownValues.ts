import { isoOf, meantDay, readDay } from '../../language/dates/scheduled.ts';
import { fold } from '../fold.ts';
import type { Entry, WrittenValue } from './entries.ts';
import { isGeneratorKey, isOwnKey, meantKey } from './keys.ts';
import type { FrontMatterProblem } from './problem.ts';
import {
  isKnownLanguage,
  joiningWords,
  meantLanguage,
  meantPlatform,
  meantPurpose,
  platformOf,
  purposeOf,
} from './vocabulary.ts';

type Kind = FrontMatterProblem['kind'];

function problem(kind: Kind, value: WrittenValue, mended: string | undefined): FrontMatterProblem {
  const { from, to, text } = value;
  const edits = mended === undefined || to - from !== text.length ? [] : [{ from, to, text: mended }];
  return { kind, from, to, text, ...(mended !== undefined && { mended }), edits };
}

/** The words of a value: "Mastodon, LinkedIn" names two platforms. */
export function wordsIn({ text, from, to }: WrittenValue): WrittenValue[] {
  if (to - from !== text.length) return [{ text: text.trim(), from, to }];
  return [...text.matchAll(/[^\s,;]+/g)].map((match) => ({
    text: match[0],
    from: from + match.index,
    to: from + match.index + match[0].length,
  }));
}

/** Whether a site generator may have its own meaning for `platform`: nothing else in here is ours. */
function mayBeGenerators(entries: readonly Entry[]): boolean {
  const keys = entries.map(({ key }) => key.text);
  return keys.some(isGeneratorKey) && !keys.some(isOwnKey);
}

function platformProblems(values: readonly WrittenValue[], lenient: boolean): FrontMatterProblem[] {
  return values.flatMap(wordsIn).flatMap((word) => {
    if (platformOf(word.text) || joiningWords.has(word.text.toLowerCase())) return [];
    const meant = meantPlatform(word.text);
    return meant === undefined && lenient ? [] : problem('platform', word, meant);
  });
}

/** Keys that are nearly ours, and values of ours that nobody knows. */
export function unknownValues(entries: readonly Entry[]): FrontMatterProblem[] {
  const present = new Set(entries.map(({ key }) => fold(key.text)));
  const lenient = mayBeGenerators(entries);
  return entries.flatMap(({ key, values }): FrontMatterProblem[] => {
    const [first] = values;
    switch (key.text.toLowerCase()) {
      case 'platform':
      case 'platforms':
        return platformProblems(values, lenient);
      case 'language':
      case 'lang':
        return first && !isKnownLanguage(first.text) ? [problem('language', first, meantLanguage(first.text))] : [];
      case 'purpose':
        return first && !purposeOf(first.text) ? [problem('purpose', first, meantPurpose(first.text))] : [];
      case 'scheduled': {
        if (!first || readDay(first.text)) return [];
        const meant = meantDay(first.text);
        return [problem('date', first, meant && isoOf(meant))];
      }
      default: {
        // A site's own key may be near one of ours: `langue` of a book, `serves` of a recipe.
        const meant = lenient ? undefined : meantKey(key.text);
        return meant !== undefined && !present.has(meant) ? [problem('key', key, meant)] : [];
      }
    }
  });
}
