import type { Draft } from '../draft.ts';
import { plainText } from '../fixText.ts';
import { servesCause } from '../language/appeals/causes.ts';
import { type Arrival, onlyArrivalOf } from '../language/needs/arrival.ts';
import { onlyPresenceOf } from '../language/needs/presence.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { asksReaders, questionsOfPost } from '../language/questions/questions.ts';
import { debunks } from '../language/stance/stance.ts';
import { whatIsThere } from '../rewrite/offering.ts';
import { sayingEdit } from '../rewrite/saying.ts';
import { defineRule } from '../rule.ts';
import { shortened } from '../text/shortened.ts';

/** Whether a draft asks its readers something in another sentence than those that say where one is. */
function asksElsewhere(draft: Draft, { sentences }: Arrival): boolean {
  return draft.posts.flatMap(questionsOfPost).some(({ placed, question: { genuine, sentence, kind } }) => {
    const isPresence = sentences.some((each) => each.placed === placed && each.sentence === sentence);
    return genuine && kind !== 'invitation' && !isPresence;
  });
}

export const rule = defineRule({
  id: 'platform-as-purpose',
  since: '0.1.0',
  principle: 'purpose-before-platform',
  severity: 'information',
  points: 5,
  fixes: ['field'],
  marks: 'place',
  examples: [
    {
      language: 'fr',
      bad: 'Nous sommes sur Instagram, suivez-nous !',
      good: 'Chaque lundi, une recette de pain rassis, filmée chez l’un de vous. C’est sur Instagram : on vient chez qui lundi prochain ?',
    },
    {
      language: 'en',
      bad: 'We are now on Instagram, follow us!',
      good: 'Every Monday, one way to use stale bread, filmed in one of your kitchens. It is on Instagram: whose kitchen next?',
    },
  ],
  *check(post, { draft }) {
    const said = onlyPresenceOf(draft);
    const presence = said ?? onlyArrivalOf(draft);
    if (!presence || post !== presence.post) return;
    if (draft.posts.some((each) => postKindOf(each) === 'reply' || servesCause(each) || debunks(each))) return;
    if (said ? draft.posts.some(asksReaders) : asksElsewhere(draft, presence as Arrival)) return;
    const { from, to } = presence;
    yield {
      from,
      to,
      message: 'presence',
      data: { text: shortened(draft.text.slice(from, to)) },
      fixes: () => {
        const text = whatIsThere(draft);
        const edit = sayingEdit(draft, presence.post, text);
        const data = { text: plainText(text).text };
        return edit ? [{ title: 'purpose', data, kind: 'field', preferred: true, edits: [edit] }] : [];
      },
    };
  },
});
