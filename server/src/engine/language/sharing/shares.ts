import type { PlacedParagraph, Post } from '../../draft.ts';
import { phrases as english } from '../../lexicons/en/uncredited-share.ts';
import { phrases as french } from '../../lexicons/fr/uncredited-share.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import { gather } from '../../text/gather.ts';
import { type Link, type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import { discusses } from '../discussion.ts';
import { isDenied } from '../stance/stance.ts';
import type { ShareKind, SharePhrase } from './cue.ts';
import { destinationOf, isOwnSite } from './hosts.ts';
import { presentedIn } from './presented.ts';

const lexicon = paragraphLexicon<SharePhrase>({ fr: french, en: english }, ({ share }) =>
  share === 'ownBeside' ? 'own' : share === 'found' ? 'work' : share,
);

/** Words that share something of somebody's, or of one's own. */
interface Sharing extends Span {
  readonly share: ShareKind;
  readonly isRead?: boolean;
}

function isOwn(share: ShareKind): boolean {
  return share === 'own' || share === 'ownBeside';
}

/** "See a doctor by video": how, and not what. */
const how = /\b(?:by|via|over|through|par|en) vid[eé]o$/i;

/** Words that share, used and not talked about; after the phrases what presents a work in other words. */
const sharesIn = paragraphFact((paragraph: Paragraph): readonly Sharing[] => {
  const phrases = lexicon(paragraph)
    .filter(
      (match) =>
        !isDenied(paragraph, match) &&
        (isOwn(match.phrase.share) || !discusses(paragraph, match)) &&
        !how.test(paragraph.raw.slice(match.from, match.to)),
    )
    .map(({ from, to, phrase }): Sharing => ({ from, to, share: phrase.share }));
  const presented = paragraph.sentences.flatMap(({ from: start }, index): Sharing[] => {
    const found = paragraph.kind === 'heading' ? null : presentedIn(paragraph, index);
    return found ? [{ from: start + found.from, to: start + found.to, share: found.share, isRead: found.isRead }] : [];
  });
  return [...phrases, ...presented];
});

/** Whether a post says that what it shares is its author's own, or a friend's. */
export function sharesOwnWork(post: Post): boolean {
  return post.own.some(({ paragraph }) => sharesIn(paragraph).some(({ share }) => share === 'own'));
}

/** Whether the very sentence that shares says that it is the author's own. */
function isOwnBeside({ sentences }: Paragraph, { from }: Sharing, all: readonly Sharing[]): boolean {
  const sentence = sentences.find((each) => each.from <= from && from < each.to);
  return all.some(
    (each) => each.share === 'ownBeside' && sentence && each.from >= sentence.from && each.to <= sentence.to,
  );
}

/** Shorter passages between quotation marks are titles or words. */
const leastQuotedWords = 6;

function countWords(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}

/** What somebody made and a post shares: the words that present it, and the thing itself. */
export interface SharedWork {
  readonly match: Span;
  readonly placed: PlacedParagraph;
  readonly kind: 'link' | 'image' | 'quotation';
  /** Where the thing stands, in absolute offsets, and the paragraph it stands in. */
  readonly thing: Span;
  readonly holder: PlacedParagraph;
}

function isShared(link: Link, ownSites: readonly string[], isRead: boolean): boolean {
  const destination = destinationOf(link);
  const leadsThere = destination === 'work' || (isRead && destination === 'attached');
  return !link.image && leadsThere && !isOwnSite(link, ownSites);
}

/** Paragraphs where what is presented may stand: its own, the ones after it, the one before. */
function around(post: Post, placed: PlacedParagraph): readonly PlacedParagraph[] {
  const index = post.paragraphs.indexOf(placed);
  return [
    placed,
    ...post.paragraphs.slice(index + 1, index + 5),
    ...post.paragraphs.slice(Math.max(0, index - 1), index),
  ];
}

function asThing(holder: PlacedParagraph, { from, to }: Span): Pick<SharedWork, 'thing' | 'holder'> {
  return { thing: { from: holder.from + from, to: holder.from + to }, holder };
}

/** So soon behind what presents a work stands the link to it. */
const soonBehind = 60;

/** Whether what is presented is the author's own: the very words, or those right behind them, lead to their site. */
function leadsHome(
  { paragraph: { links } }: PlacedParagraph,
  { from, to }: Sharing,
  ownSites: readonly string[],
): boolean {
  const link = links.find((each) => !each.image && each.to > from);
  return link !== undefined && link.from <= to + soonBehind && isOwnSite(link, ownSites);
}

function linkNear(post: Post, placed: PlacedParagraph, { from, isRead = false }: Sharing, ownSites: readonly string[]) {
  for (const holder of around(post, placed)) {
    const links = holder.paragraph.links.filter((link) => isShared(link, ownSites, isRead));
    const link = (holder === placed ? links.find((each) => each.to > from) : undefined) ?? links[0];
    if (link) return asThing(holder, link);
  }
  return undefined;
}

function imageNear(post: Post, placed: PlacedParagraph) {
  for (const holder of around(post, placed)) {
    const image = holder.paragraph.links.find((link) => link.image);
    if (image) return asThing(holder, image);
  }
  return undefined;
}

function quotationNear(post: Post, placed: PlacedParagraph, from: number) {
  for (const holder of around(post, placed)) {
    const { paragraph } = holder;
    if (paragraph.kind === 'quote') return asThing(holder, { from: 0, to: paragraph.raw.length });
    const long = paragraph.quotations.filter(
      (span) => countWords(paragraph.raw.slice(span.from, span.to)) >= leastQuotedWords,
    );
    const quotation = (holder === placed ? long.find((span) => span.from > from) : undefined) ?? long[0];
    if (quotation) return asThing(holder, quotation);
  }
  return undefined;
}

/** What a post shares as somebody's work, the first of it; undefined where it shares nothing, or its author's own. */
export function sharedWorkOf(post: Post, ownSites: readonly string[]): SharedWork | undefined {
  const shares = gather(post.own, sharesIn);
  if (shares.length === 0 || sharesOwnWork(post)) return undefined;
  for (const { placed, found: match } of shares) {
    const { share } = match;
    if (isOwn(share) || isOwnBeside(placed.paragraph, match, sharesIn(placed.paragraph))) continue;
    if (leadsHome(placed, match, ownSites)) continue;
    if (share === 'words') {
      const quotation = quotationNear(post, placed, match.from);
      if (quotation) return { match, placed, kind: 'quotation', ...quotation };
      continue;
    }
    const image = share === 'found' ? imageNear(post, placed) : undefined;
    if (image) return { match, placed, kind: 'image', ...image };
    const link = linkNear(post, placed, match, ownSites);
    if (link) return { match, placed, kind: 'link', ...link };
  }
  return undefined;
}
