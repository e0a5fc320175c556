import {
  Disposable,
  EventEmitter,
  FileDecoration,
  type FileDecorationProvider,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { ClientFeature } from '../clientFeature.ts';
import { scoreTitle } from '../scoreTooltip.ts';
import type { WorkspaceDrafts } from '../workspaceDrafts.ts';

const setting = 'causerie.fileMarks';

/** A mark has two characters at most. */
function badgeOf(score: number): string {
  return score === 100 ? '✓' : String(score);
}

class FileMarks implements FileDecorationProvider {
  private readonly drafts: WorkspaceDrafts;
  private readonly changed = new EventEmitter<undefined>();

  readonly onDidChangeFileDecorations = this.changed.event;

  constructor(drafts: WorkspaceDrafts) {
    this.drafts = drafts;
  }

  provideFileDecoration(uri: Uri): FileDecoration | undefined {
    const draft = this.drafts.of(uri);
    if (!draft || draft.score === null || !workspace.getConfiguration(undefined, uri).get(setting)) return undefined;
    return new FileDecoration(badgeOf(draft.score), scoreTitle(draft));
  }

  refresh(): void {
    this.changed.fire(undefined);
  }

  dispose(): void {
    this.changed.dispose();
  }
}

/** The score beside the names of drafts, in the explorer and on tabs; off unless the writer wants it. */
export const feature: ClientFeature = {
  register({ drafts }) {
    const marks = new FileMarks(drafts);
    const wantIfSet = (): void => {
      const folders = workspace.workspaceFolders ?? [];
      if (folders.some(({ uri }) => workspace.getConfiguration(undefined, uri).get(setting))) drafts.want();
      marks.refresh();
    };
    wantIfSet();
    return Disposable.from(
      marks,
      window.registerFileDecorationProvider(marks),
      drafts.onDidChange(() => marks.refresh()),
      workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(setting) && wantIfSet()),
    );
  },
};
