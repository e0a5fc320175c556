import { textlintRules } from '../catalogue.ts';
import type { LinterFactory } from '../linter.ts';

interface Message {
  readonly message: string;
  readonly range: readonly [number, number];
}

interface Kernel {
  lintText(text: string, options: object): Promise<{ readonly messages: readonly Message[] }>;
}

/** A module of CommonJS that says itself what its default is. */
function defaultOf(module: unknown): unknown {
  const outer = (module as { default: unknown }).default;
  return (outer as { default?: unknown } | null)?.default ?? outer;
}

export const textlint: LinterFactory = async (load) => {
  const { TextlintKernel } = (await load('@textlint/kernel')) as { TextlintKernel: new () => Kernel };
  const plugin = defaultOf(await load('@textlint/textlint-plugin-markdown'));
  const rules = await Promise.all(
    textlintRules.map(async (name) => ({
      ruleId: name.replace('textlint-rule-', ''),
      rule: defaultOf(await load(name)),
    })),
  );
  const kernel = new TextlintKernel();
  const options = { ext: '.md', filePath: 'draft.md', plugins: [{ pluginId: 'markdown', plugin }], rules };
  return async (text) =>
    (await kernel.lintText(text, options)).messages.map(({ message, range: [from, to] }) => ({ from, to, message }));
};
