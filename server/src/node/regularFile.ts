import { readFile, stat } from 'node:fs/promises';

/** Bytes: no text that we read is a tenth as long. */
const longest = 64_000_000;

/** Told by a code of the system's, as its own errors are. */
function unreadable(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/**
 * The text of a file. A folder that somebody else made may have anything under any name, by a link too: what never ends
 * (a device, a pipe) and what no memory holds is told and not read.
 */
export async function readRegularFile(path: string): Promise<string> {
  const found = await stat(path);
  if (!found.isFile() && !found.isDirectory()) throw unreadable('EFTYPE');
  if (found.size > longest) throw unreadable('EFBIG');
  return readFile(path, 'utf8');
}
