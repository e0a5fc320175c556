import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where programs of this user keep what they can make again. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'causerie');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'causerie');
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'causerie', 'Cache');
  return join(homedir(), '.cache', 'causerie');
}
