import type { ClosedCue } from '../../lexicons/closedCue.ts';
import { phrases as english } from '../../lexicons/en/closed-question.ts';
import { phrases as french } from '../../lexicons/fr/closed-question.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { PhraseMatch } from '../../phrases/match.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { clausesOf, wordsOf } from '../questions/clauses.ts';
import { wordSet } from '../wordSet.ts';

const lexicon = paragraphLexicon<ClosedCue>({ fr: french, en: english }, ({ opening }) =>
  opening === 'practice' ? 'practice' : 'other',
);

/** "thé ou café", "yes or no": between two things one has more to say than yes. */
export function offersChoice(paragraph: Paragraph, sentence: number): boolean {
  const words = wordsOf(clausesOf(paragraph, sentence));
  return words.some(({ word, accented }) =>
    paragraph.language === 'fr' ? word === 'ou' && !accented : /^(?:or|vs|versus)$/.test(word),
  );
}

const whWords = wordSet('who what which why how where when whose');

/** In a run-on sentence what is asked may have begun before: "derby tomorrow, who do you think…". */
function asksMore({ language, tokens }: Paragraph, match: PhraseMatch): boolean {
  const { sentence } = tokens[match.firstToken] as Token;
  const before = tokens.slice(Math.max(0, match.firstToken - 12), match.firstToken);
  return language === 'en' && before.some((token) => token.sentence === sentence && whWords.has(token.folded));
}

/**
 * Where a paragraph may ask its readers for a yes or a no about what they think, have lived or do, by the sentence's index:
 * the phrase that shows it. Requests ("connaissez-vous un plombier", "can you help") are none: yes is what they are after.
 */
export const closedFormsOf = paragraphFact((paragraph: Paragraph): ReadonlyMap<number, PhraseMatch<ClosedCue>> => {
  const found = new Map<number, PhraseMatch<ClosedCue>>();
  for (const match of lexicon(paragraph)) {
    const { sentence } = paragraph.tokens[match.firstToken] as Token;
    // Of what the question is about, its first words tell.
    if (found.has(sentence) || offersChoice(paragraph, sentence) || asksMore(paragraph, match)) continue;
    found.set(sentence, match);
  }
  return found;
});
