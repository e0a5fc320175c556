import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Children } from '../bundle.ts';
import type { Plan } from '../plan.ts';
import { runToEnd, type Usage } from '../ranToEnd.ts';
import { type Summary, summaryOf } from '../statistics.ts';
import { draftPaths } from '../texts/draftPaths.ts';
import { writeDrafts } from '../texts/drafts.ts';

const bytesEach = 2000;
/** Milliseconds after which something is wrong. */
const longest = 600_000;

/** One way to read the folder, as a whole process. */
export interface BatchResult {
  readonly contestant: string;
  /** Milliseconds; absent where it was ended after `limit`. */
  readonly wall?: Summary;
  /** Milliseconds of processors, all threads. */
  readonly processor?: Summary;
  /** Bytes at most. */
  readonly memory?: Summary;
  readonly limit?: number;
}

export interface Batch {
  readonly drafts: number;
  readonly bytes: number;
  readonly cores: number;
  readonly results: readonly BatchResult[];
}

export interface BatchContestant {
  readonly id: string;
  /** What node runs on a folder. */
  readonly args: (folder: string) => readonly string[];
}

/** The command line of the product, on one core and on all of them. */
export function commandLine(dist: string, id = 'causerie'): BatchContestant[] {
  const check = (folder: string, jobs: number): string[] => [join(dist, 'cli.js'), 'check', folder, `--jobs=${jobs}`];
  const cores = availableParallelism();
  return [
    { id, args: (folder) => check(folder, 1) },
    { id: `${id}-all-cores`, args: (folder) => check(folder, cores) },
  ];
}

function resultOf(contestant: string, usages: readonly Usage[]): BatchResult {
  const of = (figure: keyof Usage): Summary => summaryOf(usages.map((usage) => usage[figure]));
  return { contestant, wall: of('wall'), processor: of('processor'), memory: of('memory') };
}

export async function measureBatch(
  contestants: readonly BatchContestant[],
  peers: readonly BatchContestant[],
  { reading, usage }: Children,
  plan: Plan,
  say: (line: string) => void,
): Promise<Batch> {
  // Not below the project: what git ignores there is no draft.
  const folder = mkdtempSync(join(tmpdir(), 'causerie-bench-'));
  try {
    writeDrafts(folder, plan.drafts, bytesEach);
    const bytes = draftPaths(folder).reduce((sum, path) => sum + readFileSync(path).length, 0);
    const all = [{ id: 'reading', args: (of: string) => [reading, of] }, ...contestants];
    const run = (contestant: BatchContestant, limit: number): Promise<Usage | undefined> =>
      runToEnd({ args: contestant.args(folder), usage, cwd: folder, limit });
    say(`batch, ${plan.drafts} drafts`);
    const usages = all.map((): Usage[] => []);
    for (let round = 0; round < plan.batchRounds; round++) {
      for (const [index, contestant] of all.entries()) {
        const used = await run(contestant, longest);
        if (used) usages[index]?.push(used);
      }
    }
    const results = all.map(({ id }, index) => resultOf(id, usages[index] as Usage[]));
    for (const peer of peers) {
      say(`batch, ${peer.id}`);
      const used = await run(peer, plan.batchLimit);
      results.push(used ? resultOf(peer.id, [used]) : { contestant: peer.id, limit: plan.batchLimit });
    }
    return { drafts: plan.drafts, bytes, cores: availableParallelism(), results };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
