import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isExcludedFolder, mayBeDraftFile } from '../workspace/exclusions.ts';
import type { WorkspaceFile, WorkspaceFiles } from '../workspace/files.ts';

function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

async function fileAt(path: string): Promise<WorkspaceFile | undefined> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return undefined;
    const { mtimeMs, ctimeMs, size } = found;
    return { uri: pathToFileURL(path).href, mtime: mtimeMs, stamp: `${mtimeMs} ${ctimeMs} ${size}` };
  } catch {
    return undefined;
  }
}

/** The disk. Folders that are no files there (`vscode-vfs:`) have none; links are not followed. */
export const nodeFiles: WorkspaceFiles = {
  async *list(folder) {
    const root = pathOf(folder);
    const waiting = root === undefined ? [] : [root];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
      for (const entry of entries) {
        const child = join(path, entry.name);
        if (entry.isDirectory() && !isExcludedFolder(entry.name)) waiting.push(child);
        const file = entry.isFile() && mayBeDraftFile(entry.name) ? await fileAt(child) : undefined;
        if (file) yield file;
      }
    }
  },
  async stat(uri) {
    const path = pathOf(uri);
    return path === undefined ? undefined : fileAt(path);
  },
  async read(uri) {
    return readFile(fileURLToPath(uri), 'utf8');
  },
};
