import type { Post } from '../../draft.ts';
import { someShow, sumOver } from '../../text/gather.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';

/** What a recipe's two halves are headed by, whatever marks stand around. */
const ingredients = /^[\s#*_]*(?:ingredients?|ingrédients?|you(?:['’]ll| will) need)\b[^\n]{0,30}$/imu;
const method =
  /^[\s#*_]*(?:method|directions?|instructions?|preparation|préparation|étapes|réalisation|steps)\b[^\n]{0,30}$/imu;

/** "200 g de farine", "1½ cups oats", « 2 c. à soupe d’huile »: what goes in, measured as cooks measure. */
const measured =
  /^[\s\-*•+]*(?:\d[\d.,/]*|[½¼¾⅓⅔]|une?|an?)[\s\u00a0\u202f]?[½¼¾⅓⅔]?[\s\u00a0\u202f]?(?:k?g|grams?|grammes?|m?l|cl|dl|lit(?:re|er)s?|cups?|oz|ounces?|lbs?|pounds?|tsp|tbsp|teaspoons?|tablespoons?|pinch(?:es)?|cloves?|sticks?|knobs?|c\.[\s\u00a0]?à[\s\u00a0][sc]\S*|c(?:uillère|uillere|uiller)e?s?[\s\u00a0]à[\s\u00a0]\S+|cà[sc]|cas|sachets?|pincées?|gousses?|tasses?|noix|verres?|brins?|filets?)\b/iu;
const price = /[€$£]|\beuros?\b/iu;

/** As many lines that measure are ingredients without a word above them. */
const leastMeasured = 3;

/** With more words of its own around, it is a post that brings a recipe. */
const mostAround = 60;

const headsIngredients = paragraphFact(({ raw }: Paragraph): boolean => ingredients.test(raw));
const headsMethod = paragraphFact(({ raw }: Paragraph): boolean => method.test(raw));
const measures = paragraphFact(
  ({ raw }: Paragraph): number =>
    raw.split('\n').filter((line) => line.length < 120 && measured.test(line) && !price.test(line)).length,
);
const wordsAround = paragraphFact((paragraph: Paragraph): number =>
  paragraph.kind === 'paragraph' && measures(paragraph) === 0
    ? paragraph.tokens.filter((token) => token.kind === 'word').length
    : 0,
);

/** Whether a post is a recipe and little else: it is cooked from, and neither asks nor names anybody. */
export function isRecipe({ own }: Post): boolean {
  const isHeaded = someShow(own, headsIngredients) && someShow(own, headsMethod);
  return (isHeaded || sumOver(own, measures) >= leastMeasured) && sumOver(own, wordsAround) <= mostAround;
}
