import { commands, Disposable, window } from 'vscode';
import type { ClientFeature } from '../clientFeature.ts';
import { activeDraft } from '../drafts.ts';
import type { Scores } from '../scores.ts';

/** What menus ask for: whether the active document is a draft. */
const context = 'causerie.isDraft';

function tellDraft(scores: Scores): Disposable {
  const update = (): void => {
    void commands.executeCommand('setContext', context, activeDraft(scores) !== undefined);
  };
  update();
  return Disposable.from(
    scores.onDidChange(update),
    scores.onDidRemove(update),
    window.onDidChangeActiveTextEditor(update),
  );
}

/** Buttons and menu entries that are for drafts stay away from everything else. */
export const feature: ClientFeature = { register: ({ scores }) => tellDraft(scores) };
