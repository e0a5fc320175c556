import { type CancellationToken, type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { ActionSource } from '../actionSource.ts';
import { sources } from '../actions/index.ts';
import { configurationFixes } from '../configuration/fixes.ts';
import { LongAnswer } from '../longAnswer.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Feature, Session } from '../session.ts';

const ranked = [...sources].sort((a, b) => a.rank - b.rank);

/** `only` names kinds and with them all their sub-kinds; without it, every kind is asked for. */
function isAskedFor({ kind }: Pick<ActionSource, 'kind'>, only: readonly string[] | undefined): boolean {
  return only?.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`)) ?? true;
}

async function actionsFor(
  document: OpenDocument,
  params: CodeActionParams,
  session: Session,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const asked = ranked.filter((source) => isAskedFor(source, params.context.only));
  const answer = new LongAnswer(document, token);
  const actions = await Promise.all(asked.map((source) => source.actions(document, params, session, token)));
  // Each was made for the text as it was.
  return answer.isOfPresent ? actions.flat() : [];
}

/** Everything in the lightbulb. */
export const feature: Feature = {
  capabilities: ({ codeActionLiterals }) =>
    codeActionLiterals ? { codeActionProvider: { codeActionKinds: [...new Set(ranked.map(({ kind }) => kind))] } } : {},
  register(session) {
    session.connection.onCodeAction(async (params, token) => {
      const { uri } = params.textDocument;
      if (session.configurations.isConfiguration(uri)) {
        return isAskedFor({ kind: CodeActionKind.QuickFix }, params.context.only)
          ? configurationFixes(params, session)
          : [];
      }
      const document = await session.documents.get(uri, token);
      return document ? actionsFor(document, params, session, token) : [];
    });
  },
};
