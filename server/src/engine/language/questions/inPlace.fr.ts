import {
  afterInPlace,
  inPlaceSubjects,
  knowingForms,
  prepositions,
  whichOneWords,
  whichWords,
} from '../../lexicons/fr/questions/interrogatives.ts';
import type { ClauseWord } from './clauses.ts';

const infinitive = /(?:er|ir|re|oir)$/;

/** "où", told apart from "ou" by its accent. */
export function isWhere({ word, accented }: ClauseWord): boolean {
  return word === 'ou' && accented;
}

const wh = /^(?:quoi|koi|comment|combien|quand|qui)$/;

/** Whether a word may ask where its answer would stand. */
export function mayAskInPlace(word: string): boolean {
  return wh.test(word) || word === 'ou' || whichOneWords.has(word) || whichWords.has(word);
}

/** "tu fais comment", "vous utilisez quoi", "c'est quoi": the interrogative stays where its answer would be. */
export function asksInPlace(words: readonly ClauseWord[]): boolean {
  const subject = words[0]?.word ?? '';
  const contraction = /^(?:c|cest)$/.test(subject);
  if (knowingForms.has(subject)) return false;
  for (let at = 1; at < words.length; at++) {
    const entry = words[at] as ClauseWord;
    const { word } = entry;
    const before = words[at - 1]?.word ?? '';
    if (knowingForms.has(word) || before === 'importe') return false;
    if (whichWords.has(word) && prepositions.has(before) && at >= 3) return true;
    const isWh = wh.test(word) || isWhere(entry) || whichOneWords.has(word);
    if (!isWh || before === 'pas' || before === 'n') continue;
    const next = words[at + 1]?.word;
    if (word === 'quand' && (next === 'meme' || (next !== undefined && !/^(?:exactement|deja|du|alors)$/.test(next))))
      continue;
    if (contraction && (at === 1 || (at === 2 && before === 'est'))) return true;
    if (contraction || !inPlaceSubjects.has(subject) || at < 2) continue;
    if (word === 'qui' && next !== undefined && next !== 'pour') continue;
    if (before === 'avoir' || (word === 'quoi' && before === 'de' && infinitive.test(next ?? ''))) continue;
    const calls = words[at + 1]?.capital === true || words[at + 1]?.token.kind === 'mention';
    // "Ça vous inspire quoi, tout ça ?"
    const resumed = next === 'tout' && /^(?:ca|cela)$/.test(words[at + 2]?.word ?? '');
    if (next === undefined || afterInPlace.has(next) || calls || resumed) return true;
  }
  return false;
}
