import { Disposable, FileSystemError, FileType, Uri, workspace } from 'vscode';
import {
  type FileExistsResult,
  type FileParams,
  type FileTextResult,
  fileExistsRequest,
  type ListFilesResult,
  listFilesRequest,
  readFileRequest,
} from '../../../server/src/protocol.ts';
import { isExcludedFolder, mayBeDraftFile } from '../../../server/src/workspace/exclusions.ts';
import type { ClientFeature } from '../clientFeature.ts';

/** Bytes: drafts, configurations and lists of people are far shorter. */
const longest = 10_000_000;
/** Folders that are read at once. */
const atOnce = 8;

/** Whether a file, or a folder, is in a folder that is open, and no way up leads out of it. */
function isInWorkspace(uri: Uri): boolean {
  if (uri.path.split(/[\\/]/).some((name) => name === '..' || name === '.')) return false;
  return (workspace.workspaceFolders ?? []).some(({ uri: { scheme, authority, path } }) => {
    const root = path.replace(/\/*$/, '/');
    return scheme === uri.scheme && authority === uri.authority && `${uri.path}/`.startsWith(root);
  });
}

/** @throws Error where the server has no business */
function allowed({ uri }: FileParams): Uri {
  const parsed = Uri.parse(uri, true);
  if (isInWorkspace(parsed)) return parsed;
  throw new Error(`${uri} is in no folder that is open.`);
}

/** Its length; undefined where there is no file, or only a link. */
async function lengthOf(uri: Uri): Promise<number | undefined> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    return type === FileType.File ? size : undefined;
  } catch (error) {
    if (error instanceof FileSystemError && /^FileNot(?:Found|ADirectory)$/.test(error.code)) return undefined;
    throw error;
  }
}

async function read(params: FileParams): Promise<FileTextResult> {
  const uri = allowed(params);
  const length = await lengthOf(uri);
  if (length === undefined) return { text: null };
  if (length > longest) throw new Error(`${params.uri} is longer than ${longest} bytes.`);
  // A byte-order mark stays, as it does on a disk: offsets are told from it.
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(uri)) };
}

async function exists(params: FileParams): Promise<FileExistsResult> {
  return { exists: (await lengthOf(allowed(params))) !== undefined };
}

interface Found {
  readonly files: Uri[];
  readonly folders: Uri[];
}

/** What a folder holds that counts: no links, whose type says so beside what they lead to. */
async function within(folder: Uri): Promise<Found> {
  const found: Found = { files: [], folders: [] };
  const entries = await workspace.fs.readDirectory(folder).then(
    (present) => present,
    () => [],
  );
  for (const [name, type] of entries) {
    const uri = Uri.joinPath(folder, name);
    if (type === FileType.File && mayBeDraftFile(name)) found.files.push(uri);
    if (type === FileType.Directory && !isExcludedFolder(name)) found.folders.push(uri);
  }
  return found;
}

async function list(params: FileParams): Promise<ListFilesResult> {
  const waiting = [allowed(params)];
  const uris: string[] = [];
  while (waiting.length > 0) {
    for (const { files, folders } of await Promise.all(waiting.splice(0, atOnce).map(within))) {
      uris.push(...files.map((uri) => uri.toString()));
      waiting.push(...folders);
    }
  }
  return { uris };
}

/** Gives the server the files of the workspace where they are on no disk: all of them on the web. */
export const feature: ClientFeature = {
  register: ({ client }) =>
    Disposable.from(
      client.onRequest(readFileRequest, read),
      client.onRequest(fileExistsRequest, exists),
      client.onRequest(listFilesRequest, list),
    ),
};
