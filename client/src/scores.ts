import { type Disposable, EventEmitter, type Uri, workspace } from 'vscode';
import type { ScoreParams } from '../../server/src/protocol.ts';

/** The last score of each open document. */
export class Scores implements Disposable {
  private readonly byUri = new Map<string, ScoreParams>();
  private readonly changed = new EventEmitter<ScoreParams>();
  private readonly removed = new EventEmitter<void>();
  private readonly closed = workspace.onDidCloseTextDocument(({ uri }) => {
    if (this.byUri.delete(uri.toString())) this.removed.fire();
  });

  /** Fires with every score that the server sends. */
  readonly onDidChange = this.changed.event;
  /** Fires when scores hold no more. */
  readonly onDidRemove = this.removed.event;

  of(uri: Uri | string): ScoreParams | undefined {
    return this.byUri.get(uri.toString());
  }

  set(score: ScoreParams): void {
    this.byUri.set(score.uri, score);
    this.changed.fire(score);
  }

  clear(): void {
    this.byUri.clear();
    this.removed.fire();
  }

  dispose(): void {
    this.closed.dispose();
    this.changed.dispose();
    this.removed.dispose();
  }
}
