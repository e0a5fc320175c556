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
import { type ClientSupport, readClientSupport } from './clientSupport.ts';
import { findConfigurationFile, type ReadText } from './configurationFile.ts';
import { DocumentStore } from './documents.ts';
import { features } from './features/index.ts';
import type { KnownHashtag } from './hashtags.ts';
import type { CommandHandler, Session } from './session.ts';
import { interfaceLanguageOf, SettingsSource } from './settings.ts';
import { WorkspaceFolders } from './workspaceFolders.ts';

/** What the host knows and the protocol does not say. */
export interface ServerHost {
  /** Base of the rules' pages as they ship with the product; undefined where there is no file. */
  readonly docsBase?: string;
  /** Reads files of the workspace; absent where the host has none. */
  readonly readText?: ReadText;
}

function capabilitiesFor(client: ClientSupport, commands: readonly string[]): ServerCapabilities {
  return Object.assign(
    {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
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

function initialize(connection: Connection, host: ServerHost, params: InitializeParams): InitializeResult {
  const client = readClientSupport(params);
  const options: CauserieInitializationOptions = params.initializationOptions ?? {};
  const settings = settingsSource(connection, client, options);
  const folders = new WorkspaceFolders(params);
  const documents = new DocumentStore({
    loadSettings: (uris) => settings.load(uris),
    contextOf: (uri, ofUri) => ({
      settings: ofUri,
      interfaceLanguage: interfaceLanguageOf(ofUri, params.locale),
      path: folders.pathInFolder(uri),
    }),
  });

  connection.onDidOpenTextDocument((event) => documents.open(event));
  connection.onDidChangeTextDocument((event) => documents.change(event));
  connection.onDidCloseTextDocument((event) => documents.close(event));
  connection.onDidChangeConfiguration((event) => {
    settings.push(event.settings);
    return documents.reconfigure();
  });
  connection.onInitialized(() => {
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
  const knownHashtags = (): Iterable<KnownHashtag> => documents.hashtags();
  const configurationFileOf: Session['configurationFileOf'] = async (uri) => {
    const folder = folders.folderOf(uri);
    return folder !== undefined && host.readText ? findConfigurationFile(uri, folder, host.readText) : undefined;
  };
  const session: Session = { connection, client, documents, knownHashtags, docsBase, configurationFileOf };
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
