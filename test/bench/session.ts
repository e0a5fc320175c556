import { BenchClient } from './client.ts';
import type { Contestant } from './contestant.ts';
import { draftOf } from './texts/drafts.ts';
import { Typist } from './texts/typist.ts';
import type { DraftLanguage } from './texts/vocabulary.ts';

/** One server with one draft open in it, and somebody who types in the middle of it. */
export class Session {
  readonly contestant: Contestant;
  readonly client: BenchClient;
  private readonly uri: string;
  private readonly typist: Typist;

  private constructor(contestant: Contestant, client: BenchClient, uri: string, typist: Typist) {
    this.contestant = contestant;
    this.client = client;
    this.uri = uri;
    this.typist = typist;
  }

  static async open(contestant: Contestant, language: DraftLanguage, kilobytes: number): Promise<Session> {
    const client = new BenchClient(contestant);
    await client.initialize();
    const text = draftOf(language, kilobytes * 1000);
    const uri = `file:///bench/drafts/${language}-${kilobytes}.post.md`;
    await client.open(uri, text);
    return new Session(contestant, client, uri, new Typist(text, language));
  }

  /** Types one key; milliseconds until its diagnostics are here. */
  key(): Promise<number> {
    return this.client.type(this.uri, this.typist.key());
  }

  /** Types so many keys, each when the one before has been answered; fewer where that takes longer than it may. */
  async keys(count: number, budget = Number.POSITIVE_INFINITY): Promise<number[]> {
    const end = performance.now() + budget;
    const times: number[] = [];
    while (times.length < count && performance.now() < end) times.push(await this.key());
    return times;
  }

  stop(): Promise<void> {
    return this.client.stop();
  }
}

/** Opens the same draft in several servers. */
export function openAll(
  contestants: readonly Contestant[],
  language: DraftLanguage,
  kilobytes: number,
): Promise<Session[]> {
  return Promise.all(contestants.map((contestant) => Session.open(contestant, language, kilobytes)));
}
