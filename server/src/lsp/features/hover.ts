import type { Hover, Position } from 'vscode-languageserver';
import { configurationHover } from '../configuration/hover.ts';
import { toOffset, toRange } from '../convert.ts';
import { sources } from '../hovers/index.ts';
import { markupIn } from '../markup.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Feature, Session } from '../session.ts';

const ranked = [...sources].sort((a, b) => a.rank - b.rank);

async function hoverAt(document: OpenDocument, position: Position, session: Session): Promise<Hover | null> {
  const { text, version } = document;
  const offset = toOffset(text, position);
  const markup = markupIn(session.client.hoverFormat);
  const parts = (await Promise.all(ranked.map((source) => source.hoverAt(document, offset, session, markup)))).flat();
  const [first] = parts;
  // What was found while the text changed stands elsewhere by now.
  if (!first || document.version !== version) return null;
  const value = parts.map((part) => part.value).join(markup.separator);
  return { contents: { kind: session.client.hoverFormat, value }, range: toRange(text, first) };
}

/** What stands under the pointer, explained by every source that knows it. */
export const feature: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(session) {
    session.connection.onHover(async ({ textDocument, position }, token) => {
      if (session.configurations.isConfiguration(textDocument.uri)) {
        return configurationHover(textDocument.uri, position, session);
      }
      const document = await session.documents.get(textDocument.uri, token);
      return document ? hoverAt(document, position, session) : null;
    });
  },
};
