import { isApostrophe, isHyphen, isSpace } from './characters.ts';
import type { Span } from './paragraph.ts';

/** Code points that draw a letter or digit in bold, in italics, in a circle or a box; first and last of each block. */
const blocks: readonly (readonly [first: number, last: number])[] = [
  [0x1d400, 0x1d7ff],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0x249c, 0x24e9],
  [0x1f110, 0x1f129],
  [0x1f130, 0x1f149],
  [0x1f150, 0x1f169],
  [0x1f170, 0x1f189],
];

/** Letters that stand in the gaps of the mathematical block (`ℎ`, `ℬ`, `ℝ`): letters of a word where others stand beside. */
const gaps = 'ℎℬℰℱℋℐℒℳℛℯℊℴℭℌℑℜℨℂℍℕℙℚℝℤ';

/** Letters in dark circles and boxes, which have no plain letter of their own in Unicode: the code point of their A. */
const darkBlocks = [0x1f150, 0x1f170];

function isFake(code: number): boolean {
  return code >= 0x249c && blocks.some(([first, last]) => first <= code && code <= last);
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

const letter = /[\p{L}\p{N}\p{M}]/u;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
const operator = /[=+\u2212×÷<>≤≥≠≈∈∉∀∃∑∏∫√∂∇∞→⇒⇔∧∨¬⊂⊆∩∪^_|{}()[\]*/·∙⋅]/u;

/** A word with at least one fake letter. */
interface FakeWord extends Span {
  readonly fakes: number;
}

function plainCharacter(character: string): string {
  const code = character.codePointAt(0) as number;
  const dark = darkBlocks.find((first) => first <= code && code < first + 26);
  if (dark !== undefined) return String.fromCharCode(0x41 + code - dark);
  if (!isFake(code) && !gaps.includes(character)) return character;
  // `⒜` is `(a)`: the letter is what is meant.
  return character.normalize('NFKC').replace(/[()]/g, '');
}

/** The text in plain letters, accents on their letters; all other characters as they are. */
export function plainLetters(text: string): string {
  const plain = Array.from(text, plainCharacter).join('');
  return plain.replace(/\p{L}[\u0300-\u036f]+/gu, (marked) => marked.normalize('NFC'));
}

function fakeWords(text: string): FakeWord[] {
  const words: FakeWord[] = [];
  let [from, fakes] = [-1, 0];
  const end = (to: number): void => {
    if (from >= 0 && fakes > 0) words.push({ from, to, fakes });
    [from, fakes] = [-1, 0];
  };
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number;
    const character = String.fromCodePoint(code);
    const fake = isFake(code);
    if (!fake && !isCombining(code) && !gaps.includes(character) && !(code < 0x2000 && letter.test(character))) end(at);
    else {
      if (from < 0) from = at;
      if (fake) fakes++;
    }
    at += character.length;
  }
  end(text.length);
  return words;
}

function joins(between: string): boolean {
  return Array.from(between).every((character) => {
    const code = character.codePointAt(0) as number;
    return (
      (isSpace(code) && code !== 0x0a && code !== 0x0d) ||
      isApostrophe(code) ||
      isHyphen(code) ||
      /[,;:.!?…&–—%]/.test(character)
    );
  });
}

/** A symbol or two beside an operator, or by itself, is a formula. */
function isFormula(text: string, run: Span, words: readonly FakeWord[]): boolean {
  const longest = Math.max(...words.map(({ fakes }) => fakes));
  if (longest >= 4) return false;
  if (longest < 2) return words.length < 4;
  const around = text.slice(Math.max(0, run.from - 3), run.from) + text.slice(run.to, run.to + 3);
  return operator.test(around) || operator.test(text.slice(run.from, run.to));
}

/** The runs of words in fake letters in masked text, in order. Where East Asian is written, wide letters are its own. */
export function fakeRuns(text: string): Span[] {
  if (!/[\u249c-\u24e9\uff10-\uff5a\ud835\ud83c]/.test(text) || eastAsian.test(text)) return [];
  const runs: { from: number; to: number; words: FakeWord[] }[] = [];
  for (const word of fakeWords(text)) {
    const last = runs.at(-1);
    if (last && joins(text.slice(last.to, word.from))) {
      last.words.push(word);
      last.to = word.to;
    } else runs.push({ from: word.from, to: word.to, words: [word] });
  }
  return runs.filter((run) => !isFormula(text, run, run.words)).map(({ from, to }) => ({ from, to }));
}
