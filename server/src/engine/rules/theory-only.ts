import type { Draft, PlacedParagraph } from '../draft.ts';
import { namesSomebody } from '../language/names/naming.ts';
import { adviceOf, topicsIn } from '../language/persons/advice.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { lastOwnSentence, placeOfNewParagraph } from '../language/questions/placement.ts';
import { typographyOf } from '../language/questions/typography.ts';
import { defineRule, type Fix, type RelatedPlace } from '../rule.ts';
import { gather, someShow } from '../text/gather.ts';
import { ownWordCount } from '../text/ownWords.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { Purpose } from '../vocabulary.ts';

/** Purposes under which advice of this kind is not what the post is about. */
const exempt: ReadonlySet<Purpose> = new Set([
  'answer',
  'ask-help',
  'find-provider',
  'job-offer',
  'thank',
  'recommend',
]);
const leastAdvice = 3;
const leastTopics = 2;
/** Of a post's sentences, the share that advises. */
const leastShare = 0.3;

function adviceIn(paragraph: Paragraph): readonly Span[] {
  return adviceOf(paragraph).sentences;
}

function placedAdvice(own: readonly PlacedParagraph[]): RelatedPlace[] {
  return gather(own, adviceIn).map(({ placed, found }) => ({
    from: placed.from + found.from,
    to: placed.from + found.to,
    message: 'advice',
  }));
}

/** The advice of a draft that holds nothing else; undefined where there is a trace of practice, or too little of it. */
function piledAdvice(draft: Draft): readonly RelatedPlace[] | undefined {
  let topics = 0;
  for (const { own } of draft.posts) for (const { paragraph } of own) topics += topicsIn(paragraph);
  if (topics < leastTopics) return undefined;
  let [count, counted] = [0, 0];
  for (const { own } of draft.posts) {
    for (const { paragraph } of own) {
      const advice = adviceOf(paragraph);
      if (advice.practised || advice.tasks > 0) return undefined;
      count += advice.sentences.length;
      counted += advice.counted;
    }
  }
  if (count < leastAdvice || count / counted < leastShare) return undefined;
  if (draft.frontMatter.mentions.length > 0 || draft.posts.some(isOfOthers)) return undefined;
  return placedAdvice(draft.posts.flatMap(({ own }) => own));
}

function isOfOthers(post: Draft['posts'][number]): boolean {
  return postKindOf(post) !== 'ordinary' || namesSomebody(post);
}

/** A paragraph in which the author says when it was tried. */
function practiceFix(draft: Draft): readonly Fix[] {
  const post = draft.posts.findLast((each) => ownWordCount(each) > 0);
  const last = post && lastOwnSentence(post);
  if (!post || !last || draft.language === 'und') return [];
  const { at, separates } = placeOfNewParagraph(draft, post, last);
  const lead =
    draft.language === 'fr' ? `Quand je l${typographyOf(draft).apostrophe}ai fait, ` : 'When I did it myself, ';
  const newText = [draft.eol + draft.eol, lead, { field: 'practice' }, '.', ...(separates ? [draft.eol] : [])];
  return [{ title: 'practice', kind: 'field', preferred: true, edits: [{ from: at, to: at, newText }] }];
}

export const rule = defineRule({
  id: 'theory-only',
  since: '0.1.0',
  principle: 'hands-on',
  severity: 'information',
  points: 5,
  fixes: ['field'],
  marks: 'place',
  examples: [
    {
      language: 'fr',
      bad: 'Croyez en votre équipe. Déléguez. Il faut savoir lâcher prise pour réussir.',
      good: 'En mars, j’ai confié le planning à Inès. Deux semaines de trous, puis plus un. Depuis, je pars à 18 h.',
    },
    {
      language: 'en',
      bad: 'Believe in your team. Delegate. You must let go to grow as a leader.',
      good: 'In March I handed the rota to Inès. Two weeks of gaps, then none. I have left at six ever since.',
    },
  ],
  *check(post, { draft }) {
    const speaking = draft.posts.find(({ own }) => someShow(own, adviceIn));
    if (post !== speaking || (draft.purpose && exempt.has(draft.purpose))) return;
    const [first, ...related] = piledAdvice(draft) ?? [];
    if (!first) return;
    yield {
      from: first.from,
      to: first.to,
      message: 'theory',
      data: { count: related.length + 1 },
      related,
      fixes: () => practiceFix(draft),
    };
  },
});
