import type { Command } from 'vscode-languageserver';
import type { PlaceElsewhere } from '../../engine/corpus/acrossRule.ts';
import { openDraftCommand } from '../../protocol.ts';
import { isRange } from '../convert.ts';
import type { Feature } from '../session.ts';

/** A command that goes to a place in another draft. */
export function openDraft(title: string, { uri, range }: PlaceElsewhere): Command {
  return { title, command: openDraftCommand, arguments: [uri, range] };
}

/** Opens another draft of the workspace at a place. */
export const feature: Feature = {
  commands: ({ showDocument }) =>
    showDocument
      ? {
          [openDraftCommand]: async ([uri, selection], { connection, index }) => {
            if (typeof uri === 'string' && isRange(selection) && index.get(uri)) {
              await connection.window.showDocument({ uri, takeFocus: true, selection });
            }
            return null;
          },
        }
      : {},
};
