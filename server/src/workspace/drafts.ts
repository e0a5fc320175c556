import picomatch from 'picomatch';
import { readFrontMatter } from '../engine/text/frontMatter.ts';

/** Folders whose Markdown and plain-text documents are drafts where nothing else is set. */
export const defaultInclude: readonly string[] = ['drafts', '_drafts', 'posts', 'brouillons', 'social'];

const alwaysDraft = /\.post(?:\.txt|\.md)?$/i;

const longestPattern = 500;
const mostPatterns = 100;

type PathMatcher = (path: string) => boolean;

/** A name means a folder or a file of that name at any depth, a glob what it matches at any depth. */
function compile(include: readonly string[]): PathMatcher {
  const globs = include
    .slice(0, mostPatterns)
    .map((entry) => entry.trim().replace(/^(?:\.?\/)+|\/+$/g, ''))
    .filter((entry) => entry !== '' && entry.length <= longestPattern)
    .flatMap((entry) => [`**/${entry}`, `**/${entry}/**`]);
  if (globs.length === 0) return () => false;
  return picomatch(globs, { dot: true, nocase: true, noextglob: true });
}

const compiled = new WeakMap<readonly string[], PathMatcher>();

function matcherOf(patterns: readonly string[]): PathMatcher {
  let matches = compiled.get(patterns);
  if (!matches) {
    matches = compile(patterns);
    compiled.set(patterns, matches);
  }
  return matches;
}

/** True where one of these names of folders and globs matches a path with forward slashes. */
export function matchesPath(path: string, patterns: readonly string[]): boolean {
  return matcherOf(patterns)(path.replace(/^\/+/, ''));
}

/**
 * True where the name alone makes a document a draft: `.post`, `.post.txt`, `.post.md`, or a path that `include` matches.
 * `path` has forward slashes and starts with the name of the folder that is open or searched.
 */
export function isDraftByName(path: string, include: readonly string[]): boolean {
  return alwaysDraft.test(path) || matchesPath(path, include);
}

/** True where the front matter says which platform the text is for: it is a draft, wherever it stands. */
export function isDraftByContent(text: string): boolean {
  return /^\uFEFF?---/.test(text) && readFrontMatter(text).platforms.length > 0;
}
