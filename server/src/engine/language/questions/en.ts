import {
  afterWhichIs,
  anyNouns,
  askedNouns,
  auxiliaries,
  callees,
  howMeasures,
  leadIns,
  pronouns,
  someoneVerbs,
  whatNouns,
  whWords,
} from '../../lexicons/en/questions/interrogatives.ts';
import { kindsOfWord } from '../../text/wordKinds.ts';
import { type Clause, type ClauseWord, kindsAmong } from './clauses.ts';
import { closedQuestion, type Interrogation, openQuestion, tagQuestion } from './interrogation.ts';
import { asksMidway, inverts, wordAt } from './inversion.en.ts';

const elliptical: Interrogation = { kind: 'elliptical', open: true };
const expletive = /^(?:hell|heck|fuck)$/;
const relativeVerb = /^(?:means|makes|made|brings|i|we|he|she|it|they|you|leads|has|had|have)$/;
const bareVerb = /^(?:know|have|tried|used|recommend)$/;
const yourView =
  /^(?:your|ur) (?:thoughts|take|view|views|opinion|experience|turn|favorites?|favourites?|tips|advice)$/;
const aboutYou = /^(?:what|how|wat) (?:about|abt) (?:you|u|yours|yourself|yourselves|the rest of you)$/;

function withoutLeadIns(words: readonly ClauseWord[]): readonly ClauseWord[] {
  let first = 0;
  while (first < words.length) {
    const entry = words[first] as ClauseWord;
    if (entry.token.kind !== 'mention' && !leadIns.has(entry.word)) break;
    first++;
  }
  return words.slice(first);
}

/** Words without which a clause asks in none of these ways: most have none of them. */
const kindsOf = kindsOfWord([
  (word) => auxiliaries.has(word),
  (word) => /^(?:anyone|anybody)$/.test(word),
  (word) => /^(?:wonder|wondering|wondered)$/.test(word),
]);
const [ofAuxiliary, ofAnyone, ofWondering] = [1, 2, 4];

function hasAuxiliary(words: readonly ClauseWord[]): boolean {
  return words.some(({ word }) => auxiliaries.has(word));
}

/** "what is…", "who has…", "which are the best…". */
function beginsWithWhAndAuxiliary(words: readonly ClauseWord[], independent: boolean): boolean {
  const head = wordAt(words, 0);
  const next = wordAt(words, 1);
  const third = wordAt(words, 2);
  if (/^(?:who|whose|whom)$/.test(head)) return independent;
  if (head === 'which') return /^(?:is|are|was|were)$/.test(next) ? afterWhichIs.has(third) : inverts(words, 1);
  if (head === 'when') return inverts(words, 1) || /^(?:is|are|does|do|did|was|will)$/.test(next);
  return independent || third !== '';
}

function beginsWithWh(words: readonly ClauseWord[], independent: boolean): boolean {
  const head = wordAt(words, 0);
  const next = wordAt(words, 1);
  const third = wordAt(words, 2);
  if (!whWords.has(head) || next === '') return false;
  if (/^(?:what|where|who|when|how|why)s$/.test(head)) return next !== 'more';
  if (next === 's' && /^(?:what|where|who|when|how|why|wat)$/.test(head)) return third !== 'more' && third !== '';
  if (auxiliaries.has(next)) return beginsWithWhAndAuxiliary(words, independent);
  const rest = words.slice(2);
  switch (head) {
    case 'who':
      return independent && !(next === 'knows' && third === '') && next !== 'cares';
    case 'whose':
    case 'whom':
      return independent;
    case 'which':
      return independent && !relativeVerb.test(next);
    case 'what':
    case 'wat':
    case 'wot':
      return next === 'the' ? expletive.test(third) : whatNouns.has(next) && hasAuxiliary(rest);
    case 'how': {
      const measures = howMeasures.has(next) && !pronouns.has(third);
      return next === 'come' || (measures && (hasAuxiliary(rest) || /^(?:much|many)$/.test(next)));
    }
    case 'where':
      return next === 'to' && third !== '';
    case 'why':
      return next === 'not' || next === 'in' || (next === 'the' && expletive.test(third));
    default:
      return false;
  }
}

/** "anyone know a…": a bare verb after "anyone" stands in questions alone. */
function callsOnAnyone(words: readonly ClauseWord[]): boolean {
  return words.some(({ word }, index) => {
    if (!/^(?:anyone|anybody)$/.test(word)) return false;
    const next = wordAt(words, index + 1);
    if (index === 0) return someoneVerbs.has(next);
    const before = wordAt(words, index - 1);
    return bareVerb.test(next) && !/^(?:if|than|that|not|for|to|let|help|of|by|with)$/.test(before);
  });
}

/** Longer clauses ask by no set phrase, but for "someone tell me…". */
const mostOfUse = 6;

/** "any ideas", "someone explain…", "what about you": questions by their use. */
function asksByUse(words: readonly ClauseWord[], kinds: number, whole: boolean): Interrogation | undefined {
  const head = wordAt(words, 0);
  if (head === 'any' && anyNouns.has(wordAt(words, 1))) return elliptical;
  if (kinds & ofAnyone && callsOnAnyone(words)) return closedQuestion;
  if (words.length > mostOfUse && !head.startsWith('some')) return undefined;
  const said = words.map(({ word }) => word).join(' ');
  if (/^some(?:one|body) (?:please |pls )?(?:know|give|help|tell|explain|recommend|suggest)\b/.test(said)) {
    return closedQuestion;
  }
  if (aboutYou.test(said) || (whole && (said === 'you' || yourView.test(said)))) return elliptical;
  return words.length === 1 && head.endsWith('s') && askedNouns.has(head) ? elliptical : undefined;
}

/** "…, isn't it": an auxiliary, its negation and a pronoun, and nothing after. */
function isTag(words: readonly ClauseWord[]): boolean {
  return (
    words.length === 3 &&
    auxiliaries.has(wordAt(words, 0)) &&
    wordAt(words, 1) === 't' &&
    pronouns.has(wordAt(words, 2))
  );
}

/** "I wonder how…", "just wondering if…". */
function asksIndirectly(words: readonly ClauseWord[]): boolean {
  return words.some(({ word }, index) => {
    if (!/^(?:wonder|wondering|wondered)$/.test(word)) return false;
    if (index > 0 && !/^(?:i|m|was|am|just|been|also|always|often|we|re)$/.test(wordAt(words, index - 1))) return false;
    const next = wordAt(words, index + 1);
    return next === 'if' || next === 'whether' || whWords.has(next);
  });
}

/** Whether a clause after a comma is no relative one, since only a call stands before it: "Hey folks, who knows…". */
function standsAlone(clauses: readonly Clause[], index: number): boolean {
  const before = clauses[index - 1];
  if (before === undefined || before.end !== ',') return true;
  return index === 1 && before.words.length <= 4 && withoutLeadIns(before.words).length < before.words.length;
}

function asksByInversion(words: readonly ClauseWord[], clause: Clause): boolean {
  const skipped = clause.words[clause.words.length - words.length - 1];
  // "@lea is the best", "everyone has a right": what was passed over as a call is the verb's subject.
  const named = skipped !== undefined && (skipped.token.kind === 'mention' || callees.has(skipped.word));
  return inverts(words, 0) && !(named && !pronouns.has(wordAt(words, 1)));
}

function interrogationOf(clauses: readonly Clause[], index: number): Interrogation | undefined {
  const clause = clauses[index] as Clause;
  const words = withoutLeadIns(clause.words);
  if (isTag(words)) return tagQuestion;
  if (beginsWithWh(words, standsAlone(clauses, index))) return openQuestion;
  const kinds = kindsAmong(words, kindsOf);
  const midway = kinds & ofAuxiliary ? asksMidway(words) : undefined;
  if (midway === 'open') return openQuestion;
  const byUse = asksByUse(words, kinds, clauses.length === 1);
  if (byUse?.open) return byUse;
  if (index > 0 && words.length === 1 && /^(?:why|how|when|where|which)$/.test(wordAt(words, 0))) return openQuestion;
  if (midway || byUse || asksByInversion(words, clause)) return closedQuestion;
  return kinds & ofWondering && asksIndirectly(words) ? { kind: 'indirect', open: true } : undefined;
}

/** What the grammar of an English sentence shows of a question, its question mark left aside. */
export function englishInterrogation(clauses: readonly Clause[]): Interrogation | undefined {
  let first: Interrogation | undefined;
  for (let index = 0; index < clauses.length; index++) {
    const found = interrogationOf(clauses, index);
    if (found?.open && found.kind !== 'indirect') return found;
    first ??= found;
  }
  return first;
}
