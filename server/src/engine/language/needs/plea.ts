import type { Paragraph, Span } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import type { Token } from '../../text/tokens.ts';
import { hasWord } from '../../text/wordTraits.ts';
import { wordSet } from '../wordSet.ts';
import { english } from './pleaWords.en.ts';
import { french } from './pleaWords.fr.ts';
import type { PleaWords } from './pleaWords.ts';

/** A plea in a sentence. Offsets from the sentence's start. */
interface Plea extends Span {
  readonly kind: 'place' | 'favour';
  /** Whether it says what one needs, and orders nobody. */
  readonly isNeed: boolean;
}

const farthestNoun = 9;
const farthestLead = 6;
const nearestSubject = 6;
const demonstratives = wordSet('this ce cette pour for massivement');
/** "…, like we always do": who does something is asked nothing. */
const doers = wordSet('i we je j');
const wePlural = wordSet('we nous');
/** What is said in passing has no more words. */
const mostOfOrder = 7;
/** After a colon, this many words are something said. */
const fewestReasons = 6;
/** "Each Monday …", but not "each vote counts". */
const each = wordSet('each every chaque');
/** After these "share", "follow", "likes" are verbs, and no favours that one asks for. */
const verbLeads = wordSet('to who that which i we you they he she it qui nous vous je on');
/** After these as well: "as the team shares what’s next". */
const clauses = wordSet('what how why');
/** What joins an infinitive to the one before: "happy to come and share". */
const joints = wordSet('and or then et ou puis ,');
const infinitiveMarks = wordSet('to');
/** After "suis" where it asks to be followed. */
const followed = wordSet('moi nous notre nos mon ma mes le la les ce cette');
/** Before "recommendations": of people, and no advice. */
const recommended = wordSet('my our your a for linkedin some any more mes nos vos votre une des');
/** "We all need to …": whoever writes is one of them. */
const all = wordSet('all both tous toutes');
const farthestInfinitive = 8;
const nearestDoer = 6;
/** "Those like me, who": they are likened. "To hell and back": a way there. */
const likened = wordSet('me us him her them you');
/** "My follower count": how many there are, and nothing that counts. */
const counted = wordSet('follower subscriber like view');
const intensives = wordSet('still urgently desperately also now toujours encore grand gros urgent');
/** Others who wanted or needed: "a survey that you wanted". */
const others = wordSet('you they he she who people');
/** "Followers who say that he can help": what somebody else does. */
const they = wordSet('he she they');
/** "The followers I left behind", "a programme that aims to help": there these words are verbs of somebody's. */
const doing = wordSet('i we you he she they it to je nous');
/** Who tells what was asks for nothing now. */
const told = wordSet('was were had did losing lost');
/** "Half of you": what readers said comes back to them. */
const parts = wordSet('most half third thirds many');
const purposes = wordSet('that we you our');

const theirs = wordSet('son sa ses leur leurs his her their');
/** "Faut pas répondre": in French the denial comes after the verb. */
const denialsAfter = wordSet('pas jamais');
/** What is asked to be shared in earnest. */
const knowledge = wordSet('source sources reference references recette recipe');
const commas = wordSet(',');
const clauseMarks = wordSet('that which who qui');
/** "Looking for a flat is like a lottery": there the search is what is spoken of. */
const copulas = wordSet('is was feels means takes became isn est etait ressemble devient prend');
/** "People are missing something, you tell them to vote": who does something else, after a comma. */
const clauseSubjects = wordSet('vous ils elles il elle you they');

class Reader {
  private readonly words: PleaWords;
  private readonly tokens: readonly Token[];

  private readonly source: string;

  constructor(words: PleaWords, tokens: readonly Token[], source: string) {
    this.words = words;
    this.tokens = tokens;
    this.source = source;
  }

  /** The word at an index; of "compté", "partagé", which are no orders, nothing. */
  private at(index: number): string {
    const token = this.tokens[index];
    if (!token) return '';
    const isDone =
      this.source[token.to - 1] === 'é' && (this.words.orders.has(token.folded) || this.words.needs.has(token.folded));
    return isDone ? '' : token.folded;
  }

  /** Index of the first word of a set between two indices; -1 without one. */
  private find(set: ReadonlySet<string>, from: number, to: number): number {
    for (let index = Math.max(0, from); index < to && index < this.tokens.length; index++)
      if (set.has(this.at(index))) return index;
    return -1;
  }

  private beginsClause(index: number): boolean {
    const before = this.tokens[index - 1];
    // "If 👏 you 👏 support": an emoji between two words of a clause begins none.
    if (before?.kind === 'emoji' && doing.has(this.at(index - 2))) return false;
    return !before || before.kind === 'emoji' || before.kind === 'punctuation' || this.words.leads.has(before.folded);
  }

  private isDenied(index: number): boolean {
    const { denials, urges } = this.words;
    const clause = this.tokens.slice(0, index).findLastIndex(({ kind }) => kind === 'punctuation');
    if (this.find(denialsAfter, index + 1, index + 3) >= 0 && !urges.has(this.at(index))) return true;
    const denial = this.find(denials, Math.max(index - 5, clause + 1), index);
    return denial >= 0 && this.find(urges, denial - 2, index) < 0;
  }

  /** "To follow", "we share", "to come and support": a favour's name that is a verb there. */
  private isVerb(index: number): boolean {
    const before = this.at(index - 1);
    if (verbLeads.has(before) || clauses.has(this.at(index + 1))) return true;
    return joints.has(before) && this.find(infinitiveMarks, index - farthestInfinitive, index - 1) >= 0;
  }

  /** "Your garden book recommendations", "vos recommandations de livres": advice on something is asked in earnest. */
  private isAdvice(index: number): boolean {
    if (!/^recomm[ae]ndations?$/.test(this.at(index))) return false;
    const before = this.tokens[index - 1];
    const isOfThings = before?.kind === 'word' && !recommended.has(before.folded);
    return isOfThings || /^d[e]?$/.test(this.at(index + 1));
  }

  /** Index of the first favour between two indices; -1 without one. */
  private favourIn(from: number, to: number): number {
    const { favours } = this.words;
    for (let index = Math.max(0, from); index < to && index < this.tokens.length; index++)
      if (favours.has(this.at(index)) && !this.isVerb(index)) return index;
    return -1;
  }

  /** "Ready to meet, share and laugh", "excited to dive in and share": what the writer is about to do, and no order. */
  private isJoined(index: number): boolean {
    if (!joints.has(this.at(index - 1))) return false;
    const { farLeads } = this.words;
    const mark = this.find(infinitiveMarks, index - farthestInfinitive, index - 1);
    // "We block them and spread the word": whoever writes does both.
    const doer = this.find(doers, index - nearestDoer, index - 1);
    const isOurs = doer >= 0 && this.at(index - 1) !== ',' && !this.words.firstPerson.has(this.at(index + 1));
    return (mark >= 0 || isOurs) && this.find(farLeads, 0, index) < 0;
  }

  /** "We all need to support our shops": said of everybody, whoever writes among them. */
  private isForAll(index: number): boolean {
    const need = this.tokens.slice(0, index).findLastIndex(({ folded }) => folded === 'need' || folded === 'devons');
    const before = this.at(need - 1);
    return need > 0 && (all.has(before) || doers.has(before)) && this.find(wePlural, 0, need) >= 0;
  }

  private orderAt(index: number): Plea | undefined {
    const { orders, infinitives, weakOrders, weakInfinitives, places, things } = this.words;
    const word = this.at(index);
    // "Je suis arrivé": a form of "être".
    if (word === 'suis' && !followed.has(this.at(index + 1))) return undefined;
    // "Keep up the great reviews" praises, and who keeps getting something leaves out "I".
    const next = this.at(index + 1);
    if (word === 'keep' && (next === 'up' || (next.endsWith('ing') && !this.isFavourOf(next)))) return undefined;
    const isLikened = word === 'like' && likened.has(this.at(index + 1)) && /^(?:,|who|that)$/.test(this.at(index + 2));
    if (isLikened || (word === 'back' && joints.has(this.at(index - 1)) && index === this.lastWord)) return undefined;
    const isStrong = orders.has(word) || infinitives.has(word);
    if (!isStrong && !weakOrders.has(word) && !weakInfinitives.has(word)) return undefined;
    // "Vous parlez chinois", "peux-tu partager la source": told of readers, or asked in earnest.
    const isTold = weakOrders.has(word) && this.at(index - 1) === 'vous';
    if (isTold || this.find(knowledge, index + 2, index + 4) >= 0 || this.isAppointment(index)) return undefined;
    const isOrder = (orders.has(word) || weakOrders.has(word)) && this.beginsClause(index);
    const isInfinitive = (infinitives.has(word) || weakInfinitives.has(word)) && this.isAsked(index);
    if ((!isOrder && !isInfinitive) || this.isDenied(index) || this.isJoined(index) || this.isForAll(index))
      return undefined;
    const favour = this.favourIn(index + 1, index + farthestNoun);
    if (favour >= 0 && this.isAdvice(favour)) return undefined;
    const thing = this.find(things, index + 1, index + farthestNoun);
    // "Get the facts with this podcast" gives; "get the word out" asks.
    const isGiven = word === 'get' && this.at(thing) !== 'word';
    const noun = favour < 0 && !isGiven ? thing : favour;
    const isAlone = isStrong && this.hasObject(index);
    if (!isAlone && (isStrong || noun < 0)) return undefined;
    const last = isAlone ? Math.min(index + 3, this.lastWord) : noun;
    return this.plea(index, last, places.has(word) ? 'place' : 'favour', false);
  }

  /** "Voting", "sharing": what "keep" asks for. */
  private isFavourOf(word: string): boolean {
    const stem = word.slice(0, -3);
    const { orders, weakOrders } = this.words;
    return [stem, `${stem}e`].some((each) => orders.has(each) || weakOrders.has(each));
  }

  /** "Rejoignez-nous samedi à 10 h pour nettoyer la berge": to meet somewhere, and at a time. */
  private isAppointment(index: number): boolean {
    const meets = /^rejo/.test(this.at(index)) && this.at(index + 1) === 'nous';
    return meets && this.tokens.slice(index).some(({ folded }) => /^\d/.test(folded));
  }

  /** Whether what follows a strong order makes it one. */
  private hasObject(index: number): boolean {
    const { nouns, objects, firstPerson } = this.words;
    const next = this.tokens[index + 1];
    if (!next || next.kind === 'emoji' || next.kind === 'object') return true;
    if (nouns.has(this.at(index))) {
      const isOwn = (at: number): boolean => firstPerson.has(this.at(at)) && !doers.has(this.at(at));
      return demonstratives.has(next.folded) || isOwn(index - 1) || isOwn(index + 1);
    }
    return next.kind === 'word' ? objects.has(next.folded) : next.kind === 'punctuation' && next.folded !== ':';
  }

  /** Whether an infinitive is what readers are asked to do. */
  private isAsked(index: number): boolean {
    const { infinitiveLeads, farLeads } = this.words;
    return infinitiveLeads.has(this.at(index - 1)) && this.find(farLeads, index - farthestLead, index) >= 0;
  }

  private get lastWord(): number {
    let last = this.tokens.length - 1;
    while (last > 0 && this.tokens[last]?.kind === 'punctuation') last--;
    return last;
  }

  private needAt(index: number): Plea | undefined {
    const { needs, jobs, firstPerson, firstSingular } = this.words;
    if (!needs.has(this.at(index)) || this.isDenied(index)) return undefined;
    const before = this.tokens[index - 1];
    const isFirst = before?.kind !== 'word' || (index === 1 && intensives.has(before.folded));
    const says = (who: ReadonlySet<string>) => isFirst || this.find(who, index - nearestSubject, index) >= 0;
    const favour = this.favourIn(index + 1, index + farthestNoun);
    // "Par son écoute ou son partage d’expérience": what somebody gives.
    if (theirs.has(before?.folded ?? '') || theirs.has(this.at(favour - 1))) return undefined;
    if (this.isSpokenOf(index)) return undefined;
    const comma = this.find(commas, index + 1, favour);
    if (comma >= 0 && clauseSubjects.has(this.at(comma + 1))) return undefined;
    if (favour >= 0 && says(firstPerson)) return this.plea(index, favour, 'favour', true);
    // "Manque d’emploi", "missing work": of what there is too little.
    const job = /^m(?:anqu|issing)/.test(this.at(index)) ? -1 : this.find(jobs, index + 1, index + farthestNoun);
    return job >= 0 && says(firstSingular) ? this.plea(index, job, 'favour', true) : undefined;
  }

  /** "Looking for jobs is …", « ma recherche de stage est … »: a search that has a verb of its own, and asks nobody. */
  private isSpokenOf(index: number): boolean {
    if (!/^(?:\w+ing|recherche)$/.test(this.at(index)) || this.at(index - 1) === 'm') return false;
    const end = this.tokens.findIndex(({ kind }, at) => at > index && kind === 'punctuation');
    const verb = this.find(copulas, index + 1, end < 0 ? this.tokens.length : end);
    // "A job that is close to home": there another verb is meant.
    return verb >= 0 && !clauseMarks.has(this.at(verb - 1));
  }

  private welcomeAt(index: number): Plea | undefined {
    const { favours, welcomes } = this.words;
    if (!favours.has(this.at(index)) || this.isVerb(index)) return undefined;
    if (counted.has(this.at(index)) && this.at(index + 1) === 'count') return undefined;
    // "Le vote utile": how voters reckon.
    if (this.at(index) === 'vote' && this.at(index + 1) === 'utile') return undefined;
    const welcome = this.find(welcomes, index + 1, index + farthestLead);
    const isOthers = others.has(this.at(welcome - 1)) || this.find(they, index + 1, welcome) >= 0;
    if (doing.has(this.at(welcome - 1)) || this.isDenied(index)) return undefined;
    return welcome >= 0 && !isOthers && !this.isDenied(welcome) ? this.plea(index, welcome, 'favour', true) : undefined;
  }

  private plea(first: number, last: number, kind: Plea['kind'], isNeed: boolean): Plea {
    const [from, to] = [this.tokens[first] as Token, this.tokens[Math.max(first, last)] as Token];
    return { from: from.from, to: to.to, kind, isNeed };
  }

  first(): Plea | null {
    if (this.has(told)) return null;
    for (let index = 0; index < this.tokens.length; index++) {
      const found = this.orderAt(index) ?? this.needAt(index) ?? this.welcomeAt(index);
      if (found) return found;
    }
    return null;
  }

  has(set: ReadonlySet<string>): boolean {
    return this.find(set, 0, this.tokens.length) >= 0;
  }

  /** Whether the sentence gives a reason, or something for the favour: what follows a colon does too. */
  gives(): boolean {
    if (this.has(this.words.gifts) || this.isInvited()) return true;
    return this.tokens.some(({ folded }, index) => {
      const next = this.at(index + 1);
      if (folded === ':') return this.tokens.slice(index).filter(({ kind }) => kind === 'word').length >= fewestReasons;
      if (each.has(folded)) return this.find(this.words.welcomes, index + 1, index + 4) < 0;
      if (folded === 'of') return next === 'you' && parts.has(this.at(index - 1));
      return folded === 'so' && purposes.has(next);
    });
  }

  /** "If you can …, we want to hear from you": somebody is sought. */
  private isInvited(): boolean {
    return this.tokens.some(
      ({ folded }, at) => folded === 'hear' && this.at(at + 1) === 'from' && this.at(at + 2) === 'you',
    );
  }

  /** "Send us your name.", "I can start at once.": nothing of what for. */
  isAside(): boolean {
    const { weakOrders, firstPerson } = this.words;
    return this.length <= mostOfOrder && (weakOrders.has(this.at(0)) || this.has(firstPerson));
  }

  get length(): number {
    return this.tokens.filter(({ kind }) => kind === 'word').length;
  }
}

const wordsOf = { en: english, fr: french };

/** What a sentence is to a post that may be a mere plea. */
interface PleaSentence {
  readonly plea: Plea | null;
  /** Whether it says "we" or "my". */
  readonly isOwn: boolean;
  /** Whether it only explains the plea: the contest, the link, the deadline. */
  readonly explains: boolean;
  readonly gives: boolean;
}

const mayPlead = hasWord((word) =>
  [english, french].some(({ orders, infinitives, favours, things, jobs }) =>
    [orders, infinitives, favours, things, jobs].some((words) => words.has(word)),
  ),
);

const nothing: PleaSentence = { plea: null, isOwn: false, explains: false, gives: false };
/** A longer sentence tells of more than where and until when. */
const longestExplanation = 18;

const read = sentenceFact((tokens, base, { language, own }): PleaSentence => {
  if (language === 'und') return nothing;
  const words = wordsOf[language];
  const reader = new Reader(words, tokens, own);
  const plea = reader.first();
  return {
    plea: plea && { ...plea, from: plea.from - base, to: plea.to - base },
    isOwn: reader.has(words.firstPerson) || plea?.isNeed === true,
    explains: reader.length <= longestExplanation && (reader.has(words.matters) || reader.isAside()),
    gives: reader.gives(),
  };
});

/** Whether a paragraph has a word that a plea cannot be without. */
export function mayHoldPlea(paragraph: Paragraph): boolean {
  return paragraph.sentences.some((_, index) => mayPlead(paragraph, index));
}

/** Reads one sentence. */
export function pleaSentence(paragraph: Paragraph, sentence: number): PleaSentence {
  return read(paragraph, sentence);
}
