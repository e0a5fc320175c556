import type { Draft } from './draft.ts';
import { namesSomebody } from './language/names/naming.ts';
import { asksReaders } from './language/questions/questions.ts';
import { strengthCues as english } from './lexicons/en/strengths.ts';
import { strengthCues as french } from './lexicons/fr/strengths.ts';
import { paragraphLexicon } from './lexicons/lexicon.ts';
import { someShow } from './text/gather.ts';
import { type Paragraph, paragraphFact } from './text/paragraph.ts';

/** What a draft does well, in the order it is listed in. */
const strengths = ['asks', 'names-people', 'recommends', 'lived', 'admits-doubt', 'thanks', 'sources'] as const;
export type Strength = (typeof strengths)[number];

/** Phrases that tell of a strength, in a paragraph. */
export const strengthPhrases = paragraphLexicon({ fr: french, en: english });

const strengthsOfParagraph = paragraphFact((paragraph): readonly Strength[] => {
  const found = new Set<Strength>();
  for (const { phrase } of strengthPhrases(paragraph)) found.add(phrase.strength);
  return [...found];
});

const ofParagraphs = strengths.map(
  (strength) => [strength, (paragraph: Paragraph) => strengthsOfParagraph(paragraph).includes(strength)] as const,
);

/** The strengths of a draft's own text. */
export function strengthsOf(draft: Draft): readonly Strength[] {
  const found = new Set<Strength>();
  for (const post of draft.posts) {
    for (const [strength, shows] of ofParagraphs) if (someShow(post.own, shows)) found.add(strength);
    if (namesSomebody(post)) found.add('names-people');
    if (asksReaders(post)) found.add('asks');
  }
  if (draft.frontMatter.mentions.length > 0) found.add('names-people');
  return strengths.filter((strength) => found.has(strength));
}
