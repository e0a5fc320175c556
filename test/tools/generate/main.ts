/**
 * `npm run generate`: writes what follows from the catalogue of rules and would otherwise be kept by hand. With `--check` it
 * writes nothing and fails where a file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../command.ts';
import { formatted } from './format.ts';
import { indices } from './indices.ts';

/** Paths from the project's root, and what is to stand there. */
export type GeneratedFiles = Readonly<Record<string, string>>;

const check = process.argv.includes('--check');
let stale = 0;

function settle(files: GeneratedFiles): void {
  for (const [path, wanted] of Object.entries(files)) {
    const file = join(root, path);
    const present = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const text = formatted(path, wanted);
    if (present === text) continue;
    stale++;
    if (check) console.error(`stale: ${path} (run npm run generate)`);
    else writeFileSync(file, text);
  }
}

async function main(): Promise<void> {
  settle(indices());
  // The catalogue reads the indices, which must be there before it is loaded.
  const { catalogueFiles } = await import('./catalogueFiles.ts');
  settle(catalogueFiles());
  if (check && stale > 0) process.exitCode = 1;
}

void main();
