import type { Draft, PlacedComment } from './draft.ts';
import { isSpace } from './text/characters.ts';

/**
 * What the author accepted. In the text, `<!-- causerie-accept rule -->` accepts those rules on its own line or, where it
 * stands alone on its line, on the next one that is not blank; without a rule it accepts all. In the front matter,
 * `accept: [rule]` does so for the whole draft.
 */
export type Acceptances = (rule: string, from: number) => boolean;

const acceptComment = /^causerie-accept\b[\s:]*([^\n]*)$/i;

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

interface AcceptedLine {
  readonly from: number;
  readonly to: number;
  /** Empty: all rules. */
  readonly rules: readonly string[];
}

function acceptedLine(text: string, comment: PlacedComment): AcceptedLine | undefined {
  const match = acceptComment.exec(comment.content);
  if (!match) return undefined;
  const rules = (match[1] as string)
    .toLowerCase()
    .split(/[\s,;:]+/)
    .filter(Boolean);
  const from = lineStart(text, comment.from);
  const to = lineEnd(text, comment.to);
  const alone = text.slice(from, comment.from).trim() === '' && text.slice(comment.to, to).trim() === '';
  if (!alone || to >= text.length) return { from, to, rules };
  // Past blank lines: Markdown formatters put one behind a comment.
  let next = to;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  return { from: lineStart(text, next), to: lineEnd(text, next), rules };
}

export function acceptancesOf(draft: Draft): Acceptances {
  const inDraft = new Set(draft.frontMatter.accepted);
  const lines = draft.comments.flatMap((comment) => acceptedLine(draft.text, comment) ?? []);
  if (inDraft.size === 0 && lines.length === 0) return () => false;
  return (rule, from) =>
    inDraft.has(rule) ||
    lines.some(
      (line) => from >= line.from && from <= line.to && (line.rules.length === 0 || line.rules.includes(rule)),
    );
}
