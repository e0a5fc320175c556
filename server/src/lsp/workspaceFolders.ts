import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** A URI as text that can be compared: decoded, a drive's letter small, no slash at the end. */
function comparable(uri: string): string {
  return decoded(uri)
    .replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase())
    .replace(/\/+$/, '');
}

/** The path of a URI; what follows its scheme where it has none. */
function pathOf(uri: string): string {
  return comparable(uri)
    .replace(/^[a-z][a-z0-9+.-]*:/i, '')
    .replace(/^\/\/[^/]*/, '');
}

/** The folders that are open in the client. */
export class WorkspaceFolders {
  private readonly folders: Set<string>;

  constructor({ workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>) {
    const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.folders = new Set(uris.map(comparable));
  }

  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    for (const { uri } of removed) this.folders.delete(comparable(uri));
    for (const { uri } of added) this.folders.add(comparable(uri));
  }

  /**
   * The path that tells drafts apart: from the name of the workspace folder on, so that a folder above it has no say;
   * the whole path where the document is in none.
   */
  pathInFolder(uri: string): string {
    const document = comparable(uri);
    let best = '';
    for (const folder of this.folders) {
      if (folder.length > best.length && document.startsWith(`${folder}/`)) best = folder;
    }
    return best === '' ? pathOf(uri) : document.slice(best.lastIndexOf('/') + 1);
  }
}
