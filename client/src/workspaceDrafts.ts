import { Disposable, EventEmitter, Uri } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type DraftsResult, draftsNotification, draftsRequest, type ListedDraft } from '../../server/src/protocol.ts';

/** All drafts of the workspace, as the server lists them. Nothing is asked of it before somebody wants to know. */
export class WorkspaceDrafts implements Disposable {
  private readonly client: BaseLanguageClient;
  private readonly changed = new EventEmitter<void>();
  private readonly listeners: Disposable;
  private byUri: ReadonlyMap<string, ListedDraft> = new Map();
  private wanted = false;
  /** The newest answer wins, whichever comes last. */
  private asked = 0;

  /** Fires when the drafts are no longer what they were. */
  readonly onDidChange = this.changed.event;

  constructor(client: BaseLanguageClient) {
    this.client = client;
    this.listeners = Disposable.from(
      client.onNotification(draftsNotification, () => this.refresh()),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running && this.wanted) void this.refresh();
      }),
    );
  }

  /** From here on the drafts are kept current. */
  want(): void {
    if (this.wanted) return;
    this.wanted = true;
    if (this.client.state === State.Running) void this.refresh();
  }

  all(): Iterable<ListedDraft> {
    return this.byUri.values();
  }

  of(uri: Uri): ListedDraft | undefined {
    return this.byUri.get(uri.toString());
  }

  dispose(): void {
    this.listeners.dispose();
    this.changed.dispose();
  }

  private async refresh(): Promise<void> {
    const asked = ++this.asked;
    // While the server is down, what was last known stays.
    const result = this.wanted
      ? await this.client.sendRequest<DraftsResult>(draftsRequest).catch(() => undefined)
      : undefined;
    if (asked !== this.asked) return;
    // As the editor writes URIs, whatever the server was given.
    if (result) this.byUri = new Map(result.drafts.map((draft) => [Uri.parse(draft.uri).toString(), draft]));
    this.changed.fire();
  }
}
