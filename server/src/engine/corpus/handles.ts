import type { CorpusDraft } from './corpus.ts';

/** How often drafts mention each handle, handles folded. */
export class Handles {
  private readonly uses = new Map<string, Map<string, number>>();

  add({ uri, summary }: CorpusDraft): void {
    for (const { folded } of summary.mentions) {
      const byDraft = this.uses.get(folded) ?? new Map<string, number>();
      this.uses.set(folded, byDraft.set(uri, (byDraft.get(uri) ?? 0) + 1));
    }
  }

  delete({ uri, summary }: CorpusDraft): void {
    for (const { folded } of summary.mentions) {
      const byDraft = this.uses.get(folded);
      byDraft?.delete(uri);
      if (byDraft?.size === 0) this.uses.delete(folded);
    }
  }

  /** All that are mentioned. */
  all(): Iterable<string> {
    return this.uses.keys();
  }

  /** How often drafts other than `uri` mention a handle. */
  usesOutside(folded: string, uri: string): number {
    let sum = 0;
    for (const [draft, uses] of this.uses.get(folded) ?? []) if (draft !== uri) sum += uses;
    return sum;
  }
}
