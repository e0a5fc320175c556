import type { Connection } from 'vscode-languageserver';
import { summarize } from '../engine/summary.ts';
import type { CauserieSettings } from '../protocol.ts';
import { baselineName } from '../workspace/baseline.ts';
import { DraftIndex } from '../workspace/draftIndex.ts';
import type { WorkspaceFiles, WorkspaceStorage } from '../workspace/files.ts';
import type { Baselines } from './baselines.ts';
import type { ClientSupport } from './clientSupport.ts';
import type { DocumentStore } from './documents.ts';
import { beginProgress } from './indexProgress.ts';
import type { OpenDocument } from './openDocument.ts';
import { severitiesOf } from './settings.ts';
import { watchFiles } from './watchedFiles.ts';
import type { WorkspaceFolders } from './workspaceFolders.ts';

interface Surroundings {
  readonly connection: Connection;
  readonly client: ClientSupport;
  readonly documents: DocumentStore;
  readonly folders: WorkspaceFolders;
  readonly files: WorkspaceFiles | undefined;
  readonly baselines: Baselines;
  readonly storage: WorkspaceStorage | undefined;
  readonly progressTitle: string;
  loadSettings(folder: string): Promise<CauserieSettings | undefined>;
}

/** Milliseconds without a change before an open draft is summed up, and before the first of them begins the reading. */
const pause = 300;

function macrotask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** How much longer than it takes the workspace is left alone, where nobody tells of its changes. */
const rest = 20;

/** Looks at the folders again once an open draft has changed, for clients that cannot watch them. */
function lookNowAndThen(index: DraftIndex): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let nextTime = 0;
  const look = async (): Promise<void> => {
    const start = performance.now();
    await index.refresh();
    const end = performance.now();
    nextTime = end + rest * (end - start);
    timer = undefined;
  };
  return () => {
    if (timer === undefined) timer = setTimeout(() => void look(), Math.max(0, nextTime - performance.now()));
  };
}

/** Sums open drafts up once their writer pauses: never while somebody types. */
class OpenDrafts {
  private readonly waiting = new Map<OpenDocument, ReturnType<typeof setTimeout>>();
  private readonly sumUp: (document: OpenDocument) => void;

  constructor(sumUp: (document: OpenDocument) => void) {
    this.sumUp = sumUp;
  }

  changed(document: OpenDocument): void {
    clearTimeout(this.waiting.get(document));
    this.waiting.set(
      document,
      setTimeout(() => this.take(document), pause),
    );
  }

  closed(uri: string): void {
    for (const [document, timer] of this.waiting) {
      if (document.uri !== uri) continue;
      clearTimeout(timer);
      this.waiting.delete(document);
    }
  }

  flush(): void {
    for (const [document, timer] of [...this.waiting]) {
      clearTimeout(timer);
      this.take(document);
    }
  }

  private take(document: OpenDocument): void {
    this.waiting.delete(document);
    this.sumUp(document);
  }
}

/** The index over the workspace's drafts: open ones as they stand, the others from the host's files. */
export function createIndex(around: Surroundings): DraftIndex {
  const { connection, client, documents, folders, files, baselines, storage, progressTitle } = around;
  const open = new OpenDrafts((document) => {
    const result = documents.lintAlone(document);
    index.setInEditor(document.uri, result ? summarize(result.draft, result) : null);
    if (!result) return;
    void index.whenReady();
    if (!client.watchRegistration) look();
  });
  const index = new DraftIndex({
    files,
    storage,
    folders: () => folders.uris(),
    async settingsOf(folder) {
      await baselines.reading;
      const settings = await around.loadSettings(folder);
      if (!settings?.enable) return undefined;
      const { include, language, sites } = settings;
      return { include, language, sites, severities: severitiesOf(settings) };
    },
    pathOf: (uri) => folders.pathInFolder(uri),
    knownOf: (uri) => baselines.of(uri),
    progress: async () => (client.progress ? beginProgress(connection, progressTitle) : undefined),
    pause: macrotask,
    settleOpen: () => open.flush(),
  });
  const look = lookNowAndThen(index);
  documents.onRead((document) => open.changed(document));
  documents.onClose((uri) => {
    open.closed(uri);
    index.closeEditor(uri);
  });
  watchFiles(connection, (uris) => {
    if (uris.some((uri) => uri.endsWith(`/${baselineName}`))) {
      void baselines.read(folders.uris()).then(() => documents.reconfigure());
      void index.refresh();
    } else void index.look(uris);
  });
  connection.onShutdown(() => index.save());
  return index;
}
