import type { Pattern } from '../../phrases/phrase.ts';

/** Kinds of posts that ask nothing of their readers and need not. */
export type PostKind =
  | 'ordinary'
  | 'reply'
  | 'thanks'
  | 'congratulation'
  | 'job-offer'
  | 'condolences'
  | 'apology'
  | 'safety'
  | 'appeal'
  | 'notice'
  | 'recipe';

/** A phrase that speaks for a kind of post: alone where it is `strong`, with others where it is not. */
export interface PostKindCue extends Pattern {
  readonly postKind: Exclude<PostKind, 'ordinary' | 'reply' | 'recipe'>;
  readonly strong: boolean;
}

/** Makes the entries of one kind: `const apology = kindCueOf('apology')`. */
export function kindCueOf(postKind: PostKindCue['postKind']) {
  return (
    strength: 'strong' | 'weak',
    id: string,
    pattern: string | readonly string[],
    hits: readonly string[],
    misses: readonly string[],
  ): PostKindCue => ({ postKind, strong: strength === 'strong', id, pattern, hits, misses });
}
