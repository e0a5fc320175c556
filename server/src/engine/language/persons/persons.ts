import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { englishPersons } from './english.ts';
import { frenchPersons } from './french.ts';
import type { SentencePersons } from './sentencePersons.ts';

export type { SentencePersons } from './sentencePersons.ts';

/**
 * Who speaks, to whom and of whom, by sentence of a paragraph's own text: what is quoted is somebody else's. Empty in
 * languages that we do not read. No model: pronouns, verb endings, conjugation tables, and what stands around them.
 */
export const personsOf = paragraphFact((paragraph: Paragraph): readonly SentencePersons[] => {
  if (paragraph.language === 'fr') return frenchPersons(paragraph);
  return paragraph.language === 'en' ? englishPersons(paragraph) : [];
});
