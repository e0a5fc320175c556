import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { comparable } from '../workspace/uris.ts';

/** The path of a URI; what follows its scheme where it has none. */
function pathOf(uri: string): string {
  return comparable(uri)
    .replace(/^[a-z][a-z0-9+.-]*:/i, '')
    .replace(/^\/\/[^/]*/, '');
}

/** The folders that are open in the client. */
export class WorkspaceFolders {
  /** As the client names them, by how they are compared. */
  private readonly folders: Map<string, string>;

  constructor({ workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>) {
    const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.folders = new Map(uris.map((uri) => [comparable(uri), uri]));
  }

  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    for (const { uri } of removed) this.folders.delete(comparable(uri));
    for (const { uri } of added) this.folders.set(comparable(uri), uri);
  }

  uris(): readonly string[] {
    return [...this.folders.values()];
  }

  /**
   * The path that tells drafts apart: from the name of the workspace folder on, so that a folder above it has no say;
   * the whole path where the document is in none.
   */
  pathInFolder(uri: string): string {
    const document = comparable(uri);
    const folder = this.innermost(document);
    return folder === undefined ? pathOf(uri) : document.slice(folder.lastIndexOf('/') + 1);
  }

  /** A path for people: in the workspace folder, with the folder's name where there are several. */
  shownPath(uri: string): string {
    const folder = this.innermost(comparable(uri));
    const path = this.pathInFolder(uri);
    return folder !== undefined && this.folders.size === 1 ? path.slice(path.indexOf('/') + 1) : path;
  }

  /** The URI of the folder that holds a document, the innermost one; undefined where it is in none. */
  folderOf(uri: string): string | undefined {
    const folder = this.innermost(comparable(uri));
    return folder === undefined ? undefined : this.folders.get(folder);
  }

  private innermost(document: string): string | undefined {
    let best: string | undefined;
    for (const folder of this.folders.keys()) {
      if (folder.length > (best?.length ?? 0) && document.startsWith(`${folder}/`)) best = folder;
    }
    return best;
  }
}
