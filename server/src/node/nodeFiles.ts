import { type Dirent, readdirSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isExcludedFolder, mayBeDraftFile } from '../workspace/exclusions.ts';
import type { WorkspaceFile, WorkspaceFiles } from '../workspace/files.ts';
import { readRegularFile } from './regularFile.ts';

function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

function fileAt(path: string, uri: string): WorkspaceFile | undefined {
  try {
    const found = statSync(path);
    if (!found.isFile()) return undefined;
    const { mtimeMs, ctimeMs, size } = found;
    return { uri, mtime: mtimeMs, stamp: `${mtimeMs} ${ctimeMs} ${size}` };
  } catch {
    return undefined;
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/**
 * The disk. Folders that are no files there (`vscode-vfs:`) have none; links are not followed. Looking at a file takes
 * microseconds when the system is asked directly, ten times that by way of its threads: who lists pauses in between.
 */
export const nodeFiles: WorkspaceFiles = {
  async *list(folder) {
    const root = pathOf(folder);
    const waiting = root === undefined ? [] : [{ path: root, uri: folder.replace(/\/+$/, '') }];
    for (let inside = waiting.pop(); inside; inside = waiting.pop()) {
      for (const entry of entriesOf(inside.path)) {
        const { name } = entry;
        const path = inside.path + sep + name;
        const uri = `${inside.uri}/${encodeURIComponent(name)}`;
        if (entry.isDirectory() && !isExcludedFolder(name)) waiting.push({ path, uri });
        const file = entry.isFile() && mayBeDraftFile(name) ? fileAt(path, uri) : undefined;
        if (file) yield file;
      }
    }
  },
  async stat(uri) {
    const path = pathOf(uri);
    return path === undefined ? undefined : fileAt(path, uri);
  },
  async read(uri) {
    return readRegularFile(fileURLToPath(uri));
  },
};
