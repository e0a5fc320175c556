import { type CompletionItem, CompletionItemKind, InsertTextMode, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Completion, completionsAt } from '../../workspace/configuration/completing.ts';
import { toOffset, toRange } from '../convert.ts';
import type { Session } from '../session.ts';

function toItem({ label, kind, says, text, from, to }: Completion, document: TextDocument): CompletionItem {
  return {
    label,
    kind: kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
    ...(says === undefined ? {} : { documentation: says }),
    textEdit: { range: toRange(document, { from, to }), newText: text },
    insertTextMode: InsertTextMode.asIs,
  };
}

/** What asks for a key or a value without a key being pressed. */
export const configurationTriggers = [':', ' ', '-', '[', ','] as const;

/** Keys, rules and values in `.causerie.yml`, for editors that know no schemas. */
export async function configurationCompletions(
  uri: string,
  position: Position,
  { configurations }: Session,
): Promise<CompletionItem[]> {
  const buffer = configurations.buffers.get(uri);
  if (!buffer || !/\.ya?ml$/i.test(uri)) return [];
  const language = await configurations.interfaceLanguageOf(uri);
  const offset = toOffset(buffer, position);
  return completionsAt(buffer.getText(), offset, language).map((each) => toItem(each, buffer));
}
