import { plainText } from '../fixText.ts';
import { servesCause } from '../language/appeals/causes.ts';
import { onlyPresenceOf } from '../language/needs/presence.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { asksReaders } from '../language/questions/questions.ts';
import { debunks } from '../language/stance/stance.ts';
import { whatIsThere } from '../rewrite/offering.ts';
import { sayingEdit } from '../rewrite/saying.ts';
import { defineRule } from '../rule.ts';
import { shortened } from '../text/shortened.ts';

export const rule = defineRule({
  id: 'platform-as-purpose',
  since: '0.1.0',
  principle: 'purpose-before-platform',
  severity: 'information',
  points: 5,
  fixes: ['field'],
  marks: 'words',
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
    const presence = onlyPresenceOf(draft);
    if (!presence || post !== presence.post) return;
    if (draft.posts.some((each) => postKindOf(each) === 'reply' || servesCause(each) || debunks(each))) return;
    if (draft.posts.some(asksReaders)) return;
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
