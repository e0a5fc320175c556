import type { Draft, PlacedParagraph } from '../draft.ts';
import type { PhraseMatch } from '../phrases/match.ts';
import type { MendablePhrase, Rewrite } from '../phrases/phrase.ts';
import type { Fix } from '../rule.ts';
import { leastWords } from '../score.ts';
import { ownWordCount } from '../text/ownWords.ts';
import type { Span } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';
import { rewritePhrase } from './phraseRewrite.ts';
import { removalOf } from './removal.ts';

function isField(rewrite: Rewrite): boolean {
  return typeof rewrite === 'object' && 'field' in rewrite;
}

function fixOf(
  draft: Draft,
  placed: PlacedParagraph,
  match: PhraseMatch<MendablePhrase>,
  rewrite: Rewrite,
): Fix | undefined {
  const edit = rewritePhrase(placed.paragraph, match, rewrite);
  if (!edit) return undefined;
  const base = placed.from;
  if (edit.kind === 'sentence') {
    const { from, to } = edit.sentence;
    const removal = removalOf(draft, placed, { from: from + base, to: to + base });
    if (!removal || !leavesEnough(draft, placed, edit.sentence)) return undefined;
    const removed = shortened(draft.text.slice(from + base, to + base));
    return { title: 'removeSentence', data: { text: removed }, kind: 'remove', edits: [{ ...removal, newText: [] }] };
  }
  const edits = [{ from: edit.from + base, to: edit.to + base, newText: edit.newText }];
  if (isField(rewrite)) return { title: 'fill', kind: 'field', edits };
  if (edit.removes) {
    return {
      title: 'remove',
      data: { text: shortened(draft.text.slice(match.from + base, match.to + base)) },
      kind: 'remove',
      edits,
    };
  }
  return { title: 'replace', data: { text: shortened(edit.newText.join('')) }, kind: 'rewrite', edits };
}

function sameEdits(a: Fix, b: Fix): boolean {
  return JSON.stringify(a.edits) === JSON.stringify(b.edits);
}

/** A removal must leave a post that still says something. */
function leavesEnough(draft: Draft, placed: PlacedParagraph, sentence: Span): boolean {
  const post = draft.posts.find(({ from, to }) => from <= placed.from && placed.to <= to);
  if (!post) return false;
  const removed = placed.paragraph.tokens.filter(
    ({ kind, from, to }) => kind === 'word' && from >= sentence.from && to <= sentence.to,
  ).length;
  return ownWordCount(post) - removed >= leastWords;
}

/**
 * The fixes that a phrase's rewrites make where it stands, the first preferred. Their titles are `replace`, `remove`,
 * `removeSentence` (each with `text`) and `fill`; the field of `fill` is named in the lexicon by what stands for `…`.
 */
export function phraseFixes(draft: Draft, placed: PlacedParagraph, match: PhraseMatch<MendablePhrase>): readonly Fix[] {
  const fixes = match.phrase.rewrites.flatMap((rewrite) => fixOf(draft, placed, match, rewrite) ?? []);
  const distinct = fixes.filter((fix, index) => fixes.findIndex((other) => sameEdits(fix, other)) === index);
  return distinct.map((fix, index) => (index === 0 ? { ...fix, preferred: true } : fix));
}
