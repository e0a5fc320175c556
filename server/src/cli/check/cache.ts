import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeFolder } from '../../node/makeFolder.ts';
import { bundle, engineBundles } from '../installation.ts';
import type { CacheSettings, CheckSettings, CheckTask, Outcome } from './task.ts';

const dayInMs = 86_400_000;
const keptDays = 30;

function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
}

/** Where a project's tools keep what they may lose; elsewhere, where the user's do. */
export function defaultCacheFolder(cwd: string, env: Readonly<Record<string, string | undefined>>): string {
  if (existsSync(join(cwd, 'node_modules'))) return join(cwd, 'node_modules', '.cache', 'causerie');
  const users = process.platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
  return join(users || join(homedir(), '.cache'), 'causerie');
}

/** What results hold for: this very build, and all that settings say, wherever they are used. */
export function cacheSettings(folder: string, settings: Omit<CheckSettings, 'cache'>): CacheSettings {
  const { cwd, config, ...deciding } = settings;
  return {
    folder: resolve(cwd, folder),
    key: hash(...[bundle, ...engineBundles].map((path) => readFileSync(path)), JSON.stringify(deciding)),
  };
}

/** The entry of a file: of its content, its configuration, and of what its name decides. */
function entryOf(
  { path, named, inFolder, known }: CheckTask,
  bytes: Uint8Array,
  configuration: string,
  { folder, key }: CacheSettings,
): string {
  return join(folder, hash(key, configuration, path, String(named), inFolder, JSON.stringify(known ?? null), bytes));
}

/** What was told of this very content before; undefined where nothing was, or what is kept is damaged. */
export function recall(
  file: CheckTask,
  bytes: Uint8Array,
  configuration: string,
  cache: CacheSettings,
): Outcome | undefined {
  const entry = entryOf(file, bytes, configuration, cache);
  try {
    const kept = readFileSync(entry, 'utf8');
    const end = kept.indexOf('\n');
    const content = kept.slice(end + 1);
    if (kept.slice(0, end) !== hash(content)) return undefined;
    const now = new Date();
    utimesSync(entry, now, now);
    return JSON.parse(content) as Outcome;
  } catch {
    return undefined;
  }
}

/** Keeps what was told of a file. Written beside and moved: whoever else runs reads all of it or nothing. */
export function remember(
  file: CheckTask,
  bytes: Uint8Array,
  configuration: string,
  outcome: Outcome,
  cache: CacheSettings,
): void {
  const entry = entryOf(file, bytes, configuration, cache);
  const beside = `${entry}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  const content = JSON.stringify(outcome);
  try {
    writeFileSync(beside, `${hash(content)}\n${content}`);
    renameSync(beside, entry);
  } catch {
    // A cache that cannot be written costs time, and no answer.
    rmSync(beside, { force: true });
  }
}

/** What files of the cache are called. */
const entryName = /^[0-9a-f]{64}/;

/** Makes the folder, with a note to version control where it is the cache’s alone. @throws Error of the file system */
export function openCache({ folder }: CacheSettings): void {
  makeFolder(folder);
  // Beside entries, the user's own cache has the code that is kept.
  const isOurs = readdirSync(folder).every((name) => entryName.test(name) || name === 'code');
  if (isOurs) writeFileSync(join(folder, '.gitignore'), '*\n');
}

/** Once a day, removes what nobody has asked for in a month. */
export function pruneCache({ folder }: CacheSettings): void {
  const note = join(folder, '.gitignore');
  const now = Date.now();
  try {
    if (now - statSync(note).mtimeMs < dayInMs) return;
    utimesSync(note, new Date(now), new Date(now));
    for (const name of readdirSync(folder)) {
      const entry = join(folder, name);
      if (entryName.test(name) && now - statSync(entry).mtimeMs > keptDays * dayInMs) rmSync(entry, { force: true });
    }
  } catch {
    // Somebody else is at it, or the folder is gone: next time.
  }
}
