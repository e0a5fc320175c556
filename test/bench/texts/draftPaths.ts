import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The drafts of a folder and those below it. */
export function draftPaths(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.md')).map((name) => join(folder, name));
}
