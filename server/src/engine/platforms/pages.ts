import { fediverseAddress, handleShapes } from '../people/handle.ts';
import type { Platform } from '../vocabulary.ts';

/** Where a platform shows a person. Handles that could be anybody's have no page: the wrong person's would be worse than none. */
const profiles: Partial<Readonly<Record<Platform, (handle: string) => string>>> = {
  x: (handle) => `https://x.com/${handle}`,
  linkedin: (handle) => `https://www.linkedin.com/in/${handle}/`,
  facebook: (handle) => `https://www.facebook.com/${handle}`,
  instagram: (handle) => `https://www.instagram.com/${handle}/`,
  threads: (handle) => `https://www.threads.com/@${handle}`,
  bluesky: (handle) => `https://bsky.app/profile/${handle.toLowerCase()}`,
};

const hashtags: Partial<Readonly<Record<Platform, (name: string) => string>>> = {
  x: (name) => `https://x.com/hashtag/${name}`,
  linkedin: (name) => `https://www.linkedin.com/feed/hashtag/${name}/`,
  facebook: (name) => `https://www.facebook.com/hashtag/${name}`,
  instagram: (name) => `https://www.instagram.com/explore/tags/${name}/`,
  threads: (name) => `https://www.threads.com/search?q=${name}&serp_type=tags`,
  bluesky: (name) => `https://bsky.app/hashtag/${name}`,
};

/** A page and the platform that it is on. */
export interface PlatformPage {
  readonly platform: Platform;
  readonly address: string;
}

/** The page of whom a mention names, on the first of these platforms that has one; undefined where it is not known. */
export function profilePage(handle: string, platforms: readonly Platform[]): PlatformPage | undefined {
  const [, user, server] = fediverseAddress.exec(handle) ?? [];
  // Such an address says itself where it is.
  if (server) return { platform: 'mastodon', address: `https://${server.toLowerCase()}/@${user}` };
  for (const platform of platforms) {
    const address = profiles[platform];
    if (address && handleShapes[platform]?.test(handle)) {
      return { platform, address: address(encodeURIComponent(handle)) };
    }
  }
  return undefined;
}

/**
 * The page of a hashtag on the first of these platforms that has one. Mastodon has one on each server, and a draft does
 * not say which is its author's.
 */
export function hashtagPage(name: string, platforms: readonly Platform[]): PlatformPage | undefined {
  for (const platform of platforms) {
    const address = hashtags[platform];
    if (address) return { platform, address: address(encodeURIComponent(name)) };
  }
  return undefined;
}
