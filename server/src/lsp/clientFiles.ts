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
import type { WorkspaceFile, WorkspaceFiles } from '../workspace/files.ts';
import { comparable, isBelow } from '../workspace/uris.ts';

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
  /** How often something was told of a file or folder. */
  private readonly changes = new Map<string, number>();
  /** No other server's stamps are ours. */
  private readonly birth = `${Date.now()} ${Math.random()}`;

  constructor(around: Surroundings) {
    this.around = around;
  }

  /** The client told that these files or folders came, changed or went. */
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
    const text = await this.textOf(uri);
    if (text === undefined) throw new Error('there is no such file');
    return text;
  }

  /** The text of a file; undefined where there is none. Rejects where it is there and cannot be read. */
  async textOf(uri: string): Promise<string | undefined> {
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
    let changes = 0;
    const key = comparable(uri);
    for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) {
      changes += this.changes.get(key.slice(0, end)) ?? 0;
    }
    return { uri, isFar: true, stamp: `${this.birth} ${changes}` };
  }
}
