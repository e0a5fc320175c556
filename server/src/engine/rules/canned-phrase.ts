import type { Draft, PlacedParagraph } from '../draft.ts';
import { discusses } from '../language/discussion.ts';
import { cannedPhrases as english } from '../lexicons/en/canned/index.ts';
import { cannedPhrases as french } from '../lexicons/fr/canned/index.ts';
import { bilingualLexicon } from '../lexicons/lexicon.ts';
import { findPhrases, type PhraseMatch } from '../phrases/match.ts';
import type { CannedPhrase, Rewrite } from '../phrases/phrase.ts';
import { rewritePhrase } from '../rewrite/phraseRewrite.ts';
import { removalOf } from '../rewrite/removal.ts';
import { defineRule, type Fix } from '../rule.ts';
import { leastWords } from '../score.ts';
import { ownWordCount } from '../text/ownWords.ts';
import { type Paragraph, paragraphFact } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';

const lexicon = bilingualLexicon<CannedPhrase>({ fr: french, en: english });

interface FoundPhrase {
  readonly match: PhraseMatch<CannedPhrase>;
  /** As it stands in the draft, shortened for a message. */
  readonly text: string;
}

/** The ready-made phrases that a paragraph uses; those it only talks about are left out. */
const cannedPhrasesOf = paragraphFact((paragraph: Paragraph): readonly FoundPhrase[] => {
  const matcher = lexicon(paragraph.language);
  if (!matcher) return [];
  return findPhrases(matcher, paragraph.tokens)
    .filter((match) => !discusses(paragraph, match))
    .map((match) => ({ match, text: shortened(paragraph.raw.slice(match.from, match.to)) }));
});

function isField(rewrite: Rewrite): boolean {
  return typeof rewrite === 'object' && 'field' in rewrite;
}

function fixOf(
  draft: Draft,
  placed: PlacedParagraph,
  match: PhraseMatch<CannedPhrase>,
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
function leavesEnough(draft: Draft, placed: PlacedParagraph, sentence: { from: number; to: number }): boolean {
  const post = draft.posts.find(({ from, to }) => from <= placed.from && placed.to <= to);
  if (!post) return false;
  const removed = placed.paragraph.tokens.filter(
    ({ kind, from, to }) => kind === 'word' && from >= sentence.from && to <= sentence.to,
  ).length;
  return ownWordCount(post) - removed >= leastWords;
}

export const rule = defineRule({
  id: 'canned-phrase',
  since: '0.1.0',
  principle: 'no-ready-made',
  severity: 'warning',
  points: 8,
  fixes: ['rewrite', 'remove', 'field'],
  examples: [
    {
      language: 'fr',
      bad: 'N’hésitez pas à nous contacter pour visiter l’atelier.',
      good: 'Contactez-nous pour visiter l’atelier.',
    },
    { language: 'en', bad: 'We are thrilled to announce that the workshop is open.', good: 'The workshop is open.' },
  ],
  *check(post, { draft }) {
    for (const placed of post.own) {
      for (const { match, text } of cannedPhrasesOf(placed.paragraph)) {
        const from = placed.from + match.from;
        const to = placed.from + match.to;
        yield {
          from,
          to,
          message: match.phrase.kind,
          data: { text, phrase: match.phrase.id },
          fixes: () => {
            const fixes = match.phrase.rewrites.flatMap((rewrite) => fixOf(draft, placed, match, rewrite) ?? []);
            const distinct = fixes.filter((fix, index) => fixes.findIndex((other) => sameEdits(fix, other)) === index);
            return distinct.map((fix, index) => (index === 0 ? { ...fix, preferred: true } : fix));
          },
        };
      }
    }
  },
});
