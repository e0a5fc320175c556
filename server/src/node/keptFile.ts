import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { makeFolder } from './makeFolder.ts';

/** Compiled code in a file. */
export interface Kept {
  readonly path: string;
  /** What it was compiled from. */
  readonly of: string;
  /** The scripts that ran beside it. */
  readonly beside: readonly string[];
  readonly code: Buffer;
}

/** What stands in its last line: what is before it begins where V8 wants it to, at the beginning. */
interface Head extends Pick<Kept, 'of' | 'beside'> {
  /** Of the code: V8 believes what it is given, and would run what is damaged. */
  readonly sum: number;
}

const dayInMs = 86_400_000;
const keptDays = 30;
const lineFeed = 0x0a;

/** Whether nobody but this user (and who may do anything) can have written it: code is run from it. */
function isOurs({ uid, mode }: Stats): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

/** What is kept in a file, where it is of this very script and ours; undefined else. */
export function recall(path: string, of: string): Kept | undefined {
  let file: number | undefined;
  try {
    if (!isOurs(statSync(dirname(path)))) return undefined;
    file = openSync(path, 'r');
    if (!isOurs(fstatSync(file))) return undefined;
    const bytes = readFileSync(file);
    const end = bytes.lastIndexOf(lineFeed);
    const { of: source, beside, sum } = JSON.parse(bytes.toString('utf8', end)) as Head;
    const code = bytes.subarray(0, end);
    return source === of && sum === crc32(code) ? { path, of, beside, code } : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** What no process has asked for in a long time, of other versions mostly. */
function forgetOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > keptDays * dayInMs) rmSync(path, { force: true });
  }
}

function write(path: string, bytes: Buffer): void {
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, bytes, { mode: 0o600, flag: 'wx' });
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Keeps it in its file, written all at once. Where that is not possible (node 20 has sums from 20.15 on) nothing is kept. */
export function keep({ path, of, beside, code }: Kept): void {
  const folder = dirname(path);
  try {
    makeFolder(folder, 0o700);
    if (!isOurs(statSync(folder))) return;
    forgetOld(folder);
    const head: Head = { of, beside, sum: crc32(code) };
    write(path, Buffer.concat([code, Buffer.from(`\n${JSON.stringify(head)}`)]));
  } catch {
    // The next process compiles as this one did.
  }
}
