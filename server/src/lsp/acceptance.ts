import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Draft, TextChange } from '../engine/draft.ts';

function insertion(at: number, text: string): TextChange {
  return { from: at, to: at, text };
}

function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** Accepts `rule` on the line of `offset`: a comment after its last word, before what makes a hard line break. */
export function acceptHere(draft: Draft, rule: string, offset: number): TextChange {
  const { text } = draft;
  let end = lineEnd(text, offset);
  while (end > offset && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  if (end > offset && text[end - 1] === '\\' && text[end - 2] !== '\\') end--;
  return insertion(end, ` <!-- causerie-accept ${rule} -->`);
}

/** The list of a sequence with one more item, written as the others are. */
function addToList(list: YAMLSeq, rule: string, content: string, eol: string): TextChange | undefined {
  const last = list.items.at(-1) as Node | undefined;
  if (!last?.range) return list.range ? insertion(list.range[0] + 1, rule) : undefined;
  if (list.flow) return insertion(last.range[1], `, ${rule}`);
  const lineStart = content.lastIndexOf('\n', last.range[0] - 1) + 1;
  return insertion(lineEnd(content, last.range[1]), `${eol}${content.slice(lineStart, last.range[0])}${rule}`);
}

function addToEntry(map: YAMLMap, rule: string, content: string, eol: string): TextChange | undefined {
  const pair = map.items.find(({ key }) => isScalar(key) && String(key.value).toLowerCase() === 'accept');
  if (!pair) return undefined;
  const value = pair.value as Node | null;
  if (isSeq(value)) return addToList(value, rule, content, eol);
  const key = pair.key as Node;
  if (isScalar(value) && value.value !== null && value.range) {
    const [from, to] = value.range;
    return { from, to, text: `[${content.slice(from, to)}, ${rule}]` };
  }
  const colon = key.range ? content.indexOf(':', key.range[1]) : -1;
  return colon < 0 ? undefined : insertion(colon + 1, ` [${rule}]`);
}

/** Accepts `rule` in the whole draft: in the front matter's `accept`, which is made where there is none. */
export function acceptInDraft(draft: Draft, rule: string): TextChange {
  const { text, eol, frontMatter } = draft;
  const { span, content } = frontMatter;
  if (span.from === span.to) return insertion(span.from, `---${eol}accept: [${rule}]${eol}---${eol}${eol}`);
  const yaml = text.slice(content.from, content.to);
  const root = parseDocument(yaml, { strict: false, uniqueKeys: false }).contents;
  const change = isMap(root) ? addToEntry(root, rule, yaml, eol) : undefined;
  if (!change) return insertion(content.to, `accept: [${rule}]${eol}`);
  return { from: change.from + content.from, to: change.to + content.from, text: change.text };
}
