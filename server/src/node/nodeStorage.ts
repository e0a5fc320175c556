import { statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { version } from '../../../package.json';
import type { WorkspaceStorage } from '../workspace/files.ts';

/** Where programs of this user keep what they can make again. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'causerie');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'causerie');
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'causerie', 'Cache');
  return join(homedir(), '.cache', 'causerie');
}

/** The version, and when this very bundle was made: a build of one's own is another one. */
function buildOf(bundle: string): string {
  try {
    return `${version} ${statSync(bundle).mtimeMs}`;
  } catch {
    return version;
  }
}

/** A folder on disk: the client's, else the user's for caches. */
export function nodeStorage(folder: string | undefined, bundle: string): WorkspaceStorage {
  const place = folder ?? cacheFolder();
  return {
    build: buildOf(bundle),
    async read(name) {
      return readFile(join(place, name), 'utf8').catch(() => undefined);
    },
    async write(name, text) {
      await mkdir(place, { recursive: true });
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
