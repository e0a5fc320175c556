import { statSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { version } from '../../../package.json';
import type { WorkspaceStorage } from '../workspace/files.ts';
import { cacheFolder } from './cacheFolder.ts';
import { makeFolder } from './makeFolder.ts';

/** The version, and when these very bundles were made: a build of one's own is another one. */
function buildOf(bundles: readonly string[]): string {
  try {
    return [version, ...bundles.map((bundle) => statSync(bundle).mtimeMs)].join(' ');
  } catch {
    return version;
  }
}

const lineFeed = 0x0a;

/** The lines of a file, each made into text when it is asked for. */
function* linesOf(bytes: Buffer): Iterable<string> {
  let from = 0;
  for (let to = bytes.indexOf(lineFeed); to >= 0; to = bytes.indexOf(lineFeed, from)) {
    yield bytes.toString('utf8', from, to);
    from = to + 1;
  }
}

/** A folder on disk: the client's, else the user's for caches. */
export function nodeStorage(folder: string | undefined, bundles: readonly string[]): WorkspaceStorage {
  const place = folder ?? cacheFolder();
  return {
    build: buildOf(bundles),
    async lines(name) {
      const bytes = await readFile(join(place, name)).catch(() => undefined);
      return bytes && linesOf(bytes);
    },
    async write(name, text) {
      makeFolder(place);
      const path = join(place, name);
      const beside = `${path}.${process.pid}`;
      try {
        await writeFile(beside, text, { mode: 0o600 });
        await rename(beside, path);
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
    },
  };
}
