import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import { clausesOfTokens } from '../questions/clauses.ts';
import { englishPersons } from './english.ts';
import { frenchPersons } from './french.ts';
import type { SentencePersons } from './sentencePersons.ts';

export type { SentencePersons } from './sentencePersons.ts';

const inSentence = sentenceFact((tokens, _base, { own, language, sentences }, index): SentencePersons => {
  const persons = language === 'fr' ? frenchPersons : englishPersons;
  return persons(clausesOfTokens(own, tokens, 0), sentences[index]?.terminator === '?');
});

/**
 * Who speaks, to whom and of whom, by sentence of a paragraph's own text: what is quoted is somebody else's. Empty in
 * languages that we do not read. No model: pronouns, verb endings, conjugation tables, and what stands around them.
 */
export const personsOf = paragraphFact((paragraph: Paragraph): readonly SentencePersons[] =>
  paragraph.language === 'und' ? [] : paragraph.sentences.map((_, index) => inSentence(paragraph, index)),
);
