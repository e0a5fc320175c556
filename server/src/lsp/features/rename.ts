import { LSPErrorCodes, type Range, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { toOffset, toRange } from '../convert.ts';
import type { OpenDocument } from '../openDocument.ts';
import { type PersonPlace, peopleReady, personAt } from '../personAt.ts';
import { personWordsIn } from '../personWords.ts';
import { renameHandle } from '../renameHandle.ts';
import type { Feature, Session } from '../session.ts';

type HandlePlace = PersonPlace & Required<Pick<PersonPlace, 'handleAt'>>;

function placeAt(document: OpenDocument, position: Range['start'], session: Session): HandlePlace | undefined {
  const place = personAt(document, toOffset(document.text, position), session);
  return place?.handleAt ? (place as HandlePlace) : undefined;
}

/** A handle, renamed in all drafts and where its person is listed. */
export const feature: Feature = {
  capabilities: ({ preparesRenames }) => ({ renameProvider: preparesRenames ? { prepareProvider: true } : true }),
  register(session) {
    const { connection, documents } = session;
    connection.onPrepareRename(async ({ textDocument, position }, token) => {
      const document = await documents.get(textDocument.uri, token);
      const place = document && placeAt(document, position, session);
      if (!document || !place?.handleAt) return null;
      return { range: toRange(document.text, place.handleAt), placeholder: place.handle };
    });
    connection.onRenameRequest(async ({ textDocument, position, newName }, token): Promise<WorkspaceEdit> => {
      const document = await documents.get(textDocument.uri, token);
      const { version } = document ?? {};
      if (document && placeAt(document, position, session)) await peopleReady(session);
      const place = document && placeAt(document, position, session);
      const words = personWordsIn(document?.interfaceLanguage ?? session.interfaceLanguage());
      if (!document || !place) throw new ResponseError(LSPErrorCodes.RequestFailed, words.nothingToRename);
      if (document.version !== version) {
        throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
      }
      return renameHandle(place, newName.trim(), words, session);
    });
  },
};
