import type { Draft, PlacedParagraph } from '../draft.ts';
import { servesCause } from '../language/appeals/causes.ts';
import { type HeldBack, heldBackIn } from '../language/appeals/gating.ts';
import { isListedAsPractice } from '../language/appeals/practices.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { typographyOf } from '../language/questions/typography.ts';
import { isSeeking } from '../language/selling/seeking.ts';
import { debunks } from '../language/stance/stance.ts';
import { removalFix, stretchOf, swapOf } from '../rewrite/sentenceSwap.ts';
import { defineRule, type Fix, type FixText } from '../rule.ts';
import { gather, someShow } from '../text/gather.ts';
import { paragraphFact } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';

/** The thing itself, which only the author has, in place of the bargain for it. */
function itself(draft: Draft, placed: PlacedParagraph, kind: HeldBack['kind']): FixText {
  const field = { field: kind === 'price' ? 'price' : 'thing' };
  if (placed.paragraph.language === 'en') return [kind === 'price' ? 'Price: ' : 'Here it is: ', field];
  const { markSpace } = typographyOf(draft);
  return [`${kind === 'price' ? 'Prix' : 'Voici'}${markSpace}: `, field];
}

function fixesOf(draft: Draft, placed: PlacedParagraph, held: HeldBack): readonly Fix[] {
  const { kind } = held;
  const stretch = stretchOf(placed.paragraph, held);
  // At a line's end a link may stand, which wants no full stop behind it.
  const goesOn = /^[^\S\r\n]{0,9}[^\s]/.test(placed.paragraph.raw.slice(stretch.to, stretch.to + 10));
  const edit = swapOf(placed, stretch, [...itself(draft, placed, kind), ...(goesOn ? ['.'] : [])]);
  const removal = removalFix(draft, placed, stretch);
  return [
    ...(edit
      ? [{ title: kind === 'price' ? 'price' : 'thing', kind: 'field' as const, preferred: true, edits: [edit] }]
      : []),
    ...(removal ? [removal] : []),
  ];
}

const answers = new Set(['reply', 'apology']);

/** "Must be following, winners by DM": what is drawn among those who take part is no knowledge. */
const drawsLots = paragraphFact(({ raw }) =>
  /(?<!\p{L})(?:giveaway|raffle|prize draw|winners?|concours|tirage au sort|gagnante?s?)(?!\p{L})/iu.test(raw),
);

/** A link that one has to look for is given all the same. */
const linkPoints = 4;

export const rule = defineRule({
  id: 'gated-knowledge',
  since: '0.1.0',
  principle: 'make-autonomous',
  severity: 'warning',
  points: 10,
  fixes: ['field', 'remove'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'J’ai écrit la liste des outils pour réparer un vélo. Commentez VÉLO et je vous l’envoie en privé.',
      good: 'Pour réparer un vélo, il faut des démonte-pneus, une clé de 15 et de la patience. La liste entière est sur ma page.',
    },
    {
      language: 'en',
      bad: 'I wrote down every tool you need to mend a bike. Comment BIKE and I will DM you the list.',
      good: 'To mend a bike you need tyre levers, a 15 mm spanner and patience. The whole list is on my page.',
    },
  ],
  *check(post, { draft, platforms }) {
    const places = gather(post.own, heldBackIn);
    // Who answers somebody, or helps, sends people where their own matters stay their own.
    if (places.length === 0 || answers.has(postKindOf(post)) || debunks(post) || servesCause(post)) return;
    const seeks = isSeeking(post.own);
    const draws = someShow(post.own, drawsLots);
    const takesLinks = !platforms.includes('instagram');
    for (const { placed, index, found: held } of places) {
      const isLink = held.kind === 'link';
      // "I am looking for an agency, PM me": what is held back is an order.
      if ((isLink && !takesLinks) || ((seeks || draws) && held.kind === 'private') || isListedAsPractice(post, index))
        continue;
      const from = placed.from + held.from;
      const to = placed.from + held.to;
      yield {
        from,
        to,
        message: held.kind,
        ...(isLink && { severity: 'information', points: linkPoints }),
        data: { text: shortened(draft.text.slice(from, to)), ...(held.phrase && { phrase: held.phrase }) },
        fixes: () => fixesOf(draft, placed, held),
      };
    }
  },
});
