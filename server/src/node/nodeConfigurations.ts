import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ConfigurationHost } from '../workspace/configuration/host.ts';
import { readRegularFile } from './regularFile.ts';

/** What says that there is no such file, and nothing else. */
const absent: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_FILE_URL_PATH']);

function hostBy(readText: (path: string) => Promise<string>): ConfigurationHost {
  return {
    hasPackages: (uri) => uri.startsWith('file:'),
    async read(uri) {
      if (!uri.startsWith('file:')) return undefined;
      try {
        return await readText(fileURLToPath(uri));
      } catch (error) {
        if (absent.has((error as NodeJS.ErrnoException).code)) return undefined;
        throw error;
      }
    },
  };
}

/** The disk, for configurations of the command line: who runs it may name a pipe. */
export const nodeHost = hostBy((path) => readFile(path, 'utf8'));

/** The disk, for configurations of an editor: nobody names files there, they come with the folder. */
export const editorHost = hostBy(readRegularFile);
