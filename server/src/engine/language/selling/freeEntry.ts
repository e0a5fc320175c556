import { freeEntry as english } from '../../lexicons/en/freeEntry.ts';
import { freeEntry as french } from '../../lexicons/fr/freeEntry.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { Pattern } from '../../phrases/phrase.ts';
import { paragraphFact } from '../../text/paragraph.ts';

const lexicon = paragraphLexicon<Pattern>({ fr: french, en: english });

/** Whether a paragraph says that whoever comes is let in for nothing. */
export const letsInFree = paragraphFact((paragraph): boolean => lexicon(paragraph).length > 0);
