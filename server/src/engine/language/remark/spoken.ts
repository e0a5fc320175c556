import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../wordSet.ts';

/** What is said, and hardly ever published: "j’pense", "jvais", "je sais pas"; "your right", "your so funny". */

const beginsWithConsonant = /^[bcdfgjklmnpqrstvwxz]/;
const slurredWord = /^j[bcdfgjklmnpqrtvwxz][a-z]/;
/** What stands two words before a negation that has lost its first half. */
const subjects = wordSet('je j tu t on il ils elle elles c ca sa y ya');

/** Whether a word has "je" run into it: "j’pense", "jvais". */
export function isSlurred(words: readonly Token[], index: number): boolean {
  const word = words[index] as Token;
  const next = words[index + 1];
  if (word.folded === 'j') return next?.from === word.to + 1 && beginsWithConsonant.test(next.folded);
  return slurredWord.test(word.folded);
}

/** Whether somebody says no as people talk, without the "ne" of what is written for readers: "je sais pas", "y a pas". */
export function negatesAsSpoken(words: readonly Token[]): boolean {
  return words.some(({ folded }, index) => folded === 'pas' && subjects.has(words[index - 2]?.folded ?? ''));
}

/** What somebody is, and hardly ever has. */
const states = wordSet(`
  a an the so too not just really very gonna going welcome right wrong sad mad bored crazy stupid dumb awesome amazing beautiful`);

/** Whether an English word is written as it sounds: "your" for "you’re". */
export function isMisheard(words: readonly Token[], index: number): boolean {
  return words[index]?.folded === 'your' && states.has(words[index + 1]?.folded ?? '');
}
