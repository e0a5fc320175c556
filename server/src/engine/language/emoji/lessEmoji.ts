import type { PlacedParagraph } from '../../draft.ts';
import type { FixEdit } from '../../rule.ts';
import { isSpace } from '../../text/characters.ts';
import type { EmojiRun } from './emojiRuns.ts';

export interface PlacedRun extends EmojiRun {
  readonly placed: PlacedParagraph;
}

function isBlank(character: string): boolean {
  return character !== '' && isSpace(character.charCodeAt(0)) && character !== '\n' && character !== '\r';
}

/** Where the blanks after `at` end. */
function afterBlanks(text: string, at: number): number {
  let end = at;
  while (isBlank(text.charAt(end))) end++;
  return end;
}

function beforeBlanks(text: string, at: number): number {
  let start = at;
  while (start > 0 && isBlank(text.charAt(start - 1))) start--;
  return start;
}

/** Whether `other` begins the line right before or after that of `run`. */
function isNextTo(run: PlacedRun, other: PlacedRun | undefined): boolean {
  if (!other || other.placed !== run.placed) return false;
  const between = run.placed.paragraph.raw.slice(Math.min(other.from, run.from), Math.max(other.from, run.from));
  return between.split(/\r\n|[\r\n]/).length === 2;
}

/**
 * An emoji at a line's start becomes a hyphen where a line beside it begins with one too, a keycap its number; before an
 * item or a heading it goes. `before` and `after` are the emoji that begin the lines around.
 */
export function bulletEdit(run: PlacedRun, before: PlacedRun | undefined, after: PlacedRun | undefined): FixEdit {
  const { from, to, digit, placed } = run;
  const { raw, kind } = placed.paragraph;
  const inItem = kind === 'item' || /[-*•][ \t]*$/.test(raw.slice(Math.max(0, from - 8), from));
  const isListed = isNextTo(run, before) || isNextTo(run, after);
  const sign = inItem ? '' : digit ? `${digit}. ` : isListed ? '- ' : '';
  return { from: placed.from + from, to: placed.from + afterBlanks(raw, to), newText: [sign] };
}

/**
 * An emoji taken out together with the space beside it; a full stop takes its place where it alone ended a sentence.
 * Undefined where it stands between words of one sentence: it may be one of them.
 */
export function removalEdit({ from, to, placed }: PlacedRun): FixEdit | undefined {
  const { raw, sentences, own } = placed.paragraph;
  const start = beforeBlanks(raw, from);
  const end = afterBlanks(raw, to);
  const before = raw.charAt(start - 1);
  const after = raw.charAt(end);
  const opensLine = start === 0 || before === '\n' || before === '\r';
  const closesLine = end >= raw.length || after === '\n' || after === '\r';
  // A line that holds nothing else would be left empty.
  if (opensLine && closesLine) return undefined;
  const edit = (a: number, b: number, text: string): FixEdit => ({
    from: placed.from + a,
    to: placed.from + b,
    newText: [text],
  });
  if (opensLine) return edit(from, end, '');
  if (closesLine) return edit(start, to, '');
  if (/[.!?…:;,)]/.test(before)) return edit(start, to, '');
  if (/[.!?…,;:)]/.test(after))
    return edit(start, start === from ? to : end, after === '.' || after === ',' ? '' : raw.slice(to, end));
  const sentence = sentences.find((each) => each.from < from && each.to >= from);
  const endsThere = sentence !== undefined && sentence.to <= end && /[\p{L}\p{N}]/u.test(own.charAt(start - 1));
  return endsThere ? edit(start, to, '.') : undefined;
}
