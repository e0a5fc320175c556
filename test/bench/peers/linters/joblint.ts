import type { LinterFactory } from '../linter.ts';

interface Package {
  readonly default: (text: string) => {
    readonly issues: readonly { position: number; context: string; name: string }[];
  };
}

export const joblint: LinterFactory = async (load) => {
  const { default: lint } = (await load('joblint')) as Package;
  return (text) => lint(text).issues.map(({ position, name }) => ({ from: position, to: position, message: name }));
};
