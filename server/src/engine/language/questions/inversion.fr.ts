import {
  askingNousForms,
  askingTuForms,
  askingVousForms,
  interrogatives,
  invertingAdverbs,
  speechForms,
  subjectPronouns,
  wishForms,
} from '../../lexicons/fr/questions/interrogatives.ts';
import type { ClauseWord } from './clauses.ts';

/** An inverted verb and its subject: "avez-vous", "a-t-on", "as tu". */
interface Inversion {
  /** Index of the verb. */
  readonly at: number;
  readonly verb: string;
  readonly subject: string;
}

function hyphenated(words: readonly ClauseWord[], at: number): Inversion | undefined {
  const verb = words[at] as ClauseWord;
  const next = words[at + 1];
  // In "a-t-il" the verb is `a`; its euphonic `t` has no subject of its own.
  if (!next?.joined || (verb.word === 't' && verb.joined)) return undefined;
  const subject = next.word === 't' && words[at + 2]?.joined ? words[at + 2] : next;
  if (!subject || !(subjectPronouns.has(subject.word) || subject.word === 'ce')) return undefined;
  return { at, verb: verb.word, subject: subject.word };
}

/** Whether a word may be the subject of an inverted verb, or the euphonic t before one. */
export function maySubjectFollow(word: string): boolean {
  return subjectPronouns.has(word) || /^(?:ce|t|tu|vous|on|il)$/.test(word);
}

/** What hurried people write without its hyphen: "as tu", "pouvez vous", "y a t il". */
function unhyphenated(words: readonly ClauseWord[], at: number): Inversion | undefined {
  const verb = (words[at] as ClauseWord).word;
  const before = words[at - 1]?.word;
  const next = words[at + 1]?.word;
  const subject = next === 't' ? words[at + 2]?.word : next;
  if (subject === undefined) return undefined;
  const begins = at === 0 || interrogatives.has(before ?? '') || (at === 1 && (before === 'y' || before === 'en'));
  const asks =
    (subject === 'tu' && askingTuForms.has(verb) && (begins || before !== 'que')) ||
    (subject === 'vous' && begins && before !== 'qui' && (askingVousForms.has(verb) || verb.endsWith('iez'))) ||
    ((subject === 'on' || subject === 'il') && begins && /^(?:a|peut|faut|doit|va|est|aurait)$/.test(verb));
  return asks ? { at, verb, subject } : undefined;
}

function isStatement(inversion: Inversion, words: readonly ClauseWord[], follows: boolean): boolean {
  const { at, verb, subject } = inversion;
  const first = words[0]?.word ?? '';
  const adverbial =
    invertingAdverbs.has(first) ||
    (first === 'peut' && words[1]?.joined === true && words[1].word === 'etre') ||
    (first === 'sans' && words[1]?.word === 'doute') ||
    (first === 'a' && words[1]?.word === 'peine') ||
    (first === 'du' && words[1]?.word === 'moins');
  if (adverbial || verb === 'rendez' || wishForms.has(verb)) return true;
  if (subject === 'ce' && (words[at - 1]?.word === 'ne' || words[at - 1]?.word === 'n')) return true;
  const compound = /^(?:a|ai|as|ont)$/.test(verb);
  const participle = words[at + (words[at + 1]?.word === 't' ? 3 : 2)]?.word ?? '';
  const speech = speechForms.has(verb) || (compound && speechForms.has(participle));
  return speech && (at > 0 || follows);
}

function commandsOrAsks({ at, verb, subject }: Inversion, words: readonly ClauseWord[]): boolean {
  if (subject !== 'vous' && subject !== 'nous') return true;
  const after = words[at + 2]?.word;
  if (verb === 'allez' && after === 'en') return false;
  if (subject === 'vous')
    return askingVousForms.has(verb) || (verb.endsWith('iez') && !/^(?:so|a)yiez$|^soyez$/.test(verb));
  return askingNousForms.has(verb) || verb.endsWith('rions');
}

/**
 * Whether a clause's verb is inverted to ask, and after an interrogative or not.
 * @param follows whether something stands in the sentence before the clause
 */
export function invertedToAsk(words: readonly ClauseWord[], follows: boolean): 'open' | 'closed' | undefined {
  let interrogative = false;
  for (let at = 0; at < words.length - 1; at++) {
    const { word } = words[at] as ClauseWord;
    const inversion = hyphenated(words, at) ?? unhyphenated(words, at);
    if (inversion && !(isStatement(inversion, words, follows) && !interrogative)) {
      if (interrogative) return 'open';
      if (commandsOrAsks(inversion, words)) return 'closed';
    }
    if (interrogatives.has(word) || (word === 'ou' && (words[at] as ClauseWord).accented)) interrogative = true;
  }
  return undefined;
}
