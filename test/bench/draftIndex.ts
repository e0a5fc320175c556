/**
 * `npm run bench:index`: what the index over many drafts costs beside reading and linting them, what it keeps in memory,
 * and how soon it is there at the second start. `npm run bench:index -- 2000` takes another number of drafts than 10,000.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readDraft } from '../../server/src/engine/draft.ts';
import { lint } from '../../server/src/engine/lint.ts';
import { nodeFiles } from '../../server/src/node/nodeFiles.ts';
import { nodeStorage } from '../../server/src/node/nodeStorage.ts';
import { DraftIndex } from '../../server/src/workspace/draftIndex.ts';
import { draftPaths } from './texts/draftPaths.ts';
import { writeDrafts } from './texts/drafts.ts';

const count = Number(process.argv[2] ?? 10_000);
const warmUp = 300;

function indexOf(folder: string, storage: string): DraftIndex {
  const settings = {
    include: ['drafts'],
    exclude: [],
    includeFrom: undefined,
    excludeFrom: undefined,
    language: 'auto',
    platforms: [],
    lint: { severities: {}, people: [] },
  } as const;
  return new DraftIndex({
    files: nodeFiles,
    storage: nodeStorage(storage, []),
    folders: () => [pathToFileURL(folder).href],
    settingsOf: async () => ({ ...settings, fingerprint: '' }),
    pathOf: (uri) => `site${uri.slice(pathToFileURL(folder).href.length)}`,
    knownOf: () => undefined,
    progress: async () => undefined,
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    settleOpen: () => undefined,
  });
}

async function seconds(what: string, run: () => unknown): Promise<number> {
  const start = performance.now();
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  const taken = (user + system) / 1_000_000;
  const wall = (performance.now() - start) / 1000;
  console.log(`${what.padEnd(34)} ${taken.toFixed(2)} s of the processor, ${wall.toFixed(2)} s by the clock`);
  return taken;
}

function heap(): number {
  global.gc?.();
  return process.memoryUsage().heapUsed;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'causerie-bench-'));
  const storage = mkdtempSync(join(tmpdir(), 'causerie-bench-storage-'));
  writeDrafts(folder, count, 900);
  const files = draftPaths(folder);
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
  console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`);
  console.log(`${count} drafts of ${Math.round(bytes / count)} bytes`);
  const lintAll = (some: readonly string[]): void => {
    for (const path of some) lint(readDraft(readFileSync(path, 'utf8'), { markdown: true, language: 'auto' }));
  };
  lintAll(files.slice(0, warmUp));
  const linted = await seconds('reading and linting', () => lintAll(files));
  const before = heap();
  const index = indexOf(folder, storage);
  const indexed = await seconds('the index, first time', () => index.whenReady());
  const kept = heap() - before;
  await seconds('keeping it on disk', () => index.save());
  const again = indexOf(folder, storage);
  await seconds('the index, second time', () => again.whenReady());
  const uris = [...again.drafts()].map(({ uri }) => uri);
  let copies = 0;
  await seconds('copies of every draft', () => {
    for (const uri of uris) copies += again.corpus.copiesOf(uri).length;
  });
  console.log(`index over linting                 ${(indexed / linted).toFixed(2)}`);
  console.log(`memory a draft                     ${(kept / count / 1024).toFixed(1)} KB`);
  console.log(`${uris.length} drafts, ${copies} copies, ${[...index.drafts()].length} the first time`);
  for (const made of [folder, storage]) rmSync(made, { recursive: true, force: true });
}

void main();
