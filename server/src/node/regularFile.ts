import { readFile, stat } from 'node:fs/promises';

/** Bytes: no text that we read is a tenth as long. */
const longest = 64_000_000;

/**
 * The text of a file. A folder that somebody else made may have anything under any name, by a link too: what never ends
 * (a device, a pipe) and what no memory holds is told and not read.
 */
export async function readRegularFile(path: string): Promise<string> {
  const found = await stat(path);
  if (!found.isFile() && !found.isDirectory()) throw new Error('this is no regular file');
  if (found.size > longest) throw new Error(`this is longer than ${longest} bytes`);
  return readFile(path, 'utf8');
}
