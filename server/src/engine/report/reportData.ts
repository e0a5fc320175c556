import type { PostsPerDay } from '../corpus/postsPerDay.ts';
import type { InterfaceLanguage } from '../messages/index.ts';
import type { ReportDraft } from './reportDraft.ts';

/** All that the page of the report is made from. */
export interface ReportData {
  /** The day on which it was made: `2026-05-12`. */
  readonly today: string;
  readonly language: InterfaceLanguage;
  /** How many posts a day each platform bears. */
  readonly postsPerDay: PostsPerDay;
  readonly drafts: readonly ReportDraft[];
}
