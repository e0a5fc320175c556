import type { Draft, PlacedParagraph, Post } from '../draft.ts';
import { discusses } from '../language/discussion.ts';
import type { DefensivePhrase } from '../language/hostility/defensivePhrase.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { defensivePhrases as english } from '../lexicons/en/defensive-tone/index.ts';
import { defensivePhrases as french } from '../lexicons/fr/defensive-tone/index.ts';
import { bilingualLexicon } from '../lexicons/lexicon.ts';
import { findPhrases, type PhraseMatch } from '../phrases/match.ts';
import { phraseFixes } from '../rewrite/phraseFixes.ts';
import { defineRule, type Fix } from '../rule.ts';
import { shortened } from '../text/shortened.ts';
import type { Token } from '../text/tokens.ts';

const lexicon = bilingualLexicon<DefensivePhrase>({ fr: french, en: english });

/** Whether a post answers somebody: it quotes a comment, begins with a mention, or says so. */
function answers(post: Post, draft: Draft): boolean {
  if (draft.purpose === 'answer' || postKindOf(post) === 'reply') return true;
  return post.paragraphs.some(({ paragraph }) => paragraph.kind === 'comment');
}

const familiar = /^(?:tu|t|toi|ton|ta|tes|te)$/;

/** A sentence that says back what was understood; what that is, only the author knows. */
function openingFix(placed: PlacedParagraph, match: PhraseMatch): Fix | undefined {
  const { paragraph } = placed;
  const { sentence: index } = paragraph.tokens[match.firstToken] as Token;
  const sentence = paragraph.sentences[index];
  if (!sentence) return undefined;
  const words = paragraph.tokens.filter(({ kind, sentence: of }) => kind === 'word' && of === index);
  const matched = paragraph.tokens.slice(match.firstToken, match.lastToken + 1);
  const familiarly = words.some(({ folded }) => familiar.test(folded)) || /(?:s|e)$/.test(matched[0]?.folded ?? '') && !words.some(({ folded }) => /^(?:vous|votre|vos)$/.test(folded)) && matched.some(({ folded }) => folded === 'toi');
  const opening =
    paragraph.language === 'en' ? 'If I understand you right, ' : familiarly ? 'Si je te comprends bien, ' : 'Si je vous comprends bien, ';
  // What else the sentence says is kept: then the opening goes before it.
  const isWhole = matched.length * 2 > words.length;
  const from = Math.max(sentence.from, isWhole ? (words[0]?.from ?? sentence.from) : sentence.from);
  const to = isWhole ? sentence.to : from;
  const newText = [opening, { field: 'understood' }, isWhole ? '.' : '. '];
  return {
    title: 'acknowledge',
    kind: 'field',
    ...(isWhole ? { preferred: true } : { mends: false }),
    edits: [{ from: placed.from + from, to: placed.from + to, newText }],
  };
}

function fixesOf(match: PhraseMatch<DefensivePhrase>, placed: PlacedParagraph, draft: Draft): readonly Fix[] {
  const phrase = { ...match.phrase, rewrites: ['remove'], mends: [] } as const;
  const dropped = match.phrase.droppable ? phraseFixes(draft, placed, { ...match, phrase }) : [];
  const opening = openingFix(placed, match);
  return opening ? [...dropped, ...(dropped.length > 0 ? [{ ...opening, preferred: false }] : [opening])] : dropped;
}

export const rule = defineRule({
  id: 'defensive-tone',
  since: '0.1.0',
  principle: 'welcome-criticism',
  severity: 'warning',
  points: 8,
  fixes: ['remove', 'field'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: '@lea Vous n’avez rien compris.',
      good: '@lea Si je vous comprends bien, les horaires affichés n’étaient pas les bons.',
    },
    {
      language: 'en',
      bad: '@lea As I already said, the shop opens at nine.',
      good: '@lea The shop opens at nine.',
    },
  ],
  *inParagraph(paragraph) {
    const matcher = lexicon(paragraph.language);
    if (!matcher) return;
    for (const match of findPhrases(matcher, paragraph.tokens)) {
      if (discusses(paragraph, match)) continue;
      const { from, to, phrase } = match;
      yield {
        from,
        to,
        message: phrase.kind,
        data: { text: shortened(paragraph.raw.slice(from, to)), phrase: phrase.id },
        fixes: (placed, { draft }) => fixesOf(match, placed, draft),
      };
    }
  },
  applies: (post, { draft }) => answers(post, draft),
});
