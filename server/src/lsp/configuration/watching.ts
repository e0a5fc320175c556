import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { comparable, isBelow, nameOf, parentOf } from '../../workspace/uris.ts';
import type { ClientSupport } from '../clientSupport.ts';
import type { Configurations } from './configurations.ts';

const everywhere: FileSystemWatcher = { globPattern: '**/*causerie.{yml,yaml,json}' };

function isWatchedEverywhere(uri: string, folders: readonly string[]): boolean {
  const isNamed = /causerie\.(?:ya?ml|json)$/.test(nameOf(uri));
  return isNamed && !comparable(uri).includes('/node_modules/') && folders.some((folder) => isBelow(folder, uri));
}

/** Has the client tell of changes of configuration files: those of the workspace, and whatever else they build upon. */
export class ConfigurationWatching {
  private readonly connection: Connection;
  private readonly client: ClientSupport;
  private readonly configurations: Configurations;
  private readonly folders: () => readonly string[];
  private watched = new Set<string>();
  private outside = '';
  private registration: Disposable | undefined;

  constructor(
    connection: Connection,
    client: ClientSupport,
    configurations: Configurations,
    folders: () => readonly string[],
  ) {
    this.connection = connection;
    this.client = client;
    this.configurations = configurations;
    this.folders = folders;
  }

  /** After `initialized`. */
  start(): void {
    if (this.client.watchedFiles) void this.register([everywhere]);
  }

  /** Whether a change of this file may change what holds for a draft. */
  concerns(uri: string): boolean {
    return /causerie\.(?:ya?ml|json)$/.test(nameOf(uri)) || this.watched.has(comparable(uri));
  }

  /** Watches the files outside of the workspace, or of other names, that are in use at present, or would be if they were there. */
  async follow(): Promise<void> {
    const loaded = await this.configurations.files.all();
    const uris = loaded.flatMap(({ layers, missing }) => [...layers.map(({ uri }) => uri), ...missing]);
    this.watched = new Set(uris.map(comparable));
    const { watchedFiles, relativePatterns } = this.client;
    if (!watchedFiles || !relativePatterns) return;
    const outside = [...new Set(uris)].filter((uri) => !isWatchedEverywhere(uri, this.folders())).sort();
    if (outside.join(' ') === this.outside) return;
    this.outside = outside.join(' ');
    const before = this.registration;
    this.registration = outside.length > 0 ? await this.register(outside.flatMap(watcherOf)) : undefined;
    before?.dispose();
  }

  private register(watchers: FileSystemWatcher[]): Promise<Disposable> {
    return this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}

function watcherOf(uri: string): FileSystemWatcher[] {
  const baseUri = parentOf(uri);
  return baseUri === undefined ? [] : [{ globPattern: { baseUri, pattern: nameOf(uri) } }];
}
