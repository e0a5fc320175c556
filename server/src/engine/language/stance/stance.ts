import type { Post } from '../../draft.ts';
import { doubts as english } from '../../lexicons/en/doubts.ts';
import { doubts as french } from '../../lexicons/fr/doubts.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { PhraseMatch } from '../../phrases/match.ts';
import { someShow } from '../../text/gather.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { questionsOf } from '../questions/questions.ts';
import { wordSet } from '../wordSet.ts';
import type { Doubt } from './doubt.ts';

const lexicon = paragraphLexicon<Doubt>({ fr: french, en: english }, ({ reach }) => reach);

interface Doubts {
  readonly ofPost: boolean;
  readonly sentences: ReadonlySet<number>;
}

const doubtsOf = paragraphFact((paragraph: Paragraph): Doubts => {
  const matches = lexicon(paragraph);
  const sentences = matches.map(({ firstToken }) => (paragraph.tokens[firstToken] as Token).sentence);
  return { ofPost: matches.some(({ phrase }) => phrase.reach === 'post'), sentences: new Set(sentences) };
});

const doubtsPost = (paragraph: Paragraph): boolean => doubtsOf(paragraph).ofPost;

/** Whether a post warns against promises, debunks or mocks them: what it repeats it does not promise. */
export function debunks(post: Post): boolean {
  return someShow(post.own, doubtsPost);
}

const negations = {
  fr: wordSet('pas jamais aucun aucune ni sans non plutot personne rien'),
  en: wordSet('not no never without t isnt dont doesnt cant nothing nobody neither nor rather hardly cannot'),
};
/** "Don't miss…", "ne ratez pas…" deny nothing. */
const urging = wordSet('miss wait let forget worry skip sleep scroll ratez rate manquez manque attendez oubliez need');
const widestDenial = 4;
/** "Zéro promesse de…" denies; "zéro risque garanti" promises. */
const promised = wordSet('promesse promesses promise promises');

const hasCrosses = paragraphFact(({ raw }) => /[❌✗✘🚫⛔]/u.test(raw));
const cross = /^\s*(?:[-*+]\s+)?[*_]*[❌✗✘🚫⛔]/u;

/** Whether the line says by its sign what is not so, or not for whom: "❌ You want instant results". */
function isCrossedOut(paragraph: Paragraph, { from }: PhraseMatch): boolean {
  const { raw } = paragraph;
  return hasCrosses(paragraph) && cross.test(raw.slice(raw.lastIndexOf('\n', from - 1) + 1, from));
}

/** Whether a negation stands right before what a match says ("pas de recette miracle", "this isn't a proven method"). */
export function isDenied(paragraph: Paragraph, match: PhraseMatch): boolean {
  if (paragraph.language === 'und') return false;
  if (isCrossedOut(paragraph, match)) return true;
  const words = negations[paragraph.language];
  const sentence = (paragraph.tokens[match.firstToken] as Token).sentence;
  for (let index = match.firstToken - 1; index >= match.firstToken - widestDenial; index--) {
    const token = paragraph.tokens[index];
    if (!token || token.sentence !== sentence || /^[.,;:!?—–]$/.test(token.folded)) return false;
    if (token.folded === 'zero' && promised.has(paragraph.tokens[index + 1]?.folded ?? '')) return true;
    if (urging.has(token.folded)) return false;
    if (words.has(token.folded)) return !urging.has(paragraph.tokens[index - 1]?.folded ?? '');
  }
  return false;
}

/** Whether a sentence, or the one beside it, repeats at a distance, wishes or laughs. */
export function isDoubted(paragraph: Paragraph, sentence: number): boolean {
  const { sentences } = doubtsOf(paragraph);
  return sentences.has(sentence) || sentences.has(sentence + 1);
}

/** Whether a sentence asks in earnest; what dangles something ("Envie de…", "Want to…") does not. */
export function asksInEarnest(paragraph: Paragraph, sentence: number): boolean {
  return questionsOf(paragraph).some(
    (question) => question.sentence === sentence && question.flaw !== 'bait' && question.kind !== 'invitation',
  );
}
