import { cuss as keptFrench } from 'cuss/fr';
import { harmlessWords as frenchHarmless, hostileWords as french } from '../../lexicons/fr/hostile-words/words.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { hostilityInFrench } from './fr.ts';
import { gatherLexemes, type Lexemes } from './grades.ts';
import { type Hostility, placesOf } from './place.ts';

let frenchLexemes: Lexemes | undefined;

/** What a paragraph says to hurt somebody, word by word, in order. */
export const hostilitiesOf = paragraphFact((paragraph: Paragraph): readonly Hostility[] => {
  if (paragraph.language === 'fr') {
    frenchLexemes ??= gatherLexemes(french, keptFrench, frenchHarmless);
    return placesOf(paragraph, frenchLexemes).flatMap((place) => hostilityInFrench(place) ?? []);
  }
  return [];
});
