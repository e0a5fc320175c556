import type { PlacedParagraph } from '../../draft.ts';
import { someShow, sumOver } from '../../text/gather.ts';
import { paragraphFact } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import { hasWord } from '../../text/wordTraits.ts';
import { wordSet } from '../wordSet.ts';
import { writesI } from './house.ts';
import { noGain, type SellingGain } from './selling.ts';
import type { PlacedSigns } from './signs.ts';
import { type ClosingAddress, sharesCode } from './sites.ts';
import { thanksIn, togetherIn, tradeWordsIn } from './tradeWords.ts';

/** Who shows what they made to have it used: "Nous lançons une plateforme", "Proud to present our app". */
const presenting = {
  fr: /(?<!\p{L})(?:lancement (?:de|d['’]|officiel)|(?:je|nous|on) (?:lance|lançons|présente|présentons|dévoile|dévoilons|propose|proposons)|(?:fière?s?|heureux|heureuses?|ravie?s?) (?:de|d['’]) ?(?:vous )?(?:présenter|lancer|dévoiler|annoncer)|(?:j['’]ai|nous avons|on a) (?:développé|créé|conçu|construit|lancé|imaginé)|(?:décidé de|pour) (?:créer|construire|lancer)|voici|découvrez)[^.!?\n]{0,60}(?<!\p{L})(?:plateforme|application|appli|app|solution|outil|logiciel|service|assistant|saas|marketplace|extension|offre|accompagnement)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:launch(?:ing|ed)?|introducing|(?:i|we)(?:['’](?:m|re|ve))? (?:built|created|developed|made|launch(?:ed)?)|(?:proud|excited|thrilled|happy) to (?:present|introduce|launch|announce|share)|meet|discover)[^.!?\n]{0,60}(?<!\p{L})(?:platform|app|application|solution|tool|software|service|assistant|saas|marketplace|extension|suite)(?!\p{L})/iu,
};

const products = wordSet(
  'plateforme application appli app solution outil logiciel service assistant saas marketplace extension offre accompagnement platform tool software suite',
);

/** What it is made with is told among those who make such things, not to those who are to use it. */
const craft = wordSet(`
stack backend frontend django flask fastapi python javascript typescript node nodejs react nextjs vue angular svelte mongodb postgresql postgres mysql redis docker kubernetes
airflow spark etl api rest graphql java kotlin swift flutter php laravel symfony bootstrap tailwind terraform aws azure gcp pandas pytorch tensorflow langchain scraping
`);
const leastCraft = 3;

/** The last words of what `presenting` looks for: without one of them it finds nothing. */
const namesProduct = hasWord((word) => products.has(word.slice(word.lastIndexOf('-') + 1)));

const presentsIn = sentenceFact((_tokens, _base, paragraph, index): boolean => {
  const { language, own, sentences } = paragraph;
  const sentence = sentences[index];
  if (language === 'und' || !sentence || !namesProduct(paragraph, index)) return false;
  return presenting[language].test(own.slice(sentence.from, sentence.to));
});

const craftIn = paragraphFact(({ tokens, hashtags }): readonly string[] => {
  const found: string[] = [];
  for (const { kind, folded } of tokens) if (kind === 'word' && craft.has(folded)) found.push(folded);
  for (const { name } of hashtags) if (craft.has(name.toLowerCase())) found.push(name.toLowerCase());
  return found;
});
const tagsIn = paragraphFact(({ hashtags }) => hashtags.length);

/** Whether a paragraph presents what its author made. */
export const mayLaunch = paragraphFact((paragraph): boolean =>
  paragraph.sentences.some((_, index) => presentsIn(paragraph, index)),
);

/** So many lines say what it does, and are so much of the post. */
const [leastFeatures, leastShare] = [4, 0.35];
/** A post that teaches gives more than this. */
const mostGiven = 0.2;
const leastTags = 2;
/** Above one's own address so many words of a trade stand for the product. */
const leastTrade = 2;
/** What the sentence gains that presents it, and each line of what it does. */
const gains = { presents: 0.75, feature: 0.6 } as const;

function wordsOfTrade(signs: readonly PlacedSigns[]): number {
  return new Set(signs.flatMap(({ placed, found }) => tradeWordsIn(placed.paragraph, found.weighed.sentence))).size;
}

function isFeature({ found }: PlacedSigns): boolean {
  const { item, check, cross, gives, asks, own } = found;
  return (
    (item || check) && !cross && !asks && gives === 0 && !(own.person?.imperatives.some(({ sure }) => sure) ?? false)
  );
}

/**
 * What each sentence of a post gains by the post's presenting a product to those who are to use it: it says that here it
 * is, and line by line what it does, under hashtags or with an address. Whoever tells how it is made, gives the code away,
 * thanks or teaches presents nothing to be had.
 */
export function launchOf(
  own: readonly PlacedParagraph[],
  signs: readonly PlacedSigns[],
  closing: ClosingAddress,
): readonly SellingGain[] | undefined {
  if (someShow(own, sharesCode) || (closing === 'none' && sumOver(own, tagsIn) < leastTags)) return undefined;
  const isTheirs = closing === 'shown' && !someShow(own, writesI) && wordsOfTrade(signs) >= leastTrade;
  if (!isTheirs && !someShow(own, mayLaunch)) return undefined;
  if (new Set(own.flatMap(({ paragraph }) => craftIn(paragraph))).size >= leastCraft) return undefined;
  const counted = signs.filter(({ found }) => found.weighed.words > 1);
  const features = counted.filter(isFeature).length;
  const given = counted.reduce((sum, { found }) => sum + Math.min(1, found.gives), 0);
  if (features < leastFeatures || features < counted.length * leastShare || given > counted.length * mostGiven)
    return undefined;
  const isShared = signs.some(
    ({ placed: { paragraph }, found }) =>
      (found.headsGift && !found.item) ||
      thanksIn(paragraph, found.weighed.sentence) ||
      togetherIn(paragraph, found.weighed.sentence).length > 0,
  );
  if (isShared) return undefined;
  return signs.map((sign) => {
    const { weighed } = sign.found;
    const presents = presentsIn(sign.placed.paragraph, weighed.sentence);
    const strength = presents ? gains.presents : isFeature(sign) && weighed.words > 1 ? gains.feature : 0;
    if (strength <= weighed.strength) return noGain;
    return { gain: strength - Math.max(0, weighed.strength), acts: 1, advert: false };
  });
}
