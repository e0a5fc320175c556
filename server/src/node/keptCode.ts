import { readFileSync, statSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { cacheFolder } from './cacheFolder.ts';
import { type Kept, keep, recall } from './keptFile.ts';

/** What node has from 22.1 on. */
interface CompileCache {
  enableCompileCache?(): unknown;
}

/** A script that runs in this process. */
interface Running {
  readonly script: Script;
  readonly module: { exports: unknown };
  /** Where its compiled code is kept, and what tells this very file from others. */
  readonly kept: Pick<Kept, 'path' | 'of'>;
  /** The scripts that ran beside it when its code was kept; undefined where none is. */
  readonly beside: readonly string[] | undefined;
}

const running = new Map<string, Running>();
/** Whatever of ours those have asked for besides. */
const loaded = new Set<string>();

/** Node's own way of keeping compiled code, where it has one; ours is for those before. */
const isNodesOwn = ((): boolean => {
  const { enableCompileCache } = Module as CompileCache;
  enableCompileCache?.();
  return enableCompileCache !== undefined;
})();

const isOff = isNodesOwn || process.env.NODE_DISABLE_COMPILE_CACHE !== undefined;

/** What compiled code depends on beside its source: V8 tells by itself what it cannot use, and each has files of its own. */
const runtime = [process.version, process.arch, process.env.NODE_OPTIONS, ...process.execArgv].join(' ');

/** One that was written anew is another file, whatever its size and time: packages' files are all of one day. */
function identityOf(path: string): string {
  const { dev, ino, size, mtimeMs, ctimeMs } = statSync(path);
  return [path, dev, ino, size, mtimeMs, ctimeMs].join(' ');
}

/** Of a path what tells it from others in a name. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return sum.toString(36);
}

function run(folder: string, id: string): unknown {
  const path = join(folder, id);
  const already = running.get(path);
  if (already) return already.module.exports;
  const source = readFileSync(path, 'utf8');
  const of = identityOf(path);
  const keptAt = join(cacheFolder(), 'code', `${hash(path)}-${hash(runtime)}`);
  const known = recall(keptAt, of);
  const script = new Script(Module.wrap(source), { filename: path, cachedData: known?.code });
  const beside = known && !script.cachedDataRejected ? known.beside : undefined;
  const module = { exports: {} };
  running.set(path, { script, module, kept: { path: keptAt, of }, beside });
  const requireBeside = createRequire(path);
  const requireNoted = (other: string): unknown => {
    if (other.startsWith('./')) loaded.add(other);
    return requireBeside(other);
  };
  script.runInThisContext()(module.exports, requireNoted, module, path, folder);
  return module.exports;
}

/**
 * Keeps the code of what has run, lazily compiled functions among it. Anew where more scripts have run than when it was kept:
 * they have called what no one had called before.
 */
function keepAll(): void {
  for (const { script, kept, beside } of running.values()) {
    const all = new Set([...running.keys(), ...loaded, ...(beside ?? [])]);
    if (all.size === beside?.length) continue;
    keep({ ...kept, beside: [...all], code: script.createCachedData() });
  }
}

/** Milliseconds: by then a first draft has been read, and what most drafts need has run. */
const firstKept = 3000;

/**
 * Keeps the code of what has run by then, as at the end: a server that is ended by a signal has none.
 */
export function keepWhileRunning(): void {
  if (!isOff) setTimeout(keepAll, firstKept).unref();
}

/**
 * `require` of a script that was built beside this one. V8's compiled code is kept from one process to the next in the user's
 * folder for caches, written when a process ends; NODE_DISABLE_COMPILE_CACHE turns it off.
 */
export function requireKept(folder: string, id: string): unknown {
  if (isOff) return createRequire(join(folder, id))(id);
  if (running.size === 0 && isMainThread) process.once('exit', keepAll);
  return run(folder, id);
}
