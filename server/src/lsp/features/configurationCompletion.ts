import { type CompletionItem, CompletionItemKind, InsertTextMode } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Completion, completionsAt } from '../../workspace/configuration/completing.ts';
import { toOffset, toRange } from '../convert.ts';
import type { Feature } from '../session.ts';

function toItem({ label, kind, says, text, from, to }: Completion, document: TextDocument): CompletionItem {
  return {
    label,
    kind: kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
    ...(says === undefined ? {} : { documentation: says }),
    textEdit: { range: toRange(document, { from, to }), newText: text },
    insertTextMode: InsertTextMode.asIs,
  };
}

/** Keys, rules and values in `.causerie.yml`, for editors that know no schemas. */
export const configurationCompletion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [':', ' ', '-', '[', ','] } }),
  register({ connection, configurations }) {
    connection.onCompletion(async ({ textDocument: { uri }, position }) => {
      const buffer = configurations.buffers.get(uri);
      if (!buffer || !/\.ya?ml$/i.test(uri)) return [];
      const language = await configurations.interfaceLanguageOf(uri);
      const offset = toOffset(buffer, position);
      return completionsAt(buffer.getText(), offset, language).map((each) => toItem(each, buffer));
    });
  },
};
