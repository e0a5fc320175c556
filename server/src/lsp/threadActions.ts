import type { CodeAction, Range } from 'vscode-languageserver';
import type { Draft, Post } from '../engine/draft.ts';
import { plainText } from '../engine/fixText.ts';
import type { FixEdit } from '../engine/rule.ts';
import { toSpan } from './convert.ts';
import type { OpenDocument } from './openDocument.ts';
import type { Session } from './session.ts';
import { changesToWorkspaceEdit } from './workspaceEdit.ts';

/** A post of a draft or of one of its variants. */
interface FoundPost {
  /** The text that the post is one of. */
  readonly draft: Draft;
  readonly post: Post;
}

/** The post that a range begins in. */
export function postAt({ draft, text }: OpenDocument, range: Range): FoundPost | undefined {
  if (!draft) return undefined;
  const { from: at } = toSpan(text, range);
  const texts = draft.variants.length === 0 ? [draft] : draft.variants.map((variant) => variant.draft);
  for (const each of texts) {
    if (each.elsewhere.some(({ from, to }) => from <= at && at < to)) continue;
    const post = each.posts.find(({ extent }) => extent.from <= at && at <= extent.to);
    if (post && post.paragraphs.length > 0) return { draft: each, post };
  }
  return undefined;
}

/** An action that makes these edits. */
export function refactoring(
  title: string,
  kind: string,
  edits: readonly FixEdit[],
  document: OpenDocument,
  { client }: Session,
): CodeAction {
  const changes = edits.map(({ from, to, newText }) => ({ from, to, text: plainText(newText).text }));
  return { title, kind, edit: changesToWorkspaceEdit(document, changes, client) };
}
