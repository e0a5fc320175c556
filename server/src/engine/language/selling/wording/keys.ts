import type { Token } from '../../../text/tokens.ts';

/** What stands for any number, whatever it counts. */
const anyNumber = '0';
const objectReplacement = '\ufffc';

/** Dashes say how somebody punctuates, and nothing of what a post is for. */
const dashes = new Set('-\u2010\u2013\u2014');

function keyOf({ kind, folded }: Token): string {
  if (kind === 'number') return anyNumber;
  if (kind === 'mention') return '@';
  if (kind === 'hashtag') return '#';
  return kind === 'object' ? objectReplacement : folded;
}

/**
 * What a sentence is worded with, each thing once: its folded words, its marks and emoji, `0` for any number, `#` for a
 * hashtag, `@` for a mention, U+FFFC for a link; and, after `^`, what it begins with.
 */
export function keysOf(tokens: readonly Token[]): ReadonlySet<string> {
  const keys = new Set<string>();
  let first: string | undefined;
  for (const token of tokens) {
    const key = keyOf(token);
    if (dashes.has(key)) continue;
    first ??= key;
    keys.add(key);
  }
  if (first !== undefined) keys.add(`^${first}`);
  return keys;
}
