import type { CodeLens } from 'vscode-languageserver';
import type { Post } from '../../engine/draft.ts';
import { copyForPublishingCommand } from '../../protocol.ts';
import type { CodeLensSource } from '../codeLensSource.ts';
import { toRange } from '../convert.ts';
import { textsOf } from '../publishedTexts.ts';
import { wordsIn } from '../words.ts';

/** A post that only quotes what it answers has nothing to publish. */
function publishesWords({ paragraphs }: Post): boolean {
  return paragraphs.some(({ paragraph }) => paragraph.kind !== 'comment');
}

/** Behind the figures of each post, the way to its text without marks; for clients that can copy. */
export const source: CodeLensSource = {
  rank: 1,
  codeLenses(document, { client, documents }) {
    const result = client.commands.has(copyForPublishingCommand) ? documents.lint(document) : undefined;
    if (!result) return [];
    const title = wordsIn(document.interfaceLanguage).copy;
    return textsOf(result).flatMap(({ draft, platforms, variant }) =>
      draft.posts.filter(publishesWords).map((post, index): CodeLens => {
        // Of several platforms the writer chooses one, unless this text is for these and no others.
        const platform = platforms.length === 1 || variant !== undefined ? (platforms[0] ?? null) : null;
        const command = { title, command: copyForPublishingCommand, arguments: [document.uri, platform, index] };
        return { range: toRange(document.text, { from: post.from, to: post.from }), command };
      }),
    );
  },
};
