import type { Draft, Post } from '../draft.ts';
import { hasField, plainText } from '../fixText.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { servedWithoutQuestion } from '../language/questions/needless.ts';
import { openQuestions } from '../language/questions/openQuestions.ts';
import { type LastSentence, lastOwnSentence, placeOfNewParagraph } from '../language/questions/placement.ts';
import type { QuestionFlaw } from '../language/questions/question.ts';
import { asksReaders, type PlacedQuestion, questionsOfPost } from '../language/questions/questions.ts';
import { unfilledFieldIn } from '../language/questions/unfilled.ts';
import { isRemark } from '../language/remark/remark.ts';
import { sendsAway } from '../language/sharing/sendsAway.ts';
import { defineRule, type Fix, type RuleFinding } from '../rule.ts';
import { leastWords } from '../score.ts';
import { isGeneratorLine } from '../text/generatorLines.ts';
import { ownWordsOfDraft } from '../text/ownWords.ts';
import { speakingPostsOf } from '../text/speakingPosts.ts';

/** Flaws that the writer is told of: the others mean that the question is not the writer's own. */
const told: ReadonlySet<QuestionFlaw> = new Set(['answered', 'bait', 'rhetorical', 'unfilled']);

/** Who sends readers to a link in place of asking them closes the conversation, and does not only leave it open. */
const pointsOfSending = 24;

/** Whether a draft, all its posts taken as one, is one that should ask something. */
function shouldAsk(draft: Draft, speaking: readonly Post[]): boolean {
  if (draft.language === 'und' || (draft.purpose && servedWithoutQuestion.has(draft.purpose))) return false;
  return ownWordsOfDraft(draft) >= leastWords && postKindOf(speaking[0] as Post) === 'ordinary' && !isRemark(draft);
}

/** A fix for each of three open questions, put as a paragraph of its own after the last one that says something. */
function questionFixes(draft: Draft, post: Post, last: LastSentence, recent: readonly string[]): Fix[] {
  const { at, separates } = placeOfNewParagraph(draft, post, last);
  return openQuestions(draft, recent).map((question, index) => ({
    title: 'ask',
    data: { question: plainText(question).text },
    kind: hasField(question) ? 'field' : 'choice',
    ...(index === 0 && { preferred: true }),
    edits: [{ from: at, to: at, newText: [draft.eol + draft.eol, ...question, ...(separates ? [draft.eol] : [])] }],
  }));
}

function unfilledFinding({ placed, question }: PlacedQuestion): RuleFinding | undefined {
  const field = unfilledFieldIn(placed.paragraph, question);
  if (!field) return undefined;
  const edit = { from: placed.from + field.from, to: placed.from + field.to, newText: [{ field: 'topic' }] };
  return {
    from: placed.from + question.from,
    to: placed.from + question.to,
    message: 'unfilled',
    fixes: () => [{ title: 'fill', kind: 'field', preferred: true, edits: [edit] }],
  };
}

export const rule = defineRule({
  id: 'no-question',
  since: '0.1.0',
  principle: 'ask',
  severity: 'warning',
  severityOn: { blog: 'information' },
  points: 12,
  fixes: ['field', 'choice'],
  marks: 'place',
  examples: [
    {
      language: 'fr',
      bad: 'Depuis un mois, je réponds aux courriels deux fois par jour, à midi et à dix-sept heures. Je respire enfin.',
      good: 'Depuis un mois, je réponds aux courriels deux fois par jour, à midi et à dix-sept heures. Je respire enfin. Et vous, comment vous organisez-vous ?',
    },
    {
      language: 'en',
      bad: 'For a month now I have answered my e-mail twice a day, at noon and at five. I can breathe again.',
      good: 'For a month now I have answered my e-mail twice a day, at noon and at five. I can breathe again. How do you go about yours?',
    },
  ],
  *check(post, context) {
    const { draft } = context;
    const speaking = speakingPostsOf(draft);
    if (post !== speaking.at(-1) || speaking.some(asksReaders) || !shouldAsk(draft, speaking)) return;
    const questions = speaking.flatMap(questionsOfPost);
    const spoilt = questions.findLast(({ question }) => question.flaw && told.has(question.flaw));
    const unfilled = spoilt?.question.flaw === 'unfilled' ? unfilledFinding(spoilt) : undefined;
    if (unfilled) {
      yield unfilled;
      return;
    }
    const last = lastOwnSentence(post);
    // A gallery of a site's generator says nothing that might end on a question.
    if (!last || isGeneratorLine(last.placed.paragraph)) return;
    const flaw = spoilt?.question.flaw;
    const place = spoilt && {
      from: spoilt.placed.from + spoilt.question.from,
      to: spoilt.placed.from + spoilt.question.to,
    };
    const isSending = !draft.platforms.includes('blog') && sendsAway(speaking);
    yield {
      from: last.from,
      to: last.to,
      message: flaw ?? (isSending ? 'sends' : 'none'),
      ...(isSending && { points: pointsOfSending }),
      ...(place && flaw && { related: [{ ...place, message: flaw }] }),
      fixes: () => questionFixes(draft, post, last, context.recentQuestions),
    };
  },
});
