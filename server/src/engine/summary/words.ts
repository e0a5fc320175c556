import { namesOf } from '../language/names/names.ts';
import { isCapital, isSmall } from '../text/abbreviations.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import { paragraphFact } from '../text/paragraph.ts';
import type { Token } from '../text/tokens.ts';

/** Stands for a name, a handle or a capitalised word within a sentence, whosever it is. */
const somebody = '@';
/** Stands for a number. */
const figure = '#';
const nothing = '';

function isCapitalised(prose: string, { from, to }: Token): boolean {
  if (to - from < 2 || !isCapital(prose.codePointAt(from) ?? 0)) return false;
  for (let at = from + 1; at < to; at++) if (isSmall(prose.codePointAt(at) ?? 0)) return true;
  return false;
}

/** What each token is compared by, empty where it counts for nothing. */
const keysOf = paragraphFact((paragraph): readonly string[] => {
  const { tokens, prose } = paragraph;
  const names = namesOf(paragraph);
  const spoken = new Set(tokens.flatMap(({ kind, sentence }) => (kind === 'word' ? sentence : [])));
  let nextName = 0;
  let begun = -1;
  return tokens.map((token) => {
    const { kind, sentence, from, folded } = token;
    while ((names[nextName]?.to ?? Number.POSITIVE_INFINITY) <= from) nextName++;
    const begins = sentence !== begun;
    if (kind === 'word' || kind === 'mention' || kind === 'number') begun = sentence;
    if ((names[nextName]?.from ?? Number.POSITIVE_INFINITY) <= from || kind === 'mention') return somebody;
    if (kind === 'word') return !begins && isCapitalised(prose, token) ? somebody : folded;
    if (kind === 'number') return figure;
    return kind === 'hashtag' && spoken.has(sentence) ? folded.replace(/^[#＃]/, '') : nothing;
  });
});

/** `Léa Petit` is one name, `10 000` one number. */
function add(words: string[], key: string): void {
  const isRepeated = words.at(-1) === key && (key === somebody || key === figure);
  if (key !== nothing && !isRepeated) words.push(key);
}

/**
 * The words of a paragraph as texts are held against each other: folded; names, handles and numbers stand as such, since
 * another name makes no other text; links, emoji, punctuation and lines of hashtags are left out.
 */
export function comparableWords(paragraph: Paragraph): readonly string[] {
  const words: string[] = [];
  for (const key of keysOf(paragraph)) add(words, key);
  return words;
}

/** A word as it stands between spaces: `J’ai` is one, and two tokens. */
export interface WrittenWord extends Span {
  /** What it is compared by. */
  readonly key: string;
}

function adjoin(prose: string, left: Span, right: Span): boolean {
  for (let at = left.to; at < right.from; at++) if (/\s/.test(prose.charAt(at))) return false;
  return true;
}

/** The words of a span of a paragraph as one reads them, in order; offsets of the paragraph. */
export function writtenWords(paragraph: Paragraph, { from, to }: Span): readonly WrittenWord[] {
  const keys = keysOf(paragraph);
  const words: { from: number; to: number; key: string }[] = [];
  paragraph.tokens.forEach((token, index) => {
    const key = keys[index] as string;
    if (key === nothing || token.from < from || token.to > to) return;
    const last = words.at(-1);
    const isOneName = last !== undefined && last.key === key && (key === somebody || key === figure);
    if (last && (isOneName || adjoin(paragraph.prose, last, token))) {
      last.to = token.to;
      if (!isOneName) last.key += ` ${key}`;
    } else words.push({ from: token.from, to: token.to, key });
  });
  return words;
}
