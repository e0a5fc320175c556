import type { Connection } from 'vscode-languageserver';
import {
  type FileExistsResult,
  type FileParams,
  type FileTextResult,
  fileExistsRequest,
  type ListFilesResult,
  listFilesRequest,
  readFileRequest,
} from '../protocol.ts';
import { configurationNames } from '../workspace/configuration/host.ts';
import type { WorkspaceFile, WorkspaceFiles } from '../workspace/files.ts';
import { childOf, comparable, isBelow, nameOf, parentOf } from '../workspace/uris.ts';

/** What was answered, as long as nothing is told of its file. */
interface Kept {
  readonly changes: number;
  readonly text: Promise<string | undefined>;
}

interface Surroundings {
  readonly connection: Pick<Connection, 'sendRequest'>;
  /** The client tells of changes of files. */
  readonly watched: boolean;
  /** Resolves once the client may be asked: after `initialized`. */
  readonly ready: Promise<void>;
  folders(): readonly string[];
}

/**
 * The files of folders that are on no disk, by requests to the client. Nothing outside of the open folders is asked for: what
 * is looked for upwards ends with them.
 */
export class ClientFiles implements WorkspaceFiles {
  private readonly around: Surroundings;
  /** The configurations, or that there is none: looked for from each folder upwards, they are asked for once. */
  private readonly kept = new Map<string, Kept>();
  /** How often something was told of a file or folder. */
  private readonly changes = new Map<string, number>();
  /** No other server's stamps are ours. */
  private readonly birth = `${Date.now()} ${Math.random()}`;

  constructor(around: Surroundings) {
    this.around = around;
  }

  /** These files or folders came, changed or went. */
  changed(uris: readonly string[]): void {
    for (const uri of uris) this.changes.set(comparable(uri), (this.changes.get(comparable(uri)) ?? 0) + 1);
  }

  async *list(folder: string): AsyncIterable<WorkspaceFile> {
    if (!this.isInWorkspace(folder)) return;
    const listed = await this.ask<ListFilesResult>(listFilesRequest, folder).catch(() => undefined);
    for (const uri of listed?.uris ?? []) yield this.file(uri);
  }

  async stat(uri: string): Promise<WorkspaceFile | undefined> {
    if (!this.isInWorkspace(uri)) return undefined;
    const found = await this.ask<FileExistsResult>(fileExistsRequest, uri).catch(() => undefined);
    return found?.exists ? this.file(uri) : undefined;
  }

  async read(uri: string): Promise<string> {
    const text = await this.askText(uri);
    if (text === undefined) throw new Error('there is no such file');
    return text;
  }

  /** The text of a configuration; undefined where there is none. Rejects where it is there and cannot be read. */
  configuration(uri: string): Promise<string | undefined> {
    if (!this.around.watched) return this.askText(uri);
    const text = this.keptText(uri);
    const name = configurationNames.find((known) => known === nameOf(uri));
    if (name === undefined) return text;
    // Who looks in this folder looks further up next: the answers come together.
    let folder = parentOf(parentOf(uri) ?? '');
    for (; folder !== undefined && this.isInWorkspace(folder); folder = parentOf(folder)) {
      void this.keptText(childOf(folder, name)).catch(() => undefined);
    }
    return text;
  }

  private keptText(uri: string): Promise<string | undefined> {
    const key = comparable(uri);
    const changes = this.changesOf(key);
    const known = this.kept.get(key);
    if (known?.changes === changes) return known.text;
    const text = this.askText(uri);
    this.kept.set(key, { changes, text });
    text.catch(() => this.kept.delete(key));
    return text;
  }

  private async askText(uri: string): Promise<string | undefined> {
    if (!this.isInWorkspace(uri)) return undefined;
    try {
      return (await this.ask<FileTextResult>(readFileRequest, uri)).text ?? undefined;
    } catch (error) {
      // Its code is a number of the protocol, and tells people nothing.
      throw new Error((error as Error).message);
    }
  }

  private async ask<Result>(request: string, uri: string): Promise<Result> {
    await this.around.ready;
    const params: FileParams = { uri };
    return this.around.connection.sendRequest<Result>(request, params);
  }

  private isInWorkspace(uri: string): boolean {
    return this.around.folders().some((folder) => comparable(folder) === comparable(uri) || isBelow(folder, uri));
  }

  /** A file is the same until something is told of it: asking when it was written would cost a request each. */
  private file(uri: string): WorkspaceFile {
    if (!this.around.watched) return { uri, isFar: true };
    return { uri, isFar: true, stamp: `${this.birth} ${this.changesOf(comparable(uri))}` };
  }

  /** How often something was told of a file, or of a folder that it is in. */
  private changesOf(key: string): number {
    let changes = 0;
    for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) {
      changes += this.changes.get(key.slice(0, end)) ?? 0;
    }
    return changes;
  }
}
