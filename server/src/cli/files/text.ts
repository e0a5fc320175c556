import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  existsSync,
  ftruncateSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { FileError } from './problem.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const utf16 = {
  en: 'the file is UTF-16: save it as UTF-8',
  fr: 'le fichier est en UTF-16\u00A0: enregistrez-le en UTF-8',
};
const notText = {
  en: 'the file is not text (it has zero bytes): leave it out',
  fr: 'le fichier n’est pas du texte (il contient des octets nuls)\u00A0: laissez-le de côté',
};
const notUtf8 = {
  en: 'the file is not UTF-8 text: save it as UTF-8',
  fr: 'le fichier n’est pas du texte en UTF-8\u00A0: enregistrez-le en UTF-8',
};
const changed = {
  en: 'the file was changed meanwhile and is left as it is: run again',
  fr: 'le fichier a été modifié entre-temps et reste tel quel\u00A0: relancez',
};

/** The text that bytes are, a byte-order mark included. @throws FileError that says why they are none */
export function decodeText(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw new FileError(utf16);
  if (bytes.includes(0)) throw new FileError(notText);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new FileError(notUtf8);
  }
}

function writeOver(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, at);
  ftruncateSync(file, bytes.length);
}

/** Over the bytes that are there, whose room stays theirs: where the disk has none for more, they are put back. */
function writeInPlace(target: string, text: string, read: Uint8Array): void {
  const file = openSync(target, 'r+');
  try {
    writeOver(file, Buffer.from(text));
  } catch (error) {
    writeOver(file, read);
    throw error;
  } finally {
    closeSync(file);
  }
}

function writeBeside(target: string, text: string, { uid, gid, mode }: Stats): void {
  const beside = `${target}.causerie-${process.pid}`;
  try {
    writeFileSync(beside, text, { mode });
    chownSync(beside, uid, gid);
    // The mask that new files are made with is not for this one.
    chmodSync(beside, mode & 0o7777);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/**
 * Writes a file's text anew, beside it first: what breaks off midway leaves the file as it was.
 * @throws FileError where the file is no longer what was read; Error of the file system
 */
export function writeText(absolute: string, text: string, read: Uint8Array): void {
  // A link stays a link: what it points to is written.
  const target = realpathSync(absolute);
  accessSync(target, constants.W_OK);
  if (!readFileSync(target).equals(read)) throw new FileError(changed);
  const stats = statSync(target);
  // Other names of the same file stay its own.
  if (stats.nlink > 1) {
    writeInPlace(target, text, read);
    return;
  }
  try {
    writeBeside(target, text, stats);
  } catch (error) {
    // The folder takes no new file, or none with this owner and group, but this one may be written.
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    writeInPlace(target, text, read);
  }
}

/** Writes a text to a file; one that is there keeps what it says where this breaks off. @throws Error as `writeText` does */
export function putText(absolute: string, text: string): void {
  if (existsSync(absolute)) writeText(absolute, text, readFileSync(absolute));
  else writeFileSync(absolute, text);
}
