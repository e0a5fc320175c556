import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { nestsTooDeep } from '../../engine/text/nesting.ts';
import type { Span } from '../../engine/text/paragraph.ts';
import type { Problem } from './problem.ts';

export interface TreeEntry {
  readonly name: string;
  /** Where the name stands, without quotation marks. */
  readonly place: Span;
  readonly value: Tree;
}

/** What a configuration says, whether it was written as YAML, as JSON or in the editor's settings. */
export type Tree = Span &
  (
    | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly source: string }
    | { readonly kind: 'list'; readonly items: readonly Tree[] }
    | { readonly kind: 'map'; readonly entries: readonly TreeEntry[] }
  );

interface TreeReading {
  /** Undefined where the file says nothing, or cannot be read. */
  readonly tree: Tree | undefined;
  readonly problems: readonly Problem[];
}

const longestText = 128 * 1024;
/** Aliases count each time that they stand for their value: what multiplies itself comes to an end. */
const mostNodes = 50_000;
const deepest = 30;

class TooMuch extends Error {}

/** A place without quotation marks: what a right word takes the place of. */
function unquoted(node: Node, source: string): Span {
  const [from = 0, to = from] = node.range ?? [];
  return /^["']/.test(source.slice(from, to)) && to - from >= 2 ? { from: from + 1, to: to - 1 } : { from, to };
}

class TreeBuilder {
  readonly problems: Problem[] = [];
  private readonly document: Document;
  private readonly source: string;
  private readonly anchors = new Map<string, Node>();
  private nodes = 0;

  constructor(document: Document, source: string) {
    this.document = document;
    this.source = source;
  }

  build(): Tree | undefined {
    const { contents } = this.document;
    return contents === null ? undefined : this.tree(contents, 0);
  }

  private tree(node: Node | null, depth: number, at: Span = { from: 0, to: 0 }): Tree {
    if (++this.nodes > mostNodes || depth > deepest) throw new TooMuch();
    if (node === null) return { ...at, kind: 'scalar', value: null, source: '' };
    const [from = at.from, to = from] = node.range ?? [];
    if (isAlias(node)) return this.aliased(node.source, { from, to }, depth);
    if ('tag' in node && node.tag?.startsWith('!')) {
      this.problems.push({ from, to, code: 'tag', data: { name: node.tag } });
    }
    if ('anchor' in node && node.anchor) this.anchors.set(node.anchor, node);
    if (isSeq(node)) {
      const items = node.items.map((item) =>
        this.tree(isPair(item) ? null : (item as Node | null), depth + 1, { from, to }),
      );
      return { from, to, kind: 'list', items };
    }
    if (isMap(node)) return { from, to, kind: 'map', entries: this.entries(node, depth) };
    const span = unquoted(node, this.source);
    // What YAML takes for a tag was meant as words: `!(a) b`.
    const value = isScalar(node)
      ? node.tag?.startsWith('!')
        ? `${node.tag} ${String(node.value)}`
        : node.value
      : null;
    const isPlain = value === null || ['string', 'number', 'boolean'].includes(typeof value);
    const source = this.source.slice(span.from, span.to);
    return { ...span, kind: 'scalar', value: isPlain ? (value as string | number | boolean | null) : source, source };
  }

  /** An alias says what its anchor says, at its own place. */
  private aliased(name: string, place: Span, depth: number): Tree {
    const node = this.anchors.get(name);
    if (!node) {
      this.problems.push({ ...place, code: 'alias', data: { name } });
      return { ...place, kind: 'scalar', value: null, source: '' };
    }
    return { ...this.tree(node, depth + 1), ...place };
  }

  private entries({ items }: YAMLMap, depth: number): TreeEntry[] {
    const entries = new Map<string, TreeEntry>();
    const merged: TreeEntry[] = [];
    for (const pair of items as Pair<Node | null, Node | null>[]) {
      const { key, value } = pair;
      const place = key ? unquoted(key, this.source) : { from: 0, to: 0 };
      const name = isScalar(key) ? String(key.value ?? '') : this.source.slice(place.from, place.to);
      const tree = this.tree(value, depth + 1, { from: place.to, to: place.to });
      if (name === '<<') merged.push(...inherited(tree));
      else if (entries.has(name)) this.problems.push({ ...place, code: 'duplicate', data: { name } });
      // The last one counts, as in most readers of YAML; the first keeps its place in the order.
      if (name !== '<<') entries.set(name, { name, place, value: tree });
    }
    for (const entry of merged) if (!entries.has(entry.name)) entries.set(entry.name, entry);
    return [...entries.values()];
  }
}

/** What `<<: *base` brings along. */
function inherited(tree: Tree): readonly TreeEntry[] {
  if (tree.kind === 'map') return tree.entries;
  return tree.kind === 'list' ? tree.items.flatMap(inherited) : [];
}

/** What YAML's reader calls an error, but for a list never closed: to it that is an indentation, where the next line begins. */
export function syntaxKind({ code, message }: YAMLError): string {
  return message.includes('end with a') ? 'MISSING_CHAR' : code;
}

function syntaxProblem(error: YAMLError, text: string): Problem {
  const [from, to] = error.pos;
  return {
    from: Math.min(from, text.length),
    to: Math.min(Math.max(from, to), text.length),
    code: 'syntax',
    data: { reason: error.message, kind: syntaxKind(error), format: /^\s*[{[]/.test(text) ? 'JSON' : 'YAML' },
  };
}

/** Reads YAML, of which JSON is a part. Never throws, whatever the text. */
export function readTree(text: string): TreeReading {
  const whole = { from: 0, to: 0 };
  if (text.length > longestText) return { tree: undefined, problems: [{ ...whole, code: 'tooLarge', data: {} }] };
  const broken = text.indexOf('\ufffd');
  if (broken >= 0) return { tree: undefined, problems: [{ from: broken, to: broken + 1, code: 'encoding', data: {} }] };
  if (nestsTooDeep(text)) return { tree: undefined, problems: [{ ...whole, code: 'tooDeep', data: {} }] };
  try {
    // To look for two keys of one name costs the library the square of their number, to draw its errors much memory.
    const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
    const [error] = document.errors;
    // What follows the first is often its echo.
    if (error) return { tree: undefined, problems: [syntaxProblem(error, text)] };
    const builder = new TreeBuilder(document as Document, text);
    const tree = builder.build();
    return { tree, problems: builder.problems };
  } catch {
    // More aliases of aliases than a configuration can mean.
    return { tree: undefined, problems: [{ ...whole, code: 'tooDeep', data: {} }] };
  }
}

const nowhere: Span = { from: 0, to: 0 };

/** A value of the editor's settings as a tree; it has no places. */
export function treeOf(value: unknown, depth = 0): Tree {
  if (depth > deepest) return { ...nowhere, kind: 'scalar', value: null, source: '' };
  if (Array.isArray(value)) return { ...nowhere, kind: 'list', items: value.map((item) => treeOf(item, depth + 1)) };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, item]) => ({
      name,
      place: nowhere,
      value: treeOf(item, depth + 1),
    }));
    return { ...nowhere, kind: 'map', entries };
  }
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  return { ...nowhere, kind: 'scalar', value: plain, source: String(plain ?? '') };
}
