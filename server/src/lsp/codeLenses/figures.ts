import type { CodeLens, Command } from 'vscode-languageserver';
import type { Post } from '../../engine/draft.ts';
import { platformName } from '../../engine/messages/platformNames.ts';
import { lengthOn } from '../../engine/platforms/length.ts';
import { publishedText } from '../../engine/publish/publishedText.ts';
import { showScoreCommand } from '../../protocol.ts';
import type { CodeLensSource } from '../codeLensSource.ts';
import { toRange } from '../convert.ts';
import type { OpenDocument } from '../openDocument.ts';
import { platformWordsIn } from '../platformWords.ts';
import { type PublishedBy, textsOf } from '../publishedTexts.ts';
import type { Session } from '../session.ts';

/** A post's score, then its length on each platform that has a limit. */
function figuresOf(post: Post, text: PublishedBy, { interfaceLanguage, limits }: OpenDocument): string[] {
  const { draft, score, platforms } = text;
  const words = platformWordsIn(interfaceLanguage);
  const lengths = platforms.flatMap((platform) => {
    const found = lengthOn(platform, publishedText(draft, post, platform).text, limits);
    return found ? words.length(platformName(platform), found) : [];
  });
  return [words.score(score.posts[post.index]?.score ?? null), ...lengths];
}

/** What a click does, for clients that can; an empty command is words alone. */
function commandOf(title: string, { variant }: PublishedBy, { uri }: OpenDocument, { client }: Session): Command {
  if (!client.commands.has(showScoreCommand)) return { title, command: '' };
  return { title, command: showScoreCommand, arguments: variant === undefined ? [uri] : [uri, variant] };
}

/** Above each post its score and its length, counted as each of its platforms counts. */
export const source: CodeLensSource = {
  rank: 0,
  codeLenses(document, session) {
    const result = session.documents.lint(document);
    if (!result) return [];
    return textsOf(result).flatMap((text) =>
      text.draft.posts
        .filter(({ paragraphs }) => paragraphs.length > 0)
        .flatMap((post): CodeLens[] => {
          const range = toRange(document.text, { from: post.from, to: post.from });
          return figuresOf(post, text, document).map((title) => ({
            range,
            command: commandOf(title, text, document, session),
          }));
        }),
    );
  },
};
