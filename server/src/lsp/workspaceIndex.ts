import type { Connection } from 'vscode-languageserver';
import { summarize } from '../engine/summary.ts';
import { baselineName } from '../workspace/baseline.ts';
import { DraftIndex } from '../workspace/draftIndex.ts';
import type { WorkspaceFiles, WorkspaceStorage } from '../workspace/files.ts';
import type { Baselines } from './baselines.ts';
import type { ClientSupport } from './clientSupport.ts';
import type { Configurations } from './configuration/configurations.ts';
import type { DocumentStore } from './documents.ts';
import { beginProgress } from './indexProgress.ts';
import { OpenDrafts } from './openDrafts.ts';
import type { PeopleFiles } from './peopleFiles.ts';
import { Typing } from './typing.ts';
import { lookNowAndThen } from './unwatchedFiles.ts';
import type { WatchedFiles } from './watchedFiles.ts';
import type { WorkspaceFolders } from './workspaceFolders.ts';

interface Surroundings {
  readonly connection: Connection;
  readonly client: ClientSupport;
  readonly documents: DocumentStore;
  readonly folders: WorkspaceFolders;
  readonly files: WorkspaceFiles | undefined;
  readonly people: PeopleFiles;
  readonly baselines: Baselines;
  readonly storage: WorkspaceStorage | undefined;
  readonly progressTitle: string;
  readonly configurations: Configurations;
  readonly watched: WatchedFiles;
}

/** The index over the workspace's drafts: open ones as they stand, the others from the host's files. */
export function createIndex(around: Surroundings): DraftIndex {
  const { connection, client, documents, folders, files, baselines, configurations, watched, storage, progressTitle } =
    around;
  const typing = new Typing();
  const open = new OpenDrafts((document) => {
    const result = documents.lintAlone(document);
    index.setInEditor(document.uri, result ? summarize(result.draft, result) : null);
    if (!result) return;
    void index.whenReady();
    void around.people.whenReady();
    if (!client.watchedFiles) look();
  });
  const index = new DraftIndex({
    files,
    storage,
    folders: () => folders.uris(),
    async settingsOf(folder) {
      await baselines.reading;
      // A configuration is looked for from a document's folder.
      const [settings] = await configurations.load([`${folder.replace(/\/+$/, '')}/.`]);
      if (!settings?.enable) return undefined;
      const { configuration } = settings;
      return { ...configuration, lint: { ...configuration.lint, people: [] } };
    },
    pathOf: (uri) => folders.pathInFolder(uri),
    knownOf: (uri) => baselines.of(uri),
    progress: async () => (client.progress ? beginProgress(connection, progressTitle) : undefined),
    pause: () => typing.isOver(),
    settleOpen: () => open.flush(),
  });
  const look = lookNowAndThen(index);
  documents.onRead((document) => {
    typing.goesOn();
    open.changed(document);
  });
  documents.onClose((uri) => {
    open.closed(uri);
    index.closeEditor(uri);
  });
  watched.onBurst((uris) => {
    void around.people.look(uris);
    if (uris.some((uri) => uri.endsWith(`/${baselineName}`))) {
      void baselines.read(folders.uris()).then(() => documents.reconfigure());
      void index.refresh();
    } else void index.look(uris);
  });
  connection.onShutdown(() => index.save());
  return index;
}
