import { decideLanguage } from './language/detect.ts';
import { apart } from './text/apart.ts';
import { type Chunk, noEvidence, placeChunk, readChunk } from './text/chunk.ts';
import { splitChunks } from './text/chunks.ts';
import { opensFrontMatter } from './text/frontMatter/fences.ts';
import { type FrontMatter, readFrontMatter } from './text/frontMatter.ts';
import { continues } from './text/gather.ts';
import { type HtmlImage, movedImage } from './text/htmlImages.ts';
import type { Dialect } from './text/markdown.ts';
import type { Language, Paragraph, Span } from './text/paragraph.ts';
import type { UnknownPlatform } from './text/variantMark.ts';
import { type Variant, variantsOf } from './variants.ts';
import type { Platform, Purpose } from './vocabulary.ts';

/** A paragraph and where it stands: `from` and `to` are absolute offsets of the draft. */
export interface PlacedParagraph extends Span {
  readonly paragraph: Paragraph;
}

/** One post of a thread, or the whole draft. `from`/`to`: from its first to its last paragraph. */
export interface Post extends Span {
  readonly index: number;
  /** From one thematic break to the next: with what is no prose around its paragraphs, code and list marks. */
  readonly extent: Span;
  /** Everything in order: headings, items, quoted comments too. */
  readonly paragraphs: readonly PlacedParagraph[];
  /** Those in the author's own voice: `paragraphs` without quotes and quoted comments. */
  readonly own: readonly PlacedParagraph[];
}

/** An HTML comment and where it stands, in absolute offsets. */
export interface PlacedComment extends Span {
  readonly content: string;
}

/** A read draft: immutable; `editDraft` gives the next one, which shares with it all that the edit did not touch. */
export interface Draft {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** At least one, in order; a thread has several. */
  readonly posts: readonly Post[];
  readonly comments: readonly PlacedComment[];
  /** The images of HTML that the author shows, in absolute offsets; those of Markdown are links of their paragraphs. */
  readonly htmlImages: readonly HtmlImage[];
  /** The language most of the draft's own words are in, or the declared one. */
  readonly language: Language;
  readonly platforms: readonly Platform[];
  /**
   * What differs by platform, each text as a draft by itself. Empty where all platforms get the same text; else rules see
   * the variants, and `posts` says in order what stands where.
   */
  readonly variants: readonly Variant[];
  /** In a variant: the stretches of the body between its own that are published elsewhere. */
  readonly elsewhere: readonly Span[];
  /** Names on the marks of variants that are no platform's; in a variant, those on its own marks. */
  readonly unknownPlatforms: readonly UnknownPlatform[];
  readonly purpose: Purpose | undefined;
  /** Line break the draft uses, for text that a fix inserts. */
  readonly eol: '\n' | '\r\n';
  /** What `editDraft` starts from; nobody else's concern. */
  readonly state: DraftState;
}

export interface DraftOptions {
  /** True for Markdown, false for what is typed into a network's text box. */
  readonly markdown: boolean;
  /** Language of drafts that do not declare theirs. */
  readonly language: 'auto' | 'fr' | 'en';
  /** Platforms of drafts that do not declare theirs. */
  readonly platforms?: readonly Platform[];
}

interface DraftState {
  readonly options: DraftOptions;
  readonly chunks: readonly Chunk[];
  /** Absolute start of each chunk. */
  readonly starts: readonly number[];
  /** In a variant: which one of its draft it is. */
  readonly variant?: number;
}

/** A replacement of `[from, to)` by `text`, in UTF-16 offsets of the draft before it. */
export interface TextChange extends Span {
  readonly text: string;
}

function dialectOf(options: DraftOptions): Dialect {
  return options.markdown ? 'markdown' : 'plain';
}

/** The chunks of a body, or those of it that a variant publishes. */
export interface BodyReading {
  readonly chunks: readonly Chunk[];
  readonly starts: readonly number[];
}

function readSpans(text: string, spans: readonly Span[], dialect: Dialect): BodyReading {
  return {
    chunks: spans.map(({ from, to }) => readChunk(text.slice(from, to), dialect)),
    starts: spans.map(({ from }) => from),
  };
}

function languageOf(
  chunks: readonly Chunk[],
  frontMatter: FrontMatter,
  options: DraftOptions,
): { language: Language; forced: boolean } {
  const declared = frontMatter.language !== 'auto' ? frontMatter.language : options.language;
  if (declared !== 'auto') return { language: declared, forced: true };
  const sum = { ...noEvidence };
  for (const { evidence } of chunks) {
    sum.fr += evidence.fr;
    sum.en += evidence.en;
    sum.other += evidence.other;
    sum.words += evidence.words;
  }
  return { language: decideLanguage(sum), forced: false };
}

class PostsBuilder {
  readonly posts: Post[] = [];
  private paragraphs: PlacedParagraph[] = [];
  private own: PlacedParagraph[] = [];
  private readonly bodyFrom: number;
  private extentFrom: number;

  constructor(bodyFrom: number) {
    this.bodyFrom = bodyFrom;
    this.extentFrom = bodyFrom;
  }

  add(placed: PlacedParagraph): void {
    const { kind } = placed.paragraph;
    this.paragraphs.push(placed);
    if (kind !== 'quote' && kind !== 'comment') this.own.push(placed);
  }

  /** Ends the post at a break. An empty one (a break at the top, two breaks in a row) is none. */
  end(at: Span): void {
    const extent = { from: this.extentFrom, to: at.from };
    this.extentFrom = at.to;
    const { paragraphs, own } = this;
    const [first] = paragraphs;
    const last = paragraphs.at(-1);
    if (!first || !last) return;
    this.posts.push({ index: this.posts.length, extent, from: first.from, to: last.to, paragraphs, own });
    this.paragraphs = [];
    this.own = [];
  }

  finish(textEnd: number): readonly Post[] {
    this.end({ from: textEnd, to: textEnd });
    if (this.posts.length === 0) {
      const place = { from: this.bodyFrom, to: this.bodyFrom };
      this.posts.push({ index: 0, extent: place, ...place, paragraphs: [], own: [] });
    }
    return this.posts;
  }
}

function platformsOf(frontMatter: FrontMatter, options: DraftOptions, hasHeading: boolean): readonly Platform[] {
  if (frontMatter.platforms.length > 0) return frontMatter.platforms;
  if (options.platforms && options.platforms.length > 0) return options.platforms;
  return options.markdown && (hasHeading || frontMatter.ofPage) ? ['blog'] : [];
}

const noBreaks: readonly Span[] = [];

function moved({ from, to }: Span, by: number): Span {
  return { from: from + by, to: to + by };
}

/** The draft of some chunks; `platforms` where a variant says which, `at` where nothing stands in it. */
function assembleBody(
  text: string,
  frontMatter: FrontMatter,
  { chunks, starts }: BodyReading,
  options: DraftOptions,
  { platforms, at }: { platforms: readonly Platform[]; at: number },
): Draft {
  const { language, forced } = languageOf(chunks, frontMatter, options);
  // On a blog alone a thematic break is a pause in one article and not the next post of a thread.
  const isThread = !(platforms.length === 1 && platforms[0] === 'blog');
  const builder = new PostsBuilder(starts[0] ?? at);
  const comments: PlacedComment[] = [];
  const htmlImages: HtmlImage[] = [];
  // Every chunk of a long draft is passed at every keystroke: nothing is made here that need not be.
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index] as Chunk;
    const start = starts[index] as number;
    if (chunk.mark) builder.end({ from: start, to: start + chunk.length });
    let nextBreak = 0;
    const breaks = isThread ? chunk.breaks : noBreaks;
    for (const placed of placeChunk(chunk, start, language, forced)) {
      for (; nextBreak < breaks.length && (breaks[nextBreak] as Span).from + start < placed.from; nextBreak++) {
        builder.end(moved(breaks[nextBreak] as Span, start));
      }
      builder.add(placed);
    }
    for (; nextBreak < breaks.length; nextBreak++) builder.end(moved(breaks[nextBreak] as Span, start));
    for (const { from, to, content } of chunk.comments) comments.push({ from: from + start, to: to + start, content });
    for (const image of chunk.images) htmlImages.push(movedImage(image, start));
  }
  return {
    text,
    frontMatter,
    posts: builder.finish((starts.at(-1) ?? at) + (chunks.at(-1)?.length ?? 0)),
    comments,
    htmlImages,
    language,
    platforms,
    variants: [],
    elsewhere: [],
    unknownPlatforms: [],
    purpose: frontMatter.purpose,
    eol: /^[^\n]*\r\n/.test(text.slice(0, 10_000)) ? '\r\n' : '\n',
    state: { options, chunks, starts },
  };
}

/** Whether the text that all platforms share has a heading. */
function hasSharedHeading(chunks: readonly Chunk[]): boolean {
  let isShared = true;
  for (let index = 0; index < chunks.length; index++) {
    const { mark, hasHeading } = chunks[index] as Chunk;
    if (mark) isShared = mark.shared;
    else if (isShared && hasHeading) return true;
  }
  return false;
}

function assemble(text: string, frontMatter: FrontMatter, body: BodyReading, options: DraftOptions): Draft {
  const platforms = platformsOf(frontMatter, options, hasSharedHeading(body.chunks));
  const at = frontMatter.span.to;
  const draft = assembleBody(text, frontMatter, body, options, { platforms, at });
  if (!body.chunks.some(({ mark }) => mark)) return draft;
  return variantsOf(draft, (part, place) => assembleBody(text, frontMatter, part, options, place));
}

/** Tells the posts of an edited draft which ones they come from. */
function continuing(draft: Draft, before: Draft): Draft {
  draft.variants.forEach((variant, index) => {
    const earlier = before.variants[index];
    if (earlier) continuing(variant.draft, earlier.draft);
  });
  draft.posts.forEach(({ own, paragraphs }, index) => {
    const earlier = before.posts[index];
    if (!earlier) return;
    continues(own, earlier.own);
    continues(paragraphs, earlier.paragraphs);
  });
  return draft;
}

/** Reads a draft whole. Never throws, whatever the text. */
export function readDraft(text: string, options: DraftOptions): Draft {
  const frontMatter = readFrontMatter(text);
  const spans = splitChunks(text, frontMatter.span.to, () => false);
  return assemble(text, frontMatter, readSpans(text, spans, dialectOf(options)), options);
}

/** Index of the last chunk that starts at or before `offset`. */
function chunkAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Reads again the chunks that the change touches, and no other. */
function editBody(draft: Draft, change: TextChange, text: string): BodyReading {
  const { chunks, starts, options } = draft.state;
  const delta = change.text.length - (change.to - change.from);
  // A chunk's start depends on the line before it, so the chunk before the touched one may take the touched one in.
  const first = Math.max(0, chunkAt(starts, change.from) - 1);
  const changeEnd = change.from + change.text.length;
  let kept = starts.length;
  const from = starts.length > 0 ? (starts[first] as number) : draft.frontMatter.span.to;
  const spans = splitChunks(text, from, (start) => {
    if (start < changeEnd || start - delta < change.to) return false;
    const index = chunkAt(starts, start - delta);
    if (starts[index] !== start - delta) return false;
    kept = index;
    return true;
  });
  const dialect = dialectOf(options);
  const reread = spans.map(({ from: start, to }, index) => {
    const before = chunks[first + index];
    const untouched = to <= change.from && before && starts[first + index] === start && before.length === to - start;
    return untouched ? before : readChunk(apart(text.slice(start, to)), dialect, chunks.slice(first, kept));
  });
  return {
    chunks: [...chunks.slice(0, first), ...reread, ...chunks.slice(kept)],
    starts: [
      ...starts.slice(0, first),
      ...spans.map((span) => span.from),
      ...starts.slice(kept).map((start) => start + delta),
    ],
  };
}

/** Of a draft that was a variant's, what is that variant's now. */
function sameVariant(draft: Draft, before: Draft): Draft {
  const { variant } = before.state;
  return variant === undefined ? draft : (draft.variants[variant]?.draft ?? draft);
}

/** Another text in place of a draft's, read the same way. */
export function rereadDraft(draft: Draft, text: string): Draft {
  return sameVariant(readDraft(text, draft.state.options), draft);
}

/**
 * The draft after a change. Equal to reading the new text whole; costs what the change touches. Who has the new text
 * already passes it as `text`: joining a long one is not free.
 */
export function editDraft(
  draft: Draft,
  change: TextChange,
  text = draft.text.slice(0, change.from) + change.text + draft.text.slice(change.to),
): Draft {
  return sameVariant(edited(draft, change, text), draft);
}

function edited(draft: Draft, change: TextChange, text: string): Draft {
  const { frontMatter, state } = draft;
  const oldBody = frontMatter.span.to;
  const mayChangeFrontMatter =
    change.from < oldBody ||
    change.from === 0 ||
    // Its last line may not have ended yet.
    (change.from === oldBody && draft.text.charAt(oldBody - 1) !== '\n') ||
    (oldBody <= 1 && (opensFrontMatter(text, oldBody) || opensFrontMatter(draft.text, oldBody)));
  if (!mayChangeFrontMatter) {
    return continuing(assemble(text, frontMatter, editBody(draft, change, text), state.options), draft);
  }
  const newFrontMatter = readFrontMatter(text);
  const newBody = newFrontMatter.span.to;
  if (newBody === oldBody && change.from >= oldBody) {
    return continuing(assemble(text, newFrontMatter, editBody(draft, change, text), state.options), draft);
  }
  const delta = change.text.length - (change.to - change.from);
  if (change.to < oldBody && newBody === oldBody + delta) {
    const starts = state.starts.map((start) => start + delta);
    return continuing(assemble(text, newFrontMatter, { chunks: state.chunks, starts }, state.options), draft);
  }
  return readDraft(text, state.options);
}
