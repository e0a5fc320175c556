import type { Command } from 'vscode-languageserver';
import type { TextChange } from '../../engine/draft.ts';
import type { Span } from '../../engine/text/paragraph.ts';
import { showFieldCommand } from '../../protocol.ts';
import { isRange, toRange, unopened } from '../convert.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Feature } from '../session.ts';

interface ChangeWithFields extends TextChange {
  /** In offsets of its own text. */
  readonly fields: readonly Span[];
}

/** A command that selects the first field of these changes once they are made; undefined where they have none. */
export function showField({ uri, text }: OpenDocument, changes: readonly ChangeWithFields[]): Command | undefined {
  let after = '';
  let copied = 0;
  let field: Span | undefined;
  for (const { from, to, text: inserted, fields } of changes) {
    after += text.getText().slice(copied, from);
    const [first] = fields;
    if (first && !field) field = { from: after.length + first.from, to: after.length + first.to };
    after += inserted;
    copied = to;
  }
  if (!field) return undefined;
  return { title: '', command: showFieldCommand, arguments: [uri, toRange(unopened(after), field)] };
}

/** Puts the cursor on a field after a fix, for clients that have no snippets in edits. */
export const feature: Feature = {
  commands: ({ snippetEdits, showDocument }) =>
    snippetEdits || !showDocument
      ? {}
      : {
          [showFieldCommand]: async ([uri, selection], { connection }) => {
            if (typeof uri === 'string' && isRange(selection)) {
              await connection.window.showDocument({ uri, takeFocus: true, selection });
            }
            return null;
          },
        },
};
