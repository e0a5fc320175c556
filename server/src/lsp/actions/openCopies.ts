import { CodeActionKind } from 'vscode-languageserver';
import { wordFix } from '../../engine/messages/index.ts';
import type { ActionSource } from '../actionSource.ts';
import { chosenFindings } from '../chosenFindings.ts';
import { openDraft } from '../features/openDraft.ts';

const rule = 'cross-post';

/** Ways to the drafts that say nearly the same. */
export const source: ActionSource = {
  kind: CodeActionKind.QuickFix,
  rank: 0,
  actions(document, params, session) {
    const result = session.documents.lint(document);
    if (!result || !session.client.showDocument) return [];
    const copied = chosenFindings(result, document, params, session).filter(({ finding }) => finding.rule === rule);
    return copied.flatMap(({ finding, diagnostic }) =>
      (finding.elsewhere ?? []).flatMap((place) => {
        // A variant stands in the same draft.
        if (place.uri === document.uri) return [];
        const fix = { title: 'open', data: place.data, kind: 'choice', edits: [] } as const;
        const title = wordFix(rule, fix, document.interfaceLanguage);
        return {
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnostic],
          command: openDraft(title, place),
        };
      }),
    );
  },
};
