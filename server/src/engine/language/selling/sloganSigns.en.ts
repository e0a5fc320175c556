import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import type { Token } from '../../text/tokens.ts';
import { firstNames } from '../names/firstNames.ts';
import { personsOf, type SentencePersons } from '../persons/persons.ts';
import { wordSet } from '../wordSet.ts';
import { isSpareIn } from './advertLines.ts';
import { nameMentionsOf } from './product.ts';

/** What a sentence of an English slogan does for a house that neither calls nor prices. */
export interface SloganSigns {
  /** What the house, or what it makes, does for readers: "Our stylists know what your curls need." */
  readonly serves: boolean;
  /** The same of something with a name: "Lumident sends your reminders." It may be somebody. */
  readonly namedServes: boolean;
  /** Hails those who buy by their trade: "Dentists: …". */
  readonly hails: boolean;
  /** Tells readers what to feel or to have: "Elevate your everyday." */
  readonly entices: boolean;
  /** What was done to the product, without a clause: "Built for the trail." */
  readonly made: boolean;
  /** What readers deserve, or are to be rid of: "Your skin deserves softness." */
  readonly flatters: boolean;
  /** Says "we" of what is done for readers, or tells them to feel something of theirs: only a trade's hashtag makes a slogan of it. */
  readonly addresses: boolean;
  /** Begins with what is the house's own: "Our granola is baked with oats." */
  readonly ours: boolean;
  /** A few words without a clause: "New season." */
  readonly short: boolean;
  /** Tells of the past, of somebody, or of where and when: no slogan. */
  readonly tells: boolean;
}

const none: SloganSigns = {
  serves: false,
  namedServes: false,
  hails: false,
  entices: false,
  made: false,
  flatters: false,
  addresses: false,
  ours: false,
  short: false,
  tells: false,
};

const readers = wordSet('you your yours yourself');
/** What was is told, and what is put to a day or an hour is said so that somebody comes. */
const telling = wordSet(`
  was were had did been went came gave took got made said told yesterday ago last thank thanks sorry
  monday tuesday wednesday thursday friday saturday sunday tonight tomorrow noon
  he she him her his hers
`);
/** "Our bowls are made by…" is of what the house makes. */
const ofWares = wordSet('made');

/** So near the beginning stands who serves. */
const latestOur = 2;

/** "…, and your scarf is still here", "each of you": said to people one knows. */
const beforeOthers = wordSet('and of');

/** "Our stylists know what your curls need", "Our platform matches receipts before you…". */
function servesReaders(words: readonly Token[]): boolean {
  const our = words.findIndex(({ folded }) => folded === 'our');
  // "Your best day starts in our chair."
  if (words[0]?.folded === 'your' && our > 2) return words[our - 1]?.folded !== 'and';
  if (our < 0 || our > latestOur) return false;
  const you = words.findIndex(({ folded }, at) => at > our + 2 && readers.has(folded));
  return (
    you > 0 &&
    !words.slice(our, you).some(({ folded }) => folded === 'if') &&
    !beforeOthers.has(words[you - 1]?.folded ?? '')
  );
}

/** "Lumident sends your reminders": a name that nobody is called by, what it does, and for whom. */
function namesServer(paragraph: Paragraph, index: number, words: readonly Token[]): boolean {
  const [first, second] = words;
  if (!first || !second?.folded.endsWith('s') || firstNames.has(first.folded)) return false;
  const isNamed = nameMentionsOf(paragraph).some(
    ({ sentence, name, weight }) => sentence === index && name === first.folded && weight === 1,
  );
  return isNamed && words.slice(2).some(({ folded }) => readers.has(folded));
}

/** What a slogan begins with that tells readers what to feel, to have or to be rid of. */
const enticing = wordSet(`
  elevate indulge discover unlock experience embrace transform refresh treat upgrade rediscover savour savor feel shine
  escape meet ignite fuel level reclaim reimagine pamper nourish celebrate taste wear bring give boost supercharge simplify
  streamline maximise maximize automate imagine picture glow slip let breathe
`);
/** Longer ones, and those with a figure, say what to do. */
const longestSlogan = 12;

function enticesIn(words: readonly Token[], hasNumber: boolean): boolean {
  const first = words[0]?.folded ?? '';
  if (hasNumber || words.length > longestSlogan) return false;
  if (first === 'say') return words[1]?.folded === 'goodbye' || words[1]?.folded === 'hello';
  if (first === 'meet' && words[1]?.folded === 'the') return true;
  // "Stop juggling five apps", "Ditch the spreadsheets" put what ails.
  if (first === 'ditch') return words.length > 1;
  if (first === 'stop') return words[1]?.folded.endsWith('ing') === true;
  if (!enticing.has(first)) return false;
  return (
    words.length <= 3 ||
    words.slice(1).some(({ folded }) => readers.has(folded) || folded === 'every' || folded === 'our')
  );
}

const participles = wordSet(`
  made built crafted designed tested served wrapped handmade handcrafted poured roasted baked brewed woven sewn knitted
  engineered curated inspired trusted loved powered backed
`);
const ofClauses = wordSet('i we you he she it this that there is are be we re s has have do does by who which');
const latestParticiple = 2;
const prepositions = wordSet('for with in by to from on');
const longestMade = 9;
const latestPreposition = 3;

function isMadeLine(words: readonly Token[]): boolean {
  if (words.length < 2 || words.length > longestMade) return false;
  const at = words.findIndex(({ folded }) => participles.has(folded));
  // "Timeless leather, built to last": two words and no verb stand before.
  if (at < 0 || at > latestParticiple || words.slice(0, at).some(({ folded }) => ofClauses.has(folded))) return false;
  return words.slice(at + 1, at + 1 + latestPreposition).some(({ folded }) => prepositions.has(folded));
}

/** "Your skin deserves softness", "Month end does not have to hurt", "You should not spend your evenings…". */
const flattering =
  /\b(?:your?\b[^.!?]{0,30}\b(?:deserves?|says? it all)|does(?:n['’]t| not) have to|you should(?:n['’]t| not) (?:have|need|spend)|your [a-z ]{1,30}should(?:n['’]t| not))\b/i;

/** Who is hailed to come, to help or to take care, and buys nothing. */
const company = wordSet(`
  parents volunteers neighbours neighbors members players pupils students runners cyclists walkers drivers residents
  friends folks guys ladies girls boys kids children teachers nurses doctors gardeners swimmers singers teams everyone
  reminders thanks news updates results notes details others days times reasons ways tips steps things
  maintainers contributors pros cons strengths benefits features requirements instructions questions answers
`);
const longestHail = 4;

/** Whether the sentence begins with several people of a trade and a colon: "Real estate agents: …". */
function hailsBuyers(tokens: readonly Token[]): boolean {
  const colon = tokens.findIndex(({ kind, folded }) => kind === 'punctuation' && folded === ':');
  if (colon <= 0) return false;
  if (!tokens.slice(colon).some(({ folded }) => readers.has(folded))) return false;
  const before = tokens.slice(0, colon).filter(({ kind }) => kind === 'word');
  const last = before.at(-1)?.folded ?? '';
  return before.length <= longestHail && /[^s]s$/.test(last) && !before.some(({ folded }) => company.has(folded));
}

const longestShort = 4;

/** "We capture the moments you will keep", "Make your story unforgettable". */
function addressesReaders(words: readonly Token[], person: SentencePersons | undefined, hasNumber: boolean): boolean {
  if (!person || hasNumber || words.length > longestSlogan) return false;
  const orders = person.imperatives.some(({ negative, token }) => !negative && token < 2);
  const isOfThem = words.slice(1).some(({ folded }) => readers.has(folded) || folded === 'our');
  return (orders && isOfThem) || (words[0]?.folded === 'we' && isOfThem);
}

const signsIn = sentenceFact((tokens, _base, paragraph, index): SloganSigns => {
  if (paragraph.language !== 'en') return none;
  const sentence = paragraph.sentences[index];
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (!sentence || words.length === 0) return none;
  const text = paragraph.own.slice(sentence.from, sentence.to);
  const hasNumber = tokens.some(({ kind }) => kind === 'number');
  const isOurs = words.some(({ folded }) => folded === 'our');
  const person = personsOf(paragraph)[index];
  const made = !hasNumber && isMadeLine(words);
  const tells =
    person?.lived === true ||
    tokens.some(({ kind }) => kind === 'mention') ||
    (!made && words.some(({ folded }) => telling.has(folded) && !(isOurs && ofWares.has(folded))));
  const asks = sentence.terminator === '?';
  const hails = hailsBuyers(tokens);
  // What is put to buyers about their Fridays is no news of one.
  if (asks) return { ...none, hails, tells: tells && !hails };
  if (tells) return { ...none, tells };
  return {
    serves: servesReaders(words),
    namedServes: namesServer(paragraph, index, words),
    hails,
    entices: enticesIn(words, hasNumber),
    made,
    flatters: flattering.test(text),
    addresses: addressesReaders(words, person, hasNumber),
    ours: words.length > longestShort && words[0]?.folded === 'our',
    short: words.length <= longestShort && isSpareIn(paragraph, index),
    tells,
  };
});

/** What each sentence of a paragraph does as a slogan. */
export const sloganSignsOf = paragraphFact((paragraph): readonly SloganSigns[] =>
  paragraph.sentences.map((_, index) => signsIn(paragraph, index)),
);

/** Whether a sentence alone may be a slogan: what readers deserve is said elsewhere too. */
export function showsSlogan({ serves, namedServes, made, entices }: SloganSigns): boolean {
  return serves || namedServes || made || entices;
}

/** Whether any sentence of a paragraph does. */
export const mayBeSlogan = paragraphFact((paragraph): boolean => sloganSignsOf(paragraph).some(showsSlogan));
