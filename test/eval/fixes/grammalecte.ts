import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDebianPackage } from '../../tools/debian.ts';
import type { GrammarChecker } from './grammar.ts';

interface GrammarError {
  readonly nStart: number;
  readonly nEnd: number;
  readonly sType: string;
}

interface Reply {
  readonly data: readonly { readonly iParagraph: number; readonly lGrammarErrors: readonly GrammarError[] }[];
}

const command = 'grammalecte-cli';

function isThere(): boolean {
  return spawnSync(command, ['--help'], { stdio: 'ignore' }).error === undefined;
}

/** Which apostrophes and spaces a writer uses is theirs to choose: a fix follows them. */
const withoutTaste = ['-off', 'apos', 'nbsp', 'unit', 'num', 'nf', 'eepi'];

/** Grammalecte, from Debian's `grammalecte-cli`. @throws Error where it cannot be installed */
export async function grammalecte(say: (line: string) => void): Promise<GrammarChecker> {
  if (!isThere()) {
    const why = await installDebianPackage(command, say);
    if (why) throw new Error(why);
  }
  return {
    name: 'Grammalecte',
    check(texts) {
      const folder = mkdtempSync(join(tmpdir(), 'causerie-grammar-'));
      try {
        const file = join(folder, 'texts.txt');
        writeFileSync(file, texts.join('\n'));
        const { stdout, status, stderr } = spawnSync(command, ['-f', file, '-j', ...withoutTaste], {
          encoding: 'utf8',
          maxBuffer: 1 << 29,
        });
        if (status !== 0) throw new Error(`${command}: ${stderr}`);
        const errors: string[][] = texts.map(() => []);
        for (const { iParagraph, lGrammarErrors } of (JSON.parse(stdout) as Reply).data) {
          const text = texts[iParagraph - 1] ?? '';
          for (const { nStart, nEnd, sType } of lGrammarErrors) {
            errors[iParagraph - 1]?.push(`${sType}: ${text.slice(nStart, nEnd)}`);
          }
        }
        return Promise.resolve(errors);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
