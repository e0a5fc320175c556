import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lastLines, root, run } from '../../tools/command.ts';
import type { GrammarChecker } from './grammar.ts';

const version = '2.10.0';

/** What is used of `harper.js`, which is large and installed when this is run: no dependency of the project. */
interface HarperLint {
  lint_kind(): string;
  get_problem_text(): string;
  free(): void;
}

interface HarperLinter {
  setup(): Promise<void>;
  lint(text: string, options: { language: 'plaintext' }): Promise<HarperLint[]>;
}

interface HarperModule {
  readonly Dialect: { readonly British: number };
  readonly LocalLinter: new (options: { binary: unknown; dialect: number }) => HarperLinter;
}

/** Spelling is the writer's own, and names and handles are no words of a dictionary. */
const tasteKinds = new Set(['Spelling', 'Style', 'Readability', 'Enhancement', 'WordChoice', 'Regionalism']);

async function install(folder: string, say: (line: string) => void): Promise<void> {
  if (existsSync(join(folder, 'node_modules/harper.js', 'package.json'))) return;
  say(`Installing the grammar checker Harper (harper.js ${version} from npm, about 75 MB, once) …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  const npm = await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', `harper.js@${version}`], {
    cwd: folder,
  });
  if (npm.code !== 0) throw new Error(`npm could not install harper.js: ${lastLines(npm.output, 3)}`);
}

/** Harper, from npm's `harper.js`. @throws Error where it cannot be installed */
export async function harper(say: (line: string) => void): Promise<GrammarChecker> {
  const folder = join(root, '.vscode-test/harper');
  await install(folder, say);
  const from = (file: string): string => pathToFileURL(join(folder, 'node_modules/harper.js/dist', file)).href;
  const { Dialect, LocalLinter } = (await import(from('index.js'))) as HarperModule;
  const { binaryInlined } = (await import(from('binaryInlined.js'))) as { binaryInlined: unknown };
  const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British });
  await linter.setup();
  return {
    name: 'Harper',
    async check(texts) {
      const errors: string[][] = [];
      for (const text of texts) {
        const lints = await linter.lint(text, { language: 'plaintext' });
        errors.push(
          lints
            .filter((each) => !tasteKinds.has(each.lint_kind()))
            .map((each) => `${each.lint_kind()}: ${each.get_problem_text()}`),
        );
        for (const each of lints) each.free();
      }
      return errors;
    },
  };
}
