import { Range } from 'vscode';
import type { ScoreRange } from '../../server/src/protocol.ts';

/** A range of the protocol as the editor's. */
export function rangeOf({ start, end }: ScoreRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
