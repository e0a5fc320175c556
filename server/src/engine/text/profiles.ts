import type { Platform } from '../vocabulary.ts';

/** A person's page on a platform. */
export interface Profile {
  readonly platform: Platform;
  /** Without `@`; with the server for fediverse addresses (`lea@piaille.fr`). */
  readonly handle: string;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** First segments of paths that are pages of the platform itself. */
const pagesOf = {
  x: words(
    'home explore search hashtag i intent share settings messages notifications login signup tos privacy about compose download jobs',
  ),
  instagram: words('p reel reels explore stories tv accounts about direct legal developer web press'),
  facebook: words(
    `groups events pages watch marketplace hashtag sharer sharer.php share share.php photo photo.php photos story.php
    permalink.php login login.php help pg gaming reel reels stories public people policies privacy legal business ads
    l.php plugins dialog search settings messages notifications profile.php home.php`,
  ),
};

/** Places outside the fediverse whose addresses look like its own (`/@name`). */
const elsewhere = words(
  `medium.com youtube.com tiktok.com substack.com unsplash.com observablehq.com producthunt.com odysee.com hackmd.io
  jsr.io deno.land steemit.com vimeo.com soundcloud.com flickr.com lichess.org npmjs.com gitlab.com dev.to hey.com`,
);

interface Address {
  /** Lower case, without `www.` and the like. */
  readonly host: string;
  readonly path: readonly string[];
  readonly query: string;
}

const longestAddress = 300;

function readAddress(url: string): Address | undefined {
  if (url.length > longestAddress) return undefined;
  const scheme = /^https?:\/\//i.exec(url)?.[0] ?? '';
  const [beforeFragment = ''] = url.slice(scheme.length).split('#', 1);
  const question = beforeFragment.indexOf('?');
  const [authority = '', ...path] = (question < 0 ? beforeFragment : beforeFragment.slice(0, question)).split('/');
  const host = authority.toLowerCase().replace(/^(?:www|m|mobile)\./, '');
  if (!/^[\p{L}\p{M}\d.-]+$/u.test(host) || !host.includes('.')) return undefined;
  return {
    host,
    path: path.filter((segment) => segment !== ''),
    query: question < 0 ? '' : beforeFragment.slice(question + 1),
  };
}

function profile(platform: Platform, handle: string | undefined): Profile | undefined {
  return handle !== undefined && /^[\p{L}\p{M}\d._%-]+$/u.test(handle) ? { platform, handle } : undefined;
}

/** `x.com/lea`: one segment, and not one of the platform's own pages. */
function ofSingleSegment(platform: 'x' | 'instagram' | 'facebook', path: readonly string[]): Profile | undefined {
  const [first = ''] = path;
  if (path.length !== 1 || pagesOf[platform].has(first.toLowerCase())) return undefined;
  return profile(platform, first.replace(/^@/, ''));
}

function onFacebook({ path, query }: Address): Profile | undefined {
  if (path[0] === 'profile.php') return profile('facebook', /(?:^|&)id=(\d{1,20})/.exec(query)?.[1]);
  if (path[0] === 'people' && path.length === 3) return profile('facebook', path[1]);
  return ofSingleSegment('facebook', path);
}

function inFediverse({ host, path }: Address): Profile | undefined {
  const [first = ''] = path;
  if (path.length !== 1 || elsewhere.has(host) || elsewhere.has(host.replace(/^[^.]+\./, ''))) return undefined;
  const [, handle, server = host] = /^@(\w[\w.-]{0,63})(?:@([\p{L}\d.-]{3,253}))?$/u.exec(first) ?? [];
  return handle === undefined ? undefined : { platform: 'mastodon', handle: `${handle}@${server}` };
}

/**
 * The person whose profile `url` (with or without its scheme) is; undefined for posts, searches, hashtags, companies
 * and any other page.
 */
export function profileOf(url: string): Profile | undefined {
  const address = readAddress(url);
  if (!address) return undefined;
  const { host, path } = address;
  switch (host) {
    case 'x.com':
    case 'twitter.com':
      return ofSingleSegment('x', path);
    case 'instagram.com':
      return ofSingleSegment('instagram', path);
    case 'facebook.com':
    case 'fb.com':
      return onFacebook(address);
    case 'threads.net':
    case 'threads.com':
      return path.length === 1 && path[0]?.startsWith('@') ? profile('threads', path[0].slice(1)) : undefined;
    case 'bsky.app':
      return path.length === 2 && path[0] === 'profile' ? profile('bluesky', path[1]?.replace(/^@/, '')) : undefined;
  }
  if (host === 'linkedin.com' || host.endsWith('.linkedin.com')) {
    return path[0] === 'in' && path.length >= 2 && path.length <= 3 ? profile('linkedin', path[1]) : undefined;
  }
  return inFediverse(address);
}
