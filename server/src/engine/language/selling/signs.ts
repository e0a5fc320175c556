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
  /** Begins with thanks. */
  readonly thanks: boolean;
  /** A line of a list: `✅ …`, `→ …`, `1️⃣ …`. */
  readonly item: boolean;
  /** Such a line with a check mark before it, as features have. */
  readonly check: boolean;
  /** A line with a cross before it, as what is wrong without a product has. */
  readonly cross: boolean;
  /** A line that a list or an explanation follows: it ends in a colon. */
  readonly leads: boolean;
  /** Heads what is given: "Lessons learned:", "5 erreurs à éviter". */
  readonly headsGift: boolean;
  /** Says what something does not do. */
  readonly denies: boolean;
  /** What one is rid of: "Plus de cahier.", "No waiting around." */
  readonly rid: boolean;
  readonly asks: boolean;
  /** Asks readers about themselves: "Vous perdez encore du temps… ?", "Tired of…?" */
  readonly asksReader: boolean;
  /** "Just a clear price.", after what one is rid of. */
  readonly just: boolean;
  /** Heads one side of a transformation: "Avant :", "AFTER". */
  readonly side: 'before' | 'after' | undefined;
  /** Is little more than what somebody else said. */
  readonly quotes: boolean;
  /** May sign what was said before it: "— Victor A.", "- Client à Lyon". */
  readonly signed: boolean;
}

/** What a line begins with that tells what one is rid of. */
const ridOf = {
  fr: wordSet('pas plus zero aucun aucune fini finis finie finies sans jamais'),
  en: wordSet('no zero without never'),
};
/** What a question begins with that puts a problem to readers without naming them. */
const painWords = {
  fr: wordSet(
    'fatigue fatiguee fatigues marre ras assez besoin envie galere perdu perdue coince coincee stresse stressee',
  ),
  en: wordSet('tired sick fed struggling stuck need want drowning overwhelmed frustrated worried'),
};
/** What a line begins with that says what one gets after all that one does not. */
const justWords = { fr: wordSet('juste simplement seulement'), en: wordSet('just simply only') };
const sides = {
  before: wordSet('avant before'),
  after: wordSet('apres after'),
};
/** Of so few words a line heads what follows. */
const longestSide = 5;
/** A shorter quotation is a word that is spoken of. */
const leastQuotation = 25;
/** Around what somebody said stand a name and a trade. */
const longestSignature = 5;
/** Who thanks gives, whoever is thanked. */
const thanks = wordSet('merci thanks thank');
const leastOfThanks = 0.4;
const dashes = new Set([...'-–—']);
const bullets = new Set([...'•·●▪▸►▶→➜➔➡✓✔✅☑-–—*+']);

/** Less than this is no call: what the imperative tells readers to do is advice. */
const leastCall = 0.4;

/** What heads a list or a part of a post that teaches. */
const giftWords = wordSet(
  `lessons lesson learned learnt mistakes mistake challenge challenges stack questions tips steps signs reasons ways habits rules myths
  checklist signals lecons lecon appris erreurs erreur defis conseils astuces etapes signaux raisons regles mythes actions methodes`,
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

function sideOf(first: string, { words }: WeighedSentence): 'before' | 'after' | undefined {
  if (words === 0 || words > longestSide) return undefined;
  if (sides.before.has(first)) return 'before';
  return sides.after.has(first) ? 'after' : undefined;
}

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
    const first = firstWords[sentence]?.folded ?? '';
    const mark = String.fromCodePoint(paragraph.prose.codePointAt(from) ?? 0);
    const isShort = weighed.words <= longestSignature;
    return {
      weighed,
      names: names.filter((name) => name.sentence === sentence),
      reader: !asks && (person?.reader ?? 0) > 0,
      we: (person?.we ?? 0) > 0,
      gives: thanks.has(first)
        ? Math.max(leastOfThanks, givingOf(weighed, person, asks))
        : givingOf(weighed, person, asks),
      thanks: thanks.has(first),
      item: isItem(paragraph, from, to),
      check: checks.has(mark),
      cross: crosses.has(mark),
      leads: /[:：]\s{0,3}\S{0,3}$/u.test(paragraph.prose.slice(Math.max(from, to - 8), to)),
      headsGift: gifts[sentence] === true && weighed.words <= longestHeading,
      denies: denies[sentence] === true,
      rid: ridOf[language].has(first),
      asks,
      asksReader: asks && ((person?.reader ?? 0) > 0 || painWords[language].has(first)),
      just: justWords[language].has(first),
      side: sideOf(first, weighed),
      quotes:
        isShort &&
        paragraph.quotations.some(
          (quotation) =>
            quotation.from >= from &&
            quotation.from < to &&
            quotation.to - quotation.from >= Math.max(leastQuotation, (to - from) / 2),
        ),
      signed: isShort && weighed.words > 0 && dashes.has(mark),
    };
  });
});
