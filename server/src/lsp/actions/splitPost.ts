import { CodeActionKind } from 'vscode-languageserver';
import { splitEdits } from '../../engine/rewrite/splitPost.ts';
import type { ActionSource } from '../actionSource.ts';
import { platformWordsIn } from '../platformWords.ts';
import { postAt, refactoring } from '../threadActions.ts';

const kind = `${CodeActionKind.RefactorRewrite}.splitPost`;

/** Makes a thread of the post that the cursor is in, where one of its platforms would not take it whole. */
export const source: ActionSource = {
  kind,
  rank: 2,
  actions(document, { range }, session) {
    const found = postAt(document, range);
    if (!found) return [];
    const { draft, post } = found;
    // A blog takes an article of any length.
    if (draft.platforms.includes('blog')) return [];
    const edits = splitEdits(draft, post, draft.platforms, document.limits);
    if (!edits || edits.length === 0) return [];
    const title = platformWordsIn(document.interfaceLanguage).split(edits.length + 1);
    return [refactoring(title, kind, edits, document, session)];
  },
};
