import type { Draft, Post } from '../draft.ts';
import { lengthOn, type OwnLimits } from '../platforms/length.ts';
import { type PublishedText, publishedText } from '../publish/publishedText.ts';
import type { FixEdit, Platform } from '../rule.ts';
import { type Seam, type SeamKind, seamsOf } from './seams.ts';
import { breakAt } from './threadBreak.ts';

/** Longer threads are articles. */
const mostParts = 25;

/** What each post more costs, and what a cut costs by what it takes apart: a list is cut where nothing else is left. */
const partCost = 300;
const seamCosts: Readonly<Record<SeamKind, number>> = { blocks: 0, sentences: 120, items: 3000 };

/** What a post costs that is filled unevenly, and a last one that is hardly more than a scrap. */
const unevenCost = 100;
const orphanCost = 250;
const orphanFill = 0.2;

/** The share of its platform's limit that a text takes, of the platform where that is most; undefined where it passes one. */
function fillOf(text: string, platforms: readonly Platform[], own?: OwnLimits): number | undefined {
  let most = 0;
  for (const platform of platforms) {
    const found = lengthOn(platform, text, own);
    if (found?.at !== undefined) return undefined;
    if (found) most = Math.max(most, found.length / found.limit);
  }
  return most;
}

/** The cheapest way to cut so far that ends at a place. */
interface Way {
  readonly cost: number;
  readonly parts: number;
  /** Index of the seam before the last part; -1 for the post's beginning. */
  readonly before: number;
}

/** A search for the cheapest cuts: each seam is reached from all those that lie within one post before it. */
class Splitting {
  private readonly published: PublishedText;
  private readonly seams: readonly Seam[];
  private readonly platforms: readonly Platform[];
  private readonly post: Post;
  private readonly own: OwnLimits | undefined;
  private readonly ways: (Way | undefined)[];

  constructor(draft: Draft, post: Post, platforms: readonly Platform[], own?: OwnLimits) {
    this.own = own;
    this.published = publishedText(draft, post);
    this.seams = seamsOf(draft, post);
    this.platforms = platforms;
    this.post = post;
    this.ways = new Array(this.seams.length + 1).fill(undefined);
  }

  /** The seams to cut at; undefined where no cuts make all parts fit. */
  cuts(): readonly Seam[] | undefined {
    if (this.leastParts() > mostParts) return undefined;
    this.reach(-1, { cost: 0, parts: 0, before: -1 });
    for (let index = 0; index < this.seams.length; index++) {
      const way = this.ways[index];
      if (way && way.parts < mostParts) this.reach(index, way);
    }
    const end = this.ways[this.seams.length];
    if (!end) return undefined;
    const cuts: Seam[] = [];
    for (let index = end.before; index >= 0; index = this.ways[index]?.before ?? -1) {
      cuts.unshift(this.seams[index] as Seam);
    }
    return cuts;
  }

  private leastParts(): number {
    const fills = this.platforms.map((platform) => lengthOn(platform, this.published.text, this.own));
    return Math.max(1, ...fills.map((found) => (found ? found.length / found.limit : 1)));
  }

  /** Goes on from the seam at `index` to all places that one post more can reach. */
  private reach(index: number, way: Way): void {
    const from = index < 0 ? this.post.extent.from : (this.seams[index] as Seam).to;
    for (let next = index + 1; next <= this.seams.length; next++) {
      const seam = this.seams[next];
      const fill = fillOf(this.published.between(from, seam?.from ?? this.post.extent.to), this.platforms, this.own);
      if (fill === undefined) return;
      const isOrphan = !seam && fill < orphanFill && way.parts > 0;
      const cost =
        way.cost +
        partCost +
        unevenCost * (1 - fill) ** 2 +
        (seam ? seamCosts[seam.kind] : 0) +
        (isOrphan ? orphanCost : 0);
      const known = this.ways[next];
      if (!known || cost < known.cost) this.ways[next] = { cost, parts: way.parts + 1, before: index };
    }
  }
}

/** The edits that make a post a thread whose every part fits `platforms`; undefined where a sentence alone does not. */
export function splitEdits(
  draft: Draft,
  post: Post,
  platforms: readonly Platform[],
  own?: OwnLimits,
): readonly FixEdit[] | undefined {
  const cuts = new Splitting(draft, post, platforms, own).cuts();
  return cuts?.map((seam) => breakAt(draft.text, seam, draft.eol));
}
