import type { Post } from '../../draft.ts';
import { someShow } from '../../text/gather.ts';
import { ownWordCount } from '../../text/ownWords.ts';
import { paragraphFact } from '../../text/paragraph.ts';
import { sellingOf } from '../selling/selling.ts';

/** Longer texts that begin so are letters. */
const longestAnswer = 120;

/** "Bonjour Madame Perrin," "Hi Karen!": one person is greeted, or whoever wrote; "bonjour à tous" greets readers. */
const greetsOne =
  /^[^\p{L}]{0,6}(?:(?:[Rr]e)?[Bb]on(?:jour|soir)|[Cc]h(?:er|ère)|[Dd]ear|[Hh](?:ello|i|ey)|[Gg]ood (?:morning|afternoon|evening))(?:\s*[,.!]|\s+(?:[Mm](?:adame|onsieur|ademoiselle|me|lle|r|rs|s)|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}{3,}|guest|customer)(?!\p{L}))/u;

/** What they had written, or how they had found it, is what is answered. */
const toldOfReading =
  /(?<!\p{L})(?:(?:merci|remerci\p{L}+|connaissance|(?:suite|réponse) à|navrée?s?|désolée?s?|ravie?s?|regret\p{L}*|touchée?s?|surprise?) [^.!?\n]{0,50}?(?:votre|vos|cet?|ces) (?:\p{L}+ ){0,2}(?:étoiles|appréciations|satisfaction|insatisfaction|avis|retour|commentaire|note|témoignage|appréciation|évaluation|compliment|réclamation)|(?:de|pu) (?:vous (?:lire|l['’]entendre dire|savoir satisfaite?s?)|lire (?:que vous|votre|un (?:tel|pareil)))|que vous (?:en )?(?:soyez|êtes|n['’]êtes|ne soyez) (?:\p{L}+ ){0,2}(?:satisfaite?s?|contente?s?|déçue?s?)|(?:thank\p{L}*|sorry|regret|reply to|response to|appreciate) [^.!?\n]{0,50}?(?:your|this|the) (?:\p{L}+ ){0,2}(?:review|feedback|rating|comment|complaint)|to (?:hear|read|learn|see) (?:that |of |about )?you(?:r|['’]ve)? (?:\p{L}+ ){0,3}(?:enjoyed|liked|loved|visit|stay|experience|order|happy|pleased|satisfied|disappointed))(?!\p{L})/iu;

const greets = paragraphFact(({ own, language }) => language !== 'und' && greetsOne.test(own.trimStart()));
const tells = paragraphFact(({ own }) => toldOfReading.test(own));
const offers = paragraphFact((paragraph) => sellingOf(paragraph).some(({ outright }) => outright >= 1));

/** « Bonjour Madame, nous sommes ravis de lire votre avis »: whoever wrote of a house or a shop has its answer. */
export function answersReview(post: Post): boolean {
  const first = post.own[0]?.paragraph;
  return (
    first !== undefined &&
    greets(first) &&
    post.own.some(({ paragraph }) => tells(paragraph)) &&
    ownWordCount(post) <= longestAnswer &&
    !someShow(post.own, offers)
  );
}
