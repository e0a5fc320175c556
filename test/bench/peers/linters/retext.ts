import { retextPlugins } from '../catalogue.ts';
import type { LinterFactory } from '../linter.ts';
import { type FileMessage, foundIn } from './vfile.ts';

interface Processor {
  use(plugin: unknown): Processor;
  process(text: string): Promise<{ readonly messages: readonly FileMessage[] }>;
}

export const retext: LinterFactory = async (load) => {
  const { retext: bare } = (await load('retext')) as { retext: () => Processor };
  const plugins = await Promise.all(retextPlugins.map((name) => load(name) as Promise<{ default: unknown }>));
  const processor = plugins.reduce((before, { default: plugin }) => before.use(plugin), bare());
  return async (text) => foundIn((await processor.process(text)).messages);
};
