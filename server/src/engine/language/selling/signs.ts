import type { PlacedParagraph } from '../../draft.ts';
import { isDigit, isPictograph } from '../../text/characters.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import type { Sentence } from '../../text/sentences.ts';
import { hasWord } from '../../text/wordTraits.ts';
import { personsOf, type SentencePersons } from '../persons/persons.ts';
import { wordSet } from '../wordSet.ts';
import { type NameMention, nameMentionsOf } from './product.ts';
import { type WeighedSentence, weighedOf } from './selling.ts';

/** A sentence as part of a post that may pitch something. */
export interface SentenceSigns {
  readonly weighed: WeighedSentence;
  readonly own: OwnSigns;
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

/** A sentence of a post, and where its paragraph stands. */
export interface PlacedSigns {
  readonly placed: PlacedParagraph;
  readonly found: SentenceSigns;
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
const bullets = new Set([...'•·●▪▸►▶→➜➔➡✓✔✅☑-–—*+✦✧◆◇★☆■□◾◦○➤➢‣⁃✱✻❖⇒']);

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

function sideOf(first: string, words: number): 'before' | 'after' | undefined {
  if (words === 0 || words > longestSide) return undefined;
  if (sides.before.has(first)) return 'before';
  return sides.after.has(first) ? 'after' : undefined;
}

/** `• …`, `✅ …`, `1️⃣ …`, `1. …`, `1) …` */
function beginsItem(prose: string, from: number, to: number): boolean {
  const code = prose.codePointAt(from) ?? 0;
  const first = String.fromCodePoint(code);
  if (crosses.has(first)) return false;
  if (bullets.has(first) || (isPictograph(code) && to - from > 2)) return true;
  return isDigit(code) && /^\d{1,2}(?:️?⃣|[.)]\s)/u.test(prose.slice(from, from + 5));
}

/** What a sentence shows by its own words alone. */
interface OwnSigns {
  /** Its first word, folded; empty where it has none. */
  readonly first: string;
  /** Its first character. */
  readonly mark: string;
  readonly person: SentencePersons | undefined;
  readonly asks: boolean;
  readonly denies: boolean;
  /** Has a word that heads what is given. */
  readonly gift: boolean;
  readonly item: boolean;
  readonly leads: boolean;
}

const saysCannot = hasWord((word) => word === 'cannot');
const hasGiftWord = hasWord((word) => giftWords.has(word));

const ownSignsOf = sentenceFact((tokens, _base, paragraph, index): OwnSigns => {
  const { from, to, terminator } = paragraph.sentences[index] as Sentence;
  const { prose } = paragraph;
  return {
    first: tokens.find(({ kind }) => kind === 'word')?.folded ?? '',
    mark: String.fromCodePoint(prose.codePointAt(from) ?? 0),
    person: personsOf(paragraph)[index],
    asks: terminator === '?',
    denies: saysCannot(paragraph, index),
    gift: hasGiftWord(paragraph, index),
    item: beginsItem(prose, from, to),
    leads: /[:：]\s{0,3}\S{0,3}$/u.test(prose.slice(Math.max(from, to - 8), to)),
  };
});

const noNames: readonly NameMention[] = [];

function quotesAt({ quotations }: Paragraph, { from, to }: WeighedSentence): boolean {
  const least = Math.max(leastQuotation, (to - from) / 2);
  return quotations.some(
    (quotation) => quotation.from >= from && quotation.from < to && quotation.to - quotation.from >= least,
  );
}

/** What each sentence of a paragraph shows; empty where its language is not known. */
export const signsOf = paragraphFact((paragraph): readonly SentenceSigns[] => {
  const { language, kind } = paragraph;
  if (language === 'und') return [];
  const allNames = nameMentionsOf(paragraph);
  return weighedOf(paragraph).map((weighed) => {
    const { sentence, words } = weighed;
    const own = ownSignsOf(paragraph, sentence);
    const { first, mark, person, asks } = own;
    const speaksToReader = (person?.reader ?? 0) > 0;
    const isShort = words <= longestSignature;
    const giving = givingOf(weighed, person, asks);
    const isThanks = thanks.has(first);
    return {
      weighed,
      own,
      names: allNames.length === 0 ? noNames : allNames.filter((name) => name.sentence === sentence),
      reader: !asks && speaksToReader,
      we: (person?.we ?? 0) > 0,
      gives: isThanks ? Math.max(leastOfThanks, giving) : giving,
      thanks: isThanks,
      item: kind === 'item' || own.item,
      check: checks.has(mark),
      cross: crosses.has(mark),
      leads: own.leads,
      headsGift: own.gift && words <= longestHeading,
      denies: own.denies,
      rid: ridOf[language].has(first),
      asks,
      asksReader: asks && (speaksToReader || painWords[language].has(first)),
      just: justWords[language].has(first),
      side: sideOf(first, words),
      quotes: isShort && quotesAt(paragraph, weighed),
      signed: isShort && words > 0 && dashes.has(mark),
    };
  });
});
