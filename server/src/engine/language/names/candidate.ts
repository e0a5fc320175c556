import { isApostrophe, isHyphen, isSpace, joiner } from '../../text/characters.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { particles, personalParticles } from './personCues.ts';

/** Capitalised words in a row, with the particles and initials between them: perhaps a person's name. */
export interface Candidate {
  /** Index of its first and last token. */
  readonly first: number;
  readonly last: number;
  /** Its capitalised words, folded. */
  readonly words: readonly string[];
  /** Whether an initial or a particle such as "van" and "O’" stands inside it. */
  readonly isPersonal: boolean;
}

/** Words after the first one: a list of capitals without end is read in bounded steps. */
const mostWords = 4;
const mostParticles = 3;

/** The token as written, its markup left out. */
function spelling(paragraph: Paragraph, { from, to }: Token): string {
  return paragraph.raw.slice(from, to).replaceAll('\u0000', '');
}

/** Whether a token is a word with a capital. */
export function isCapitalised(paragraph: Paragraph, token: Token): boolean {
  if (token.kind !== 'word') return false;
  const code = paragraph.prose.charCodeAt(token.from);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = String.fromCharCode(code);
  return first !== first.toLowerCase();
}

/** `NASA`, `KEMPF`: a word of two letters or more, all of them capitals. */
export function isAllCapitals(paragraph: Paragraph, token: Token): boolean {
  const word = spelling(paragraph, token);
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** `JavaScript`, `GitHub`; `McKay` and `DeShawn` are names. */
export function isCamelCase(paragraph: Paragraph, token: Token): boolean {
  return /^(?!Mc|Mac|De|La)\p{Lu}\p{Ll}{1,30}\p{Lu}/u.test(spelling(paragraph, token));
}

/** Whether nothing but spaces of a line, or a hyphen or apostrophe that joins, stands between two tokens. */
export function adjoins(paragraph: Paragraph, left: Token, right: Token): boolean {
  if (left.sentence !== right.sentence || right.from - left.to > 8) return false;
  const between = paragraph.prose.slice(left.to, right.from).replaceAll(String.fromCharCode(joiner), '');
  if (between.length === 1 && (isHyphen(between.charCodeAt(0)) || isApostrophe(between.charCodeAt(0)))) return true;
  for (let at = 0; at < between.length; at++) {
    const code = between.charCodeAt(at);
    if (code === 0x0a || code === 0x0d || !isSpace(code)) return false;
  }
  return true;
}

/** Index of the token after the full stop that an initial or a title may have, else of the next one. */
export function afterFullStop(paragraph: Paragraph, index: number): number {
  const token = paragraph.tokens[index];
  const next = paragraph.tokens[index + 1];
  return next?.folded === '.' && token?.to === next.from ? index + 2 : index + 1;
}

interface Step {
  readonly index: number;
  readonly isPersonal: boolean;
}

/** The next capitalised word of the candidate whose last token is `index`, small particles and initials skipped. */
function step(paragraph: Paragraph, index: number): Step | undefined {
  const { tokens } = paragraph;
  let isPersonal = false;
  let left = tokens[index] as Token;
  let next = index + 1;
  for (let skipped = 0; skipped <= mostParticles; skipped++) {
    const token = tokens[next];
    if (token?.kind !== 'word' || !adjoins(paragraph, left, token)) return undefined;
    const capitalised = isCapitalised(paragraph, token);
    const isParticle = particles.has(token.folded);
    if (capitalised && token.to - token.from > 1) return { index: next, isPersonal };
    if (!capitalised && !isParticle) return undefined;
    const after = capitalised ? afterFullStop(paragraph, next) : next + 1;
    isPersonal ||= after > next + 1 || personalParticles.has(token.folded);
    left = tokens[after - 1] as Token;
    next = after;
  }
  return undefined;
}

/** The candidate that begins at a capitalised word. */
export function candidateAt(paragraph: Paragraph, index: number): Candidate {
  const words = [(paragraph.tokens[index] as Token).folded];
  let last = index;
  let isPersonal = false;
  for (let steps = 0; steps < mostWords; steps++) {
    const next = step(paragraph, last);
    if (!next) break;
    last = next.index;
    const { folded } = paragraph.tokens[last] as Token;
    isPersonal ||= next.isPersonal || personalParticles.has(folded);
    // "Le" in "Le Goff" is part of the name and says nothing by itself.
    if (!particles.has(folded)) words.push(folded);
  }
  return { first: index, last, words, isPersonal };
}
