import type { Draft, PlacedParagraph } from '../draft.ts';
import { joiner, objectReplacement } from '../text/characters.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type OutlineNode, outlineOf } from './outline.ts';

function holds({ from, to }: Span, offset: number): boolean {
  return from <= offset && offset <= to;
}

const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;
const inWords = /[\p{L}\p{M}\p{N}_'’-]/u;

/** The run of characters around `at` that `pattern` knows; empty where it touches none. */
function run(text: string, at: number, pattern: RegExp): Span {
  let [from, to] = [at, at];
  while (from > 0) {
    const size = /[\udc00-\udfff]/.test(text.charAt(from - 1)) ? 2 : 1;
    if (!pattern.test(text.slice(from - size, from))) break;
    from -= size;
  }
  while (to < text.length) {
    const size = (text.codePointAt(to) as number) > 0xffff ? 2 : 1;
    if (!pattern.test(text.slice(to, to + size))) break;
    to += size;
  }
  return { from, to };
}

/** A word, and with it what apostrophes and hyphens join: `atelier`, `l’atelier`. */
function wordsAt({ prose }: Paragraph, at: number): Span[] {
  const word = run(prose, at, wordCharacter);
  if (word.from === word.to) return [];
  const joined = run(prose, at, inWords);
  const inner = prose.slice(joined.from, joined.to);
  const lead = inner.length - inner.replace(/^['’-]+/, '').length;
  const trail = inner.length - inner.replace(/['’-]+$/, '').length;
  return [word, { from: joined.from + lead, to: joined.to - trail }];
}

/** What stands between the marks of emphasis: `**these words**`. */
function withoutMarks({ raw }: Paragraph, { from, to }: Span): Span {
  const inside = raw.slice(from, to);
  const open = /^(?:\*\*|__|~~|\*|_|~|<[^>]*>)/.exec(inside)?.[0].length ?? 0;
  const close = inside.startsWith('<') ? inside.length - inside.lastIndexOf('<') : open;
  return { from: from + open, to: to - close };
}

/** What stands between quotation marks and the spaces that French puts beside them. */
function withoutQuotationMarks({ raw }: Paragraph, { from, to }: Span): Span {
  const inside = raw.slice(from + 1, to - 1);
  const lead = inside.length - inside.trimStart().length;
  return { from: from + 1 + lead, to: Math.max(from + 1 + lead, from + 1 + inside.trimEnd().length) };
}

function ofLink({ raw }: Paragraph, link: Paragraph['links'][number]): Span[] {
  const { from, to, text, alt } = link;
  const words = text === undefined ? alt : { from: from + 1, to: from + 1 + text.length };
  const inside = words ? [words] : raw.charAt(from) === '<' ? [{ from: from + 1, to: to - 1 }] : [];
  return [...inside, { from, to }];
}

/** A sentence with the marks of Markdown at its ends, which prose masks: those of a link that ends it. */
function withMarkup({ prose }: Paragraph, sentence: Span): Span {
  let { from, to } = sentence;
  while (from > 0 && prose.charCodeAt(from - 1) === joiner) from--;
  while (to < prose.length && prose.charCodeAt(to) === joiner) to++;
  return { from, to };
}

/** Code between its marks, which prose masks. */
function codeAt({ raw, prose, links }: Paragraph, at: number): Span[] {
  const isObject = (index: number): boolean => prose.charCodeAt(index) === objectReplacement;
  const near = isObject(at) ? at : at - 1;
  if (!isObject(near) || links.some((link) => holds(link, at))) return [];
  let [from, to] = [near, near + 1];
  while (isObject(from - 1)) from--;
  while (isObject(to)) to++;
  const marks = /^`+/.exec(raw.slice(from, to))?.[0].length ?? 0;
  return [
    { from: from + marks, to: to - marks },
    { from, to },
  ];
}

function inParagraph({ paragraph, from }: PlacedParagraph, offset: number): Span[] {
  const at = offset - from;
  const spans = [
    ...wordsAt(paragraph, at),
    ...paragraph.mentions,
    ...paragraph.hashtags,
    ...codeAt(paragraph, at),
    ...paragraph.links.filter((link) => holds(link, at)).flatMap((link) => ofLink(paragraph, link)),
    ...paragraph.emphases.flatMap((span) => [withoutMarks(paragraph, span), span]),
    ...paragraph.quotations.flatMap((span) => [withoutQuotationMarks(paragraph, span), span]),
    ...paragraph.sentences.map((sentence) => withMarkup(paragraph, sentence)),
  ];
  return spans.map((span) => ({ from: from + span.from, to: from + span.to }));
}

function ofBlocks(blocks: readonly Block[], offset: number): Span[] {
  return blocks
    .filter((block) => holds(block, offset))
    .flatMap((block) => [block, ...ofBlocks(block.children, offset)]);
}

function ofOutline(nodes: readonly OutlineNode[], offset: number): Span[] {
  return nodes.filter((node) => holds(node, offset)).flatMap((node) => [node, ...ofOutline(node.children, offset)]);
}

function inFrontMatter({ frontMatter: { content, entries } }: Draft): Span[] {
  return [...entries.flatMap(({ key, values }) => [key, ...values]), content];
}

/**
 * What a selection at `offset` grows by, from the smallest on: word, emphasis, sentence, paragraph or item, list,
 * section, post, draft. Each span holds the one before it and is larger.
 */
export function enclosingSpans(draft: Draft, offset: number): readonly Span[] {
  const paragraphs = draft.posts.flatMap((post) => post.paragraphs).filter((placed) => holds(placed, offset));
  const candidates = [
    ...paragraphs.flatMap((placed) => [...inParagraph(placed, offset), placed]),
    ...inFrontMatter(draft),
    ...draft.comments,
    ...ofBlocks(blocksOf(draft), offset),
    ...ofOutline(outlineOf(draft), offset),
    { from: 0, to: draft.text.length },
  ]
    .filter((span) => holds(span, offset) && span.to > span.from)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  const spans: Span[] = [];
  for (const { from, to } of candidates) {
    const inner = spans.at(-1);
    // Emphasis may run over the end of a sentence: what crosses what was chosen already is passed over.
    if (!inner || (from <= inner.from && to >= inner.to && to - from > inner.to - inner.from)) spans.push({ from, to });
  }
  return spans;
}
