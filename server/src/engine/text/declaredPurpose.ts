import type { Draft } from '../draft.ts';
import type { Span } from './paragraph.ts';

/** The line of the front matter that declares a purpose; absolute offsets. */
export interface PurposeLine {
  /** `purpose:` */
  readonly key: Span;
  /** What follows it, without spaces, quotes and comment; empty, at the key's end, where nothing does. */
  readonly value: Span;
}

const line = /^(purpose[ \t]*:)([ \t]*)(["']?)([^"'#\r\n]*?)\3[ \t]*(?:#.*)?$/i;
const topLevelKey = /^([A-Za-z_][\w-]{0,40})[ \t]*:/;
const longestLine = 300;

/** Lines of the front matter, none where there is no front matter; a very long one is passed over. */
function* linesOf({ text, frontMatter }: Draft): Iterable<{ from: number; text: string }> {
  const { from, to } = frontMatter.content;
  for (let at = from; at < to; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 || found >= to ? to : found;
    if (end - at <= longestLine) yield { from: at, text: text.slice(at, end).replace(/\r$/, '') };
    at = end + 1;
  }
}

export function hasFrontMatter({ frontMatter: { span } }: Draft): boolean {
  return span.to > span.from;
}

/** Top-level keys of the front matter, lower case. */
export function frontMatterKeys(draft: Draft): readonly string[] {
  const keys: string[] = [];
  for (const { text } of linesOf(draft)) {
    const key = topLevelKey.exec(text)?.[1];
    if (key) keys.push(key.toLowerCase());
  }
  return keys;
}

/** Where the draft declares its purpose; undefined where it does not. */
export function purposeLine(draft: Draft): PurposeLine | undefined {
  for (const { from, text } of linesOf(draft)) {
    const found = line.exec(text);
    if (!found) continue;
    const [, key = '', spaces = '', quote = '', value = ''] = found;
    const keyTo = from + key.length;
    const valueFrom = keyTo + spaces.length + quote.length;
    return {
      key: { from, to: keyTo },
      value: value.trim() === '' ? { from: keyTo, to: keyTo } : { from: valueFrom, to: valueFrom + value.trimEnd().length },
    };
  }
  return undefined;
}
