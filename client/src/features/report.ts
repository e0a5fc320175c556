import { commands, Disposable, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { ClientFeature, ClientSession } from '../clientFeature.ts';
import { ReportPanel } from '../report/reportPanel.ts';

const reportCommand = 'causerie.showReport';
const viewType = 'causerie.report';

/** At most one report: it is about the whole workspace. */
class Reports implements Disposable {
  private readonly session: ClientSession;
  private current: ReportPanel | undefined;

  constructor(session: ClientSession) {
    this.session = session;
  }

  show(): void {
    if (this.current) this.current.panel.reveal();
    else this.adopt(window.createWebviewPanel(viewType, '', ViewColumn.Active, { enableFindWidget: true }));
  }

  /** Fills a view, which may be one of an earlier session. */
  adopt(panel: WebviewPanel): void {
    this.current?.panel.dispose();
    const report = new ReportPanel(panel, this.session);
    this.current = report;
    panel.onDidDispose(() => {
      report.dispose();
      if (this.current === report) this.current = undefined;
    });
  }

  dispose(): void {
    this.current?.panel.dispose();
  }
}

/** What all drafts of the workspace say together. */
export const feature: ClientFeature = {
  register(session) {
    const reports = new Reports(session);
    return Disposable.from(
      reports,
      commands.registerCommand(reportCommand, () => reports.show()),
      window.registerWebviewPanelSerializer(viewType, {
        async deserializeWebviewPanel(panel: WebviewPanel): Promise<void> {
          reports.adopt(panel);
        },
      }),
    );
  },
};
