import {
  auxiliaries,
  determiners,
  invertingWords,
  pronouns,
  readers,
} from '../../lexicons/en/questions/interrogatives.ts';
import type { ClauseWord } from './clauses.ts';

const contractible = /^(?:don|doesn|didn|isn|aren|wasn|weren|hasn|haven|couldn|won|wouldn|shan|shouldn|ain)$/;
const personal = /^(?:i|we|you|u|ya|one|people|they|he|she|it|anyone|anybody)$/;
const copula = /^(?:is|are|am|was|were|isn|aren|wasn|weren|ain|r)$/;

/** The folded word at `index`; empty beyond the end. */
export function wordAt(words: readonly ClauseWord[], index: number): string {
  return words[index]?.word ?? '';
}

function isNegated(words: readonly ClauseWord[], index: number): boolean {
  return wordAt(words, index + 1) === 't' && wordAt(words, index).endsWith('n');
}

/** "Should you need help, call us": a condition and not a question. */
function isCondition(words: readonly ClauseWord[], index: number, afterSubject: string): boolean {
  if (/^(?:have|need|want|wish|require|find)$/.test(afterSubject)) return true;
  return words.slice(index).some(({ word }) => /^(?:please|call|contact)$/.test(word));
}

/** Whether an auxiliary with its subject after it stands at `index`, where a clause begins or after an interrogative. */
export function inverts(words: readonly ClauseWord[], index: number): boolean {
  const auxiliary = wordAt(words, index);
  const negated = isNegated(words, index);
  if (!auxiliaries.has(auxiliary) || (contractible.test(auxiliary) && !negated)) return false;
  const subjectAt = index + (negated ? 2 : 1);
  const subject = words[subjectAt];
  if (!subject) return false;
  const { word } = subject;
  const afterSubject = wordAt(words, subjectAt + 1);
  if (auxiliary === 'should' && isCondition(words, index, afterSubject)) return false;
  // "Do it", "have that": before these an auxiliary is a command's verb.
  if (/^(?:do|have|don)$/.test(auxiliary)) {
    return pronouns.has(word) && !/^(?:it|that|this|one|some)$/.test(word) && afterSubject !== '';
  }
  if (auxiliary === 'may') return word === 'i' && /^(?:ask|have|know|see|use|get)$/.test(afterSubject);
  // "Didn't know", "can't wait": a statement whose subject is left out.
  if (negated && !pronouns.has(word)) return determiners.has(word) && word !== 'a';
  if (pronouns.has(word)) return afterSubject !== '' || copula.test(auxiliary);
  if (word === 'a' || word === 'an') return !copula.test(auxiliary);
  if (determiners.has(word) || /^(?:does|did|doesn|didn)$/.test(auxiliary)) return true;
  return subject.capital || (!copula.test(auxiliary) && (/[^su]s$/.test(word) || /^(?:people|police)$/.test(word)));
}

/**
 * In a run-on sentence nothing marks where the question begins: "…, can you", "what should i", "does anybody".
 * Whether one begins after the first word, and whether an interrogative opens it.
 */
export function asksMidway(words: readonly ClauseWord[]): 'open' | 'closed' | undefined {
  for (let index = 1; index < words.length - 2; index++) {
    const auxiliary = wordAt(words, index);
    if (!auxiliaries.has(auxiliary)) continue;
    const before = wordAt(words, index - 1);
    const subject = wordAt(words, index + (isNegated(words, index) ? 2 : 1));
    const follows = /^(?:what|where|how|why|when|which|else)$/.test(before);
    if (follows && personal.test(subject)) {
      if (auxiliary !== 'is' || index > 2) return 'open';
    }
    const asksAbout = /^(?:what|where|how)$/.test(before) && copula.test(auxiliary) && index > 2;
    if (asksAbout && determiners.has(subject) && subject !== 'a') return 'open';
    if (invertingWords.has(before)) continue;
    if (readers.has(subject) && /^(?:do|does|did|can|could|will|would|have|has|are|is)$/.test(auxiliary))
      return 'closed';
    if (subject === 'i' && /^(?:can|should|could|do)$/.test(auxiliary)) return 'closed';
    if (subject === 'we' && /^(?:should|do)$/.test(auxiliary)) return 'closed';
  }
  return undefined;
}
