import type { Draft, PlacedParagraph } from '../../draft.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import type { Purpose } from '../../vocabulary.ts';
import { namesSomebody } from '../names/naming.ts';
import { postKindOf } from '../postKind/postKindOf.ts';
import { isQuestion } from '../questions/isQuestion.ts';
import { asksReaders } from '../questions/questions.ts';
import { thanksIn } from '../replies/gratitude.ts';
import { excessOf } from '../selling/dose.ts';
import { hasWordsFor } from './purposeCues.ts';

/** What a draft lacks for the purpose that it declares; also the id of what is said about it. */
export type MissingMove =
  | 'question'
  | 'help'
  | 'provider'
  | 'meeting'
  | 'thanks'
  | 'name'
  | 'source'
  | 'answer'
  | 'job'
  | 'lesson';

function some(draft: Draft, test: (placed: PlacedParagraph) => boolean): boolean {
  return draft.posts.some(({ paragraphs }) => paragraphs.some(test));
}

function namesPeople(draft: Draft): boolean {
  return draft.frontMatter.mentions.length > 0 || draft.posts.some(namesSomebody);
}

/** Whether a paragraph points at something by its own name: a link, a title, an image, a name in capitals within a sentence. */
const pointsAtSomething = paragraphFact((paragraph: Paragraph): boolean => {
  const { links, quotations, emphases, tokens, hashtags, own, kind } = paragraph;
  if (kind === 'quote' || kind === 'comment') return true;
  if (links.length > 0 || quotations.length > 0 || emphases.length > 0 || hashtags.length > 0) return true;
  return tokens.some((token, index) => {
    const before = tokens[index - 1];
    if (token.kind !== 'word' || before?.sentence !== token.sentence) return token.kind === 'object';
    // English writes "I" so, and languages and days.
    return token.to - token.from > 1 && /^\p{Lu}/u.test(own.slice(token.from, token.to));
  });
});

function thanks(draft: Draft): boolean {
  return draft.posts.some(
    (post) => postKindOf(post) === 'thanks' || post.own.some(({ paragraph }) => thanksIn(paragraph)),
  );
}

/** Whether a draft speaks to somebody in particular, or says that it answers: a comment, a name, "vous", a question. */
function answers(draft: Draft): boolean {
  return (
    namesPeople(draft) ||
    hasWordsFor(draft, 'answering') ||
    some(draft, ({ paragraph }) => {
      if (paragraph.kind === 'comment' || paragraph.kind === 'quote') return true;
      if (paragraph.tokens.some(({ folded }) => /^(?:vous|tu|votre|vos|ton|ta|tes|you|your)$/.test(folded)))
        return true;
      return paragraph.sentences.some((_, index) => isQuestion(paragraph, index));
    })
  );
}

const tests: Readonly<Partial<Record<Purpose, readonly [MissingMove, (draft: Draft) => boolean]>>> = {
  'ask-opinion': ['question', (draft) => draft.posts.some(asksReaders)],
  'compare-practices': ['question', (draft) => draft.posts.some(asksReaders)],
  'ask-help': ['help', (draft) => draft.posts.some(asksReaders) || hasWordsFor(draft, 'request')],
  'find-provider': ['provider', (draft) => draft.posts.some(asksReaders) || hasWordsFor(draft, 'request')],
  meet: [
    'meeting',
    (draft) =>
      draft.posts.some(asksReaders) ||
      namesPeople(draft) ||
      hasWordsFor(draft, 'meeting') ||
      hasWordsFor(draft, 'request'),
  ],
  thank: ['thanks', thanks],
  recommend: ['name', (draft) => namesPeople(draft) || some(draft, ({ paragraph }) => pointsAtSomething(paragraph))],
  watch: ['source', (draft) => namesPeople(draft) || some(draft, ({ paragraph }) => pointsAtSomething(paragraph))],
  answer: ['answer', answers],
  'job-offer': [
    'job',
    (draft) => hasWordsFor(draft, 'job') || draft.posts.some((post) => postKindOf(post) === 'job-offer'),
  ],
  'share-expertise': ['lesson', (draft) => excessOf(draft) !== 'most'],
  teach: ['lesson', (draft) => excessOf(draft) !== 'most'],
};

/** What a draft's text lacks for `purpose`; undefined where it serves it, or where no text could fail to. */
export function missingMove(draft: Draft, purpose: Purpose): MissingMove | undefined {
  const test = tests[purpose];
  if (!test) return undefined;
  const [move, isServed] = test;
  return isServed(draft) ? undefined : move;
}
