import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { nestsTooDeep } from '../nesting.ts';
import type { Span } from '../paragraph.ts';

/** A word or text of the front matter as written; absolute offsets, quotation marks not included. */
export interface WrittenValue extends Span {
  readonly text: string;
}

/** A key and what stands after it. */
export interface Entry {
  readonly key: WrittenValue;
  /** One, or those of a list. */
  readonly values: readonly WrittenValue[];
}

/** What YAML makes of the front matter. */
export interface Entries {
  readonly entries: readonly Entry[];
  /** Absolute offsets at which YAML stumbles. */
  readonly errors: readonly number[];
  /** There is something, and none of it is `key: value`. */
  readonly noPairs: boolean;
}

const mostItems = 100;
const mostErrors = 50;

/** Nodes with a name (`&name`) that an alias (`*name`) may stand for: texts and lists of them, one level deep. */
function anchorsOf(pairs: readonly Pair[]): ReadonlyMap<string, Node> {
  const anchors = new Map<string, Node>();
  for (const { value } of pairs) {
    if (!isScalar(value) && !isSeq(value)) continue;
    if (value.anchor) anchors.set(value.anchor, value as Node);
  }
  return anchors;
}

/** Reads YAML's nodes. Never `toJS()`: on what people write it can take forever. */
class EntryReader {
  private readonly text: string;
  private readonly base: number;
  private readonly anchors: ReadonlyMap<string, Node>;

  constructor(text: string, base: number, pairs: readonly Pair[]) {
    this.text = text;
    this.base = base;
    this.anchors = anchorsOf(pairs);
  }

  entry({ key, value }: Pair): Entry | undefined {
    if (!isScalar(key)) return undefined;
    const [written] = this.values(key as Node);
    return written && { key: written, values: this.values(value as Node | null) };
  }

  private values(node: Node | null | undefined): WrittenValue[] {
    if (isAlias(node)) return this.aliased(node);
    if (isSeq(node)) return node.items.slice(0, mostItems).flatMap((item) => this.values(item as Node));
    if (!isScalar(node) || node.value === null) return [];
    const text = typeof node.source === 'string' ? node.source : String(node.value);
    const [from, to] = node.range ?? [0, 0];
    const raw = this.text.slice(from, to);
    // Between marks; where escapes make the text differ from what is written, it stands for the whole.
    const inside = raw.indexOf(text);
    const place = inside < 0 ? { from, to } : { from: from + inside, to: from + inside + text.length };
    return [{ text, from: place.from + this.base, to: place.to + this.base }];
  }

  /** What an alias stands for, at the alias's own place; an alias within that is left out. */
  private aliased(alias: Alias): WrittenValue[] {
    const node = this.anchors.get(alias.source);
    const items = isSeq(node) ? (node.items.slice(0, mostItems) as Node[]) : [node];
    const [from, to] = alias.range ?? [0, 0];
    return items
      .filter((item) => isScalar(item))
      .flatMap((item) => this.values(item))
      .map(({ text }) => ({ text, from: from + this.base, to: to + this.base }));
  }
}

/** Reads the lines between the fences, which begin at `base` of the draft. Whatever cannot be read is left out. */
export function readEntries(text: string, base: number): Entries {
  const document = parsed(text);
  if (!document) return { entries: [], errors: [base], noPairs: false };
  const root = document.contents;
  const errors = document.errors.slice(0, mostErrors).map(({ pos }) => base + Math.min(pos[0], text.length));
  const isEmpty = root === null || (isScalar(root) && root.value === null);
  if (!isMap(root)) return { entries: [], errors, noPairs: !isEmpty };
  const reader = new EntryReader(text, base, root.items);
  return { entries: root.items.flatMap((pair) => reader.entry(pair) ?? []), errors, noPairs: false };
}

function parsed(text: string): ReturnType<typeof parseDocument> | undefined {
  if (nestsTooDeep(text)) return undefined;
  try {
    // Errors are not drawn: on a long line of brackets that takes all memory.
    return parseDocument(text, { strict: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  } catch {
    return undefined;
  }
}
