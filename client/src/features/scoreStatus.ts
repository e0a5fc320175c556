import { Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import { showScoreCommand } from '../../../server/src/protocol.ts';
import { bandIcon } from '../bands.ts';
import type { ClientFeature, ClientSession } from '../clientFeature.ts';
import { scoreTitle, scoreTooltip } from '../scoreTooltip.ts';

function showScoreStatus({ scores, quiet }: ClientSession): Disposable {
  const item = window.createStatusBarItem('causerie.score', StatusBarAlignment.Right, 100);
  item.name = l10n.t('Causerie Score');
  item.command = showScoreCommand;

  const update = (): void => {
    const active = window.activeTextEditor?.document.uri;
    const params = active && scores.of(active);
    if (!params?.draft || quiet.paused) {
      item.hide();
      return;
    }
    item.text = `${bandIcon(params.band)} ${params.score ?? '–'}`;
    item.tooltip = scoreTooltip(params);
    item.accessibilityInformation = { label: scoreTitle(params), role: 'button' };
    item.show();
  };

  update();
  return Disposable.from(
    item,
    scores.onDidChange(update),
    scores.onDidRemove(update),
    quiet.onDidChangePaused(update),
    window.onDidChangeActiveTextEditor(update),
  );
}

/** The score of the active draft in the status bar; hidden where the active document is none. */
export const feature: ClientFeature = { register: showScoreStatus };
