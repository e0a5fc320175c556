import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { InterfaceLanguage } from '../engine/messages/index.ts';
import type { CauserieInitializationOptions } from '../protocol.ts';
import type { ConfigurationHost } from '../workspace/configuration/host.ts';
import type { WorkspaceFiles, WorkspaceStorage } from '../workspace/files.ts';
import { Baselines } from './baselines.ts';
import { ClientFiles } from './clientFiles.ts';
import { type ClientSupport, readClientSupport } from './clientSupport.ts';
import { Configurations, type DocumentSettings } from './configuration/configurations.ts';
import { ConfigurationWatching } from './configuration/watching.ts';
import { findConfigurationFile } from './configurationFile.ts';
import { DocumentStore } from './documents.ts';
import { features } from './features/index.ts';
import { configurationHostOf, workspaceFilesOf } from './fileAccess.ts';
import type { KnownHashtag } from './hashtags.ts';
import { handlesToSpeakTo } from './offeredHandles.ts';
import { PeopleFiles } from './peopleFiles.ts';
import type { CommandHandler, Session } from './session.ts';
import { interfaceLanguageOf, SettingsSource } from './settings.ts';
import { registerWatchers, WatchedFiles } from './watchedFiles.ts';
import { wordsIn } from './words.ts';
import { WorkspaceFolders } from './workspaceFolders.ts';
import { createIndex } from './workspaceIndex.ts';

/** What the host knows and the protocol does not say. */
export interface ServerHost {
  /** Base of the rules' pages as they ship with the product; undefined where there is no file. */
  readonly docsBase?: string;
  /** The language to speak, where it is not always that of the client. */
  localeOf?(ofClient: string | undefined): string;
  /** Undefined where the host has no way to files. */
  readonly files?: WorkspaceFiles;
  /** Where to keep what took time to make: in the folder that the client names, else where the host does. */
  storage?(folder: string | undefined): WorkspaceStorage;
  /** Where configuration files are read; undefined where there are none but those that are open. */
  readonly configurations?: ConfigurationHost;
}

function capabilitiesFor(client: ClientSupport, commands: readonly string[]): ServerCapabilities {
  return Object.assign(
    {
      positionEncoding: PositionEncodingKind.UTF16,
      // Where files are not watched, whoever saves is about to see what holds now.
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: !client.watchedFiles },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...(commands.length > 0 ? { executeCommandProvider: { commands: [...commands] } } : {}),
    },
    ...features.map((feature) => feature.capabilities?.(client)),
  );
}

function commandsFor(client: ClientSupport): ReadonlyMap<string, CommandHandler> {
  return new Map(features.flatMap((feature) => Object.entries(feature.commands?.(client) ?? {})));
}

function settingsSource(connection: Connection, client: ClientSupport, initializationOptions: unknown): SettingsSource {
  const ask = async (uris: readonly string[]): Promise<readonly unknown[]> => {
    try {
      return await connection.workspace.getConfiguration(uris.map((scopeUri) => ({ scopeUri, section: 'causerie' })));
    } catch (error) {
      connection.console.error(`The client did not tell its settings: ${(error as Error).message}`);
      throw error;
    }
  };
  return new SettingsSource(initializationOptions, client.configuration ? ask : undefined);
}

/** What a client passes is its user's doing too: what is no text where one should be counts as left out. */
function readOptions({ initializationOptions }: InitializeParams): CauserieInitializationOptions {
  const { docsBase, storagePath, ...options } = (initializationOptions ?? {}) as CauserieInitializationOptions;
  return {
    ...options,
    ...(typeof docsBase === 'string' ? { docsBase } : {}),
    ...(typeof storagePath === 'string' ? { storagePath } : {}),
  };
}

function initialize(connection: Connection, host: ServerHost, params: InitializeParams): InitializeResult {
  const client = readClientSupport(params);
  const options = readOptions(params);
  const settings = settingsSource(connection, client, options);
  const locale = host.localeOf?.(params.locale) ?? params.locale;
  const folders = new WorkspaceFolders(params);
  let whenInitialized: (() => void) | undefined;
  const initialized = new Promise<void>((resolve) => {
    whenInitialized = resolve;
  });
  const clientFiles = options.workspaceFiles
    ? new ClientFiles({
        connection,
        watched: client.watchedFiles,
        ready: initialized,
        folders: () => folders.uris(),
      })
    : undefined;
  const files = workspaceFilesOf(host, clientFiles);
  const baselines = new Baselines(files, (uri, { words }) => {
    const language = interfaceLanguage();
    connection.console.error(`${uri}${language === 'fr' ? '\u00A0' : ''}: ${words[language]}`);
  });
  void baselines.read(folders.uris());
  const configurations = new Configurations({
    settings,
    host: configurationHostOf(host, clientFiles),
    locale,
    firstFolder: () => folders.uris()[0],
  });
  const watching = new ConfigurationWatching(connection, client, configurations, () => folders.uris());
  const documents = new DocumentStore({
    loadSettings(uris) {
      const loaded = configurations.load(uris);
      return baselines.reading ? baselines.reading.then(() => loaded) : loaded;
    },
    contextOf: (uri, ofUri) => ({ settings: ofUri, path: folders.pathInFolder(uri), known: baselines.of(uri) }),
    people: (document) => handlesToSpeakTo(document, { index, people }),
  });
  const watched = new WatchedFiles(connection);
  watched.onDidChange((uris) => {
    clientFiles?.changed(uris);
    if (uris.some((uri) => watching.concerns(uri))) configurations.changed();
  });
  const people = new PeopleFiles({
    files,
    watched: client.watchedFiles,
    folders: () => folders.uris(),
  });
  documents.onRead(({ text }) => people.setInEditor(text));
  documents.onClose((uri) => people.closeEditor(uri));
  const interfaceLanguage = (): InterfaceLanguage => interfaceLanguageOf(settings.initial, locale);
  const index = createIndex({
    connection,
    client,
    documents,
    folders,
    files,
    people,
    baselines,
    configurations,
    watched,
    storage: host.storage?.(options.storagePath),
    progressTitle: wordsIn(interfaceLanguage()).readingDrafts,
  });
  configurations.onChange(() => {
    void documents.reconfigure();
    void index.refresh();
  });

  const storeOf = ({ textDocument: { uri } }: { textDocument: { uri: string } }): Configurations | DocumentStore =>
    configurations.isConfiguration(uri) ? configurations : documents;
  connection.onDidOpenTextDocument((event) => {
    const store = storeOf(event);
    if (!client.watchedFiles && store === documents) configurations.changed();
    store.open(event);
  });
  connection.onDidChangeTextDocument((event) => storeOf(event).change(event));
  connection.onDidCloseTextDocument((event) => storeOf(event).close(event));
  connection.onDidSaveTextDocument(() => configurations.changed());
  connection.onDidChangeConfiguration((event) => {
    settings.push(event.settings);
    void index.refresh();
    return documents.reconfigure();
  });
  connection.onInitialized(() => {
    whenInitialized?.();
    watching.start();
    if (client.configuration && client.configurationRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'causerie' });
    }
    if (client.watchedFiles) registerWatchers(connection);
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        folders.change(event);
        clientFiles?.changed([...event.added, ...event.removed].map(({ uri }) => uri));
        void baselines.read(folders.uris());
        void index.refresh();
        void people.refresh();
        return documents.reconfigure();
      });
    }
  });

  const docsBase = (options.docsBase ?? host.docsBase)?.replace(/\/+$/, '');
  const knownHashtags = (): Iterable<KnownHashtag> => documents.hashtags();
  const readText = (uri: string): Promise<string | undefined> =>
    files?.read(uri).catch(() => undefined) ?? Promise.resolve(undefined);
  const configurationFileOf: Session['configurationFileOf'] = async (uri) => {
    const folder = folders.folderOf(uri);
    // Of one that is open the text in its editor counts: that is where an edit goes.
    const readOpen = async (file: string): Promise<string | undefined> =>
      configurations.buffers.get(file)?.getText() ?? readText(file);
    return folder !== undefined && files ? findConfigurationFile(uri, folder, readOpen) : undefined;
  };
  const workspaceSettings: Session['workspaceSettings'] = async () => {
    const folder = folders.uris()[0] ?? '';
    // A configuration is looked for from a document's folder.
    const [of] = await configurations.load([`${folder.replace(/\/+$/, '')}/.`]);
    return of as DocumentSettings;
  };
  const pathOf = (uri: string): string => folders.shownPath(uri);
  const session: Session = {
    connection,
    client,
    documents,
    configurations,
    watching,
    folders,
    index,
    people,
    readText,
    interfaceLanguage,
    knownHashtags,
    docsBase,
    pathOf,
    workspaceSettings,
    configurationFileOf,
  };
  for (const feature of features) feature.register?.(session);
  const commands = commandsFor(client);
  connection.onExecuteCommand(({ command, arguments: args = [] }) => commands.get(command)?.(args, session) ?? null);
  return { capabilities: capabilitiesFor(client, [...commands.keys()]), serverInfo: { name: 'causerie' } };
}

/** Serves a client over `connection`: capabilities and wiring, nothing else. */
export function startServer(connection: Connection, host: ServerHost): void {
  connection.onInitialize((params) => initialize(connection, host, params));
  connection.listen();
}
