import type { ListedDraft } from '../../../server/src/protocol.ts';

/** How a writer likes the list: what needs most first, what comes next first, or by name. */
export const draftOrders = ['score', 'date', 'name'] as const;
export type DraftOrder = (typeof draftOrders)[number];

function byName(a: ListedDraft, b: ListedDraft): number {
  return a.path.localeCompare(b.path, undefined, { numeric: true });
}

/** What has no score yet is hardly begun: it comes last. */
function byScore(a: ListedDraft, b: ListedDraft): number {
  return (a.score ?? 101) - (b.score ?? 101) || byName(a, b);
}

/** What is to come is wanted soonest first, what is over newest first: so the list of planned ones begins with the next. */
function byDate(a: ListedDraft, b: ListedDraft): number {
  const [one, other] = [a.day ?? '', b.day ?? ''];
  if (one === other) return byName(a, b);
  const isEarlier = one < other ? -1 : 1;
  return a.state === 'planned' && b.state === 'planned' ? isEarlier : -isEarlier;
}

const comparisons = { score: byScore, date: byDate, name: byName };

export function sorted(drafts: readonly ListedDraft[], order: DraftOrder): ListedDraft[] {
  return [...drafts].sort(comparisons[order]);
}
