import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { pathOfUri, uriKey } from '../workspace/uris.ts';

/** The folders that are open in the client. */
export class WorkspaceFolders {
  /** By what they are compared by, the URI of each. */
  private readonly folders: Map<string, string>;

  constructor({ workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>) {
    const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.folders = new Map(uris.map((uri) => [uriKey(uri), uri]));
  }

  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    for (const { uri } of removed) this.folders.delete(uriKey(uri));
    for (const { uri } of added) this.folders.set(uriKey(uri), uri);
  }

  /** Their URIs, each as the client writes it. */
  uris(): readonly string[] {
    return [...this.folders.values()];
  }

  /**
   * The path that tells drafts apart: from the name of the workspace folder on, so that a folder above it has no say;
   * the whole path where the document is in none.
   */
  pathInFolder(uri: string): string {
    const document = uriKey(uri);
    let best = '';
    for (const folder of this.folders.keys()) {
      if (folder.length > best.length && document.startsWith(`${folder}/`)) best = folder;
    }
    return best === '' ? pathOfUri(uri) : document.slice(best.lastIndexOf('/') + 1);
  }
}
