import { readMention } from '../text/mentions.ts';
import type { Platform } from '../vocabulary.ts';

/** A handle as it is compared: `@Lea_P` and `＠lea_p` are one account. */
export function foldHandle(handle: string): string {
  return withoutSign(handle).normalize('NFKC').toLowerCase();
}

/** A handle without the `@` that people may put before it. */
export function withoutSign(handle: string): string {
  return handle.replace(/^[@＠]/, '');
}

/** What handles look like where they say by themselves whose page they lead to. */
export const handleShapes: Partial<Readonly<Record<Platform, RegExp>>> = {
  x: /^\w{1,15}$/,
  // Slugs are small letters, digits and hyphens; anything else is a name in the text, not an address.
  linkedin: /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*$/u,
  facebook: /^[A-Za-z\d.]{5,50}$/,
  instagram: /^[\w.]{1,30}$/,
  threads: /^[\w.]{1,30}$/,
  // A handle on Bluesky is a whole domain.
  bluesky: /^[a-z\d-]+(?:\.[a-z\d-]+)+$/i,
};

/** `lea@piaille.fr` */
export const fediverseAddress = /^(\w[\w.-]{0,63})@((?:[\p{L}\d-]+\.)+[\p{L}\d-]{2,})$/u;
const fediverseName = /^\w[\w.-]{0,63}$/;
/** Slugs are compared without regard to case, and typed with it. */
const slug = /^[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*$/u;

/** Whether a draft's reader takes `@` and this for one mention: what cannot be mentioned is no handle. */
export function isHandle(handle: string): boolean {
  const { mention } = readMention(`@${handle}`, 0, false);
  return mention?.handle === handle && mention.to === handle.length + 1;
}

/** Whether a handle can be one of this platform's, as far as its shape goes. */
export function fitsPlatform(handle: string, platform: Platform): boolean {
  if (!isHandle(handle)) return false;
  if (platform === 'mastodon') return fediverseAddress.test(handle) || fediverseName.test(handle);
  if (platform === 'linkedin') return slug.test(handle);
  return handleShapes[platform]?.test(handle) ?? true;
}
