import { CompletionItemKind } from 'vscode-languageserver';
import { catalogue } from '../../engine/catalogue.ts';
import { explainRule } from '../../engine/messages/index.ts';

import type { CompletionSource } from '../completionSource.ts';
import { toRange } from '../convert.ts';

/** A comment that accepts findings, up to the rule id that is being written. */
const opened = /<!--\s*causerie-accept(?:[\s,]+[a-z][a-z-]*)*[\s,]+([a-z-]*)$/;
const longestComment = 500;

/** Rule ids in `<!-- causerie-accept … -->`. */
export const source: CompletionSource = {
  triggerCharacters: [' '],
  complete(document, offset) {
    const before = document.text.getText().slice(Math.max(0, offset - longestComment), offset);
    const written = opened.exec(before.slice(before.lastIndexOf('\n') + 1))?.[1];
    if (written === undefined || !document.draft) return [];
    const range = toRange(document.text, { from: offset - written.length, to: offset });
    return catalogue.map(({ id }) => ({
      label: id,
      kind: CompletionItemKind.EnumMember,
      detail: explainRule(id, document.interfaceLanguage).title,
      textEdit: { range, newText: id },
    }));
  },
};
