import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextChange } from '../engine/draft.ts';
import { endsLine, lineEnd, lineStart } from '../engine/text/lines.ts';
import { nestsTooDeep } from '../engine/text/nesting.ts';

/*
 * Edits of YAML (and JSON, which is a part of it) as a careful hand makes them: one insertion or replacement, all else
 * (comments, order, quotation marks, line breaks) as it was. Undefined where the text cannot be read, or holds something
 * else where the value should go.
 */

interface Value {
  /** The value where nothing stands yet, within brackets and outside them. */
  readonly inline: string;
  readonly lines: (indent: string, eol: string) => string;
  /** What becomes of a value that stands there. */
  readonly onto: (node: Node, source: Source) => TextChange | undefined;
}

interface Source {
  readonly text: string;
  readonly eol: string;
  /** How keys are written. */
  readonly key: (name: string) => string;
}

const longest = 256 * 1024;

function insertion(at: number, text: string): TextChange {
  return { from: at, to: at, text };
}

/** Where the line of a node that ends at `offset` ends: a block of text ends after its line break. */
function lineEndOf(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && endsLine(text.charCodeAt(end - 1))) end--;
  return lineEnd(text, end);
}

/** A list with one more item, written as the others are. */
function addToList(list: YAMLSeq, item: string, { text, eol }: Source): TextChange | undefined {
  const last = list.items.at(-1) as Node | undefined;
  if (!last?.range) return list.range ? insertion(list.range[0] + 1, item) : undefined;
  if (list.flow) return insertion(last.range[1], `, ${item}`);
  const lead = text.slice(lineStart(text, last.range[0]), last.range[0]);
  // An item that is quoted and tagged, or a list within the list: what leads to it is not only a dash.
  if (!/^\s*-\s+$/.test(lead)) return undefined;
  return insertion(lineEndOf(text, last.range[1]), `${eol}${lead}${item}`);
}

function endOf({ key, value }: Pair, source: Source): number | undefined {
  const node = (value ?? key) as Node | null;
  return node?.range ? lineEndOf(source.text, node.range[1]) : undefined;
}

/** The keys of `path` and the value, each on a line of its own. */
function nested([name = '', ...rest]: readonly string[], value: Value, indent: string, source: Source): string {
  const key = `${indent}${source.key(name)}:`;
  if (rest.length > 0) return `${key}${source.eol}${nested(rest, value, `${indent}  `, source)}`;
  return key + value.lines(indent, source.eol);
}

function inBrackets([name = '', ...rest]: readonly string[], value: Value, source: Source): string {
  const inner = rest.length > 0 ? `{ ${inBrackets(rest, value, source)} }` : value.inline;
  return `${source.key(name)}: ${inner}`;
}

/** The map with one more key. */
function addKey(map: YAMLMap, path: readonly string[], value: Value, source: Source): TextChange | undefined {
  const last = map.items.at(-1);
  if (map.flow) {
    const text = inBrackets(path, value, source);
    if (!last) return map.range ? insertion(map.range[0] + 1, ` ${text} `) : undefined;
    const node = (last.value ?? last.key) as Node;
    return node.range ? insertion(node.range[1], `, ${text}`) : undefined;
  }
  const first = map.items[0]?.key as Node | undefined;
  const end = last && endOf(last, source);
  if (!first?.range || end === undefined) return undefined;
  const indent = source.text.slice(lineStart(source.text, first.range[0]), first.range[0]);
  if (indent.trim() !== '') return undefined;
  return insertion(end, source.eol + nested(path, value, indent, source));
}

/** What fills a key that has no value yet. */
function fill(key: Node, rest: readonly string[], value: Value, source: Source): TextChange | undefined {
  if (!key.range) return undefined;
  if (rest.length === 0) {
    const colon = source.text.indexOf(':', key.range[1]);
    return colon < 0 ? undefined : insertion(colon + 1, ` ${value.inline}`);
  }
  const start = lineStart(source.text, key.range[0]);
  const indent = `${source.text.slice(start, key.range[0])}  `;
  if (indent.trim() !== '') return undefined;
  return insertion(lineEndOf(source.text, key.range[1]), source.eol + nested(rest, value, indent, source));
}

function editMap(map: YAMLMap, path: readonly string[], value: Value, source: Source): TextChange | undefined {
  const [name = '', ...rest] = path;
  const pair = map.items.find(({ key }) => isScalar(key) && String(key.value).toLowerCase() === name);
  if (!pair) return addKey(map, path, value, source);
  const node = pair.value as Node | null;
  if (node === null || (isScalar(node) && node.value === null && node.source === ''))
    return fill(pair.key as Node, rest, value, source);
  if (rest.length === 0) return value.onto(node, source);
  return isMap(node) ? editMap(node, rest, value, source) : undefined;
}

function edit(text: string, path: readonly string[], value: Value, style: YamlStyle): TextChange | undefined {
  if (text.length > longest || nestsTooDeep(text)) return undefined;
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0 && !style.lenient) return undefined;
  const source: Source = { text, eol: style.eol, key: style.json ? (name) => JSON.stringify(name) : (name) => name };
  const root = document.contents as Node | null;
  if (isMap(root)) return editMap(root, path, value, source);
  if (root !== null && !(isScalar(root) && root.value === null)) return undefined;
  const written = style.json ? `{ ${inBrackets(path, value, source)} }` : nested(path, value, '', source);
  const lead = text === '' || endsLine(text.charCodeAt(text.length - 1)) ? '' : style.eol;
  return insertion(text.length, `${lead}${written}${style.eol}`);
}

/** How a file is written. */
export interface YamlStyle {
  readonly eol: string;
  /** Only what JSON knows. */
  readonly json?: boolean;
  /** Edited in spite of mistakes elsewhere in it. */
  readonly lenient?: boolean;
}

/** Sets the value at `path` (lower case), written as given. */
export function setInYaml(text: string, path: readonly string[], written: string, style: YamlStyle) {
  const value: Value = {
    inline: written,
    lines: () => ` ${written}`,
    onto: (node) =>
      isScalar(node) && node.range ? { from: node.range[0], to: node.range[1], text: written } : undefined,
  };
  return edit(text, path, value, style);
}

/** Adds an item, written as given, to the list at `path` (lower case); a single value becomes a list of two. */
export function addToYamlList(text: string, path: readonly string[], item: string, style: YamlStyle) {
  const value: Value = {
    inline: `[${item}]`,
    lines: (indent, eol) => `${eol}${indent}  - ${item}`,
    onto: (node, source) => {
      if (isSeq(node)) return addToList(node, item, source);
      if (!isScalar(node) || !node.range || typeof node.source !== 'string') return undefined;
      const [from, to] = node.range;
      return { from, to, text: `[${text.slice(from, to)}, ${item}]` };
    },
  };
  return edit(text, path, value, style);
}
