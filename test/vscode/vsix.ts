import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, root, run } from '../tools/command.ts';

/** Packs the extension as `npm run package` does and resolves with the path of the VSIX. */
export async function packVsix(): Promise<string> {
  const folder = join(root, 'test-output');
  mkdirSync(folder, { recursive: true });
  const vsix = join(folder, 'causerie.vsix');
  const packed = await run('npm', ['run', 'package:vsix', '--silent', '--', '--out', vsix], { limit: 240_000 });
  if (packed.code !== 0) throw new Error(`The VSIX was not written:\n${lastLines(packed.output, 20)}`);
  return vsix;
}

/** The names in a zip file, from its central directory. */
export function zipEntries(path: string): string[] {
  const zip = readFileSync(path);
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const names: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    names.push(zip.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return names;
}
