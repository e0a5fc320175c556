import { fold } from '../text/fold.ts';
import { platforms } from '../vocabulary.ts';
import type { CorpusDraft } from './corpus.ts';

const platformWords = new Set<string>([...platforms, 'twitter']);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The name of a draft's file, for people. */
export function nameOf(uri: string): string {
  return decoded(uri).replace(/\/+$/, '').replace(/^.*\//, '');
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** `lancement.linkedin.post.md` and `lancement-x.post.md` are both `lancement`. */
function postNameOf(uri: string): { readonly name: string; readonly forPlatform: boolean } {
  const stem = nameOf(uri)
    .replace(/(?:\.post)?\.(?:md|txt|post)$/i, '')
    .replace(/\.post$/i, '');
  const words = stem.split(/[\s._-]+/).filter(Boolean);
  const others = words.filter((word) => !platformWords.has(fold(word)));
  return { name: others.join(' '), forPlatform: others.length < words.length };
}

/**
 * Whether two drafts are declared to be one post in variants: by the same `variant:` in their front matter, or by names
 * that differ in the platform alone.
 */
export function areVariants(a: CorpusDraft, b: CorpusDraft): boolean {
  const [left, right] = [a.summary.variant, b.summary.variant];
  if (left !== undefined && right !== undefined && fold(left) === fold(right)) return true;
  if (folderOf(a.uri) !== folderOf(b.uri)) return false;
  const [one, other] = [postNameOf(a.uri), postNameOf(b.uri)];
  return one.name !== '' && one.name === other.name && (one.forPlatform || other.forPlatform);
}
