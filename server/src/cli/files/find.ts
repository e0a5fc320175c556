import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import { type FileProblem, reasonOf } from './problem.ts';

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

const draftExtensions = new Set(['.md', '.txt', '.post']);

/** Whether a file of this name is looked at in folders. */
export function isCalledAsDrafts(path: string): boolean {
  return draftExtensions.has(extname(path).toLowerCase());
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** A path as it is shown. */
export function shown(absolute: string, cwd: string): string {
  const path = relative(cwd, absolute);
  return slashed(path === '' ? '.' : path === '..' || path.startsWith(`..${sep}`) ? absolute : path);
}

interface Link {
  readonly root: string;
  readonly absolute: string;
}

/** A search through folders. What links lead to is looked at last: whatever has a path of its own keeps it. */
class Search {
  readonly problems: FileProblem[] = [];
  private readonly found = new Map<string, FoundFile>();
  private readonly folders = new Set<string>();
  private readonly links: Link[] = [];
  private readonly cwd: string;

  constructor(cwd: string) {
    this.cwd = cwd;
  }

  /** In the order in which they were found, each once, whatever it is called. */
  get files(): FoundFile[] {
    return [...this.found.values()];
  }

  /** A path from the command line. */
  add(path: string): void {
    const absolute = resolve(this.cwd, path);
    try {
      if (statSync(absolute).isDirectory()) this.walk(absolute, realpathSync(absolute), absolute);
      else this.name(absolute);
    } catch (error) {
      this.problems.push({ path, reason: reasonOf(error) });
    }
  }

  followLinks(): void {
    for (let link = this.links.shift(); link; link = this.links.shift()) this.follow(link);
  }

  private name(absolute: string): void {
    const real = realpathSync(absolute);
    if (this.found.get(real)?.named) return;
    const parent = slashed(relative(resolve(this.cwd, '..'), absolute));
    const file = { path: shown(absolute, this.cwd), absolute, named: true, inFolder: parent };
    this.found.set(real, file);
  }

  private keep(absolute: string, real: string, root: string): void {
    if (!isCalledAsDrafts(absolute) || this.found.has(real)) return;
    const inFolder = slashed(relative(join(root, '..'), absolute));
    this.found.set(real, { path: shown(absolute, this.cwd), absolute, named: false, inFolder });
  }

  private walk(folder: string, real: string, root: string): void {
    if (this.folders.has(real)) return;
    this.folders.add(real);
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      this.problems.push({ path: shown(folder, this.cwd), reason: reasonOf(error) });
      return;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const absolute = join(folder, entry.name);
      if (entry.isSymbolicLink()) this.links.push({ root, absolute });
      else if (entry.isDirectory()) this.walk(absolute, join(real, entry.name), root);
      else if (entry.isFile()) this.keep(absolute, join(real, entry.name), root);
    }
  }

  /** A link in a folder; one that leads nowhere is told only where it is called as a draft is. */
  private follow({ root, absolute }: Link): void {
    let stats: Stats;
    let real: string;
    try {
      stats = statSync(absolute);
      real = realpathSync(absolute);
    } catch (error) {
      if (extname(absolute) === '.post')
        this.problems.push({ path: shown(absolute, this.cwd), reason: reasonOf(error) });
      return;
    }
    if (stats.isDirectory()) this.walk(absolute, real, root);
    else if (stats.isFile()) this.keep(absolute, real, root);
  }
}

/** The files that paths mean: files as they are, folders searched for `.md`, `.txt` and `.post`. In order, each once. */
export function findFiles(paths: readonly string[], cwd: string): { files: FoundFile[]; problems: FileProblem[] } {
  const search = new Search(cwd);
  for (const path of paths) search.add(path);
  search.followLinks();
  return { files: search.files, problems: search.problems };
}
