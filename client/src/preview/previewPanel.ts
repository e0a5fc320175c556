import { commands, Disposable, env, l10n, type TextDocument, Uri, type WebviewPanel, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  copyForPublishingCommand,
  type PreviewParams,
  type PreviewResult,
  previewRequest,
} from '../../../server/src/protocol.ts';
import type { ClientSession } from '../clientFeature.ts';
import type { Scores } from '../scores.ts';
import { webviewHtml } from '../webviewHtml.ts';
import type { FromPreview, ShowMessage } from './messages.ts';
import { previewWords } from './words.ts';

/** Milliseconds after a key before the preview follows: it never stands in the way of the next one. */
const pause = 80;

/** One view beside the editors: it shows the draft that is written in, and follows it. */
export class PreviewPanel implements Disposable {
  readonly panel: WebviewPanel;
  private readonly client: BaseLanguageClient;
  private readonly scores: Scores;
  private readonly listeners: Disposable;
  private uri: Uri;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The newest answer wins, whichever comes last. */
  private asked = 0;

  constructor(panel: WebviewPanel, uri: Uri, { context, client, scores }: ClientSession) {
    this.panel = panel;
    this.uri = uri;
    this.client = client;
    this.scores = scores;
    panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(context.extensionUri, 'dist')] };
    this.listeners = Disposable.from(
      panel.webview.onDidReceiveMessage((message: FromPreview) => this.received(message)),
      panel.onDidChangeViewState(() => this.refreshSoon()),
      workspace.onDidChangeTextDocument(({ document }) => this.changed(document)),
      window.onDidChangeActiveTextEditor((editor) => editor && this.follow(editor.document.uri)),
      scores.onDidChange((score) => {
        const active = window.activeTextEditor?.document.uri;
        if (active && score.uri === active.toString()) this.follow(active);
        if (score.uri === this.uri.toString()) this.refreshSoon();
      }),
      client.onDidChangeState(({ newState }) => newState === State.Running && this.refreshSoon()),
    );
    panel.webview.html = webviewHtml('preview', panel.webview, context);
    this.entitle();
  }

  /** Shows a document if it is a draft; else what is shown stays. */
  follow(uri: Uri): void {
    if (uri.toString() === this.uri.toString() || !this.scores.of(uri)?.draft) return;
    this.uri = uri;
    this.entitle();
    this.refreshSoon();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listeners.dispose();
  }

  private entitle(): void {
    const name = this.uri.path.split('/').at(-1) ?? '';
    this.panel.title = l10n.t('Preview: {0}', name);
  }

  private changed({ uri }: TextDocument): void {
    if (uri.toString() === this.uri.toString()) this.refreshSoon();
  }

  private received(message: FromPreview): void {
    if (message.type === 'ready') void this.refresh();
    else void commands.executeCommand(copyForPublishingCommand, this.uri, message.platform ?? undefined, message.post);
  }

  private refreshSoon(): void {
    if (!this.panel.visible) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), pause);
  }

  private async refresh(): Promise<void> {
    const asked = ++this.asked;
    const uri = this.client.code2ProtocolConverter.asUri(this.uri);
    const params: PreviewParams = { uri };
    // While the server is down, what was last seen stays.
    const result = await this.client.sendRequest<PreviewResult | null>(previewRequest, params).catch(() => undefined);
    if (asked !== this.asked || result === undefined) return;
    const message: ShowMessage = {
      type: 'show',
      uri,
      language: env.language,
      words: previewWords(),
      platforms: result?.platforms ?? null,
    };
    void this.panel.webview.postMessage(message);
  }
}
