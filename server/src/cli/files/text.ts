import {
  accessSync,
  chmodSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
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

/** What only writing in place keeps: other names of the same file, and another owner. */
function mustStayInPlace(nlink: number, uid: number): boolean {
  return nlink > 1 || (process.getuid !== undefined && uid !== process.getuid());
}

function writeBeside(target: string, text: string, mode: number): void {
  const beside = `${target}.causerie-${process.pid}`;
  try {
    writeFileSync(beside, text, { mode });
    // The mask that new files are made with is not for this one.
    chmodSync(beside, mode);
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
  const { nlink, uid, mode } = statSync(target);
  if (mustStayInPlace(nlink, uid)) {
    writeFileSync(target, text);
    return;
  }
  try {
    writeBeside(target, text, mode & 0o7777);
  } catch (error) {
    // The folder takes no new file, but this one may be written.
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    writeFileSync(target, text);
  }
}
