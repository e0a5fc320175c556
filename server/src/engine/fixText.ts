import type { FixText } from './rule.ts';
import type { Span } from './text/paragraph.ts';

/** What an unfilled field looks like in plain text. */
const fieldMark = '…';

/** The text of an edit for clients without snippets: fields are `…`; `fields` says where, from the text's start. */
export function plainText(parts: FixText): { readonly text: string; readonly fields: readonly Span[] } {
  let text = '';
  const fields: Span[] = [];
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else {
      fields.push({ from: text.length, to: text.length + fieldMark.length });
      text += fieldMark;
    }
  }
  return { text, fields };
}

export function hasField(parts: FixText): boolean {
  return parts.some((part) => typeof part !== 'string');
}

/** The text with each field filled in by `fill`, as a test or a judge does it. */
export function filledText(parts: FixText, fill: (hint: string) => string): string {
  return parts.map((part) => (typeof part === 'string' ? part : fill(part.field))).join('');
}

/** The text in LSP's snippet syntax; `firstIndex` is the first tab stop's number, `word` gives a field's placeholder. */
export function snippetText(parts: FixText, word: (hint: string) => string, firstIndex = 1): string {
  let index = firstIndex;
  return parts
    .map((part) =>
      typeof part === 'string'
        ? part.replace(/[\\$}]/g, '\\$&')
        : `\${${index++}:${word(part.field).replace(/[\\$}]/g, '\\$&')}}`,
    )
    .join('');
}
