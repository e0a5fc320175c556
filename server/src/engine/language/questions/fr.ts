import {
  afterSomeone,
  askedNouns,
  determiners,
  exclaimed,
  interrogatives,
  leadIns,
  prepositions,
  whatVerbs,
  whenVerbs,
  whereVerbs,
  whichOneWords,
  whichWords,
} from '../../lexicons/fr/questions/interrogatives.ts';
import { kindsOfWord } from '../../text/wordKinds.ts';
import { type Clause, type ClauseWord, kindsAmong, wordsOf } from './clauses.ts';
import { asksInPlace, isWhere, mayAskInPlace } from './inPlace.fr.ts';
import { closedQuestion, type Interrogation, openQuestion, tagQuestion } from './interrogation.ts';
import { invertedToAsk, maySubjectFollow } from './inversion.fr.ts';

const why = /^(?:pourquoi|pk|pq|pkoi|pourkoi)$/;
const infinitive = /(?:er|ir|re|oir)$/;
const contracted = /^(?:esk|esque|keske|kesk|keski|skeske|eske)$/;
const wondering = /^(?:demande|demandais|demandons|savoir|comprendre|connaitre)$/;
const someone = /^(?:qqn|qqun|quelquun|kelkun)$/;

function withoutLeadIns(words: readonly ClauseWord[]): readonly ClauseWord[] {
  let first = 0;
  while (first < words.length) {
    const entry = words[first] as ClauseWord;
    const isMention = entry.token.kind === 'mention';
    if (!isMention && (!leadIns.has(entry.word) || isWhere(entry) || words[first + 1]?.joined)) break;
    first++;
  }
  return words.slice(first);
}

/** Words without which a clause asks in none of these ways: most have none of them. */
const kindsOf = kindsOfWord([
  (word) => word === 'est' || contracted.test(word),
  (word) => wondering.test(word),
  mayAskInPlace,
  maySubjectFollow,
]);
const [ofEstCe, ofWondering, inPlace, ofInversion] = [1, 2, 4, 8];

/** "est-ce que", "qu'est-ce qui", "esk", wherever they stand. */
function asksWithEstCe(words: readonly ClauseWord[]): Interrogation | undefined {
  for (let at = 0; at < words.length; at++) {
    const { word } = words[at] as ClauseWord;
    if (contracted.test(word)) return word.startsWith('k') ? openQuestion : closedQuestion;
    if (word !== 'est' || words[at + 1]?.word !== 'ce') continue;
    const before = words[at - 1]?.word ?? '';
    if (before === 'n') return tagQuestion;
    if (!/^(?:que|qu|qui)$/.test(words[at + 2]?.word ?? '') && before !== 'qu' && before !== 'ou') continue;
    const open = words.slice(0, at).some((entry) => interrogatives.has(entry.word) || isWhere(entry));
    return open ? openQuestion : closedQuestion;
  }
  return undefined;
}

/** Whether a clause after a comma is no relative one, since only a call stands before it: "Bonjour à tous, qui connaît…". */
function standsAlone(clauses: readonly Clause[], index: number): boolean {
  const before = clauses[index - 1];
  if (before === undefined || before.end !== ',') return true;
  return index === 1 && before.words.length <= 4 && withoutLeadIns(before.words).length < before.words.length;
}

function isExclamation(words: readonly ClauseWord[], clause: Clause): boolean {
  const noun = words[1]?.word ?? '';
  if (/^(?:est|sont|etait|etaient|sera|seront|serait|seraient|fut|furent)$/.test(noun)) return false;
  return clause.end === '!' || exclaimed.has(noun) || words.length <= 3;
}

/** A clause that begins with an interrogative, its verb not inverted: "qui connaît…", "quel roi signa…". */
function beginsAsQuestion(words: readonly ClauseWord[], clause: Clause, independent: boolean): boolean {
  const at = prepositions.has(words[0]?.word ?? '') ? 1 : 0;
  const head = words[at];
  if (!head) return false;
  const next = words[at + 1]?.word ?? '';
  const third = words[at + 2]?.word ?? '';
  const { word } = head;
  if (whichWords.has(word)) {
    if (at === 1) return independent && next !== '';
    return (independent || /^(?:est|sont)$/.test(next)) && !isExclamation(words, clause);
  }
  if (!independent) return false;
  if (isWhere(head)) return next !== 'que' && !(next === 'l' && third === 'on');
  if (word === 'combien') return clause.end !== '!';
  if (word === 'quid' || word === 'cmt') return true;
  if (word === 'ou') return at === 0 && whereVerbs.has(next) && words[2]?.joined !== true;
  if (whichOneWords.has(word)) return true;
  if (why.test(word)) return /^(?:tu|vous|t|on|pas|y|nous)$/.test(next) || (word !== 'pourquoi' && next !== '');
  if (word === 'comment') {
    if (/^(?:tu|vous|t|on|ca|va|vont|allez|faire|se)$/.test(next)) return true;
    if (next === 'je') return /^(?:fais|peux|dois|pourrais)$/.test(third);
    return !infinitive.test(next) && !determiners.has(next) && determiners.has(third);
  }
  if (word === 'quand') return at === 1 || (whenVerbs.has(next) && clause.end !== ',');
  if (word === 'qui') {
    if (words.slice(1).some((other) => other.word === 'qui') && next !== 'est') return false;
    return next !== '' && !/^(?:vivra|dit|plus|que|seme|mieux|trop|sait)$/.test(next);
  }
  if (word === 'quoi') {
    if (words[0]?.word === 'de') return /^(?:est|sont|a|avez|as|parle|parles|parlez|s|souffre)$/.test(next);
    return at === 1 ? next !== '' : next === 'de';
  }
  if (at === 0 && word === 'que') return whatVerbs.has(next);
  if (at === 0 && word === 'qu') {
    return /^(?:a|ont|est|avez|as|y|apporte)$/.test(next) || (next === 'en' && /^(?:pens|dit|dis)/.test(third));
  }
  return false;
}

/** "quelqu'un sait…", "vous connaissez un…", "t'as vu…": statements by their grammar, questions by their use. */
function asksByUse(words: readonly ClauseWord[], conditional: boolean): boolean {
  const first = words[0]?.word;
  const second = words[1]?.word;
  const third = words[2]?.word;
  const fourth = words[3]?.word;
  if (first === 'quelqu' && second === 'un') {
    return (
      afterSomeone.has(third ?? '') || (third === 'a' && /^(?:deja|un|une|des|eu|essaye|teste)$/.test(fourth ?? ''))
    );
  }
  if (someone.test(first ?? '')) return afterSomeone.has(second ?? '') || second === 'a';
  if (conditional) return false;
  if (!/^(?:tu|t|vous)$/.test(first ?? '')) return false;
  const verb = second ?? '';
  const article = /^(?:un|une|des|d|de|quelqu|qqn)$/.test(third ?? '');
  if (/^(?:as|avez)$/.test(verb)) {
    return third === 'deja' || third === 'vu' || (article && askedNouns.has(fourth ?? ''));
  }
  if (/^(?:connais|connaissez|connaitrais|connaitriez)$/.test(verb)) {
    return article || (third === 'pas' && /^(?:un|une|des|de|d|quelqu)$/.test(fourth ?? ''));
  }
  if (/^(?:aurais|auriez|saurais|sauriez)$/.test(verb)) return true;
  return /^(?:sais|savez)$/.test(verb) && /^(?:si|ou|quand|quel|quelle|quels|quelles)$/.test(third ?? '');
}

/** "Et vous ?", "Et chez toi ?": the whole sentence hands over to the reader. */
function handsOver(words: readonly ClauseWord[]): boolean {
  const said = words.map(({ word }) => word).join(' ');
  return (
    /^(?:et |mais )?(?:(?:pour|chez|avec|selon) )?(?:vous|toi)(?: autres| tous| toutes)?$/.test(said) ||
    /^(?:et )?de (?:ton|votre) cote$/.test(said) ||
    /^et les autres$/.test(said)
  );
}

/** "je me demande si…", "j'aimerais savoir comment…". */
function asksIndirectly(words: readonly ClauseWord[]): boolean {
  for (let at = 1; at < words.length - 1; at++) {
    const { word } = words[at] as ClauseWord;
    const before = words[at - 1]?.word ?? '';
    const wonders = /^(?:demande|demandais|demandons)$/.test(word) && /^(?:me|nous)$/.test(before);
    const wants =
      /^(?:savoir|comprendre|connaitre)$/.test(word) &&
      /^(?:aimerais|voudrais|voulais|aimerions|voudrions)$/.test(before);
    if (!wonders && !wants) continue;
    // "Je me demande bien comment…"
    const isHeld = /^(?:bien|souvent|parfois|vraiment|toujours|encore)$/.test(words[at + 1]?.word ?? '');
    const next = words[isHeld ? at + 2 : at + 1];
    if (!next) return false;
    if (next.word === 'si' || next.word === 'ce' || isWhere(next) || interrogatives.has(next.word)) return true;
  }
  return false;
}

/** What the grammar of a French sentence shows of a question, its question mark left aside. */
export function frenchInterrogation(clauses: readonly Clause[]): Interrogation | undefined {
  const all = wordsOf(clauses);
  if (all.length <= 6 && handsOver(all)) return { kind: 'elliptical', open: true };
  const conditional = all.some(({ word }) => word === 'si');
  let closed: Interrogation | undefined;
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index] as Clause;
    const independent = standsAlone(clauses, index);
    const words = withoutLeadIns(clause.words);
    const kinds = kindsAmong(words, kindsOf);
    const estCe = kinds & ofEstCe ? asksWithEstCe(words) : undefined;
    if (estCe?.open) return estCe;
    closed ??= estCe;
    const inverted = kinds & ofInversion ? invertedToAsk(words, index > 0) : undefined;
    if (inverted === 'open' || beginsAsQuestion(words, clause, independent)) return openQuestion;
    if (kinds & inPlace && asksInPlace(words)) return openQuestion;
    if (inverted === 'closed' || asksByUse(words, conditional)) closed ??= closedQuestion;
    const said = words.length <= 2 ? words.map(({ word }) => word).join(' ') : '';
    if (index > 0 && /^(?:et )?(?:pourquoi|comment|combien|lequel|laquelle)$/.test(said)) return openQuestion;
    if (said === 'pas vrai') closed ??= tagQuestion;
    if (kinds & ofWondering && asksIndirectly(words)) closed ??= { kind: 'indirect', open: true };
  }
  return closed;
}
