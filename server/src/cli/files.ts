import {
  accessSync,
  constants,
  type Dirent,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';

/** A file to check. */
export interface FoundFile {
  /** As it is shown: relative to the working folder where it is below it, with forward slashes. */
  readonly path: string;
  readonly absolute: string;
  /** True where it was named on the command line: then it is a draft whatever its name. */
  readonly named: boolean;
  /** What tells drafts apart in a folder: the path from the searched folder's parent. */
  readonly inFolder: string;
}

/** Something that cannot be read, and why in a few words. */
export interface FileProblem {
  readonly path: string;
  readonly reason: string;
}

const draftExtensions = new Set(['.md', '.txt', '.post']);
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'this is a folder',
  ELOOP: 'the links go in a circle',
};

export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && reasons[code]) ?? message;
}

function shown(absolute: string, cwd: string): string {
  const path = relative(cwd, absolute);
  return (path === '' ? '.' : path.startsWith(`..${sep}`) ? absolute : path).split(sep).join('/');
}

function walk(folder: string, root: string, cwd: string, files: FoundFile[], problems: FileProblem[]): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    problems.push({ path: shown(folder, cwd), reason: reasonOf(error) });
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const absolute = join(folder, entry.name);
    if (entry.isDirectory()) walk(absolute, root, cwd, files, problems);
    else if (entry.isFile() && draftExtensions.has(extname(entry.name).toLowerCase())) {
      files.push({
        path: shown(absolute, cwd),
        absolute,
        named: false,
        inFolder: relative(join(root, '..'), absolute).split(sep).join('/'),
      });
    }
  }
}

/** The files that paths mean: files as they are, folders searched for `.md`, `.txt` and `.post`. In order, each once. */
export function findFiles(paths: readonly string[], cwd: string): { files: FoundFile[]; problems: FileProblem[] } {
  const files: FoundFile[] = [];
  const problems: FileProblem[] = [];
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    try {
      if (statSync(absolute).isDirectory()) walk(absolute, absolute, cwd, files, problems);
      else files.push({ path: shown(absolute, cwd), absolute, named: true, inFolder: absolute });
    } catch (error) {
      problems.push({ path, reason: reasonOf(error) });
    }
  }
  const known = new Map<string, FoundFile>();
  for (const file of files) if (file.named || !known.has(file.absolute)) known.set(file.absolute, file);
  return { files: [...known.values()], problems };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file, a byte-order mark included. @throws Error that says why it cannot be read */
export function readText(absolute: string): string {
  const bytes = readFileSync(absolute);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new Error('the file is UTF-16: save it as UTF-8');
  }
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Error('the file is not UTF-8 text: save it as UTF-8');
  }
}

/**
 * Writes a file's text anew, beside it first: what breaks off midway leaves the file as it was.
 * @throws Error of the file system
 */
export function writeText(absolute: string, text: string): void {
  // A link stays a link: what it points to is written.
  const target = realpathSync(absolute);
  accessSync(target, constants.W_OK);
  const beside = `${target}.causerie-${process.pid}`;
  try {
    writeFileSync(beside, text, { mode: statSync(target).mode });
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** When a file was last written, in milliseconds. @throws Error of the file system */
export function mtimeOf(absolute: string): number {
  return statSync(absolute).mtimeMs;
}

/** The text of a file with U+FFFD for what is not UTF-8: enough to read front matter. @throws Error of the file system */
export function readLoosely(absolute: string): string {
  return readFileSync(absolute, 'utf8');
}
