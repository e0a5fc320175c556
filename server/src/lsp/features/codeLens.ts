import { type CodeLens, CodeLensRefreshRequest } from 'vscode-languageserver';
import { AnswerWatch } from '../answerWatch.ts';
import { sources } from '../codeLenses/index.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Feature, Session } from '../session.ts';

const ranked = [...sources].sort((a, b) => a.rank - b.rank);

function lensesOf(document: OpenDocument, session: Session): CodeLens[] {
  return document.settings.codeLens ? ranked.flatMap((source) => source.codeLenses(document, session)) : [];
}

/** What stands above posts. */
export const feature: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: false } }),
  register(session) {
    const { connection, client, documents } = session;
    const watch = client.refreshesCodeLenses
      ? new AnswerWatch(
          session,
          (document) => lensesOf(document, session),
          () => void connection.sendRequest(CodeLensRefreshRequest.type),
        )
      : undefined;
    connection.onCodeLens(async ({ textDocument }, token) => {
      const document = await documents.get(textDocument.uri, token);
      if (!document) return [];
      const lenses = lensesOf(document, session);
      return watch ? watch.answered(document, lenses) : lenses;
    });
  },
};
