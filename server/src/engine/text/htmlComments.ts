import type { Span } from './paragraph.ts';

export interface HtmlComment extends Span {
  /** Without `<!--` and `-->`, trimmed. */
  readonly content: string;
}

/** What a comment of HTML says. */
export function commentContent(comment: string): string {
  return comment.replace(/^<!--/, '').replace(/-->$/, '').trim();
}
