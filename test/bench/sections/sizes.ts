import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packVsix } from '../../vscode/vsix.ts';
import type { Plan } from '../plan.ts';

/** What a worker begins with: `client/src/browser.ts` names it. The engine and a language come with the first draft. */
const loadedByWorker = ['server.browser.js'];

/** Bytes. */
export interface Sizes {
  /** By name, what the build writes. */
  readonly bundles: Readonly<Record<string, number>>;
  readonly worker: number;
  /** Absent where it was not packed. */
  readonly vsix?: number;
}

export async function measureSizes(dist: string, plan: Plan, say: (line: string) => void): Promise<Sizes> {
  say('sizes');
  const names = readdirSync(dist).filter((name) => /\.(?:js|css)$/.test(name));
  const bundles = Object.fromEntries(names.map((name) => [name, statSync(join(dist, name)).size]));
  const worker = loadedByWorker.reduce((sum, name) => sum + (bundles[name] ?? Number.NaN), 0);
  return { bundles, worker, ...(plan.packs ? { vsix: statSync(await packVsix()).size } : {}) };
}
