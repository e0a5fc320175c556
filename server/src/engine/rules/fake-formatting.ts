import type { PlacedParagraph } from '../draft.ts';
import { isAcronym } from '../language/capitals/acronyms.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';
import { fakeRuns, plainLetters } from '../text/fakeLetters.ts';
import { fold } from '../text/fold.ts';
import { type Paragraph, paragraphFact, type Span } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';

const runsOf = paragraphFact((paragraph: Paragraph): readonly Span[] => fakeRuns(paragraph.own));

const word = /[\p{L}\p{M}]+/gu;

/** Three words or more in capitals would shout once they can be read: small letters then, but for acronyms. */
function unshouted(text: string): string {
  const words = text.match(word) ?? [];
  const capitals = words.filter((each) => each.length > 1 && each === each.toUpperCase());
  if (capitals.length < 3 || text !== text.toUpperCase()) return text;
  let isFirst = true;
  return text.replace(word, (each) => {
    const opens = isFirst;
    isFirst = false;
    if (each.length > 1 && isAcronym(fold(each))) return each;
    const small = each.toLowerCase();
    return opens ? each.charAt(0) + small.slice(1) : small;
  });
}

interface PlainText {
  readonly text: string;
  readonly isExact: boolean;
}

function plainText(paragraph: Paragraph, { from, to }: Span): PlainText {
  const plain = plainLetters(paragraph.raw.slice(from, to));
  const text = unshouted(plain);
  return { text, isExact: text === plain };
}

function fixesOf(run: Span, placed: PlacedParagraph, { post }: RuleContext): readonly Fix[] {
  const { text, isExact } = plainText(placed.paragraph, run);
  const one: Fix = {
    title: 'plain',
    data: { text: shortened(text) },
    kind: isExact ? 'rewrite' : 'choice',
    preferred: true,
    edits: [{ from: placed.from + run.from, to: placed.from + run.to, newText: [text] }],
  };
  const all = post.own.flatMap((each) =>
    runsOf(each.paragraph).map((span) => ({
      from: each.from + span.from,
      to: each.from + span.to,
      newText: [plainText(each.paragraph, span).text],
    })),
  );
  return all.length > 1 ? [one, { title: 'plainAll', kind: 'choice', wholePost: true, edits: all }] : [one];
}

export const rule = defineRule({
  id: 'fake-formatting',
  since: '0.1.0',
  principle: 'talk-to-readers',
  severity: 'information',
  points: 4,
  fixes: ['rewrite', 'choice'],
  marks: 'words',
  examples: [
    { language: 'fr', bad: '𝗟𝗲 𝗳𝗼𝘂𝗿 est réparé.', good: 'Le four est réparé.' },
    { language: 'en', bad: '𝗧𝗵𝗲 𝗼𝘃𝗲𝗻 is mended.', good: 'The oven is mended.' },
  ],
  needs: runsOf,
  *inParagraph(paragraph) {
    for (const run of runsOf(paragraph)) {
      const text = shortened(plainLetters(paragraph.raw.slice(run.from, run.to)));
      yield { ...run, message: 'fake', data: { text }, fixes: (placed, context) => fixesOf(run, placed, context) };
    }
  },
});
