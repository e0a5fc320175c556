import type { ReportData } from '../../../server/src/engine/report/reportData.ts';
import type { TextRange } from '../../../server/src/engine/text/positions.ts';

/** What the page of the report is to show. */
export interface ShowReport {
  readonly type: 'show';
  readonly report: ReportData;
}

/** From the page: it can show something; somebody wants to see a draft. */
export type FromReport =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly uri: string; readonly range: TextRange };
