import type { Token } from '../../text/tokens.ts';
import type { Lexeme, Lexemes } from './grades.ts';

/** What stands for a letter that one does not write: "c*nnard", "a$$hole", "c0nnard". */
const standIns: Readonly<Record<string, string>> = {
  '*': '.',
  '#': '.',
  '•': '.',
  $: 's',
  '@': 'a',
  '!': 'i',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
};

const longest = 16;
/** With fewer letters left it could be any word. */
const leastLetters = 3;

/** A run of letters and what stands for letters, without a space between: where it ends, and the pattern it spells. */
function patternAt(tokens: readonly Token[], first: number): { last: number; pattern: string } | undefined {
  let [last, pattern, letters] = [first, '', 0];
  let disguised = false;
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (index > first && token.from !== (tokens[index - 1] as Token).to) break;
    if (token.kind === 'word') {
      pattern += token.folded;
      letters += token.folded.length;
    } else if (token.kind === 'number' || token.kind === 'punctuation') {
      const read = [...token.folded].map((character) => standIns[character]);
      if (read.includes(undefined)) break;
      pattern += read.join('');
      disguised = true;
    } else break;
    last = index;
    if (pattern.length > longest) return undefined;
  }
  // "idiot!" only ends in a mark.
  while (last > first && (tokens[last] as Token).folded === '!') {
    last--;
    pattern = pattern.slice(0, -1);
  }
  // "grosse p***"
  if (pattern === 'p...' && /^(?:grosses?|sales?|petite|de|vieille)$/.test(tokens[first - 1]?.folded ?? ''))
    return { last, pattern };
  return disguised && last > first && letters >= leastLetters && letters * 2 >= pattern.length
    ? { last, pattern }
    : undefined;
}

/** One shape is looked up often: the lexemes by their first letter and length. */
const shapes = new WeakMap<Lexemes, ReadonlyMap<string, readonly Lexeme[]>>();

function shapesOf(lexemes: Lexemes): ReadonlyMap<string, readonly Lexeme[]> {
  let known = shapes.get(lexemes);
  if (!known) {
    const gathered = new Map<string, Lexeme[]>();
    for (const lexeme of [...lexemes.values()].flat()) {
      const [word = ''] = lexeme.words;
      if (lexeme.words.length > 1 || !/^(?:slur|insult|person)$/.test(lexeme.grade)) continue;
      const shape = `${word.charAt(0)}${word.length}`;
      gathered.set(shape, [...(gathered.get(shape) ?? []), lexeme]);
    }
    known = gathered;
    shapes.set(lexemes, known);
  }
  return known;
}

/** So many letters in a row spell a word and no initials. */
const leastSpelled = 4;

/** "I D I O T": letter by letter, a space after each. */
function readSpelled(
  tokens: readonly Token[],
  first: number,
  lexemes: Lexemes,
): { last: number; lexeme: Lexeme } | undefined {
  let [word, last] = ['', first];
  for (let index = first; index < tokens.length && word.length <= longest; index++) {
    const { folded, kind, sentence } = tokens[index] as Token;
    if (kind !== 'word' || folded.length !== 1 || sentence !== tokens[first]?.sentence) break;
    word += folded;
    last = index;
  }
  if (word.length < leastSpelled) return undefined;
  const lexeme = lexemes.get(word)?.find(({ words }) => words.length === 1);
  return lexeme && /^(?:slur|insult|person)$/.test(lexeme.grade)
    ? { last, lexeme: { ...lexeme, grade: 'insult' } }
    : undefined;
}

/** A single word that hurts, written with other signs for some of its letters. */
export function readDisguised(
  tokens: readonly Token[],
  first: number,
  lexemes: Lexemes,
): { last: number; lexeme: Lexeme } | undefined {
  const next = tokens[first + 1];
  if (tokens[first]?.folded.length === 1 && next?.folded.length === 1) {
    const spelled = readSpelled(tokens, first, lexemes);
    if (spelled) return spelled;
  }
  if (!next || next.kind === 'word' || next.from !== (tokens[first] as Token).to) return undefined;
  if (!(next.folded.charAt(0) in standIns)) return undefined;
  const found = patternAt(tokens, first);
  if (!found) return undefined;
  const { last, pattern } = found;
  const lexeme = shapesOf(lexemes)
    .get(`${pattern.charAt(0)}${pattern.length}`)
    ?.find(({ words: [word = ''] }) => [...pattern].every((letter, i) => letter === '.' || letter === word.charAt(i)));
  return lexeme && { last, lexeme };
}
