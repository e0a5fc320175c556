import type { Draft, PlacedParagraph, Post } from '../draft.ts';
import { hasField, plainText } from '../fixText.ts';
import { closedFormsOf, offersChoice } from '../language/asking/closedForms.ts';
import { type ClosedQuestion, openingEdit } from '../language/asking/opening.ts';
import { askedOfThemselves, askedWhetherOwned, openingByTime } from '../language/asking/yesOrNo.ts';
import { personsOf } from '../language/persons/persons.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { candidatesOf } from '../language/questions/candidates.ts';
import { openQuestions } from '../language/questions/openQuestions.ts';
import { onlyQuestionOf, type PlacedQuestion } from '../language/questions/questions.ts';
import { sentenceFactsOf } from '../language/questions/sentenceFacts.ts';
import { isRemark } from '../language/remark/remark.ts';
import { defineRule, type Fix } from '../rule.ts';
import { leastWords } from '../score.ts';
import { someShow, sumOver } from '../text/gather.ts';
import { ownWordsOfDraft } from '../text/ownWords.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';
import { speakingPostsOf } from '../text/speakingPosts.ts';
import type { Purpose } from '../vocabulary.ts';

/** Purposes for which a yes or a no is all one needs, or for which nothing need be asked. */
const servedByYes: ReadonlySet<Purpose> = new Set([
  'ask-help',
  'find-provider',
  'job-offer',
  'thank',
  'answer',
  'meet',
]);

/** With more words to read after it, a question is on the way and not at the end. */
const mostAfter = 12;
/** In other words than those that are known, it is one only where it has the last word. */
const mostAfterOther = 0;

/** Whether the question stands near the end of a post, where it hands over to the readers, and nothing opens it there. */
function handsOver(post: Post, { placed, question }: PlacedQuestion, mostAfter: number): boolean {
  const index = post.own.indexOf(placed);
  let after = 0;
  for (const { paragraph } of post.own.slice(index)) {
    const first = paragraph === placed.paragraph ? question.sentence + 1 : 0;
    for (const { words, asks, invites } of sentenceFactsOf(paragraph).slice(first)) {
      after += words;
      if (asks || invites || after > mostAfter) return false;
    }
    // Answers to choose from.
    if (paragraph !== placed.paragraph && paragraph.kind === 'item') return false;
  }
  return true;
}

const speaksOfUs = (paragraph: Paragraph): boolean => personsOf(paragraph).some(({ i, we, on }) => i + we + on > 0);

const sentencesIn = (paragraph: Paragraph): number => personsOf(paragraph).filter(({ words }) => words > 0).length;

/**
 * Whether readers are asked, and no friend or opponent: the question is all there is, or it comes from somebody who has told
 * of their own.
 */
function asksReadersOf(draft: Draft, speaking: readonly Post[]): boolean {
  const isAlone = speaking.reduce((sum, { own }) => sum + sumOver(own, sentencesIn), 0) === 1;
  return (isAlone || speaking.some(({ own }) => someShow(own, speaksOfUs))) && !isRemark(draft);
}

/** "I finally like my evenings … you?": what was told is asked back, and yes is no answer. */
const askedBack = /(?:…|\.{2,}|[—–])\s*(?:and |et )?(?:you|yours|you all|y['’]all|toi|vous)\s*\?\W*$/iu;

/** "Neighbours, how angry are you …?", "tell us what you grow?", "it gets me, you know?": no yes answers it. */
const opensInside =
  /(?:^|[,…—]\s*)how (?:\p{L}+ )?(?:are|is|do|does|did|was|were|have|has|can|would|should)(?!\p{L})|(?<!\p{L})tell (?:me|us)(?!\p{L})|(?<!\p{L})(?:you know|y['’]know|tu vois|vous voyez)\s*\?|(?:^|[,…—]\s*)(?:à quel point|dites[- ](?:moi|nous)|dis[- ]moi)(?!\p{L})/iu;

/** "Have you tried it, and what came back?", « Vous y allez, et pourquoi ? »: it goes on. */
const goesOn =
  /(?:[,…—]\s+(?:and|but|et|mais) (?:if (?:so|not),? |si (?:oui|non),? )?(?:what|how|why|where|who|whom|which|when|(?:de |à |par |pour |avec |sur )?(?:quoi|qui)|qu['’]|quand|où|(?:quel(?:le)?s?|comment|pourquoi|combien))|\s(?:and|et) (?:what|how|why|(?:à |de |par |pour |avec |sur )?quel(?:le)?s?|comment|pourquoi|combien))(?!\p{L}| not )[^.!?]*\?/iu;

/** "Is there anything I can help you with?", « puis-je vous aider ? »: what is offered is no question about readers. */
const offers =
  /(?<!\p{L})(?:(?:any|some)thing (?:else )?(?:that )?(?:i|we) (?:can|could) (?:help|do)|(?:can|could|may) (?:i|we) help|puis-je (?:vous |t['’])?(?:être utile|aider)|(?:pouvons-nous|peut-on) (?:vous |t['’])?aider)(?!\p{L})/iu;

/** "Haven't you learned anything yet?", "so are you telling me …?", "…, uh?", "a problem with you!?": it reproaches or makes sure, and asks nothing. */
const reproaches =
  /!\s?\?\W*$|\?!\W*$|(?:^|[.,!]\s*)(?:haven['’]t you (?:learn(?:ed|t)|had|done)|so,? (?:are )?you(?:['’]re)? (?:are )?(?:telling|saying)|(?:donc |alors )?tu (?:es en train de )?me dis)(?!\p{L})|,\s*(?:uh|huh|eh|innit|hein)\s*\?/iu;

/** Whether the author has told of having something: "I put panels on the roof." */
function hasToldOf(thing: string, speaking: readonly Post[]): boolean {
  return speaking.some(({ own }) =>
    own.some(({ paragraph }) => {
      const persons = personsOf(paragraph);
      return paragraph.tokens.some(({ folded, sentence }) => folded === thing && persons[sentence]?.lived);
    }),
  );
}

/** The question of a draft, all its posts taken as one, if it has a single one and yes or no is an answer to it. */
function closedQuestionOf(draft: Draft, post: Post, speaking: readonly Post[]): ClosedQuestion | undefined {
  const only = onlyQuestionOf(speaking);
  if (!only) return undefined;
  const { placed, question } = only;
  if (question.open || !question.marked || question.kind !== 'direct') return undefined;
  const { paragraph } = placed;
  const { sentence } = question;
  const said = paragraph.prose.slice(paragraph.sentences[sentence]?.from, paragraph.sentences[sentence]?.to);
  const isOpened = [askedBack, opensInside, goesOn].some((sign) => sign.test(said));
  if (isOpened || offers.test(said) || reproaches.test(said)) return undefined;
  const match = closedFormsOf(paragraph).get(sentence);
  if (!handsOver(post, only, match ? mostAfter : mostAfterOther)) return undefined;
  if (match) return { placed, sentence, opening: match.phrase.opening, match };
  const asked = offersChoice(paragraph, sentence) ? undefined : askedOfThemselves(paragraph, sentence);
  const owned = askedWhetherOwned(paragraph, sentence);
  const asksBack = owned !== undefined && hasToldOf(owned, speaking);
  const isForReaders = asked === 'many' || ((asked === 'reader' || asksBack) && asksReadersOf(draft, speaking));
  const opening = asksBack ? 'habit' : openingByTime(paragraph, sentence);
  return isForReaders ? { placed, sentence, opening, match } : undefined;
}

function fixesOf(draft: Draft, question: ClosedQuestion, from: number, to: number, recent: readonly string[]): Fix[] {
  const edit = openingEdit(draft, question);
  const opened = edit && draft.text.slice(from, edit.from) + edit.newText.join('') + draft.text.slice(edit.to, to);
  const fields = openQuestions(draft, recent).slice(0, 2);
  return [
    ...(edit && opened
      ? [{ title: 'open', data: { text: shortened(opened) }, kind: 'choice', preferred: true, edits: [edit] } as const]
      : []),
    ...fields.map(
      (newText): Fix => ({
        title: 'ask',
        data: { question: plainText(newText).text },
        kind: hasField(newText) ? 'field' : 'choice',
        edits: [{ from, to, newText }],
      }),
    ),
  ];
}

/** Whether a question that may be closed stands so near the end that it may hand over. */
function mayCloseOnOne({ own }: Post): boolean {
  let after = 0;
  for (let at = own.length - 1; at >= 0 && after <= mostAfter; at--) {
    const { paragraph } = own[at] as PlacedParagraph;
    if (mayAskClosed(paragraph)) return true;
    for (const { words } of sentenceFactsOf(paragraph)) after += words;
  }
  return false;
}

const mayAskClosed = (paragraph: Paragraph): boolean =>
  candidatesOf(paragraph).some(({ open, marked, kind }) => !open && marked && kind === 'direct');

export const rule = defineRule({
  id: 'closed-question',
  since: '0.1.0',
  principle: 'ask',
  severity: 'hint',
  points: 2,
  fixes: ['choice', 'field'],
  marks: 'place',
  examples: [
    {
      language: 'fr',
      bad: 'Depuis un mois, je note mes journées dans un carnet, et j’oublie moins. Utilisez-vous un agenda papier ?',
      good: 'Depuis un mois, je note mes journées dans un carnet, et j’oublie moins. Comment utilisez-vous un agenda papier ?',
    },
    {
      language: 'en',
      bad: 'For a month I have written my days down in a notebook, and I forget less. Do you use a paper diary?',
      good: 'For a month I have written my days down in a notebook, and I forget less. How do you use a paper diary?',
    },
  ],
  *check(post, context) {
    const { draft } = context;
    if (!mayCloseOnOne(post)) return;
    const speaking = speakingPostsOf(draft);
    if (post !== speaking.at(-1) || (draft.purpose && servedByYes.has(draft.purpose))) return;
    if (postKindOf(speaking[0] as Post) !== 'ordinary') return;
    const closed = closedQuestionOf(draft, post, speaking);
    if (!closed) return;
    const { placed, sentence, opening } = closed;
    const { from, to } = placed.paragraph.sentences[sentence] as { from: number; to: number };
    if (ownWordsOfDraft(draft) < leastWords) return;
    const span = { from: placed.from + from, to: placed.from + to };
    yield {
      ...span,
      message: opening,
      fixes: () => fixesOf(draft, closed, span.from, span.to, context.recentQuestions),
    };
  },
});
