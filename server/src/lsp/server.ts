import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { CauserieInitializationOptions } from '../protocol.ts';
import type { ConfigurationHost } from '../workspace/configuration/host.ts';
import { type ClientSupport, readClientSupport } from './clientSupport.ts';
import { Configurations } from './configuration/configurations.ts';
import { ConfigurationWatching } from './configuration/watching.ts';
import { DocumentStore } from './documents.ts';
import { codeActions } from './features/codeActions.ts';
import { configurationCompletion } from './features/configurationCompletion.ts';
import { configurationFindings } from './features/configurationFindings.ts';
import { diagnostics } from './features/diagnostics.ts';
import { hover } from './features/hover.ts';
import { score } from './features/score.ts';
import { semanticTokens } from './features/semanticTokens.ts';
import { showConfiguration } from './features/showConfiguration.ts';
import { showFieldFeature } from './features/showField.ts';
import type { Feature } from './session.ts';
import { SettingsSource } from './settings.ts';
import { WorkspaceFolders } from './workspaceFolders.ts';

/** What the host knows and the protocol does not say. */
export interface ServerHost {
  /** Base of the rules' pages as they ship with the product; undefined where there is no file. */
  readonly docsBase?: string;
  /** Where configuration files are read; undefined where there are none but those that are open. */
  readonly configurations?: ConfigurationHost;
}

const features: readonly Feature[] = [
  diagnostics,
  score,
  hover,
  codeActions,
  showFieldFeature,
  semanticTokens,
  configurationFindings,
  configurationCompletion,
  showConfiguration,
];

/** A host without files. */
const noFiles: ConfigurationHost = { hasPackages: false, read: async () => undefined };

function capabilitiesFor(client: ClientSupport): ServerCapabilities {
  return Object.assign(
    {
      positionEncoding: PositionEncodingKind.UTF16,
      // Where files are not watched, whoever saves is about to see what holds now.
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: !client.watchedFiles },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
    ...features.map((feature) => feature.capabilities(client)),
  );
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

function initialize(connection: Connection, host: ServerHost, params: InitializeParams): InitializeResult {
  const client = readClientSupport(params);
  const options: CauserieInitializationOptions = params.initializationOptions ?? {};
  const settings = settingsSource(connection, client, options);
  const folders = new WorkspaceFolders(params);
  const configurations = new Configurations({
    settings,
    host: host.configurations ?? noFiles,
    locale: params.locale,
    firstFolder: () => folders.uris()[0],
  });
  const watching = new ConfigurationWatching(connection, client, configurations, () => folders.uris());
  const documents = new DocumentStore({
    loadSettings: (uris) => configurations.load(uris),
    contextOf: (uri, ofUri) => ({ settings: ofUri, path: folders.pathInFolder(uri) }),
  });
  configurations.onChange(() => void documents.reconfigure());

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
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => watching.concerns(uri))) configurations.changed();
  });
  connection.onDidChangeConfiguration((event) => {
    settings.push(event.settings);
    return documents.reconfigure();
  });
  connection.onInitialized(() => {
    watching.start();
    if (client.configuration && client.configurationRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'causerie' });
    }
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        folders.change(event);
        return documents.reconfigure();
      });
    }
  });

  const docsBase = (options.docsBase ?? host.docsBase)?.replace(/\/+$/, '');
  const session = { connection, client, documents, configurations, watching, folders, docsBase };
  for (const feature of features) feature.register(session);
  return { capabilities: capabilitiesFor(client), serverInfo: { name: 'causerie' } };
}

/** Serves a client over `connection`: capabilities and wiring, nothing else. */
export function startServer(connection: Connection, host: ServerHost): void {
  connection.onInitialize((params) => initialize(connection, host, params));
  connection.listen();
}
