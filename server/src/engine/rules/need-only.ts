import type { Draft, Post } from '../draft.ts';
import { plainText } from '../fixText.ts';
import { callsForHelp, servesCause } from '../language/appeals/causes.ts';
import { namesNetwork, onlyArrivalOf } from '../language/needs/arrival.ts';
import { type OnlyNeed, onlyNeedOf } from '../language/needs/needs.ts';
import { onlyPleaOf } from '../language/needs/onlyPlea.ts';
import { onlyPresenceOf } from '../language/needs/presence.ts';
import { servesReaders } from '../language/needs/service.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { questionsOfPost } from '../language/questions/questions.ts';
import { debunks } from '../language/stance/stance.ts';
import { whatIsGiven, whatIsThere } from '../rewrite/offering.ts';
import { sayingEdit } from '../rewrite/saying.ts';
import { defineRule, type Fix } from '../rule.ts';
import { draftFact } from '../text/draftFact.ts';
import { shortened } from '../text/shortened.ts';
import type { Purpose } from '../vocabulary.ts';

/** Purposes that are a request, and honestly so. */
const requests: ReadonlySet<Purpose> = new Set(['find-provider', 'ask-help', 'thank', 'answer', 'job-offer']);

function fixesOf(draft: Draft, { request, post }: OnlyNeed): readonly Fix[] {
  const text = request.kind === 'place' ? whatIsThere(draft) : whatIsGiven(draft);
  const edit = sayingEdit(draft, post, text);
  if (!edit) return [];
  return [{ title: 'give', data: { text: plainText(text).text }, kind: 'field', preferred: true, edits: [edit] }];
}

/** The request that is all a draft holds. For what others need nobody has to give, nor for what cannot wait. */
const needOf = draftFact((draft): OnlyNeed | undefined => {
  const need = draft.posts.some(servesCause) ? undefined : onlyNeedOf(draft);
  return need ?? (draft.posts.some(callsForHelp) ? undefined : onlyPleaOf(draft));
});

/** Whether a draft asks its readers something in another sentence than the one that requests. */
function asksSomethingElse(draft: Draft, { request, placed }: OnlyNeed): boolean {
  return draft.posts.flatMap(questionsOfPost).some(({ placed: where, question }) => {
    const isRequest = where === placed && question.sentence === request.sentence;
    return question.genuine && !isRequest;
  });
}

export const rule = defineRule({
  id: 'need-only',
  since: '0.1.0',
  principle: 'something-to-say',
  severity: 'information',
  points: 5,
  fixes: ['field'],
  marks: 'place',
  examples: [
    {
      language: 'fr',
      bad: 'Abonnez-vous à ma chaîne !',
      good: 'Chaque lundi, je répare un vélo devant la caméra, ratés compris : c’est sur ma chaîne. Quelle panne vous résiste ?',
    },
    {
      language: 'en',
      bad: 'Please subscribe to my channel!',
      good: 'Every Monday I mend a bicycle on camera, mistakes and all: it is on my channel. What defeats you?',
    },
  ],
  *check(post, { draft }) {
    if (draft.purpose && requests.has(draft.purpose)) return;
    const need = needOf(draft);
    if (!need || post !== need.post || servesReaders(need.placed.paragraph, need.request.sentence)) return;
    // Whoever lost something, or warns of a danger, needs others at once.
    const isPressing = (each: Post): boolean => postKindOf(each) === 'reply' || postKindOf(each) === 'safety';
    if (draft.posts.some((each) => isPressing(each) || debunks(each))) return;
    // Being followed on a platform is told by a rule of its own.
    const asksOntoNetwork = need.request.kind === 'place' && namesNetwork(need.placed.paragraph);
    if (asksOntoNetwork || onlyPresenceOf(draft) || onlyArrivalOf(draft) || asksSomethingElse(draft, need)) return;
    const from = need.placed.from + need.request.from;
    const to = need.placed.from + need.request.to;
    yield {
      from,
      to,
      message: need.request.kind,
      data: { text: shortened(draft.text.slice(from, to)) },
      fixes: () => fixesOf(draft, need),
    };
  },
});
