import { fold } from '../text/fold.ts';
import { type Platform, platforms } from '../vocabulary.ts';
import type { ReportDraft } from './reportDraft.ts';

/** What of all drafts is looked at; what is null is not asked for. */
export interface ReportFilter {
  /** `none`: drafts that name no platform. */
  readonly platform: Platform | 'none' | null;
  readonly series: string | null;
  /** The first and the last day. */
  readonly from: string | null;
  readonly to: string | null;
}

export const noFilter: ReportFilter = { platform: null, series: null, from: null, to: null };

function passes({ platforms: those, series, day }: ReportDraft, filter: ReportFilter): boolean {
  const { platform, from, to } = filter;
  if (platform === 'none' ? those.length > 0 : platform !== null && !those.includes(platform)) return false;
  if (filter.series !== null && (series === null || fold(series) !== fold(filter.series))) return false;
  if (from === null && to === null) return true;
  return day !== null && (from === null || day >= from) && (to === null || day <= to);
}

/** The drafts that pass. */
export function filtered(drafts: readonly ReportDraft[], filter: ReportFilter): readonly ReportDraft[] {
  return drafts.filter((draft) => passes(draft, filter));
}

/** What there is to choose from: platforms in their order, series by name. */
export function choicesIn(drafts: readonly ReportDraft[]): {
  readonly platforms: readonly (Platform | 'none')[];
  readonly series: readonly string[];
} {
  const named = platforms.filter((platform) => drafts.some((draft) => draft.platforms.includes(platform)));
  const series = new Map<string, string>();
  for (const draft of drafts) {
    if (draft.series !== null && !series.has(fold(draft.series))) series.set(fold(draft.series), draft.series);
  }
  const hasNone = drafts.some((draft) => draft.platforms.length === 0);
  return {
    platforms: hasNone && named.length > 0 ? [...named, 'none'] : named,
    series: [...series.values()].sort((a, b) => a.localeCompare(b)),
  };
}
