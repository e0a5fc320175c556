import type { PlacedParagraph } from '../draft.ts';
import { decideLanguage, type LanguageEvidence, languageEvidence } from '../language/detect.ts';
import { objectReplacement } from './characters.ts';
import { type Entities, scanEntities } from './entities.ts';
import { forwardedIn } from './forwarded.ts';
import type { HtmlComment } from './htmlComments.ts';
import type { HtmlImage } from './htmlImages.ts';
import { type Dialect, type LeafBlock, parseChunk } from './markdown.ts';
import { type Language, type Link, type Paragraph, roomForFacts, type Span } from './paragraph.ts';
import { findQuotations, maskSpans } from './quotations.ts';
import { withKnownFacts } from './sentenceFact.ts';
import { splitSentences } from './sentences.ts';
import { sharedEnds } from './sharedEnds.ts';
import { type TokenEntity, tokenize } from './tokens.ts';
import { readVariantMark, type VariantMark } from './variantMark.ts';

/** A paragraph as long as its language is not settled: only what no neighbour can change. */
interface UnsettledParagraph extends Span {
  readonly evidence: LanguageEvidence;
  readonly paragraph: Omit<Paragraph, 'language' | 'facts'>;
}

/** One chunk of a draft, read: immutable, offsets from the chunk's start. */
export interface Chunk {
  readonly length: number;
  readonly breaks: readonly Span[];
  readonly comments: readonly HtmlComment[];
  readonly images: readonly HtmlImage[];
  readonly hasHeading: boolean;
  /** Where the chunk is one and holds nothing else. */
  readonly mark: VariantMark | undefined;
  /** Sum over the author's own paragraphs. */
  readonly evidence: LanguageEvidence;
  readonly unsettled: readonly UnsettledParagraph[];
  /** Paragraphs by the language they inherit where they show none of their own. */
  readonly settled: Map<Language | 'forced-fr' | 'forced-en', readonly SettledParagraph[]>;
  /** Where its paragraphs stood when a draft was last put together: at a keystroke most stand where they did. */
  placed: PlacedChunk | undefined;
}

interface SettledParagraph extends Span {
  readonly paragraph: Paragraph;
}

/** Classes and no objects written out, as of findings: most of those of a long draft are made anew at every keystroke. */
class PlacedChunk {
  readonly start: number;
  readonly inherited: Language;
  readonly forced: boolean;
  readonly paragraphs: readonly PlacedParagraph[];

  constructor(start: number, inherited: Language, forced: boolean, paragraphs: readonly PlacedParagraph[]) {
    this.start = start;
    this.inherited = inherited;
    this.forced = forced;
    this.paragraphs = paragraphs;
  }
}

class ParagraphAt implements PlacedParagraph {
  readonly from: number;
  readonly to: number;
  readonly paragraph: Paragraph;

  constructor({ from, to, paragraph }: SettledParagraph, start: number) {
    this.from = from + start;
    this.to = to + start;
    this.paragraph = paragraph;
  }
}

function addEvidence(a: LanguageEvidence, b: LanguageEvidence): LanguageEvidence {
  return { fr: a.fr + b.fr, en: a.en + b.en, other: a.other + b.other, words: a.words + b.words };
}

export const noEvidence: LanguageEvidence = { fr: 0, en: 0, other: 0, words: 0 };

/** With fewer words of its own, a paragraph is in the language of what it quotes. */
const ownWords = 3;

/** What its own words say of a paragraph's language: it may quote any other. */
function evidenceOf(own: string, prose: string): LanguageEvidence {
  const evidence = languageEvidence(own);
  return own === prose || evidence.words >= ownWords ? evidence : languageEvidence(prose);
}

const unmarked: readonly TokenEntity[] = [];

/** The mentions and hashtags of the author's own words, in order. */
function markedIn({ mentions, hashtags }: Entities, own: string): readonly TokenEntity[] {
  if (mentions.length === 0 && hashtags.length === 0) return unmarked;
  return [
    ...mentions.map(({ from, to }) => ({ from, to, kind: 'mention' as const })),
    ...hashtags.map(({ from, to }) => ({ from, to, kind: 'hashtag' as const })),
  ]
    .filter(({ from }) => own.charCodeAt(from) !== objectReplacement)
    .sort((a, b) => a.from - b.from);
}

function sortedLinks(marked: readonly Link[], bare: readonly Link[]): readonly Link[] {
  return marked.length + bare.length < 2 ? [...marked, ...bare] : [...marked, ...bare].sort((a, b) => a.from - b.from);
}

type ReadParagraph = UnsettledParagraph['paragraph'];

/** Of what stood here before an edit, the paragraph that a text comes from: most of it is as it was. */
function originOf(prose: string, before: readonly ReadParagraph[]): ReadParagraph | undefined {
  let [origin, most] = [undefined as ReadParagraph | undefined, prose.length / 2];
  for (const paragraph of before) {
    const { head, tail } = sharedEnds(prose, paragraph.prose);
    if (head + tail <= most) continue;
    origin = paragraph;
    most = head + tail;
  }
  return origin;
}

/** All of masked prose that others say: between quotation marks, and in a manual retweet. */
function withForwarded(prose: string, quotations: readonly Span[]): readonly Span[] {
  const forwarded = forwardedIn(prose);
  return forwarded ? [...quotations.filter(({ to }) => to <= forwarded.from), forwarded] : quotations;
}

function readBlock(block: LeafBlock, before: readonly ReadParagraph[]): UnsettledParagraph {
  const entities = scanEntities(block.masked);
  const bareLinks = entities.links;
  const prose = maskSpans(block.masked, bareLinks);
  const quotations = findQuotations(prose);
  const own = maskSpans(prose, withForwarded(prose, quotations));
  const origin = originOf(prose, before);
  const split = splitSentences(prose, origin);
  const sentences = before.length > 0 ? withKnownFacts(split, { own, prose }, origin ? [origin] : before) : split;
  return {
    from: block.from,
    to: block.to,
    evidence: evidenceOf(own, prose),
    paragraph: {
      kind: block.kind,
      raw: block.raw,
      prose,
      own,
      sentences,
      tokens: tokenize(own, sentences, markedIn(entities, own), origin),
      mentions: entities.mentions,
      hashtags: entities.hashtags,
      links: sortedLinks(block.links, bareLinks),
      quotations,
      emphases: block.emphases,
    },
  };
}

function markChunk(text: string, mark: VariantMark): Chunk {
  const comment = { from: mark.from, to: mark.to, content: text.slice(mark.from + 4, mark.to - 3).trim() };
  // In the same order as any other chunk's: thousands are passed at every keystroke, and one shape is passed fast.
  return {
    length: text.length,
    breaks: [],
    comments: [comment],
    images: [],
    hasHeading: false,
    mark,
    evidence: noEvidence,
    unsettled: [],
    settled: new Map(),
    placed: undefined,
  };
}

/**
 * Reads one chunk of Markdown: everything about it that its neighbours cannot change. `before` are the chunks that an
 * edit made this one of: what is known of the sentences that it left as they were stays known.
 */
export function readChunk(text: string, dialect: Dialect, before: readonly Chunk[] = []): Chunk {
  const mark = readVariantMark(text);
  if (mark) return markChunk(text, mark);
  const { blocks, breaks, comments, images, hasHeading } = parseChunk(text, dialect);
  const known = before.flatMap((chunk) => chunk.unsettled.map(({ paragraph }) => paragraph));
  const unsettled = blocks.map((block) => readBlock(block, known));
  const evidence = unsettled
    .filter(({ paragraph }) => paragraph.kind !== 'quote' && paragraph.kind !== 'comment')
    .reduce((sum, paragraph) => addEvidence(sum, paragraph.evidence), noEvidence);
  return {
    length: text.length,
    breaks,
    comments,
    images,
    hasHeading,
    mark: undefined,
    evidence,
    unsettled,
    settled: new Map(),
    placed: undefined,
  };
}

/** Every field by its name: a copy by spreading takes several times as long. */
function inLanguage(paragraph: ReadParagraph, language: Language): Paragraph {
  const { kind, raw, prose, own, sentences, tokens, mentions, hashtags, links, quotations, emphases } = paragraph;
  return {
    kind,
    raw,
    prose,
    own,
    language,
    sentences,
    tokens,
    mentions,
    hashtags,
    links,
    quotations,
    emphases,
    facts: roomForFacts(),
  };
}

/** The chunk's paragraphs in the language each shows, or the inherited one; `forced` where the writer declares it. */
function settleChunk(chunk: Chunk, inherited: Language, forced: boolean): readonly SettledParagraph[] {
  const key = forced && inherited !== 'und' ? (`forced-${inherited}` as const) : inherited;
  let settled = chunk.settled.get(key);
  if (!settled) {
    settled = chunk.unsettled.map(({ from, to, evidence, paragraph }) => ({
      from,
      to,
      paragraph: inLanguage(paragraph, forced ? inherited : decideLanguage(evidence, inherited)),
    }));
    // Only the languages in force are kept: a draft changes its language once or twice, not at every keystroke. Two
    // are in force where a variant is in another language than the draft.
    if (chunk.settled.size > 1) chunk.settled.clear();
    chunk.settled.set(key, settled);
  }
  return settled;
}

/** The same where the chunk starts at `start`: the very same objects as long as nothing before it grows or shrinks. */
export function placeChunk(
  chunk: Chunk,
  start: number,
  inherited: Language,
  forced: boolean,
): readonly PlacedParagraph[] {
  const last = chunk.placed;
  if (last && last.start === start && last.inherited === inherited && last.forced === forced) return last.paragraphs;
  const paragraphs = settleChunk(chunk, inherited, forced).map((settled) => new ParagraphAt(settled, start));
  chunk.placed = new PlacedChunk(start, inherited, forced, paragraphs);
  return paragraphs;
}
