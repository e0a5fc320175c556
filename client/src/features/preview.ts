import { commands, Disposable, l10n, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { ClientFeature, ClientSession } from '../clientFeature.ts';
import { activeDraft } from '../drafts.ts';
import type { PreviewState } from '../preview/messages.ts';
import { PreviewPanel } from '../preview/previewPanel.ts';

const previewCommand = 'causerie.showPreview';
const viewType = 'causerie.preview';

/** At most one view: it follows the draft that is written in. */
class Previews implements Disposable {
  private readonly session: ClientSession;
  private current: PreviewPanel | undefined;

  constructor(session: ClientSession) {
    this.session = session;
  }

  show(): void {
    const draft = activeDraft(this.session.scores);
    if (this.current) {
      this.current.panel.reveal(undefined, true);
      if (draft) this.current.follow(draft.document.uri);
    } else if (draft) {
      const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      this.adopt(window.createWebviewPanel(viewType, '', column), draft.document.uri);
    } else {
      void window.showInformationMessage(l10n.t('The active document is no draft, so there is nothing to preview.'));
    }
  }

  /** Fills a view, which may be one of an earlier session. */
  adopt(panel: WebviewPanel, uri: Uri): void {
    this.current?.panel.dispose();
    const preview = new PreviewPanel(panel, uri, this.session);
    this.current = preview;
    panel.onDidDispose(() => {
      preview.dispose();
      if (this.current === preview) this.current = undefined;
    });
  }

  dispose(): void {
    this.current?.panel.dispose();
  }
}

/** How the draft will look on its platforms, beside the editor. */
export const feature: ClientFeature = {
  register(session) {
    const previews = new Previews(session);
    return Disposable.from(
      previews,
      commands.registerCommand(previewCommand, () => previews.show()),
      window.registerWebviewPanelSerializer(viewType, {
        async deserializeWebviewPanel(panel: WebviewPanel, state: PreviewState | undefined): Promise<void> {
          if (state?.uri) previews.adopt(panel, Uri.parse(state.uri));
          else panel.dispose();
        },
      }),
    );
  },
};
