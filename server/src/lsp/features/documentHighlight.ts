import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import { foldHandle } from '../../engine/people/handle.ts';
import { mentionsIn } from '../../engine/people/mentions.ts';
import type { Span } from '../../engine/text/paragraph.ts';
import { toOffset, toRange } from '../convert.ts';
import type { OpenDocument } from '../openDocument.ts';
import { type PersonPlace, personAt } from '../personAt.ts';
import type { Feature, Session } from '../session.ts';

function inDraft({ draft }: OpenDocument, { listed, handle }: PersonPlace, { people: { people } }: Session): Span[] {
  const folded = foldHandle(handle);
  return [...(draft ? mentionsIn(draft) : [])].filter((mention) => {
    const other = foldHandle(mention.handle);
    const who = people.find(other, mention.platforms);
    return listed ? who === listed : !who && other === folded;
  });
}

function inFile({ uri }: OpenDocument, { listed }: PersonPlace): Span[] {
  return (listed?.entries ?? []).flatMap((placed) =>
    placed.uri === uri ? [...(placed.entry.name ? [placed.entry.name] : []), ...placed.entry.accounts] : [],
  );
}

/** Whoever is named under the cursor, wherever else the document names them. */
export const feature: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register(session) {
    session.connection.onDocumentHighlight(async ({ textDocument, position }, token) => {
      const document = await session.documents.get(textDocument.uri, token);
      const place = document && personAt(document, toOffset(document.text, position), session);
      if (!place) return null;
      const kind = document.draft ? DocumentHighlightKind.Read : DocumentHighlightKind.Write;
      const spans = document.draft ? inDraft(document, place, session) : inFile(document, place);
      return spans.map((span): DocumentHighlight => ({ range: toRange(document.text, span), kind }));
    });
  },
};
