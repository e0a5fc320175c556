import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ConfigurationHost } from '../workspace/configuration/host.ts';

/** What says that there is no such file, and nothing else. */
const absent: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_FILE_URL_PATH']);

/** The disk, for configurations. */
export const nodeHost: ConfigurationHost = {
  hasPackages: true,
  async read(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch (error) {
      if (absent.has((error as NodeJS.ErrnoException).code)) return undefined;
      throw error;
    }
  },
};
