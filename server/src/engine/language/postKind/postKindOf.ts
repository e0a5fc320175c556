import type { PlacedParagraph, Post } from '../../draft.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import { gather, someShow, sumOver } from '../../text/gather.ts';
import { ownWordCount } from '../../text/ownWords.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { discusses } from '../discussion.ts';
import { sentenceFactsOf } from '../questions/sentenceFacts.ts';
import { sellingOf } from '../selling/selling.ts';
import { wordSet } from '../wordSet.ts';
import { answersReview } from './answered.ts';
import type { PostKind, PostKindCue } from './cue.ts';
import { postKindCues as english } from './cues.en.ts';
import { postKindCues as french } from './cues.fr.ts';
import { isRecipe } from './recipe.ts';

export type { PostKind } from './cue.ts';

const lexicon = paragraphLexicon<PostKindCue>({ fr: french, en: english });

interface Sighting {
  readonly kind: PostKindCue['postKind'];
  readonly strong: boolean;
  readonly sentence: number;
  /** Its first word, folded. */
  readonly word: string;
}

/** Hashtags of whoever looks for somebody to work with, folded. */
const jobTags = wordSet(
  '#hiring #nowhiring #werehiring #wearehiring #hiringnow #jobopening #jobalert #vacancy #recrutement #recrute #onrecrute #nousrecrutons #offredemploi',
);

const tagsJob = paragraphFact(({ tokens }): boolean =>
  tokens.some(({ kind, folded }) => kind === 'hashtag' && jobTags.has(folded)),
);

const sightingsOf = paragraphFact((paragraph: Paragraph): readonly Sighting[] =>
  lexicon(paragraph)
    .filter((match) => !discusses(paragraph, match))
    .map(({ phrase, firstToken }) => ({
      kind: phrase.postKind,
      strong: phrase.strong,
      sentence: (paragraph.tokens[firstToken] as Token).sentence,
      word: (paragraph.tokens[firstToken] as Token).folded,
    })),
);

/** After a leading mention these make it the subject of a sentence, and the post no reply. */
const predicates = wordSet(`
  a est vient sort lance publie propose explique raconte dit va fait et ont sont organise ouvre recherche
  has is just launched released wrote shared says and have are was will made sent gave gifted lent shipped invited opened runs`);
/** "@alice nous a invités", "@alice m'a écrit": pronouns between the subject and its verb. */
const pronouns = wordSet('m nous l les s se lui leur');
const auxiliaries = wordSet('a ont est sont avait avaient');

/** Whether a post begins with a mention as replies do: "@alice oui, …" but not "@alice a publié…". */
function beginsWithMention(post: Post): boolean {
  const tokens = post.own[0]?.paragraph.tokens ?? [];
  let index = tokens.findIndex(({ kind }) => kind !== 'emoji');
  if (tokens[index]?.kind !== 'mention') return false;
  while (tokens[index]?.kind === 'mention') index++;
  const next = tokens[index];
  if (next === undefined || predicates.has(next.folded)) return false;
  return !(pronouns.has(next.folded) && auxiliaries.has(tokens[index + 1]?.folded ?? ''));
}

function answersComment(post: Post): boolean {
  const first = post.paragraphs[0];
  return first?.paragraph.kind === 'comment';
}

interface Tally {
  readonly strong: number;
  readonly weak: number;
  /** Index of the first strong phrase's sentence in the post, as far as it is near; Infinity without one. */
  readonly first: number;
}

/** Later in a post it does not matter any more where a phrase stands. */
const farthest = 10;

type Kind = PostKindCue['postKind'];
type Count = (paragraph: Paragraph) => number;

const counts = new Map<string, Count>();

/** Counts phrases of one kind: one function for all calls, as `sumOver` wants it. */
function countOf(kind: Kind, strong: boolean): Count {
  const key = `${kind} ${strong}`;
  let count = counts.get(key);
  if (!count) {
    count = (paragraph) => {
      let sum = 0;
      for (const sighting of sightingsOf(paragraph)) if (sighting.kind === kind && sighting.strong === strong) sum++;
      return sum;
    };
    counts.set(key, count);
  }
  return count;
}

/** Index of the sentence with the first strong phrase of a kind, among a post's first ones. */
function firstOf({ own }: Post, kind: Kind): number {
  let before = 0;
  for (let at = 0; at < own.length && before < farthest; at++) {
    const { paragraph } = own[at] as PlacedParagraph;
    const sentences = sightingsOf(paragraph)
      .filter((sighting) => sighting.kind === kind && sighting.strong)
      .map(({ sentence }) => sentence);
    if (sentences.length > 0) return before + Math.min(...sentences);
    before += paragraph.sentences.length;
  }
  return Number.POSITIVE_INFINITY;
}

function tallyOf(post: Post, kind: Kind): Tally {
  const strong = sumOver(post.own, countOf(kind, true));
  const weak = sumOver(post.own, countOf(kind, false));
  return { strong, weak, first: strong === 0 ? Number.POSITIVE_INFINITY : firstOf(post, kind) };
}

const wordsOfWork = paragraphFact((paragraph): readonly string[] =>
  sightingsOf(paragraph).flatMap(({ kind, strong, word }) =>
    kind === 'job-offer' && !strong ? [word.replace(/s$/, '')] : [],
  ),
);

/** How many different words of work a post has: "votre profil", said thrice, is anybody's profile. */
function workWordsIn({ own }: Post): number {
  return new Set(gather(own, wordsOfWork).map(({ found }) => found)).size;
}

const offeringSentences = paragraphFact(
  (paragraph) => sentenceFactsOf(paragraph).filter(({ offers }) => offers).length,
);

const outrightSelling = paragraphFact(
  (paragraph) => sellingOf(paragraph).filter(({ strength }) => strength >= 1).length,
);

/** Sentences that sell or send readers elsewhere: thanks and apologies that come with two of them are a pretext. */
function sellingSentences(post: Post): number {
  return Math.max(sumOver(post.own, offeringSentences), sumOver(post.own, outrightSelling));
}

/** Who recruits beta testers has a product to show, and no work to give. */
const seeksTesters = paragraphFact(({ prose }) => /(?<!\p{L})b[eê]ta[ -]?test/iu.test(prose));

/** Many rules ask. */
const known = new WeakMap<Post, PostKind>();

/**
 * What kind of post this is, as far as it matters to what may be asked of it. Only posts that are clearly of a kind are
 * told apart; all others, and those in other languages than French and English, are `ordinary`.
 */
export function postKindOf(post: Post): PostKind {
  let kind = known.get(post);
  if (kind === undefined) {
    kind = readKind(post);
    known.set(post, kind);
  }
  return kind;
}

/** Who asks for help or gives something away says so, and little else. */
const [longestAppeal, shortAppeal] = [150, 80];
/** Who says what is shut says little besides. */
const longestNotice = 70;

function readKind(post: Post): PostKind {
  if (answersComment(post) || beginsWithMention(post)) return 'reply';
  if (isRecipe(post) && sellingSentences(post) < 2) return 'recipe';
  if (answersReview(post)) return 'reply';
  if (!someShow(post.own, sightingsOf)) return 'ordinary';
  const words = ownWordCount(post);
  const safety = tallyOf(post, 'safety');
  if (safety.strong >= 2 || safety.first <= 2) return 'safety';
  const condolences = tallyOf(post, 'condolences');
  if (condolences.strong >= 2 || condolences.first <= 2) return 'condolences';
  const job = tallyOf(post, 'job-offer');
  const isJobOffer = job.strong >= 2 || (job.first <= 1 && words <= 60) || (job.strong >= 1 && job.weak >= 1);
  const isForTesters = someShow(post.own, seeksTesters);
  if (isJobOffer && !isForTesters) return 'job-offer';
  if (sellingSentences(post) >= 2) return 'ordinary';
  // "#hiring" under tips for recruiters sells these.
  if (job.weak > 0 && !isForTesters && someShow(post.own, tagsJob)) return 'job-offer';
  const appeal = tallyOf(post, 'appeal');
  if ((appeal.first <= 2 && words <= longestAppeal) || (appeal.weak >= 2 && words <= shortAppeal)) return 'appeal';
  // Words of work alone may be of a place where work is found, or of jobs that are done for money.
  if (workWordsIn(post) >= 3 && !isForTesters && sellingSentences(post) === 0) return 'job-offer';
  const apology = tallyOf(post, 'apology');
  // What went wrong may come first, where little else is said.
  const saysWhyFirst = apology.first <= 2 && words <= 60;
  if (apology.strong >= 2 || (apology.first <= 1 && words <= 100) || saysWhyFirst) return 'apology';
  const thanks = tallyOf(post, 'thanks');
  // A line or two of news, and thanks to those who made it: the thanks are the point.
  const closesWithThanks = thanks.first <= 3 && words <= 80 && sellingSentences(post) === 0;
  if (thanks.strong >= 2 || (thanks.first <= 1 && words <= 150) || closesWithThanks) return 'thanks';
  // What is shut, and when, and whom to call meanwhile.
  if (tallyOf(post, 'notice').first <= 2 && words <= longestNotice) return 'notice';
  const congratulation = tallyOf(post, 'congratulation');
  if (congratulation.first === 0 && words <= 80) return 'congratulation';
  return 'ordinary';
}
