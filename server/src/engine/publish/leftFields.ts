import type { Draft } from '../draft.ts';
import { introductions } from '../language/names/introductions.ts';
import { starters as englishStarters } from '../lexicons/en/questions/starters.ts';
import { starters as frenchStarters } from '../lexicons/fr/questions/starters.ts';
import { wordField } from '../messages/index.ts';
import type { FixText } from '../rule.ts';
import type { Span } from '../text/paragraph.ts';

/** Editors with tab stops write what a field asks for ("votre sujet"): whoever tabs past it leaves that in the text. */

const longestContext = 24;

/** A field's words as a fix writes them; those around say that nobody else wrote them. */
interface Needle {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Same length, one way to write apostrophes and spaces. */
function plain(text: string): string {
  return text.replace(/['’]/g, '’').replace(/[\s\u0000]/g, ' ');
}

function literal(part: FixText[number] | undefined): string {
  return typeof part === 'string' ? plain(part) : '';
}

function needlesOf(rule: string, text: FixText): Needle[] {
  return (['fr', 'en'] as const).flatMap((language) =>
    text.flatMap((part, index) => {
      if (typeof part === 'string') return [];
      const words = plain(wordField(rule, part.field, language));
      const before = literal(text[index - 1]).slice(-longestContext);
      // A French question mark has a space before it, or none: it says nothing more.
      const after = literal(text[index + 1]).replace(/[ ?.!].*$/, '');
      return { before, words, after };
    }),
  );
}

function questionText(starter: string): FixText {
  return starter.split(/[{}]/).map((part, index) => (index % 2 === 0 ? part : { field: part }));
}

let known: readonly Needle[] | undefined;

function questionNeedles(): readonly Needle[] {
  known ??= [
    ...Object.values(frenchStarters).flatMap((starters) => starters.flatMap(({ tu, vous }) => [tu, vous])),
    ...Object.values(englishStarters).flat(),
  ].flatMap((starter) => needlesOf('no-question', questionText(starter)));
  return known;
}

function introductionNeedles(draft: Draft): Needle[] {
  return introductions(draft, []).flatMap(({ text }) => needlesOf('no-mention', text));
}

/** Finds in a paragraph's own words the fields of fixes that nobody filled in. */
export function leftFieldFinder(draft: Draft): (own: string) => Span[] {
  const needles = [...questionNeedles(), ...introductionNeedles(draft)].filter(({ before }) => before.trim() !== '');
  return (own) => {
    const text = plain(own);
    return needles.flatMap(({ before, words, after }) => {
      const found = text.indexOf(before + words + after);
      if (found < 0) return [];
      const from = found + before.length;
      return { from, to: from + words.length };
    });
  };
}
