import type { LinterFactory } from '../linter.ts';

interface Lint {
  message(): string;
  span(): { readonly start: number; readonly end: number };
}

interface HarperLinter {
  setup(): Promise<void>;
  lint(text: string, options: object): Promise<readonly Lint[]>;
}

interface Package {
  readonly LocalLinter: new (init: object) => HarperLinter;
}

export const harper: LinterFactory = async (load) => {
  const { LocalLinter } = (await load('harper.js')) as Package;
  const { binaryInlined } = (await load('harper.js/binaryInlined')) as { binaryInlined: unknown };
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return async (text) =>
    (await linter.lint(text, { language: 'markdown' })).map((lint) => {
      const { start, end } = lint.span();
      return { from: start, to: end, message: lint.message() };
    });
};
