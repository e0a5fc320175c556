import { lineEnd, nextLineStart } from './lines.ts';
import type { Span } from './paragraph.ts';
import { isVariantMark } from './variantMark.ts';

/**
 * A draft's body is cut into chunks that Markdown cannot look across: a chunk begins at a line without indent that
 * follows a blank line, outside fenced code and HTML that runs on. Each chunk is parsed by itself, so an edit costs its
 * own chunk and no other. The mark of a variant is a chunk of its own: what stands above it and what stands below are
 * published in different places.
 */

const backtick = 0x60;
const tilde = 0x7e;

/** HTML blocks that blank lines do not end (CommonMark 4.6, conditions 1 to 5), by their first characters. */
const runningHtml: readonly (readonly [opening: RegExp, closing: string])[] = [
  [/^ {0,3}<!--/, '-->'],
  [/^ {0,3}<\?/, '?>'],
  [/^ {0,3}<!\[CDATA\[/, ']]>'],
  [/^ {0,3}<script[\s>]/i, '</script>'],
  [/^ {0,3}<style[\s>]/i, '</style>'],
  [/^ {0,3}<pre[\s>]/i, '</pre>'],
  [/^ {0,3}<textarea[\s>]/i, '</textarea>'],
];

const fenceOpening = /^ {0,3}(`{3,}|~{3,})/;

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return false;
  }
  return true;
}

/** Where a fence that `line` opens is closed by `line` itself or not: the closing run, or undefined. */
function fenceOf(line: string): string | undefined {
  const run = fenceOpening.exec(line)?.[1];
  if (!run) return undefined;
  if (run.charCodeAt(0) === backtick && line.indexOf('`', line.indexOf(run) + run.length) >= 0) return undefined;
  return run;
}

function closesFence(text: string, from: number, to: number, fence: string): boolean {
  const mark = fence.charCodeAt(0);
  let at = from;
  while (at < to && at < from + 3 && text.charCodeAt(at) === 0x20) at++;
  let length = 0;
  while (at < to && text.charCodeAt(at) === mark) {
    at++;
    length++;
  }
  return length >= fence.length && isBlank(text, at, to);
}

/**
 * The chunks of `text` from `from`, which must be a chunk's start, until `stop` says at a chunk's start that the rest is
 * known, or the end. Chunks touch each other and include their trailing blank lines.
 */
export function splitChunks(text: string, from: number, stop: (start: number) => boolean): Span[] {
  const chunks: Span[] = [];
  let chunkStart = from;
  let fence: string | undefined;
  let htmlClosing: string | undefined;
  let afterBlank = false;
  let afterMark = false;
  let at = from;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const first = text.charCodeAt(at);
    if (fence !== undefined) {
      if (closesFence(text, at, end, fence)) fence = undefined;
      afterBlank = false;
    } else if (htmlClosing !== undefined) {
      if (text.slice(at, end).toLowerCase().includes(htmlClosing)) htmlClosing = undefined;
      afterBlank = false;
    } else if (isBlank(text, at, end)) {
      afterBlank = true;
    } else {
      const isMark = (first === 0x3c || first === 0x20) && isVariantMark(text, at, end);
      if (isMark || afterMark || (afterBlank && first !== 0x20 && first !== 0x09)) {
        if (at > chunkStart) {
          chunks.push({ from: chunkStart, to: at });
          chunkStart = at;
          if (stop(at)) return chunks;
        }
      }
      afterBlank = false;
      afterMark = isMark;
      if (first === 0x20 || first === backtick || first === tilde || first === 0x3c) {
        const line = text.slice(at, end);
        fence = fenceOf(line);
        const html = fence === undefined ? runningHtml.find(([opening]) => opening.test(line)) : undefined;
        if (html && !line.toLowerCase().includes(html[1])) htmlClosing = html[1];
      }
    }
    at = nextLineStart(text, end);
  }
  if (chunkStart < text.length) chunks.push({ from: chunkStart, to: text.length });
  return chunks;
}
