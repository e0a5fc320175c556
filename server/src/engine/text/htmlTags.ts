import { deepestMarkup } from './nesting.ts';

/** One tag of HTML, as its source says it. */
export interface HtmlTag {
  /** In lower case; empty for what is no element (`<!doctype>`, `<?…?>`). */
  readonly name: string;
  /** `</…>` */
  readonly closes: boolean;
}

/** Elements that stand among words and may stand within one: `ex<b>cellent</b>` is one word. */
const phrasing = new Set(
  'a abbr b bdi bdo big cite data del dfn em font i ins kbd mark q s small span strike strong sub sup time tt u wbr'.split(
    ' ',
  ),
);
/** Those that set words apart from the others of their sentence. */
const emphasis = new Set(['b', 'cite', 'del', 'dfn', 'em', 'i', 'mark', 's', 'strike', 'strong', 'u']);
/** Those whose words are code. */
const code = new Set(['code', 'kbd', 'samp', 'tt', 'var']);

const tag = /^<(\/?)([a-z][\w:-]*)/i;

export function tagOf(source: string): HtmlTag {
  const found = tag.exec(source);
  return { name: found?.[2]?.toLowerCase() ?? '', closes: found?.[1] === '/' };
}

/** Whether words run on through such a tag. */
export function isPhrasing(name: string): boolean {
  return phrasing.has(name);
}

export function isEmphasis(name: string): boolean {
  return emphasis.has(name);
}

export function isCode(name: string): boolean {
  return code.has(name);
}

const address = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** Where a link leads; undefined where a tag says nothing of it. */
export function hrefOf(source: string): string | undefined {
  const found = address.exec(source);
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined;
}

/** An opening tag, what it holds, and its closing tag; `open` and `close` are the lengths of the two. */
export interface TagPair {
  readonly from: number;
  readonly to: number;
  readonly open: number;
  readonly close: number;
}

const anyTag = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^'"<>])*>/gi;

/** The pairs of tags of HTML among the words of a paragraph, given its source: an edit that takes one takes the other. */
export function tagPairs(raw: string): readonly TagPair[] {
  if (!raw.includes('</')) return [];
  const pairs: TagPair[] = [];
  const open: { readonly name: string; readonly from: number; readonly length: number }[] = [];
  for (const { 0: source, index: from } of raw.matchAll(anyTag)) {
    const { name, closes } = tagOf(source);
    if (!closes && open.length < deepestMarkup) open.push({ name, from, length: source.length });
    else if (closes) {
      const at = open.findLastIndex((each) => each.name === name);
      const opening = open[at];
      if (!opening) continue;
      open.length = at;
      pairs.push({ from: opening.from, to: from + source.length, open: opening.length, close: source.length });
    }
  }
  return pairs;
}
