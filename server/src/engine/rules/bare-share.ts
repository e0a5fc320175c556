import type { Draft, Post } from '../draft.ts';
import { plainText } from '../fixText.ts';
import { servesCause } from '../language/appeals/causes.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { typographyOf } from '../language/questions/typography.ts';
import { type BareShare, bareShareOf } from '../language/sharing/bareness.ts';
import { sharesOwnWork } from '../language/sharing/shares.ts';
import { whatIsThere } from '../rewrite/offering.ts';
import { sayingEdit } from '../rewrite/saying.ts';
import { defineRule, type Fix, type FixText } from '../rule.ts';
import type { Purpose } from '../vocabulary.ts';

/** Purposes that a link without a word serves. */
const servedWithout: ReadonlySet<Purpose> = new Set(['thank', 'answer', 'job-offer']);

/** A draft as if it were in `language`: a link alone has none. */
function inLanguage(draft: Draft, language: 'fr' | 'en'): Draft {
  return { ...draft, language };
}

function takeaway(draft: Draft): FixText {
  if (draft.language === 'en') return ['What I take from it: ', { field: 'takeaway' }, '.'];
  const { apostrophe } = typographyOf(draft);
  return [`Ce que j${apostrophe}en retiens\u00a0: `, { field: 'takeaway' }, '.'];
}

/** The languages that the author may write in, the likelier first: who shares an English quotation most often adds English. */
function languagesOf({ language }: Draft, { paragraphs }: Post): readonly ('fr' | 'en')[] {
  if (language !== 'und') return [language];
  const quoted = paragraphs.some(({ paragraph }) => paragraph.language === 'en');
  return quoted ? ['en', 'fr'] : ['fr', 'en'];
}

/** A line of the author's own under what is shared; in both languages where nothing tells which is hers. */
function fixesOf(draft: Draft, { post }: BareShare): Fix[] {
  const drafts = languagesOf(draft, post).map((language) => inLanguage(draft, language));
  return drafts.flatMap((each, index): Fix[] => {
    // Of one’s own work one does not take away: one says what is in it.
    const text = sharesOwnWork(post) ? whatIsThere(each) : takeaway(each);
    const edit = sayingEdit(each, post, text);
    if (!edit) return [];
    return [
      {
        title: 'say',
        data: { text: plainText(text).text },
        kind: 'field',
        ...(index === 0 && { preferred: true }),
        edits: [edit],
      },
    ];
  });
}

export const rule = defineRule({
  id: 'bare-share',
  since: '0.1.0',
  principle: 'something-to-say',
  severity: 'warning',
  points: 10,
  fixes: ['field'],
  marks: 'place',
  examples: [
    {
      language: 'fr',
      bad: 'https://fournil.example/levain',
      good: 'https://fournil.example/levain\n\nCe que j’en retiens : une nuit au frais change tout. Et vous, vous attendez combien de temps ?',
    },
    {
      language: 'en',
      bad: 'https://bakehouse.example/sourdough',
      good: 'https://bakehouse.example/sourdough\n\nWhat I take from it: a night in the cold changes everything. How long do you wait?',
    },
  ],
  *check(post, { draft }) {
    if (post !== draft.posts[0] || (draft.purpose && servedWithout.has(draft.purpose))) return;
    const share = bareShareOf(draft);
    if (!share || draft.posts.some((each) => postKindOf(each) !== 'ordinary' || servesCause(each))) return;
    const { from, to, kind } = share;
    // On Instagram a title in quotation marks is that of the picture above it.
    if (kind === 'quotation' && draft.platforms.length > 0 && draft.platforms.every((each) => each === 'instagram'))
      return;
    yield { from, to, message: kind, fixes: () => fixesOf(draft, share) };
  },
});
