import type { Location } from 'vscode-languageserver';
import { toOffset } from '../convert.ts';
import { knownAt, peopleReady, personAt } from '../personAt.ts';
import { declarationsOf, mentionsOf } from '../personPlaces.ts';
import type { Feature } from '../session.ts';

/** Every mention of somebody in the drafts of the workspace, by whichever of their handles. */
export const feature: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register(session) {
    session.connection.onReferences(async ({ textDocument, position, context }, token) => {
      const document = await session.documents.get(textDocument.uri, token);
      if (!document || !personAt(document, toOffset(document.text, position), session)) return null;
      await peopleReady(session);
      const place = personAt(document, toOffset(document.text, position), session);
      if (!place) return null;
      const declared: Location[] =
        context.includeDeclaration && place.listed
          ? declarationsOf(place.listed, session).map(({ uri, selection }) => ({ uri, range: selection }))
          : [];
      const known = knownAt(place, session);
      return [...declared, ...(known ? mentionsOf(known) : [])];
    });
  },
};
