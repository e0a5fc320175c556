import { type CompletionItem, type CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { Span } from '../engine/text/paragraph.ts';
import { toRange } from './convert.ts';
import { type Markup, markupIn } from './markup.ts';
import type { OpenDocument } from './openDocument.ts';
import type { Session } from './session.ts';

/** Something that may be written in place of a span. */
export interface Offer extends Span {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** The label where it is left out. */
  readonly newText?: string;
  /** The same with fields to fill in, in LSP's snippet syntax, for clients that know them. */
  readonly snippet?: string | undefined;
  readonly detail?: string;
  readonly documentation?: (markup: Markup) => string;
  /** What is typed is compared with it; the label where it is left out. */
  readonly filterText?: string;
}

/** Offers as the client takes them; they stay in their order. */
export function toItems(
  offers: readonly Offer[],
  { text }: OpenDocument,
  { client }: Session,
  rank = '',
): CompletionItem[] {
  const { snippetCompletions, completionFormat } = client;
  return offers.map(
    ({ label, kind, newText = label, snippet, detail, documentation, filterText = label, ...span }, at) => ({
      label,
      kind,
      ...(detail === undefined ? {} : { detail }),
      ...(documentation
        ? { documentation: { kind: completionFormat, value: documentation(markupIn(completionFormat)) } }
        : {}),
      sortText: rank + String(at).padStart(3, '0'),
      filterText,
      ...(snippetCompletions && snippet !== undefined ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      textEdit: {
        range: toRange(text, span),
        newText: snippetCompletions && snippet !== undefined ? snippet : newText,
      },
    }),
  );
}

/** A field of a snippet that is one of these words. */
export function choice(index: number, words: readonly string[]): string {
  return `\${${index}|${words.map((word) => word.replace(/[\\$},|]/g, '\\$&')).join(',')}|}`;
}
