import { CodeActionKind } from 'vscode-languageserver';
import { joinEdits } from '../../engine/rewrite/threadBreak.ts';
import type { ActionSource } from '../actionSource.ts';
import { platformWordsIn } from '../platformWords.ts';
import { postAt, refactoring } from '../threadActions.ts';

const kind = `${CodeActionKind.RefactorRewrite}.joinPosts`;

/** Makes one of the post that the cursor is in and the next, or of the whole thread. */
export const source: ActionSource = {
  kind,
  rank: 3,
  actions(document, { range }, session) {
    const found = postAt(document, range);
    if (!found) return [];
    const { posts } = found.draft;
    const words = platformWordsIn(document.interfaceLanguage);
    const choices = [
      { title: words.joinNext, joined: posts.slice(found.post.index, found.post.index + 2), least: 2 },
      { title: words.joinAll(posts.length), joined: posts, least: 3 },
    ];
    return choices.flatMap(({ title, joined, least }) => {
      const edits = joined.length < least ? undefined : joinEdits(found.draft, joined);
      return edits ? [refactoring(title, kind, edits, document, session)] : [];
    });
  },
};
