import {
  codePointAt,
  isApostrophe,
  isDigit,
  isEmojiModifier,
  isHyphen,
  isLatinLetter,
  isLetter,
  isPictograph,
  isSpace,
  joiner,
  objectReplacement,
} from './characters.ts';
import { fold } from './fold.ts';
import type { Span } from './paragraph.ts';
import type { Sentence } from './sentences.ts';
import { sharedEnds } from './sharedEnds.ts';

type TokenKind = 'word' | 'number' | 'punctuation' | 'emoji' | 'mention' | 'hashtag' | 'object';

/** A token of prose. Apostrophes and hyphens end a word: `n'hésitez` is `n`, `hésitez`; `contactez-nous` is two words. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case, without accents, ligatures spelled out (`œ` is `oe`); of punctuation, the character itself. */
  readonly folded: string;
  /** Index of its sentence in `Paragraph.sentences`. */
  readonly sentence: number;
}

/** Known spans that are one token each: mentions and hashtags. In order, without overlap. */
export interface TokenEntity extends Span {
  readonly kind: 'mention' | 'hashtag';
}

const zeroWidthJoiner = 0x200d;

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (isLatinLetter[text.charCodeAt(at)] === 1) {
      at++;
      continue;
    }
    const code = codePointAt(text, at);
    if (code !== joiner && !isLetter(code)) break;
    at += code > 0xffff ? 2 : 1;
  }
  while (at > from && text.charCodeAt(at - 1) === joiner) at--;
  return at;
}

/** Digits with separators inside: `1 000`, `12,5`, `7.30`. A thousands' space must be followed by exactly three digits. */
function numberEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  for (;;) {
    const separator = text.charCodeAt(at);
    let digits = at + 1;
    while (digits < text.length && digits < at + 5 && isDigit(text.charCodeAt(digits))) digits++;
    const count = digits - at - 1;
    const decimal = (separator === 0x2c || separator === 0x2e) && count > 0;
    const thousands = (separator === 0x20 || separator === 0xa0 || separator === 0x202f) && count === 3;
    if (!decimal && !thousands) return at;
    at = digits;
    while (decimal && at < text.length && isDigit(text.charCodeAt(at))) at++;
  }
}

/** Where a keycap ends, `1️⃣`: an emoji that numbers a line, and no number that is said; undefined where none begins. */
function keycapEnd(text: string, from: number): number | undefined {
  const at = text.charCodeAt(from + 1) === 0xfe0f ? from + 2 : from + 1;
  return text.charCodeAt(at) === 0x20e3 ? at + 1 : undefined;
}

function emojiEnd(text: string, from: number): number {
  let at = from;
  let expectsPictograph = true;
  while (at < text.length) {
    const code = codePointAt(text, at);
    const regional = code >= 0x1f1e6 && code <= 0x1f1ff;
    if (isEmojiModifier(code)) expectsPictograph = false;
    else if (code === zeroWidthJoiner) expectsPictograph = true;
    else if (!(isPictograph(code) && (expectsPictograph || (regional && at === from + 2)))) break;
    else expectsPictograph = false;
    at += code > 0xffff ? 2 : 1;
  }
  return Math.max(at, from + 1);
}

/** What was read before an edit. */
export interface TokenizedText {
  readonly own: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** What makes a token is told by what stands so far after it at most; entities are asked for beside that. */
const lookahead = 8;

/** How many tokens stand where they stood before an edit, in sentences that do: with what follows them they end the same. */
function countUnchanged(
  text: string,
  sentences: readonly Sentence[],
  entities: readonly TokenEntity[],
  earlier: TokenizedText,
): number {
  const { head } = sharedEnds(text, earlier.own);
  let same = 0;
  while (isSamePlace(sentences[same], earlier.sentences[same])) same++;
  const limit = Math.min(head - lookahead, sentences[same]?.from ?? text.length);
  const { tokens } = earlier;
  let count = 0;
  while (count < tokens.length && (tokens[count] as Token).to <= limit) count++;
  while (count > 0 && (tokens[count - 1] as Token).sentence >= same) count--;
  let entity = 0;
  for (let index = 0; index < count; index++) {
    const token = tokens[index] as Token;
    const next = entities[entity];
    if (token.kind !== 'mention' && token.kind !== 'hashtag') {
      if (next && next.from < token.to) return 0;
    } else if (isSamePlace(token, next)) entity++;
    else return 0;
  }
  const end = tokens[count - 1]?.to ?? 0;
  return (entities[entity]?.from ?? end) >= end ? count : 0;
}

function isSamePlace(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && a.from === b.from && a.to === b.to;
}

/**
 * Tokens of masked prose, in order. `sentences` and `entities` are in order and without overlap; offsets as in `text`. With
 * what was read `earlier` only what follows the beginning that both share is read.
 */
export function tokenize(
  text: string,
  sentences: readonly Sentence[],
  entities: readonly TokenEntity[],
  earlier?: TokenizedText,
): Token[] {
  const tokens: Token[] = earlier ? earlier.tokens.slice(0, countUnchanged(text, sentences, entities, earlier)) : [];
  let sentence = 0;
  let entity = 0;
  let at = tokens.at(-1)?.to ?? 0;
  const push = (kind: TokenKind, to: number, folded: string): void => {
    while (sentence < sentences.length - 1 && (sentences[sentence] as Sentence).to <= at) sentence++;
    tokens.push({ kind, from: at, to, folded, sentence });
    at = to;
  };
  while (at < text.length) {
    while (entity < entities.length && (entities[entity] as TokenEntity).to <= at) entity++;
    const next = entities[entity];
    if (next && next.from <= at) {
      push(next.kind, next.to, fold(text.slice(at, next.to)));
      continue;
    }
    const code = codePointAt(text, at);
    if (isSpace(code) || code === joiner) at++;
    else if (isLetter(code)) {
      const to = wordEnd(text, at);
      push('word', to, fold(text.slice(at, to)));
    } else if (isDigit(code)) {
      const keycap = keycapEnd(text, at);
      const to = keycap ?? numberEnd(text, at);
      push(keycap ? 'emoji' : 'number', to, text.slice(at, to));
    } else if (code === objectReplacement) {
      let to = at + 1;
      while (text.charCodeAt(to) === objectReplacement) to++;
      push('object', to, '\ufffc');
    } else if (isPictograph(code)) {
      const to = emojiEnd(text, at);
      push('emoji', to, text.slice(at, to));
    } else if ((isApostrophe(code) || isHyphen(code)) && joinsWords(text, at)) at++;
    else push('punctuation', at + (code > 0xffff ? 2 : 1), String.fromCodePoint(code));
  }
  return tokens;
}

/** Whether the apostrophe or hyphen at `at` stands directly after a word: then it belongs to it and is no token. */
function joinsWords(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) === joiner) before--;
  if (before < 0) return false;
  const code = text.charCodeAt(before);
  if (!isLetter(code) && !isDigit(code)) return false;
  if (isApostrophe(text.charCodeAt(at))) return true;
  let after = at + 1;
  while (after < text.length && text.charCodeAt(after) === joiner) after++;
  const next = text.charCodeAt(after);
  return after < text.length && (isLetter(next) || isDigit(next));
}
