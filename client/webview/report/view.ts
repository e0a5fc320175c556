import type { ReportData } from '../../../server/src/engine/report/reportData.ts';
import type { ReportDraft } from '../../../server/src/engine/report/reportDraft.ts';
import type { ReportWords } from '../../../server/src/engine/report/words/reportWords.ts';
import type { Format } from './format.ts';
import type { Places } from './places.ts';

/** What every figure is drawn from. */
export interface View {
  readonly data: ReportData;
  /** Those that pass the filters. */
  readonly drafts: readonly ReportDraft[];
  readonly today: string;
  readonly words: ReportWords;
  readonly format: Format;
  readonly places: Places;
  /** The month that the calendar was turned to. */
  readonly month: string | undefined;
  turnTo(month: string): void;
}
