import type { Draft, PlacedParagraph } from '../../draft.ts';
import { draftFact } from '../../text/draftFact.ts';
import type { Paragraph, Span } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import type { Token } from '../../text/tokens.ts';
import { hasWord } from '../../text/wordTraits.ts';
import { leadAt } from '../leads.ts';
import { wordSet } from '../wordSet.ts';
import {
  arrivals,
  follows,
  negations,
  networks,
  places,
  purposes,
  reasons,
  selves,
  trifles,
  works,
} from './arrivalWords.ts';
import { isShort } from './lines.ts';
import type { OnlyPresence } from './presence.ts';
import { isSmallWord } from './remains.ts';

type Role = 'core' | 'place' | 'nothing' | 'says';

interface Sentence {
  readonly role: Role;
  /** What names the platform and says that one is there; offsets from the sentence's start. */
  readonly span: Span | null;
  /** Whether it speaks of somebody, and is no mere list of networks. */
  readonly tells: boolean;
  /** How many words say something else, beside those that say where one is. */
  readonly beside: number;
}

/** Words that say something else, in a sentence that says where one is and in one beside it. */
const longestList = 20;
const mostBeside = { core: 2, place: 4, nothing: 2 };
/** Behind a network and a colon so many words may be a name there. */
const longestName = 5;
/** Before it says so a sentence may name who is there, in so many words. */
const longestSubject = 6;

const isNetwork = (word: string): boolean => networks.has(word);
const hasNetwork = hasWord(isNetwork);

function isKnown({ folded }: Token): boolean {
  return (
    isSmallWord(folded) ||
    [networks, places, follows, arrivals, trifles, selves, negations].some((words) => words.has(folded))
  );
}

/** Whether a token is a name: a capital where no sentence begins, or an address. */
function isName(own: string, { from }: Token, index: number): boolean {
  const letter = own.charAt(from);
  return own.charAt(from - 1) === '/' || (index > 0 && letter !== letter.toLowerCase());
}

/** "Are now on" after a noun: it is no people who are there, but what they made. */
function tellsOfThings(words: readonly Token[], verb: number): boolean {
  const isPlural = words.slice(0, verb + 1).some(({ folded }) => folded === 'are' || folded === 'sont');
  return (
    isPlural && !words.slice(0, verb + 1).some(({ folded }) => folded === 'we' || folded === 'you' || folded === 'nous')
  );
}

/** Words that are other things than networks where they stand otherwise: "Malcolm X", "new threads". */
const ambiguous = wordSet('x threads snap discord tik social');
const beforeNetwork = wordSet(
  'on sur our notre nos my mon joined join rejoint to and et le a de reach compte profil page',
);
/** Right before the network, so that it is where somebody is. */
const thereOn = wordSet('on sur joined join joins joining rejoint rejoins rejoignons got reach over to');
const being = wordSet('am m are re is s suis sommes est sont');
const thereBe = wordSet('es etes');
const having = wordSet('has have a ont avons ai');
const each = wordSet('each every chaque');
/** Between "are" and "on". */
const widestBeing = 3;
/** "First tweet!" */
const firstPosts = wordSet('tweet toot pouet');
const denials = wordSet('not no never t pas jamais');
/** "Don't miss", "n'oubliez pas": nothing is denied. */
const urges = wordSet('miss forget hesitate wait rater manquer louper rien oubliez oublie hesitez hesite');
/** Whom news tell of: "many new people joined Bluesky". */
const others = wordSet(
  'people users everyone everybody many million millions thousands gens monde utilisateurs beaucoup millions milliers',
);
/** "Are you on Threads?", « tu es sur Mastodon ? »: it is asked where the reader is. */
const asked = wordSet('you tu vous');
const guesses = wordSet('guess devinez devine did saviez savez');

/** Whether all that a sentence has is names of networks and of what one has there. */
function isList(words: readonly Token[], network: number): boolean {
  if (network < 0 || words.length > longestList) return false;
  const names = words.filter(({ folded }) => isNetwork(folded)).length;
  return names > 1 || thereOn.has(words[network - 1]?.folded ?? '') || words.some(({ folded }) => places.has(folded));
}

function networkAt(words: readonly Token[], own: string): number {
  return words.findIndex(({ folded, from, to }, index) => {
    // "20x": times.
    if (!isNetwork(folded) || /\d/.test(own.charAt(from - 1))) return false;
    // "Facebook: the oven is mended": which of several texts it is.
    if (index === 0 && words.length > longestName && /^\s*:\s*\p{L}/u.test(own.slice(to))) return false;
    if (!ambiguous.has(folded)) return true;
    const [before, after] = [words[index - 1]?.folded ?? '', words[index + 1]?.folded ?? ''];
    // "A positive social media experience": media belong to any "social".
    return (
      beforeNetwork.has(before) ||
      (folded !== 'social' && places.has(after)) ||
      /[,:]\s*$/.test(own.slice(Math.max(0, from - 3), from))
    );
  });
}

/** The word that says that one has come to the network, the nearest before it; else the first after it; -1 without one. */
function triggerOf(words: readonly Token[], network: number, isOwn: boolean): number {
  const some = (set: ReadonlySet<string>, from: number, to: number): boolean =>
    words.slice(Math.max(0, from), to).some(({ folded }) => set.has(folded));
  // "We met on Mastodon" is English; « la mairie se met à TikTok » arrives.
  const meets = (folded: string, at: number): boolean => folded === 'met' && words[at - 1]?.folded !== 'se';
  const isTrigger = ({ folded }: Token, at: number): boolean =>
    (arrivals.has(folded) && !meets(folded, at)) || (isOwn && follows.has(folded));
  const before = words.slice(0, network).findLastIndex(isTrigger);
  if (before >= 0) return before;
  const isThere = thereOn.has(words[network - 1]?.folded ?? '') && some(being, network - 1 - widestBeing, network - 1);
  const hasOne = some(having, 0, network) && some(places, network - 2, network + 3);
  // "Did you know we have a TikTok?", and no "TikTok problem".
  const hasItself =
    network === words.length - 1 &&
    /^(?:an?|une?)$/.test(words[network - 1]?.folded ?? '') &&
    having.has(words[network - 2]?.folded ?? '');
  if (hasItself) return network - 2;
  if (isThere || hasOne) return network;
  return words.findIndex(isTrigger);
}

/** Words that weigh one network against another, or tell of what it is like. */
const weighing = wordSet('than better worse nicer easier que mieux pire seem seems');
const speaksOf = wordSet('from of by like about against without inspired the those these depuis sans contre comme');

/** "The peace on Bluesky", "better than over on Twitter", "my friend (fern on Twitter)": a network is spoken of, and nobody comes to it. */
function isRemarkOn(words: readonly Token[], network: number, own: string): boolean {
  const [before, name] = [words[network - 1]?.folded ?? '', words[network] as Token];
  const isClosed = /^\s*\)/.test(own.slice(name.to)) && thereOn.has(before);
  // « Saviez-vous que … ? » weighs nothing.
  const weighs = words.some(
    ({ folded }, at) => weighing.has(folded) && !(folded === 'que' && guesses.has(words[at - 2]?.folded ?? '')),
  );
  return isClosed || speaksOf.has(before) || weighs;
}

const says: Sentence = { role: 'says', span: null, tells: false, beside: 0 };

const readSentence = sentenceFact((tokens, base, { own, sentences, language }, index): Sentence => {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const lead = leadAt(tokens, 0);
  if (lead) return lead.isFilled ? says : { role: 'nothing', span: null, tells: false, beside: 0 };
  const isReason = ({ folded }: Token, at: number): boolean =>
    works.has(folded) || (reasons.has(folded) && !(each.has(folded) && places.has(words[at + 1]?.folded ?? '')));
  const has = (set: ReadonlySet<string>): boolean => words.some(({ folded }) => set.has(folded));
  if (words.some(isReason) || (has(denials) && !has(urges))) return says;
  const unknown = words.map((token, index) => !isKnown(token) && !isName(own, token, index));
  const count = (from: number, to = words.length): number => unknown.slice(from, to).filter(Boolean).length;
  const network = networkAt(words, own);
  const isOwn = has(selves);
  const isPlace = has(places);
  // "Is Ada Lovelace on Bluesky yet?": where others are. In English "on" is nobody.
  const isOurs = words.some(({ folded }) => selves.has(folded) && (folded !== 'on' || language === 'fr'));
  const isQuestion = sentences[index]?.terminator === '?' && !guesses.has(words[0]?.folded ?? '');
  const asksThem = words.some(
    ({ folded }, at) =>
      asked.has(folded) && (being.has(words[at - 1]?.folded ?? '') || thereBe.has(words[at + 1]?.folded ?? '')),
  );
  const asksOthers = isQuestion && (!isOurs || asksThem);
  const trigger = network < 0 ? -1 : triggerOf(words, network, isOwn);
  const isFirst = firstPosts.has(words[network]?.folded ?? '');
  if (network >= 0 && isRemarkOn(words, network, own)) return says;
  const isTold = isFirst || isOwn || isPlace || thereOn.has(words[network - 1]?.folded ?? '');
  if (trigger >= 0 && isTold) {
    const first = Math.min(trigger, network);
    // "For recipes", "pour les promenades": what for is said.
    const isFor = words.some(
      ({ folded }, index) => index >= first && purposes.has(folded) && (unknown[index + 1] || unknown[index + 2]),
    );
    const isThem = tellsOfThings(words, trigger) || count(0, first) > longestSubject;
    const { from: start } = words[first] as Token;
    const counts = tokens.some(({ kind, from }) => kind === 'number' && from > start);
    // "The results on Twitter right now": that is when something is so.
    const isWhen = !isOwn && trigger > network && words[trigger]?.folded === 'now' && network > 1;
    const isNews = !isOwn && words.slice(0, trigger).some(({ folded }) => others.has(folded));
    if (counts || asksOthers || isNews || isWhen || isFor || isThem || count(first) > mostBeside.core) return says;
    const last = Math.max(trigger, network);
    const span = { from: start - base, to: (words[last] as Token).to - base };
    return { role: 'core', span, tells: true, beside: 0 };
  }
  const hasNumber = tokens.some(({ kind }) => kind === 'number');
  if (count(0) === 0 && !hasNumber && !asksOthers && isList(words, network)) {
    const { from, to } = words[network] as Token;
    return { role: 'core', span: { from: from - base, to: to - base }, tells: isOwn, beside: 0 };
  }
  const role = isPlace || network >= 0 || has(follows) ? 'place' : 'nothing';
  return count(0) > mostBeside[role] ? says : { role, span: null, tells: isOwn, beside: isOwn ? count(0) : 0 };
});

/** What says that one is on a platform, in sentences of any words, and the sentences that do. */
export interface Arrival extends OnlyPresence {
  readonly sentences: readonly { readonly placed: PlacedParagraph; readonly sentence: number }[];
}

const mostLines = 14;
/** So many words of one's own in the sentences beside tell something: "I have a confession. I am an addict." */
const mostTold = 2;

export function namesNetwork(paragraph: Paragraph): boolean {
  return paragraph.sentences.some((_, sentence) => hasNetwork(paragraph, sentence));
}

/** Being on a platform where it is all that a draft says, whatever its words; undefined where it says what for. */
export const onlyArrivalOf: (draft: Draft) => Arrival | undefined = draftFact((draft) => {
  if (!isShort(draft, mostLines)) return undefined;
  const lines = draft.posts.flatMap((post) => post.own.map((placed) => ({ placed, post })));
  if (!lines.some(({ placed }) => namesNetwork(placed.paragraph))) return undefined;
  const sentences: Arrival['sentences'][number][] = [];
  let tells = false;
  let told = 0;
  let found: OnlyPresence | undefined;
  for (const { placed, post } of lines) {
    const { paragraph, from } = placed;
    if (paragraph.links.some(({ image }) => image)) return undefined;
    for (const [sentence, { from: start }] of paragraph.sentences.entries()) {
      const { role, span, ...read } = readSentence(paragraph, sentence);
      tells ||= read.tells;
      told += read.beside;
      if (role === 'says' || told > mostTold) return undefined;
      if (!span) continue;
      sentences.push({ placed, sentence });
      found ??= { from: from + start + span.from, to: from + start + span.to, post };
    }
  }
  return found && tells ? { ...found, sentences } : undefined;
});
