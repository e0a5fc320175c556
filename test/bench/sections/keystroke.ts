import { setTimeout as sleep } from 'node:timers/promises';
import type { Contestant } from '../contestant.ts';
import type { Plan } from '../plan.ts';
import { processorTime } from '../processFigures.ts';
import { openAll, Session } from '../session.ts';
import { median, type Summary, summaryOf } from '../statistics.ts';
import { type DraftLanguage, draftLanguages } from '../texts/vocabulary.ts';

/** What somebody who types without pause leaves between two keys. */
const betweenKeys = 40;
const keysInBurst = 10;
/** A peer types so many keys at most: it is no contest of microseconds. */
const peerKeys = 60;

/** Milliseconds from a key to the diagnostics of its version. */
export interface KeystrokeResult {
  readonly contestant: string;
  readonly language: DraftLanguage;
  readonly kilobytes: number;
  /** One key at a time, each when the one before has been answered. */
  readonly single: Summary;
  readonly paced?: PacedResult;
  /** Milliseconds a key where several come at once, until the last has been answered. */
  readonly burst?: number;
}

/** Keys 40 ms apart, whether the one before has been answered or not. */
interface PacedResult {
  readonly times: Summary;
  /** From the last key to its diagnostics. */
  readonly backlog: number;
  /** The most keys that waited when another came. */
  readonly mostWaiting: number;
  /** Milliseconds of processors for each key, all threads. */
  readonly processor?: number;
}

class Measurement {
  readonly session: Session;
  private readonly single: number[] = [];
  private readonly paced: number[] = [];
  private readonly lastKeys: number[] = [];
  private readonly processor: number[] = [];
  private readonly bursts: number[] = [];
  private mostWaiting = 0;

  constructor(session: Session) {
    this.session = session;
  }

  async typeSingly(keys: number, budget?: number): Promise<void> {
    this.single.push(...(await this.session.keys(keys, budget)));
  }

  async typePaced(keys: number): Promise<void> {
    const { pid } = this.session.client;
    const before = processorTime(pid);
    const start = performance.now();
    const typed: Promise<number>[] = [];
    let waiting = 0;
    for (let key = 0; key < keys; key++) {
      await sleep(Math.max(0, start + key * betweenKeys - performance.now()));
      this.mostWaiting = Math.max(this.mostWaiting, waiting++);
      typed.push(this.session.key().finally(() => waiting--));
    }
    const times = await Promise.all(typed);
    const after = processorTime(pid);
    if (before !== undefined && after !== undefined) this.processor.push((after - before) / keys);
    this.paced.push(...times);
    this.lastKeys.push(times.at(-1) as number);
  }

  async typeBurst(): Promise<void> {
    const times = await Promise.all(Array.from({ length: keysInBurst }, () => this.session.key()));
    this.bursts.push(Math.max(...times) / keysInBurst);
  }

  get typical(): number {
    return median(this.single);
  }

  result(language: DraftLanguage, kilobytes: number): KeystrokeResult {
    const { single, paced, lastKeys, processor, bursts, mostWaiting } = this;
    const used = processor.length > 0 ? { processor: median(processor) } : {};
    return {
      contestant: this.session.contestant.id,
      language,
      kilobytes,
      single: summaryOf(single),
      ...(paced.length > 0
        ? { paced: { times: summaryOf(paced), backlog: median(lastKeys), mostWaiting, ...used } }
        : {}),
      ...(bursts.length > 0 ? { burst: median(bursts) } : {}),
    };
  }
}

/** Contestants by turns in small rounds: what else the machine does hits all of them. */
export async function measureTogether(
  contestants: readonly Contestant[],
  language: DraftLanguage,
  kilobytes: number,
  plan: Plan,
): Promise<KeystrokeResult[]> {
  const sessions = await openAll(contestants, language, kilobytes);
  const measurements = sessions.map((session) => new Measurement(session));
  for (const session of sessions) await session.keys(plan.warmUp, plan.roundBudget);
  for (let round = 0; round < plan.rounds; round++) {
    for (const measurement of measurements) await measurement.typeSingly(plan.keys, plan.roundBudget);
  }
  for (let round = 0; round < plan.pacedRounds; round++) {
    for (const measurement of measurements) await measurement.typePaced(plan.pacedKeys);
  }
  for (let round = 0; round < plan.bursts; round++) {
    for (const measurement of measurements) await measurement.typeBurst();
  }
  for (const session of sessions) await session.stop();
  return measurements.map((measurement) => measurement.result(language, kilobytes));
}

/** A peer by itself: its keys cost so much more that turns would say nothing. */
async function measurePeer(
  contestant: Contestant,
  language: DraftLanguage,
  kilobytes: number,
  { peerBudget, pacedKeys, warmUp }: Plan,
): Promise<KeystrokeResult> {
  const session = await Session.open(contestant, language, kilobytes);
  const measurement = new Measurement(session);
  // One key at least.
  await session.keys(warmUp, peerBudget / 4);
  await measurement.typeSingly(peerKeys, peerBudget / 2);
  if (measurement.typical * pacedKeys < peerBudget) await measurement.typePaced(pacedKeys);
  await session.stop();
  return measurement.result(language, kilobytes);
}

export interface PeerInLanguage {
  readonly server: Contestant;
  readonly language: DraftLanguage;
}

export async function measureKeystrokes(
  contestants: readonly Contestant[],
  peers: readonly PeerInLanguage[],
  plan: Plan,
  say: (line: string) => void,
): Promise<KeystrokeResult[]> {
  const results: KeystrokeResult[] = [];
  for (const language of draftLanguages) {
    for (const kilobytes of plan.sizes) {
      say(`keystrokes, ${language}, ${kilobytes} KB`);
      results.push(...(await measureTogether(contestants, language, kilobytes, plan)));
    }
  }
  for (const { server, language } of peers) {
    for (const kilobytes of plan.peerSizes) {
      say(`keystrokes, ${server.title}, ${language}, ${kilobytes} KB`);
      try {
        const result = await measurePeer(server, language, kilobytes, plan);
        results.push(result);
        // The next draft is ten times as long, and many a linter takes more than ten times as long for it.
        if (result.single.median * 10 > plan.peerBudget) break;
      } catch (error) {
        say((error as Error).message);
        break;
      }
    }
  }
  return results;
}
