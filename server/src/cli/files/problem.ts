import { BaselineError } from '../../workspace/baseline.ts';
import type { Worded } from '../worded.ts';

/** Something that cannot be read or written, and why in a few words. */
export interface FileProblem {
  readonly path: string;
  readonly reason: Worded;
}

/** A file that is not what it is to be: told, and the others are still checked. */
export class FileError extends Error {
  readonly words: Worded;

  constructor(words: Worded) {
    super(words.en);
    this.words = words;
  }
}

const denied: Worded = { en: 'permission denied', fr: 'accès refusé' };

const reasons: Readonly<Record<string, Worded>> = {
  ENOENT: { en: 'there is no such file or folder', fr: 'il n’y a ni fichier ni dossier de ce nom' },
  ENOTDIR: { en: 'there is no such file or folder', fr: 'il n’y a ni fichier ni dossier de ce nom' },
  EACCES: denied,
  EPERM: denied,
  EROFS: { en: 'this disk cannot be written to', fr: 'ce disque n’est pas accessible en écriture' },
  ENOSPC: { en: 'the disk is full', fr: 'le disque est plein' },
  EEXIST: { en: 'a file of that name is in the way', fr: 'un fichier de ce nom est déjà là' },
  EISDIR: { en: 'this is a folder', fr: 'c’est un dossier' },
  ELOOP: { en: 'the links go in a circle', fr: 'les liens tournent en rond' },
  ENAMETOOLONG: { en: 'the name is too long', fr: 'le nom est trop long' },
  EMFILE: { en: 'too many files are open', fr: 'trop de fichiers sont ouverts' },
  ERR_FS_FILE_TOO_LARGE: { en: 'the file is too large for a draft', fr: 'le fichier est trop gros pour un brouillon' },
};

/** What went wrong, as words. */
export function reasonOf(error: unknown): Worded {
  if (error instanceof FileError || error instanceof BaselineError) return error.words;
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && reasons[code]) || { en: message, fr: message };
}
