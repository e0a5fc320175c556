import type { DraftSummary } from '../summary.ts';
import type { Platform } from '../vocabulary.ts';
import { Handles } from './handles.ts';
import { ComparedText, NearDuplicates } from './nearDuplicates.ts';
import { timeOf } from './order.ts';

/** A draft among others. */
export interface CorpusDraft {
  readonly uri: string;
  /** When it was last written, in milliseconds; undefined where nobody knows. */
  readonly mtime?: number | undefined;
  readonly summary: DraftSummary;
}

/** A draft that is nearly the same as another, and how much of it is, up to 1. */
interface Copy {
  readonly draft: CorpusDraft;
  readonly likeness: number;
}

/** A few words that two posts share are no copy: "Merci à vous tous pour vos messages". */
export const leastWords = 8;

/** FNV-1a: an order of texts that has nothing to do with when they came. */
function orderOf(uri: string, index: number): number {
  let hash = 0x811c9dc5 ^ index;
  for (let at = 0; at < uri.length; at++) hash = Math.imul(hash ^ uri.charCodeAt(at), 0x01000193);
  return hash;
}

class Entry {
  readonly draft: CorpusDraft;
  readonly time: number;
  /** Those that are long enough to be copies. */
  readonly texts: readonly ComparedText<CorpusDraft>[];

  constructor(draft: CorpusDraft) {
    const { uri, summary, mtime } = draft;
    this.draft = draft;
    this.time = timeOf(uri, summary, mtime);
    this.texts = summary.texts.flatMap(({ words, signature }, index) =>
      words < leastWords ? [] : new ComparedText(draft, signature, orderOf(uri, index)),
    );
  }
}

function planKeys({ summary }: CorpusDraft): string[] {
  const day = summary.scheduled?.day;
  return day === undefined ? [] : summary.platforms.map((platform) => `${platform} ${day}`);
}

function compare(a: Entry, b: Entry): number {
  return a.time - b.time || (a.draft.uri < b.draft.uri ? -1 : 1);
}

/**
 * All drafts of somebody, as rules across drafts ask about them. What changes costs what the change touches; the drafts
 * may come in any order.
 */
export class Corpus {
  readonly handles = new Handles();
  private readonly entries = new Map<string, Entry>();
  private readonly duplicates = new NearDuplicates<CorpusDraft>();
  private readonly plans = new Map<string, Set<Entry>>();
  private order: Entry[] | undefined;
  private places = new Map<Entry, number>();

  get size(): number {
    return this.entries.size;
  }

  get(uri: string): CorpusDraft | undefined {
    return this.entries.get(uri)?.draft;
  }

  /** All drafts, the earliest first. */
  drafts(): readonly CorpusDraft[] {
    return this.ordered().map(({ draft }) => draft);
  }

  set(draft: CorpusDraft): void {
    const before = this.entries.get(draft.uri);
    const entry = new Entry(draft);
    if (before) this.forget(before);
    this.entries.set(draft.uri, entry);
    for (const text of entry.texts) this.duplicates.add(text);
    this.handles.add(draft);
    for (const key of planKeys(draft)) this.plans.set(key, (this.plans.get(key) ?? new Set()).add(entry));
    const place = before && this.places.get(before);
    if (this.order && before && place !== undefined && before.time === entry.time) {
      this.order[place] = entry;
      this.places.delete(before);
      this.places.set(entry, place);
    } else this.order = undefined;
  }

  delete(uri: string): void {
    const entry = this.entries.get(uri);
    if (!entry) return;
    this.entries.delete(uri);
    this.forget(entry);
    this.order = undefined;
  }

  /** When a draft appears, in milliseconds; what is not written yet is the newest. */
  timeOf(uri: string): number | undefined {
    return this.entries.get(uri)?.time;
  }

  /** The drafts right before and after one in time, at most `count` on each side, in order. */
  around(
    uri: string,
    count: number,
  ): { readonly before: readonly CorpusDraft[]; readonly after: readonly CorpusDraft[] } {
    const entry = this.entries.get(uri);
    if (!entry) return { before: [], after: [] };
    const order = this.ordered();
    const place = this.places.get(entry) as number;
    return {
      before: order.slice(Math.max(0, place - count), place).map(({ draft }) => draft),
      after: order.slice(place + 1, place + 1 + count).map(({ draft }) => draft),
    };
  }

  /** Other drafts of which a text is nearly the same as one of this draft's, the likest first. */
  copiesOf(uri: string): readonly Copy[] {
    const copies = new Map<string, Copy>();
    for (const text of this.entries.get(uri)?.texts ?? []) {
      for (const { of: draft, likeness } of this.duplicates.of(text)) {
        const known = copies.get(draft.uri);
        if (draft.uri !== uri && (known?.likeness ?? 0) < likeness) copies.set(draft.uri, { draft, likeness });
      }
    }
    return [...copies.values()].sort((a, b) => b.likeness - a.likeness || (a.draft.uri < b.draft.uri ? -1 : 1));
  }

  /** Drafts that are planned for a platform and a day (`2026-05-12`), in order. */
  plannedFor(platform: Platform, day: string): readonly CorpusDraft[] {
    return [...(this.plans.get(`${platform} ${day}`) ?? [])].sort(compare).map(({ draft }) => draft);
  }

  private forget(entry: Entry): void {
    for (const text of entry.texts) this.duplicates.delete(text);
    this.handles.delete(entry.draft);
    for (const key of planKeys(entry.draft)) {
      const planned = this.plans.get(key);
      planned?.delete(entry);
      if (planned?.size === 0) this.plans.delete(key);
    }
  }

  private ordered(): readonly Entry[] {
    if (!this.order) {
      this.order = [...this.entries.values()].sort(compare);
      this.places = new Map(this.order.map((entry, index) => [entry, index]));
    }
    return this.order;
  }
}
