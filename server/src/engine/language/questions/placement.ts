import type { Draft, PlacedParagraph, Post } from '../../draft.ts';
import { objectReplacement } from '../../text/characters.ts';
import { someShow } from '../../text/gather.ts';
import { lineEnd } from '../../text/lines.ts';
import type { Paragraph, Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { hangsBehind, hangsBelow, isFullSentence, isTag } from './hanging.ts';
import { spanAt } from './spanAt.ts';

/** The last sentence in a post's own words and the paragraph it stands in; `from` and `to` are absolute. */
export interface LastSentence extends Span {
  readonly placed: PlacedParagraph;
}

function isLink(paragraph: Paragraph, token: Token): boolean {
  return token.kind === 'object' && spanAt(paragraph.links, token.from) !== undefined;
}

/** What people put under a post's last sentence: hashtags, links, emoji. */
function isAppended(paragraph: Paragraph, token: Token): boolean {
  return token.kind === 'hashtag' || token.kind === 'emoji' || isLink(paragraph, token);
}

/** What leads from the last words to a link: "… : https://", "… -> https://". */
const leadsToLink = /^[:;,(<>→➡\-–—|/]$/;

/** Where a sentence ends once the hashtags, links and emoji appended to it are left out. */
function endOfWords(paragraph: Paragraph, tokens: readonly Token[], sentenceEnd: number): number {
  let last = tokens.length - 1;
  while (last > 0 && isAppended(paragraph, tokens[last] as Token)) last--;
  const appended = tokens.length - 1 - last;
  while (appended > 0 && last > 0 && leadsToLink.test((tokens[last] as Token).folded)) last--;
  const before = tokens[last] as Token;
  const isPart = appended === 1 && tokens.at(-1)?.kind === 'hashtag' && before.kind === 'word';
  return appended === 0 || isPart ? sentenceEnd : before.to;
}

/** What ends on a colon leads to what follows; `:smile:` does not. */
const leading = /(?<!:[\w+-]{1,30}):[\s*_]*$/;

/** The last sentence of a post that has words of the author's own; undefined where there is none. */
export function lastOwnSentence(post: Post): LastSentence | undefined {
  return lastSentenceOf(post, false) ?? lastSentenceOf(post, true);
}

function lastSentenceOf(post: Post, isAnyLine: boolean): LastSentence | undefined {
  for (let index = post.own.length - 1; index >= 0; index--) {
    const placed = post.own[index] as PlacedParagraph;
    const { paragraph } = placed;
    if (!isAnyLine && (hangsBelow(paragraph) || (isTag(paragraph) && someShow(post.own, isFullSentence)))) continue;
    const word = paragraph.tokens.findLast(
      (token) =>
        token.kind === 'word' &&
        (isAnyLine || !hangsBehind(paragraph, paragraph.sentences[token.sentence] as Paragraph['sentences'][number])),
    );
    const sentence = word && paragraph.sentences[word.sentence];
    if (!word || !sentence) continue;
    const tokens = paragraph.tokens.filter((token) => token.sentence === word.sentence);
    // "These three helped me:" and a list of links: it ends with the list.
    if (!isAnyLine && index < post.own.length - 1 && leading.test(paragraph.raw)) return undefined;
    const to = endOfWords(paragraph, tokens, sentence.to);
    return { placed, from: placed.from + sentence.from, to: placed.from + to };
  }
  return undefined;
}

/** The line that follows the one that ends at `end`; undefined at the end of the text. */
function lineAfter(text: string, end: number): Span | undefined {
  const from = text.indexOf('\n', end) + 1;
  return from === 0 ? undefined : { from, to: lineEnd(text, from) };
}

/** Whether only hashtags, mentions and links follow a sentence in its paragraph. */
function onlyTagsFollow({ placed, to }: LastSentence): boolean {
  const { paragraph } = placed;
  const offset = to - placed.from;
  const hasQuotationAfter = paragraph.quotations.some((quotation) => quotation.to > offset);
  const hasCodeAfter = paragraph.tokens.some(
    (token) =>
      token.from >= offset && paragraph.own.charCodeAt(token.from) === objectReplacement && !isLink(paragraph, token),
  );
  return !hasQuotationAfter && !hasCodeAfter;
}

/** Behind the addresses that the words before them lead to, each on a line of its own: "Le plan est là :", and the link. */
function behindAddresses(text: string, end: number): number {
  if (!/[:→➡👇⬇]\ufe0f?[ \t]*$/u.test(text.slice(Math.max(0, end - 20), end))) return end;
  let behind = end;
  for (let line = lineAfter(text, end); line; line = lineAfter(text, line.to)) {
    const content = text.slice(line.from, Math.min(line.to, line.from + 400)).trim();
    if (/^(?:https?:\/\/|www\.)\S+$/i.test(content)) behind = line.to;
    else if (content !== '' || behind !== end) break;
  }
  return behind;
}

/** Whether a paragraph is an element of a block of HTML, or what stands in one. */
function isHtml({ raw, prose }: Paragraph): boolean {
  return (raw.startsWith('<') && prose.startsWith(' ')) || (raw.endsWith('>') && prose.endsWith(' '));
}

/** The end of the block that holds a sentence: a whole list or table is one, and so is a heading with its underline. */
function blockEnd(draft: Draft, post: Post, last: LastSentence): number {
  const { text } = draft;
  const { kind } = last.placed.paragraph;
  let end = behindAddresses(text, lineEnd(text, onlyTagsFollow(last) ? last.to : Math.max(last.to, last.placed.to)));
  if (kind === 'item' || kind === 'cell') {
    for (const placed of post.paragraphs) {
      if (placed.from > last.placed.from && placed.paragraph.kind === kind)
        end = Math.max(end, lineEnd(text, placed.to));
    }
  }
  // HTML goes on until its elements are closed, and no Markdown is read in it.
  if (isHtml(last.placed.paragraph)) end = Math.max(end, lineEnd(text, last.placed.to));
  for (let line = lineAfter(text, end); line; line = lineAfter(text, end)) {
    const content = text.slice(line.from, Math.min(line.to, line.from + 200));
    const isUnderline = kind === 'heading' && /^ {0,3}(?:=+|-+)[ \t]*$/.test(content);
    const closesHtml = isHtml(last.placed.paragraph) && /^\s*<\//.test(content);
    if (!isUnderline && !closesHtml && !(kind === 'cell' && content.includes('|'))) break;
    end = line.to;
  }
  return end;
}

/**
 * Where a new last paragraph goes: after the block of the last own sentence, before hashtags and links that close the
 * post. `separates` where a line follows that the new paragraph must not run into.
 */
export function placeOfNewParagraph(draft: Draft, post: Post, last: LastSentence): { at: number; separates: boolean } {
  const at = blockEnd(draft, post, last);
  const next = lineAfter(draft.text, at);
  const isBlank = next === undefined || draft.text.slice(next.from, next.to).trim() === '';
  return { at, separates: !isBlank && last.placed.to <= at };
}
