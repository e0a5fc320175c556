import { newsInEnglish } from './news.en.ts';
import { newsInFrench } from './news.fr.ts';
import type { PhraseEdit, PhrasePlace } from './phrasePlace.ts';

/**
 * An announcement told instead: "ravis de vous annoncer l'ouverture de notre atelier" is "Notre atelier ouvre". Undefined
 * where the noun that is announced tells no event, or where what it governs cannot be told.
 */
export function newsRewrite(place: PhrasePlace): PhraseEdit | undefined {
  return place.language === 'fr' ? newsInFrench(place) : newsInEnglish(place);
}
