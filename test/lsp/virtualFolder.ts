import { ErrorCodes, type ProtocolConnection, ResponseError } from 'vscode-languageserver-protocol/node';
import {
  type FileExistsResult,
  type FileParams,
  type FileTextResult,
  fileExistsRequest,
  type ListFilesResult,
  listFilesRequest,
  readFileRequest,
} from '../../server/src/protocol.ts';
import { isInExcludedFolder, mayBeDraftFile } from '../../server/src/workspace/exclusions.ts';

/** A folder that is on no disk: whoever has it open in an editor answers for its files. */
export class VirtualFolder {
  readonly uri = 'vscode-vfs://github/lea/site';
  /** By their path in the folder. */
  readonly files = new Map<string, string>();
  /** What was asked: `read .causerie.yml`, `list `. */
  readonly asked: string[] = [];

  /** What the answer waits for. */
  beforeReading: (path: string) => Promise<void> = async () => undefined;

  uriOf(path: string): string {
    return `${this.uri}/${path}`;
  }

  /** Answers a server as the editor does. */
  answer(connection: ProtocolConnection): void {
    connection.onRequest(readFileRequest, async (params: FileParams): Promise<FileTextResult> => {
      const path = this.told('read', params);
      await this.beforeReading(path);
      if (path === 'broken/.causerie.yml') throw new ResponseError(ErrorCodes.InternalError, 'no signal');
      return { text: this.files.get(path) ?? null };
    });
    connection.onRequest(fileExistsRequest, (params: FileParams): FileExistsResult => {
      return { exists: this.files.has(this.told('exists', params)) };
    });
    connection.onRequest(listFilesRequest, (params: FileParams): ListFilesResult => {
      const path = this.told('list', params);
      const below = [...this.files.keys()].filter((file) => path === '' || file.startsWith(`${path}/`));
      const listed = below.filter((file) => mayBeDraftFile(file) && !isInExcludedFolder(`site/${file}`));
      return { uris: listed.map((file) => this.uriOf(file)) };
    });
  }

  /** How often a file was read. */
  reads(path: string): number {
    return this.asked.filter((each) => each === `read ${path}`).length;
  }

  private told(what: string, { uri }: FileParams): string {
    const path = uri === this.uri ? '' : uri.replace(`${this.uri}/`, '');
    this.asked.push(`${what} ${path}`);
    return path;
  }
}
