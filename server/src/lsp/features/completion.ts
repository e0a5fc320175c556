import type { CancellationToken, CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { sources } from '../completions/index.ts';
import { configurationCompletions, configurationTriggers } from '../configuration/completion.ts';
import { toOffset } from '../convert.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Feature, Session } from '../session.ts';

async function completionsAt(
  document: OpenDocument,
  { position, context }: CompletionParams,
  session: Session,
  token: CancellationToken,
): Promise<CompletionList> {
  const offset = toOffset(document.text, position);
  const answers = await Promise.all(
    sources.map((source) => source.complete(document, offset, context, session, token)),
  );
  const items: CompletionItem[] = [];
  let isIncomplete = false;
  for (const answer of answers) {
    if ('items' in answer) {
      items.push(...answer.items);
      isIncomplete ||= answer.isIncomplete;
    } else items.push(...answer);
  }
  return { isIncomplete, items };
}

/** What may be written next, from every source that knows. */
export const feature: Feature = {
  capabilities: () => ({
    completionProvider: {
      resolveProvider: true,
      triggerCharacters: [
        ...new Set([...configurationTriggers, ...sources.flatMap(({ triggerCharacters }) => triggerCharacters)]),
      ],
    },
  }),
  register(session) {
    session.connection.onCompletion(async (params, token) => {
      const { uri } = params.textDocument;
      if (session.configurations.isConfiguration(uri)) return configurationCompletions(uri, params.position, session);
      const document = await session.documents.get(uri, token);
      return document ? completionsAt(document, params, session, token) : null;
    });
    session.connection.onCompletionResolve((item) => {
      for (const source of sources) {
        const resolved = source.resolve?.(item, session);
        if (resolved) return resolved;
      }
      return item;
    });
  },
};
