import type { InterfaceLanguage } from '../engine/messages/index.ts';
import { platformName } from '../engine/messages/platformNames.ts';
import type { Platform } from '../engine/vocabulary.ts';

/** Platforms with what `of` tells of each, those of one figure together: "X and Mastodon", 23. */
export function byFigure(
  platforms: readonly Platform[],
  of: (platform: Platform) => number | undefined,
  language: InterfaceLanguage,
): { readonly figure: number; readonly platforms: string }[] {
  const names = new Map<number, string[]>();
  for (const platform of platforms) {
    const figure = of(platform);
    if (figure !== undefined) names.set(figure, [...(names.get(figure) ?? []), platformName(platform)]);
  }
  const list = new Intl.ListFormat(language);
  return [...names].map(([figure, those]) => ({ figure, platforms: list.format(those) }));
}
