import type { Draft } from '../draft.ts';
import { joiner, objectReplacement } from '../text/characters.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';

/** More than this is cut anyway. */
const longest = 400;

/** What stands in a paragraph without marks of Markdown, on one line and not longer than a title. */
export function wordsOf({ prose, raw }: Paragraph): string {
  let words = '';
  const end = Math.min(prose.length, longest);
  for (let at = 0; at < end; at++) {
    const code = prose.charCodeAt(at);
    // An address and code are shown as they are written; images and autolinks too.
    if (code === objectReplacement) words += raw.charAt(at) === '`' ? '' : raw.charAt(at);
    else if (code !== joiner) words += prose.charAt(at);
  }
  return shortened(words);
}

/** The words between two offsets of a draft, without the marks of quotations. */
export function wordsBetween({ text }: Draft, from: number, to: number): string {
  return shortened(text.slice(from, Math.min(to, from + longest)).replace(/(\r?\n|\r)[ \t]*>[ \t]?/g, '$1'));
}
