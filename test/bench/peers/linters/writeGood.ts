import type { LinterFactory } from '../linter.ts';

interface Package {
  readonly default: (text: string) => readonly { index: number; offset: number; reason: string }[];
}

export const writeGood: LinterFactory = async (load) => {
  const { default: suggestions } = (await load('write-good')) as Package;
  return (text) =>
    suggestions(text).map(({ index, offset, reason }) => ({ from: index, to: index + offset, message: reason }));
};
