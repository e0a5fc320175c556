import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { BenchClient } from '../client.ts';
import type { Contestant } from '../contestant.ts';
import type { Plan } from '../plan.ts';
import { type Summary, summaryOf } from '../statistics.ts';
import { draftOf } from '../texts/drafts.ts';
import { draftLanguages } from '../texts/vocabulary.ts';

/** Milliseconds from the spawn. */
interface StartResult {
  readonly contestant: string;
  /** Until `initialize` is answered. */
  readonly initialized: Summary;
  /** Until the diagnostics of the first draft are here. */
  readonly diagnosed: Summary;
}

export interface Starts {
  /** Node with nothing to do, from its spawn to its end. */
  readonly bareNode: Summary;
  readonly servers: readonly StartResult[];
}

const kilobyte = 1000;
const drafts = draftLanguages.map((language) => ({ language, text: draftOf(language, kilobyte) }));

async function bareNode(): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
  return performance.now() - start;
}

class Spawns {
  readonly contestant: Contestant;
  private readonly initialized: number[] = [];
  private readonly diagnosed: number[] = [];

  constructor(contestant: Contestant) {
    this.contestant = contestant;
  }

  /** French and English by turns. */
  async spawn(round: number): Promise<void> {
    const { language, text } = drafts[round % drafts.length] as (typeof drafts)[number];
    const start = performance.now();
    const client = new BenchClient(this.contestant);
    await client.initialize();
    const initialized = performance.now() - start;
    await client.open(`file:///bench/drafts/${language}.post.md`, text);
    const diagnosed = performance.now() - start;
    await client.stop();
    // The first spawn reads everything from the disk, and fills whatever cache there is.
    if (round === 0) return;
    this.initialized.push(initialized);
    this.diagnosed.push(diagnosed);
  }

  result(): StartResult {
    return {
      contestant: this.contestant.id,
      initialized: summaryOf(this.initialized),
      diagnosed: summaryOf(this.diagnosed),
    };
  }
}

/** Spawns one after the other, the contestants by turns. */
export async function measureStarts(
  contestants: readonly Contestant[],
  peers: readonly Contestant[],
  plan: Plan,
  say: (line: string) => void,
): Promise<Starts> {
  say('start');
  const bare: number[] = [];
  const spawns = contestants.map((contestant) => new Spawns(contestant));
  for (let round = 0; round <= plan.spawns; round++) {
    bare.push(await bareNode());
    for (const each of spawns) await each.spawn(round);
  }
  const results = spawns.map((each) => each.result());
  for (const peer of peers) {
    say(`start, ${peer.title}`);
    const each = new Spawns(peer);
    try {
      for (let round = 0; round <= plan.peerSpawns; round++) await each.spawn(round);
      results.push(each.result());
    } catch (error) {
      say((error as Error).message);
    }
  }
  return { bareNode: summaryOf(bare), servers: results };
}
