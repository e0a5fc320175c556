import type { ReportedRange } from '../../report.ts';
import { escaped } from '../markup.ts';

const around = 90;

/** Where a text may be cut near an offset: never within a character of two units. */
function cut(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

/** The line that a finding begins on, with what it marks; a long line is cut around it. */
export function excerptOf(lines: readonly string[], { start, end }: ReportedRange): string | undefined {
  const line = lines[start.line];
  if (line === undefined || line.trim() === '') return undefined;
  const last = end.line === start.line ? end.character : line.length;
  const shownTo = last - start.character > 4 * around ? start.character + 4 * around : last;
  const from = start.character > around ? cut(line, start.character - around) : 0;
  const to = line.length > shownTo + around ? cut(line, shownTo + around) : line.length;
  const marked = line.slice(start.character, shownTo);
  return [
    from > 0 ? '… ' : '',
    escaped(line.slice(from, start.character)),
    marked === '' ? '' : `<mark>${escaped(marked)}</mark>`,
    escaped(line.slice(shownTo, to)),
    to < line.length ? ' …' : '',
  ].join('');
}
