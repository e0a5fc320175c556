import type { Platform } from '../vocabulary.ts';

const names: Readonly<Record<Platform, string>> = {
  x: 'X',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  threads: 'Threads',
  blog: 'blog',
};

/** A platform as it writes its own name. */
export function platformName(platform: string | number | undefined): string {
  return names[platform as Platform] ?? String(platform ?? '');
}
