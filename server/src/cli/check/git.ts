import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../worded.ts';

const mostOutput = 256 * 1024 * 1024;

/** What git would not do, in its own words. */
class GitError extends Error {}

const absent = {
  en: '--changed needs git, and there is no git here: install it, or name the files',
  fr: '--changed a besoin de git, et il n’y en a pas ici\u00A0: installez-le, ou nommez les fichiers',
};

/** @throws UsageError where there is no git; GitError where it fails */
function git(cwd: string, ...args: readonly string[]): string {
  try {
    return execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: mostOutput,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Its words are read; and nothing that only looks may take a lock.
      env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    });
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: string };
    if (code === 'ENOENT') throw new UsageError(absent);
    const words =
      String(stderr ?? '')
        .split('\n')
        .find((line) => line.trim() !== '') ?? String(error);
    throw new GitError(words.replace(/^(?:fatal|error): /, ''));
  }
}

function answer(cwd: string, ...args: readonly string[]): string | undefined {
  try {
    return git(cwd, ...args).trim();
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

function noRepository(cwd: string, words: string): UsageError {
  if (!/not a git repository/.test(words))
    return new UsageError({ en: `--changed: git: ${words}`, fr: `--changed: git: ${words}` });
  return new UsageError({
    en: `--changed needs a git repository, and ${cwd} is in none: run it in one, or name the files`,
    fr: `--changed a besoin d’un dépôt git, et ${cwd} n’est dans aucun\u00A0: lancez-le dans un dépôt, ou nommez les fichiers`,
  });
}

function unknownRevision(base: string): UsageError {
  return new UsageError({
    en: `--changed: there is no file, commit or branch "${base}" here (in CI, fetch it first: git fetch origin ${base})`,
    fr: `--changed\u00A0: il n’y a ici ni fichier, ni commit, ni branche «\u00A0${base}\u00A0» (en CI, récupérez-la d’abord\u00A0: git fetch origin ${base})`,
  });
}

function noCommonCommit(cwd: string, base: string): UsageError {
  if (answer(cwd, 'rev-parse', '--is-shallow-repository') === 'true') {
    return new UsageError({
      en: `--changed: this clone is shallow and does not reach where "${base}" and HEAD parted: git fetch --unshallow (actions/checkout: fetch-depth: 0)`,
      fr: `--changed\u00A0: ce clone est partiel et ne va pas jusqu’où «\u00A0${base}\u00A0» et HEAD se séparent\u00A0: git fetch --unshallow (actions/checkout\u00A0: fetch-depth: 0)`,
    });
  }
  return new UsageError({
    en: `--changed: "${base}" and HEAD have no commit in common: name another base`,
    fr: `--changed\u00A0: «\u00A0${base}\u00A0» et HEAD n’ont aucun commit en commun\u00A0: nommez une autre base`,
  });
}

function paths(output: string): string[] {
  return output.split('\0').filter(Boolean);
}

/** The commit that the working tree is compared with; undefined in a repository without one. */
function comparedWith(cwd: string, base: string): string | undefined {
  if (base === '') return answer(cwd, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
  const commit = answer(cwd, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`);
  if (!commit) throw unknownRevision(base);
  const parted = answer(cwd, 'merge-base', commit, 'HEAD');
  if (!parted) throw noCommonCommit(cwd, base);
  return parted;
}

/**
 * The files that differ from the last commit, or from where the branch left `base`; those that git does not know yet among
 * them, and those it ignores not. Absolute paths; what was deleted is left out.
 * @throws UsageError where there is no git, no repository or no such base
 */
export function changedFiles(base: string, cwd: string): ReadonlySet<string> {
  let top: string;
  try {
    // Relative, so that a folder that was reached by a link keeps its path.
    top = resolve(cwd, git(cwd, 'rev-parse', '--show-cdup').replace(/\r?\n$/, ''));
    if (git(cwd, 'rev-parse', '--is-inside-work-tree').trim() !== 'true') throw new GitError('not a git repository');
  } catch (error) {
    throw error instanceof GitError ? noRepository(cwd, error.message) : error;
  }
  const commit = comparedWith(cwd, base);
  try {
    const known = commit
      ? git(
          top,
          'diff',
          '--name-only',
          '-z',
          '--no-ext-diff',
          '--no-textconv',
          '--no-renames',
          '--diff-filter=d',
          commit,
          '--',
        )
      : git(top, 'ls-files', '-z', '--cached');
    const unknown = git(top, 'ls-files', '-z', '--others', '--exclude-standard');
    const changed = [...paths(known), ...paths(unknown)].map((path) => resolve(top, path));
    return new Set(changed.filter((path) => existsSync(path) && !lstatSync(path).isDirectory()));
  } catch (error) {
    throw error instanceof GitError ? noRepository(cwd, error.message) : error;
  }
}
