import type { Draft, Post } from '../draft.ts';
import { hasField, plainText } from '../fixText.ts';
import { likelyPurposes } from '../language/asking/likelyPurposes.ts';
import { movesFor } from '../language/asking/moves.ts';
import { type MissingMove, missingMove } from '../language/asking/served.ts';
import { servedWithoutQuestion } from '../language/questions/needless.ts';
import { asksReaders } from '../language/questions/questions.ts';
import { newParagraph } from '../rewrite/newParagraph.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';
import { leastWords } from '../score.ts';
import { ownWordsOfDraft } from '../text/ownWords.ts';
import type { Span } from '../text/paragraph.ts';
import { speakingPostsOf } from '../text/speakingPosts.ts';
import type { Purpose } from '../vocabulary.ts';

const mostOtherPurposes = 3;

function moveFixes(context: RuleContext, post: Post, move: MissingMove): Fix[] {
  const { draft } = context;
  const texts = movesFor(context, move);
  // What is complete with somebody whom the workspace knows is true by chance alone.
  const likeliest = texts.find(hasField) ?? texts[0];
  return texts.flatMap((text): Fix[] => {
    const edit = newParagraph(draft, post, text);
    if (!edit) return [];
    // One thing given among offers is a beginning: it need not be enough.
    const part = move === 'lesson' ? { mends: false } : {};
    const kind = hasField(text) ? 'field' : 'choice';
    const data = { text: plainText(text).text };
    return [{ title: 'add', data, kind, ...(text === likeliest && { preferred: true }), ...part, edits: [edit] }];
  });
}

/** Whether `purpose` would want a question where the declared one wants none. */
function wantsQuestion(draft: Draft, declared: Purpose, purpose: Purpose): boolean {
  if (servedWithoutQuestion.has(purpose) || !servedWithoutQuestion.has(declared)) return false;
  return !draft.posts.some(asksReaders);
}

/** The purpose may be what is wrong, and not the text. */
function otherPurposes(draft: Draft, declared: Purpose, place: Span): Fix[] {
  return likelyPurposes(draft)
    .filter((purpose) => purpose !== declared && !wantsQuestion(draft, declared, purpose))
    .slice(0, mostOtherPurposes)
    .map((purpose) => ({
      title: 'change',
      data: { purpose },
      kind: 'choice',
      edits: [{ from: place.from, to: place.to, newText: [purpose] }],
    }));
}

export const rule = defineRule({
  id: 'purpose-unserved',
  since: '0.1.0',
  principle: 'purpose-before-platform',
  severity: 'hint',
  points: 3,
  fixes: ['field', 'choice'],
  marks: 'place',
  ofDeclarations: true,
  examples: [
    {
      language: 'fr',
      bad: '---\npurpose: thank\n---\nL’inondation est derrière nous, et la cave est sèche depuis hier soir.',
      good: '---\npurpose: thank\n---\nL’inondation est derrière nous, et la cave est sèche depuis hier soir. Merci à Karim et à ses pompes.',
    },
    {
      language: 'en',
      bad: '---\npurpose: thank\n---\nThe flood is behind us, and the cellar has been dry since last night.',
      good: '---\npurpose: thank\n---\nThe flood is behind us, and the cellar has been dry since last night. Thank you Sam, and your pumps.',
    },
  ],
  *check(post, context) {
    const { draft } = context;
    const { purpose, language, frontMatter } = draft;
    if (post.index !== 0 || !purpose || language === 'und') return;
    const speaking = speakingPostsOf(draft);
    const last = speaking.at(-1);
    if (!last || ownWordsOfDraft(draft) < leastWords) return;
    const place = frontMatter.entries.find(({ key }) => key.text.toLowerCase() === 'purpose')?.values[0];
    const move = place && missingMove(draft, purpose);
    if (!move) return;
    const { from, to } = place;
    yield {
      from,
      to,
      message: move,
      data: { purpose },
      fixes: () => [...moveFixes(context, last, move), ...otherPurposes(draft, purpose, place)],
    };
  },
});
