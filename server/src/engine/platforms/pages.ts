import type { Platform } from '../vocabulary.ts';

/** Where a platform shows a person, and what their handles look like there. */
interface ProfilePages {
  readonly handle: RegExp;
  readonly address: (handle: string) => string;
}

/** Handles that could be anybody's have no page: a link to the wrong person would be worse than none. */
const profiles: Partial<Readonly<Record<Platform, ProfilePages>>> = {
  x: { handle: /^\w{1,15}$/, address: (handle) => `https://x.com/${handle}` },
  // Slugs are small letters, digits and hyphens; anything else is a name in the text, not an address.
  linkedin: {
    handle: /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*$/u,
    address: (handle) => `https://www.linkedin.com/in/${handle}/`,
  },
  facebook: { handle: /^[A-Za-z\d.]{5,50}$/, address: (handle) => `https://www.facebook.com/${handle}` },
  instagram: { handle: /^[\w.]{1,30}$/, address: (handle) => `https://www.instagram.com/${handle}/` },
  threads: { handle: /^[\w.]{1,30}$/, address: (handle) => `https://www.threads.com/@${handle}` },
  // A handle on Bluesky is a whole domain.
  bluesky: {
    handle: /^[a-z\d-]+(?:\.[a-z\d-]+)+$/i,
    address: (handle) => `https://bsky.app/profile/${handle.toLowerCase()}`,
  },
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

/** `lea@piaille.fr` says itself where it is. */
const fediverse = /^(\w[\w.-]{0,63})@((?:[\p{L}\d-]+\.)+[\p{L}\d-]{2,})$/u;

/** The page of whom a mention names, on the first of these platforms that has one; undefined where it is not known. */
export function profilePage(handle: string, platforms: readonly Platform[]): PlatformPage | undefined {
  const [, user, server] = fediverse.exec(handle) ?? [];
  if (server) return { platform: 'mastodon', address: `https://${server.toLowerCase()}/@${user}` };
  for (const platform of platforms) {
    const pages = profiles[platform];
    if (pages?.handle.test(handle)) return { platform, address: pages.address(encodeURIComponent(handle)) };
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
