import { commands, l10n, window } from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient';

export const restartCommand = 'causerie.restartServer';

const mostCrashes = 4;
const period = 3 * 60 * 1000;

/** Starts a crashed server again and says so; a server that crashes again and again stays off until it is asked for. */
export class CrashHandler implements ErrorHandler {
  private crashes: number[] = [];

  /** Forgets the crashes so far: somebody asked for another try. */
  reset(): void {
    this.crashes = [];
  }

  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    return { action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.crashes = [...this.crashes.filter((time) => now - time < period), now];
    if (this.crashes.length < mostCrashes) {
      void window.showWarningMessage(l10n.t('Causerie’s language server crashed and was started again.'));
      return { action: CloseAction.Restart, handled: true };
    }
    const restart = l10n.t('Restart');
    const message = l10n.t(
      'Causerie’s language server crashed {0} times in three minutes, and stays off.',
      mostCrashes,
    );
    void window.showErrorMessage(message, restart).then((answer) => {
      if (answer === restart) void commands.executeCommand(restartCommand);
    });
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}
