import type { Connection } from 'vscode-languageserver';
import type { IndexProgress } from '../workspace/indexHost.ts';

/** A progress bar in the client, with a button that stops the reading. */
export async function beginProgress(connection: Connection, title: string): Promise<IndexProgress | undefined> {
  try {
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin(title, 0, '', true);
    let told = 0;
    return {
      get isCancelled() {
        return reporter.token.isCancellationRequested;
      },
      report(done, total) {
        const percent = Math.floor((100 * done) / total);
        if (percent === told) return;
        told = percent;
        reporter.report(percent, `${done} / ${total}`);
      },
      done: () => reporter.done(),
    };
  } catch {
    // A client that says no goes without.
    return undefined;
  }
}
