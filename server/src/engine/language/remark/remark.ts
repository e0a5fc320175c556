import type { Draft, Post } from '../../draft.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { beggingsOf } from '../appeals/begging.ts';
import { heldBackIn } from '../appeals/gating.ts';
import { showsTie } from '../partnership/ties.ts';
import { personsOf } from '../persons/persons.ts';
import { promotes } from '../selling/selling.ts';
import { isMisheard, isSlurred, negatesAsSpoken } from './spoken.ts';
import { english } from './words.en.ts';
import { french } from './words.fr.ts';
import type { RemarkWords } from './words.ts';

/** Longer texts are posts of their own, however they are worded. */
const mostWords = 120;
const mostParagraphs = 3;
const greetingWords = 3;
/** A sentence that tells has them at least. */
const wordsTold = 5;

/** How much of a remark a sign is. A text is one where its signs come to what its length asks for. */
const signs = {
  opening: 1.5,
  chat: 1.5,
  eachChat: 0.5,
  conversation: 2,
  you: 1,
  me: 0.5,
  pointer: 1,
  thing: 1.5,
  verdict: 1,
  opinion: 1,
  casual: 1,
  expressive: 1,
  asks: 1,
  spoken: 1,
} as const;

/** Short texts need one sign, longer ones several; what is as long as a post, all that talk has. */
function signsNeeded(words: number): number {
  return words <= 12 ? 1 : words <= 25 ? 1.5 : words <= 40 ? 2.5 : words <= 60 ? 3.5 : 5;
}

const emoticon = /(?:-_-|--['’]|[:;=][-^']?[)(DPpOo3*/|]|<3|\^\^|:')|(\p{L})\1\1|\.\.(?!\.)|[!?]{2}/u;

/** Where films and songs are that people write under. */
const watched = /^https?:\/\/(?:www\.|m\.)?(?:youtu\.be|youtube\.com|vimeo\.com|dailymotion\.com|dai\.ly)\//i;

function isWord({ kind }: Token): boolean {
  return kind === 'word';
}

/** Whether people type so when they talk: "i" for "I" in English. */
function writesSmallI({ language, own }: Paragraph): boolean {
  return language === 'en' && /(?<![\p{L}\d.'’-])i(?= [a-z]|['’](?:m|d|ve|ll)(?![\p{L}]))/u.test(own);
}

/** Whether the paragraph is typed as people do when they talk: it begins without a capital, or says "i". */
function isTypedCasually(paragraph: Paragraph, first: Token | undefined): boolean {
  if (!first) return false;
  const { raw } = paragraph;
  if (writesSmallI(paragraph)) return true;
  const letter = raw.slice(first.from, first.to);
  return letter !== letter.toUpperCase() && letter[0] === letter[0]?.toLowerCase();
}

/** "Tom" and "Dan" are no "tomorrow" and "then": a capital within a sentence, and small letters after it. */
function isCapitalised({ raw, sentences }: Paragraph, { from, to, sentence }: Token): boolean {
  return from !== sentences[sentence]?.from && /^\p{Lu}\p{Ll}/u.test(raw.slice(from, to));
}

/** "You idiots", "you people": said to many. */
function isSeveral(next: Token | undefined): boolean {
  return next !== undefined && /^(?:people|lot|.{4,}[^s]s)$/.test(next.folded);
}

interface Remarks {
  readonly words: number;
  readonly signs: number;
  /** Speaks to readers at large, points elsewhere or promotes. */
  readonly publishes: boolean;
}

class Weighing {
  private readonly paragraph: Paragraph;
  private readonly known: RemarkWords;
  private readonly words: readonly Token[];

  constructor(paragraph: Paragraph, known: RemarkWords) {
    this.paragraph = paragraph;
    this.known = known;
    this.words = paragraph.tokens.filter(isWord);
  }

  weigh(): Remarks {
    // "Ann’s" is one word to who counts them.
    const words = this.words.filter(({ folded }) => folded !== 's').length;
    return { words, signs: this.signs(), publishes: this.publishes() };
  }

  private publishes(): boolean {
    const { paragraph, known, words } = this;
    return (
      this.leadsElsewhere() ||
      paragraph.hashtags.length > 0 ||
      words.some(({ folded }) => known.audience.has(folded)) ||
      this.hailsEverybody() ||
      promotes(paragraph) ||
      showsTie(paragraph) ||
      heldBackIn(paragraph).length > 0 ||
      beggingsOf(paragraph).length > 0
    );
  }

  /** A link leads away, save one to the film or the song that a comment is about: "I love it: https://youtu.be/…". */
  private leadsElsewhere(): boolean {
    const { links } = this.paragraph;
    return links.length > 1 || links.some(({ url }) => !watched.test(url) || !this.reacts());
  }

  private reacts(): boolean {
    const { known, words } = this;
    const isOwn = words.some(({ folded }) => known.me.has(folded));
    if (isOwn) return this.judges();
    const isHouse = ({ folded }: Token, index: number): boolean =>
      known.released.has(folded) || (known.house.has(folded) && !isMisheard(words, index));
    return this.chat() > 0 && !words.some(isHouse);
  }

  /** How many words are those of chats. */
  private chat(): number {
    const { known, words, paragraph } = this;
    const isChat = paragraph.language === 'fr' ? isSlurred : isMisheard;
    const isChatted = (word: Token): boolean => known.chat.has(word.folded) && !isCapitalised(paragraph, word);
    return words.filter((word, index) => isChatted(word) || isChat(words, index)).length;
  }

  /** "Hey guys", "bonjour à tous", "ladies". */
  private hailsEverybody(): boolean {
    const { known, words } = this;
    const greeted = words[0] && known.greetings.has(words[0].folded) ? greetingWords : 1;
    return words.slice(0, greeted).some(({ folded }) => known.everybody.has(folded));
  }

  private signs(): number {
    const { paragraph, known, words } = this;
    const isFrench = paragraph.language === 'fr';
    const first = words[0];
    const has = (set: ReadonlySet<string>): boolean => words.some(({ folded }) => set.has(folded));
    const chat = this.chat();
    const you = words.some(({ folded }, index) => known.you.has(folded) && !isSeveral(words[index + 1]));
    const me = has(known.me);
    const opens = first !== undefined && known.openings.has(first.folded);
    const asksOnly = paragraph.sentences.length === 1 && paragraph.sentences[0]?.terminator === '?';
    // Posts say "vous" to their readers as well: to one of them it is said in a turn of talk.
    const formally = me && (opens || asksOnly) && has(known.formalYou);
    let sum = 0;
    if (opens) sum += signs.opening;
    if (chat > 0) sum += signs.chat + (chat - 1) * signs.eachChat;
    if (!this.tells()) sum += (you && me) || formally ? signs.conversation : you ? signs.you : me ? signs.me : 0;
    if (this.pointsAtFirst()) sum += signs.pointer;
    if (this.pointsAtThing()) sum += signs.thing;
    if (this.judges()) sum += signs.verdict;
    if (this.ranks()) sum += signs.opinion;
    if (isTypedCasually(paragraph, first)) sum += signs.casual;
    if (emoticon.test(paragraph.own)) sum += signs.expressive;
    if (asksOnly) sum += signs.asks;
    if (isFrench && negatesAsSpoken(words)) sum += signs.spoken;
    return sum;
  }

  /** "I planted garlic this morning. What are you planting?": told first, then asked, as in a post. */
  private tells(): boolean {
    const { sentences } = this.paragraph;
    const persons = personsOf(this.paragraph);
    const told = persons.findIndex(({ lived, reader, words }) => lived && reader === 0 && words >= wordsTold);
    return told >= 0 && persons.some(({ reader }, at) => at > told && reader > 0 && sentences[at]?.terminator === '?');
  }

  /** "She is so good", "Did he just fall": nobody has said who, so whoever reads it knows. */
  private pointsAtFirst(): boolean {
    const { known, words } = this;
    const at = known.before.has(words[0]?.folded ?? '') ? 1 : 0;
    const [first, second] = words.slice(at);
    if (!first || !known.pointers.has(first.folded)) return false;
    return !second || !known.impersonal.has(second.folded);
  }

  private pointsAtThing(): boolean {
    const { known, words } = this;
    return words.some(
      ({ folded }, index) =>
        known.things.has(folded) &&
        [words[index - 1], words[index - 2]].some((before) => before && known.pointers.has(before.folded)),
    );
  }

  /** "I love it", "j’adore". */
  private judges(): boolean {
    const { known, words } = this;
    return words.some(
      ({ folded }, index) =>
        known.verdicts.has(folded) && (index === 0 || known.me.has((words[index - 1] as Token).folded)),
    );
  }

  /** "Best guitarist of them all", "c’est la pire saison": of what nobody in it says is theirs. */
  private ranks(): boolean {
    const { known, words } = this;
    return words.some(({ folded }) => known.ranks.has(folded)) && !words.some(({ folded }) => known.house.has(folded));
  }
}

const remarksIn = paragraphFact((paragraph): Remarks | null => {
  if (paragraph.kind !== 'paragraph' || paragraph.language === 'und') return null;
  return new Weighing(paragraph, paragraph.language === 'fr' ? french : english).weigh();
});

/**
 * Whether a draft is something said in a conversation that is under way (a comment, an answer, a private message) and no
 * post of its own: short, to somebody or about something that is there, in the words people talk with. Nothing that is
 * planned for a platform is, nor what promotes, links, or speaks to readers at large.
 */
export function isRemark(draft: Draft): boolean {
  const [post, ...others] = draft.posts;
  if (!post || others.length > 0 || draft.platforms.length > 0 || draft.purpose) return false;
  return sayInPassing(post);
}

function sayInPassing({ own }: Post): boolean {
  if (own.length === 0 || own.length > mostParagraphs) return false;
  let words = 0;
  let sum = 0;
  for (const { paragraph } of own) {
    const remarks = remarksIn(paragraph);
    if (!remarks || remarks.publishes) return false;
    words += remarks.words;
    sum += remarks.signs;
  }
  return words <= mostWords && sum >= signsNeeded(words);
}
