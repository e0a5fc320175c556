import type { Post } from '../../draft.ts';
import { someShow, sumOver } from '../../text/gather.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';

/** What a recipe's two halves are headed by, whatever marks stand around. */
const ingredients = /^[\s#*_]*(?:ingredients?|ingrédients?|you(?:['’]ll| will) need)\b[^\n]{0,30}$/imu;
const method =
  /^[\s#*_]*(?:method|directions?|instructions?|preparation|préparation|étapes|réalisation|steps)\b[^\n]{0,30}$/imu;

/** With more words of its own around, it is a post that brings a recipe. */
const mostAround = 60;

const headsIngredients = paragraphFact(({ raw }: Paragraph): boolean => ingredients.test(raw));
const headsMethod = paragraphFact(({ raw }: Paragraph): boolean => method.test(raw));
const wordsAround = paragraphFact(({ kind, tokens }: Paragraph): number =>
  kind === 'paragraph' ? tokens.filter((token) => token.kind === 'word').length : 0,
);

/** Whether a post is a recipe and little else: it is cooked from, and neither asks nor names anybody. */
export function isRecipe({ own }: Post): boolean {
  return someShow(own, headsIngredients) && someShow(own, headsMethod) && sumOver(own, wordsAround) <= mostAround;
}
