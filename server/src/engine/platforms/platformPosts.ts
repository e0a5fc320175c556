import type { Draft, Post } from '../draft.ts';
import { type PublishedText, publishedText } from '../publish/publishedText.ts';
import { draftFor } from '../variants.ts';
import type { Platform } from '../vocabulary.ts';
import { lengthOn, type OwnLimits, type PlatformLength } from './length.ts';

/** One post as it is published on a platform, and where its text stands in the draft. */
export interface PlatformPost extends PublishedText {
  readonly post: Post;
  /** As the platform counts; undefined where the platform is none in particular, or sets no limit. */
  readonly length: PlatformLength | undefined;
}

/**
 * What would be published of a draft on `platform`, its variant where it has one, post by post, an empty post left out.
 */
export function platformPosts(draft: Draft, platform: Platform | undefined, own?: OwnLimits): readonly PlatformPost[] {
  const variant = draftFor(draft, platform);
  return variant.posts.flatMap((post) => {
    const published = publishedText(variant, post, platform);
    if (published.text === '') return [];
    return { ...published, post, length: platform && lengthOn(platform, published.text, own) };
  });
}
