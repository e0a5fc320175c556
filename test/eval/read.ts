import { readDraft } from '../../server/src/engine/draft.ts';
import { type LintResult, lint } from '../../server/src/engine/lint.ts';
import type { Row } from './rows.ts';

/** A row as the product judges it, read as what is typed into a network's text box. */
export interface ReadRow extends Row {
  readonly result: LintResult;
}

export function readRow(row: Row): ReadRow {
  return { ...row, result: lint(readDraft(row.text, { markdown: false, language: 'auto' })) };
}

/** The ids of the rules that speak of a row, each once. */
export function rulesOf({ result }: ReadRow): ReadonlySet<string> {
  return new Set(result.findings.map(({ rule }) => rule));
}

/** The score, 100 where there is too little text for one: nothing is held against it. */
export function scoreOf({ result }: ReadRow): number {
  return result.score.score ?? 100;
}
