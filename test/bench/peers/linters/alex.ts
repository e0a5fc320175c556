import type { LinterFactory } from '../linter.ts';
import { type FileMessage, foundIn } from './vfile.ts';

interface Package {
  readonly markdown: (text: string) => { readonly messages: readonly FileMessage[] };
}

export const alex: LinterFactory = async (load) => {
  const { markdown } = (await load('alex')) as Package;
  return (text) => foundIn(markdown(text).messages);
};
