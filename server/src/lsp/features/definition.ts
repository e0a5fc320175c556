import type { DefinitionLink, Location } from 'vscode-languageserver';
import { toOffset, toRange } from '../convert.ts';
import { peopleReady, personAt } from '../personAt.ts';
import { declarationsOf } from '../personPlaces.ts';
import type { Feature } from '../session.ts';

/** From a mention to whoever it names, in the list of people. */
export const feature: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register(session) {
    session.connection.onDefinition(async ({ textDocument, position }, token) => {
      const document = await session.documents.get(textDocument.uri, token);
      if (!document || !personAt(document, toOffset(document.text, position), session)) return null;
      await peopleReady(session);
      const place = personAt(document, toOffset(document.text, position), session);
      if (!place?.listed) return null;
      const declarations = declarationsOf(place.listed, session);
      if (!session.client.definitionLinks) {
        return declarations.map(({ uri, selection }): Location => ({ uri, range: selection }));
      }
      return declarations.map(
        ({ uri, whole, selection }): DefinitionLink => ({
          originSelectionRange: toRange(document.text, place),
          targetUri: uri,
          targetRange: whole,
          targetSelectionRange: selection,
        }),
      );
    });
  },
};
