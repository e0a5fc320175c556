import { UsageError } from '../worded.ts';

/** One part of a run that is split over machines; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

const most = 10_000;

/** @throws UsageError where it is not `i/n` */
export function readShard(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, index = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= count && count <= most) return { index, count };
  throw new UsageError({
    en: `--shard takes i/n, such as 2/5 for the second of five parts, not "${text}"`,
    fr: `--shard prend i/n, par exemple 2/5 pour la deuxième de cinq parts, et non «\u00A0${text}\u00A0»`,
  });
}

/**
 * The files of one part, in their order. Dealt out by path, so that parts are as large as each other, share nothing, and
 * are the same on every machine whatever the order in which files were named.
 */
export function inShard<T extends { readonly path: string }>(
  files: readonly T[],
  shard: Shard | undefined,
): readonly T[] {
  if (!shard) return files;
  const dealt = files.map(({ path }) => path).sort();
  const mine = new Set(dealt.filter((_, at) => at % shard.count === shard.index - 1));
  return files.filter(({ path }) => mine.has(path));
}
