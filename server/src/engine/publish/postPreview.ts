import { type Folds, foldOn } from '../platforms/fold.ts';
import { lengthOn, type OwnLimits, type PlatformLength } from '../platforms/length.ts';
import { scanEntities } from '../text/entities.ts';
import type { Span } from '../text/paragraph.ts';
import type { Platform } from '../vocabulary.ts';
import { hostOf } from './addresses.ts';
import type { PublishedPost } from './publishedPosts.ts';
import type { Style } from './runs.ts';

/** A stretch of a post as its platform shows it. */
export interface PreviewPiece {
  readonly text: string;
  readonly kind: 'text' | 'mention' | 'hashtag' | 'link';
  readonly styles: readonly Style[];
  /** Past the limit: it does not fit. */
  readonly over: boolean;
  /** Past the place where the post is folded. */
  readonly folded: boolean;
}

/** What a network shows of a link below the post, as far as it can be told without following it. */
interface LinkCard {
  readonly host: string;
  readonly title: string;
}

export interface PostPreview extends Span {
  readonly pieces: readonly PreviewPiece[];
  readonly length: PlatformLength | undefined;
  readonly card: LinkCard | undefined;
  /** Descriptions of the images that are attached. */
  readonly images: readonly string[];
}

const withCards: ReadonlySet<Platform> = new Set(['x', 'linkedin', 'facebook', 'mastodon', 'bluesky', 'threads']);
const shortening: ReadonlySet<Platform> = new Set(['x', 'mastodon', 'bluesky', 'threads']);
const longestAddress = 30;

/** An address as networks write it that shorten them: without its scheme, its end cut. */
function shownAddress(url: string, platform: Platform | undefined): string {
  if (!platform || !shortening.has(platform)) return url;
  const bare = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return bare.length > longestAddress ? `${bare.slice(0, longestAddress)}…` : bare;
}

interface Entity extends Span {
  readonly kind: 'mention' | 'hashtag' | 'link';
}

function entitiesIn(text: string): Entity[] {
  const { mentions, hashtags, links } = scanEntities(text);
  return [
    ...mentions.map(({ from, to }) => ({ from, to, kind: 'mention' as const })),
    ...hashtags.map(({ from, to }) => ({ from, to, kind: 'hashtag' as const })),
    ...links.map(({ from, to }) => ({ from, to, kind: 'link' as const })),
  ].sort((a, b) => a.from - b.from);
}

/** Where a new piece begins, whatever the reason. */
function bordersOf(
  post: PublishedPost,
  entities: readonly Entity[],
  places: readonly (number | undefined)[],
): number[] {
  const borders = new Set<number>([0, post.text.length]);
  let at = 0;
  for (const { text } of post.runs) {
    at += text.length;
    borders.add(at);
  }
  for (const { from, to } of entities) borders.add(from).add(to);
  for (const place of places) if (place !== undefined) borders.add(place);
  return [...borders].sort((a, b) => a - b);
}

function piecesOf(
  post: PublishedPost,
  platform: Platform | undefined,
  overFrom: number | undefined,
  foldAt: number | undefined,
): PreviewPiece[] {
  const { text, runs } = post;
  const entities = entitiesIn(text);
  const borders = bordersOf(post, entities, [overFrom, foldAt]);
  const pieces: PreviewPiece[] = [];
  let [run, runEnd, entity] = [0, runs[0]?.text.length ?? 0, 0];
  for (let index = 0; index + 1 < borders.length; index++) {
    const from = borders[index] as number;
    const to = borders[index + 1] as number;
    while (from >= runEnd && run + 1 < runs.length) runEnd += runs[++run]?.text.length ?? 0;
    while ((entities[entity]?.to ?? Number.POSITIVE_INFINITY) <= from) entity++;
    const present = entities[entity];
    const within = present && present.from <= from ? present : undefined;
    const kind = within?.kind ?? (runs[run]?.url === undefined ? 'text' : 'link');
    const written = text.slice(from, to);
    // An address that the limit or the fold cuts in two is left as it is written.
    const whole = within?.kind === 'link' && within.from === from && within.to === to;
    pieces.push({
      text: whole ? shownAddress(written, platform) : written,
      kind,
      styles: runs[run]?.styles ?? [],
      over: overFrom !== undefined && from >= overFrom,
      folded: foldAt !== undefined && from >= foldAt,
    });
  }
  return pieces;
}

/** A card stands for the first link, unless images take its place. */
function cardOf(post: PublishedPost, platform: Platform | undefined): LinkCard | undefined {
  if (!platform || !withCards.has(platform) || post.images.length > 0) return undefined;
  const link = scanEntities(post.text).links[0];
  const host = link && hostOf(link.url);
  if (!link || host === undefined) return undefined;
  return { host, title: post.links.find(({ url }) => url === link.url)?.words ?? '' };
}

/** A post as `platform` will show it; in no particular way where the draft names none. */
export function previewPost(
  post: PublishedPost,
  platform: Platform | undefined,
  folds?: Folds,
  own?: OwnLimits,
): PostPreview {
  const { text, from, to, images } = post;
  const length = platform ? lengthOn(platform, text, own) : undefined;
  // What does not fit is shown: it is there to be shortened.
  const foldAt = platform && length?.at === undefined ? foldOn(platform, text, folds) : undefined;
  return {
    from,
    to,
    pieces: piecesOf(post, platform, length?.at, foldAt),
    length,
    card: cardOf(post, platform),
    images: images.map(({ alt }) => alt),
  };
}
