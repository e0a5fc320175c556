import {
  type Diagnostic,
  DiagnosticSeverity,
  type Position,
  type Range,
  type TextDocumentContentChangeEvent,
  type TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextChange } from '../engine/draft.ts';
import type { Severity } from '../engine/rule.ts';
import type { Span } from '../engine/text/paragraph.ts';

export function toRange(text: TextDocument, { from, to }: Span): Range {
  return { start: text.positionAt(from), end: text.positionAt(to) };
}

/** The offset of a position, which is clamped to the text. */
export function toOffset(text: TextDocument, position: Position): number {
  return text.offsetAt(position);
}

/** The span of a range, in order whatever the range's, and clamped to the text. */
export function toSpan(text: TextDocument, { start, end }: Range): Span {
  const a = text.offsetAt(start);
  const b = text.offsetAt(end);
  return a <= b ? { from: a, to: b } : { from: b, to: a };
}

export function toTextEdit(text: TextDocument, change: TextChange): TextEdit {
  return { range: toRange(text, change), newText: change.text };
}

/** A text by itself, for positions in what a document will be. */
export function unopened(text: string): TextDocument {
  return TextDocument.create('', '', 0, text);
}

/** Updates `text` by one change of the client; gives the change in offsets of the text before it, undefined for a full one. */
export function applyContentChange(
  text: TextDocument,
  change: TextDocumentContentChangeEvent,
  version: number,
): TextChange | undefined {
  if (!('range' in change)) {
    TextDocument.update(text, [change], version);
    return undefined;
  }
  const span = toSpan(text, change.range);
  // The range anew: one that reaches past the last line would leave the document's table of lines with holes.
  TextDocument.update(text, [{ range: toRange(text, span), text: change.text }], version);
  return { ...span, text: change.text };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toSeverity(severity: Severity): DiagnosticSeverity {
  return severities[severity];
}

/** Whether two ranges are the same, as clients send back the diagnostics that they were given. */
export function sameRange(a: Diagnostic['range'], b: Diagnostic['range']): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

/** Whether what a client passes is a range. */
export function isRange(value: unknown): value is Range {
  const { start, end } = (value ?? {}) as Partial<Range>;
  return [start?.line, start?.character, end?.line, end?.character].every((number) => Number.isInteger(number));
}
