import { Disposable, l10n, Selection, TextEditorRevealType, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { ReportData } from '../../../server/src/engine/report/reportData.ts';
import { reportRequest } from '../../../server/src/protocol.ts';
import type { ClientSession } from '../clientFeature.ts';
import { rangeOf } from '../ranges.ts';
import { webviewHtml } from '../webviewHtml.ts';
import type { FromReport, ShowReport } from './messages.ts';

/** A column that the report does not cover, where there is one. */
function columnBeside(panel: WebviewPanel): ViewColumn {
  const other = window.tabGroups.all.find(({ viewColumn }) => viewColumn !== panel.viewColumn);
  return other?.viewColumn ?? ViewColumn.Active;
}

/** The report in a tab: it follows what is written, and opens drafts where they can be mended. */
export class ReportPanel implements Disposable {
  readonly panel: WebviewPanel;
  private readonly client: BaseLanguageClient;
  private readonly listeners: Disposable;
  private isStale = false;
  /** The newest answer wins, whichever comes last. */
  private asked = 0;

  constructor(panel: WebviewPanel, { context, client, drafts }: ClientSession) {
    this.panel = panel;
    this.client = client;
    panel.title = l10n.t('Causerie Report');
    panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(context.extensionUri, 'dist')] };
    this.listeners = Disposable.from(
      panel.webview.onDidReceiveMessage((message: FromReport) => this.received(message)),
      panel.onDidChangeViewState(() => this.isStale && this.refreshIfSeen()),
      drafts.onDidChange(() => this.refreshIfSeen()),
      client.onDidChangeState(({ newState }) => newState === State.Running && this.refreshIfSeen()),
    );
    panel.webview.html = webviewHtml('report', panel.webview, context);
  }

  dispose(): void {
    this.listeners.dispose();
  }

  private received(message: FromReport): void {
    if (message.type === 'ready') void this.refresh();
    else void this.open(message);
  }

  private async open({ uri, range }: Extract<FromReport, { type: 'open' }>): Promise<void> {
    try {
      const { start, end } = rangeOf(range);
      const viewColumn = columnBeside(this.panel);
      const editor = await window.showTextDocument(Uri.parse(uri), { viewColumn });
      editor.selection = new Selection(start, end);
      editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
    } catch (error) {
      void window.showErrorMessage(l10n.t('The draft could not be opened: {0}', (error as Error).message));
    }
  }

  private refreshIfSeen(): void {
    this.isStale = !this.panel.visible;
    if (this.panel.visible) void this.refresh();
  }

  private async refresh(): Promise<void> {
    if (this.client.state !== State.Running) return;
    const asked = ++this.asked;
    // While the server is down, what was last seen stays.
    const report = await this.client.sendRequest<ReportData>(reportRequest).catch(() => undefined);
    if (asked !== this.asked || !report) return;
    const message: ShowReport = { type: 'show', report };
    void this.panel.webview.postMessage(message);
  }
}
