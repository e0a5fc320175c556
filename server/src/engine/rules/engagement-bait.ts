import type { PlacedParagraph } from '../draft.ts';
import { hasField, plainText } from '../fixText.ts';
import { type Begging, beggingsOf } from '../language/appeals/begging.ts';
import { servesCause } from '../language/appeals/causes.ts';
import { isListedAsPractice } from '../language/appeals/practices.ts';
import { openQuestions } from '../language/questions/openQuestions.ts';
import { asksReaders } from '../language/questions/questions.ts';
import { debunks } from '../language/stance/stance.ts';
import { removalFix, stretchOf, swapOf } from '../rewrite/sentenceSwap.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';
import { gather } from '../text/gather.ts';
import { shortened } from '../text/shortened.ts';

/** An open question in place of the bait; its removal first where the post already asks in earnest. */
function fixesOf(
  { draft, post, recentQuestions }: RuleContext,
  placed: PlacedParagraph,
  begging: Begging,
): readonly Fix[] {
  const stretch = stretchOf(placed.paragraph, begging);
  const removal = removalFix(draft, placed, stretch);
  const questions = openQuestions(draft, recentQuestions).flatMap((question): Fix[] => {
    const edit = swapOf(placed, stretch, question);
    const kind = hasField(question) ? 'field' : 'choice';
    return edit ? [{ title: 'ask', data: { question: plainText(question).text }, kind, edits: [edit] }] : [];
  });
  const fixes = asksReaders(post)
    ? [...(removal ? [removal] : []), ...questions.slice(0, 1)]
    : [...questions.slice(0, 2), ...(removal ? [removal] : [])];
  return fixes.map((fix, index) => (index === 0 ? { ...fix, preferred: true } : fix));
}

/** "[Suivez-nous sur LinkedIn](…)": all that a link says is where it leads. */
function isSignpost({ paragraph: { links, raw } }: PlacedParagraph, { kind, from, to }: Begging): boolean {
  if (kind !== 'follow') return false;
  return links.some(
    (link) =>
      !link.image &&
      link.from <= from &&
      to <= link.to &&
      /^\[[^\p{L}]{0,4}$/u.test(raw.slice(link.from, from)) &&
      /^[^\p{L}\]]{0,4}\]\(/u.test(raw.slice(to, to + 6)),
  );
}

export const rule = defineRule({
  id: 'engagement-bait',
  since: '0.1.0',
  principle: 'community',
  severity: 'warning',
  points: 8,
  fixes: ['field', 'choice', 'remove'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'Trois tables réparées ce matin au café. Likez si vous aimez les vieux meubles, et taguez un ami bricoleur !',
      good: 'Trois tables réparées ce matin au café. Et vous, comment rattrapez-vous un placage qui se décolle ?',
    },
    {
      language: 'en',
      bad: 'Three tables mended at the café this morning. Like if you love old furniture and tag a friend!',
      good: 'Three tables mended at the café this morning. How do you save a veneer that peels?',
    },
  ],
  *check(post, context) {
    const { draft } = context;
    const places = gather(post.own, beggingsOf);
    if (places.length === 0 || debunks(post) || servesCause(post)) return;
    for (const { placed, index, found: begging } of places) {
      if (isListedAsPractice(post, index) || isSignpost(placed, begging)) continue;
      const from = placed.from + begging.from;
      const to = placed.from + begging.to;
      yield {
        from,
        to,
        message: begging.kind,
        data: { text: shortened(draft.text.slice(from, to)), ...(begging.phrase && { phrase: begging.phrase }) },
        fixes: () => fixesOf(context, placed, begging),
      };
    }
  },
});
