/**
 * What runs in a peer's folder: `node peer.cjs <id> <fr|en> --stdio` is a language server that lints the whole text at each
 * change, `node peer.cjs <id> <fr|en> <folder>` reads all drafts of a folder, each once.
 */
import { readFileSync } from 'node:fs';
import { draftPaths } from '../texts/draftPaths.ts';
import type { Linter } from './linter.ts';
import { linterFactoryOf } from './linters/index.ts';
import { serve } from './serve.ts';

async function readAll(lint: Linter, folder: string): Promise<void> {
  let count = 0;
  for (const path of draftPaths(folder)) count += (await lint(readFileSync(path, 'utf8'))).length;
  console.log(`${count} found`);
}

const [id = '', language, target = ''] = process.argv.slice(2);
const linter = linterFactoryOf(id, language === 'fr' ? 'fr' : 'en')((name) => import(name));
if (target === '--stdio') serve(linter);
else void linter.then((lint) => readAll(lint, target));
