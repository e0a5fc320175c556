import { isPictograph } from '../../text/characters.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { personsOf, type SentencePersons } from '../persons/persons.ts';
import { wordSet } from '../wordSet.ts';
import { type NameMention, nameMentionsOf } from './product.ts';
import { type WeighedSentence, weighedOf } from './selling.ts';

/** A sentence as part of a post that may pitch something. */
export interface SentenceSigns {
  readonly weighed: WeighedSentence;
  readonly names: readonly NameMention[];
  /** Speaks to the reader, and does not ask. */
  readonly reader: boolean;
  readonly we: boolean;
  /** How far it tells what the author lived, explains, thanks or warns: 1 at most. */
  readonly gives: number;
  /** A line of a list: `✅ …`, `→ …`, `1️⃣ …`. */
  readonly item: boolean;
  /** Such a line with a check mark before it, as features have. */
  readonly check: boolean;
  /** A line that a list or an explanation follows: it ends in a colon. */
  readonly leads: boolean;
  /** Heads what is given: "Lessons learned:", "5 erreurs à éviter". */
  readonly headsGift: boolean;
  /** Says what something does not do. */
  readonly denies: boolean;
  /** What one is rid of: "Plus de cahier.", "No waiting around." */
  readonly rid: boolean;
  readonly asks: boolean;
  /** Asks readers about themselves: "Vous perdez encore du temps… ?" */
  readonly asksReader: boolean;
}

/** What a line begins with that tells what one is rid of. */
const ridOf = {
  fr: wordSet('pas plus zero aucun aucune fini finis finie finies sans jamais'),
  en: wordSet('no zero without never'),
};
const bullets = new Set([...'•·●▪▸►▶→➜➔➡✓✔✅☑-–—*+']);

/** Less than this is no call: what the imperative tells readers to do is advice. */
const leastCall = 0.4;

/** What heads a list or a part of a post that teaches. */
const giftWords = wordSet(
  'lessons lesson learned learnt mistakes mistake challenge challenges stack questions lecons lecon appris erreurs erreur defis conseils astuces etapes tips steps',
);
const longestHeading = 8;

/** Of so few words it is a nudge: "Call it." */
const shortAdvice = 4;

/** What a house says it built is half news of its own; what is said to readers about themselves tells them nothing. */
function givingOf(weighed: WeighedSentence, person: SentencePersons | undefined, asks: boolean): number {
  const { gives, strength } = weighed;
  if (asks || !person) return 0;
  if (person.lived) return person.i > 0 ? 1 : 0.4;
  if (strength < leastCall && weighed.words > shortAdvice && person.imperatives.some(({ sure }) => sure)) return 0.4;
  return person.reader > 0 ? 0 : Math.min(1, gives);
}

const checks = new Set([...'✓✔✅☑']);
/** A line with a cross tells what is wrong without the product, and no feature of it. */
const crosses = new Set([...'❌✗✘✖🚫⛔']);

function isItem({ kind, prose }: Paragraph, from: number, to: number): boolean {
  if (kind === 'item') return true;
  const code = prose.codePointAt(from) ?? 0;
  if (crosses.has(String.fromCodePoint(code))) return false;
  if (bullets.has(String.fromCodePoint(code)) || (isPictograph(code) && to - from > 2)) return true;
  // `1️⃣`, `1.`, `1)`
  return /^\d{1,2}(?:️?⃣|[.)]\s)/u.test(prose.slice(from, from + 5));
}

/** What each sentence of a paragraph shows; empty where its language is not known. */
export const signsOf = paragraphFact((paragraph): readonly SentenceSigns[] => {
  const { language, sentences } = paragraph;
  if (language === 'und') return [];
  const persons = personsOf(paragraph);
  const names = nameMentionsOf(paragraph);
  const firstWords: (Token | undefined)[] = sentences.map(() => undefined);
  const denies: boolean[] = [];
  const gifts: boolean[] = [];
  for (const token of paragraph.tokens) {
    if (token.kind !== 'word') continue;
    firstWords[token.sentence] ??= token;
    if (token.folded === 'cannot') denies[token.sentence] = true;
    if (giftWords.has(token.folded)) gifts[token.sentence] = true;
  }
  return weighedOf(paragraph).map((weighed) => {
    const { sentence, from, to } = weighed;
    const person = persons[sentence];
    const asks = sentences[sentence]?.terminator === '?';
    return {
      weighed,
      names: names.filter((name) => name.sentence === sentence),
      reader: !asks && (person?.reader ?? 0) > 0,
      we: (person?.we ?? 0) > 0,
      gives: givingOf(weighed, person, asks),
      item: isItem(paragraph, from, to),
      check: checks.has(String.fromCodePoint(paragraph.prose.codePointAt(from) ?? 0)),
      leads: /[:：]\s{0,3}\S{0,3}$/u.test(paragraph.prose.slice(Math.max(from, to - 8), to)),
      headsGift: gifts[sentence] === true && weighed.words <= longestHeading,
      denies: denies[sentence] === true,
      rid: ridOf[language].has(firstWords[sentence]?.folded ?? ''),
      asks,
      asksReader: asks && (person?.reader ?? 0) > 0,
    };
  });
});
