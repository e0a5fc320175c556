import { freeEntry as english } from '../../lexicons/en/freeEntry.ts';
import { freeAlone, freeEntry as french } from '../../lexicons/fr/freeEntry.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { Pattern } from '../../phrases/phrase.ts';
import { paragraphFact } from '../../text/paragraph.ts';

const lexicon = paragraphLexicon<Pattern>({ fr: french, en: english });

/** Whether a paragraph says that whoever comes is let in for nothing. */
export const letsInFree = paragraphFact((paragraph): boolean => lexicon(paragraph).length > 0);

const alone = paragraphLexicon<Pattern>({ fr: freeAlone, en: [] });

/** Whether a line says no more than that something is free. */
export const saysFree = paragraphFact((paragraph): boolean => alone(paragraph).length > 0);
