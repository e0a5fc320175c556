import { commands, Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import type { ClientFeature } from '../clientFeature.ts';
import type { QuietFindings } from '../quiet/quietFindings.ts';

const pauseCommand = 'causerie.pause';
const resumeCommand = 'causerie.resume';
/** Which of the two commands the palette offers. */
const context = 'causerie.paused';

function showPause(quiet: QuietFindings): Disposable {
  const item = window.createStatusBarItem('causerie.paused', StatusBarAlignment.Right, 100);
  item.name = l10n.t('Causerie Pause');
  item.text = `$(bell-slash) ${l10n.t('Causerie is paused')}`;
  item.tooltip = l10n.t('Nothing is shown until you resume. Click to resume.');
  item.command = resumeCommand;
  item.accessibilityInformation = { label: l10n.t('Causerie is paused. Resume'), role: 'button' };
  const update = (): void => {
    void commands.executeCommand('setContext', context, quiet.paused);
    if (quiet.paused) item.show();
    else item.hide();
  };
  update();
  return Disposable.from(item, quiet.onDidChangePaused(update));
}

/** Silences all findings of this window until it is told otherwise, or closed. */
export const feature: ClientFeature = {
  register: ({ quiet }) =>
    Disposable.from(
      showPause(quiet),
      commands.registerCommand(pauseCommand, () => quiet.pause(true)),
      commands.registerCommand(resumeCommand, () => quiet.pause(false)),
    ),
};
