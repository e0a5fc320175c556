import type { Contestant } from '../contestant.ts';
import type { Plan } from '../plan.ts';
import { residentMemory } from '../processFigures.ts';
import { Session } from '../session.ts';
import { type Summary, summaryOf } from '../statistics.ts';
import { type DraftLanguage, draftLanguages } from '../texts/vocabulary.ts';

const sizes = [10, 1000] as const;
const peerKeys = 20;

/** Bytes that a server holds with one draft open, after some keys. */
export interface MemoryResult {
  readonly contestant: string;
  readonly kilobytes: number;
  readonly resident: Summary;
}

async function residentAfter(
  contestant: Contestant,
  language: DraftLanguage,
  kilobytes: number,
  typed: number,
): Promise<number[]> {
  const session = await Session.open(contestant, language, kilobytes);
  await session.keys(typed);
  const resident = residentMemory(session.client.pid);
  await session.stop();
  return resident === undefined ? [] : [resident];
}

export async function measureMemory(
  contestants: readonly Contestant[],
  peers: readonly Contestant[],
  plan: Plan,
  say: (line: string) => void,
): Promise<MemoryResult[]> {
  const results: MemoryResult[] = [];
  for (const kilobytes of sizes) {
    say(`memory, ${kilobytes} KB`);
    const held = contestants.map((): number[] => []);
    for (let round = 0; round < plan.memoryRounds; round++) {
      for (const language of draftLanguages) {
        for (const [index, contestant] of contestants.entries()) {
          held[index]?.push(...(await residentAfter(contestant, language, kilobytes, plan.memoryKeys)));
        }
      }
    }
    contestants.forEach(({ id }, index) => {
      results.push({ contestant: id, kilobytes, resident: summaryOf(held[index] as number[]) });
    });
  }
  for (const peer of peers) {
    say(`memory, ${peer.title}`);
    try {
      const held = await residentAfter(peer, 'en', sizes[0], peerKeys);
      results.push({ contestant: peer.id, kilobytes: sizes[0], resident: summaryOf(held) });
    } catch (error) {
      say((error as Error).message);
    }
  }
  return results;
}
