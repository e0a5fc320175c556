import type { Draft } from '../draft.ts';
import { servesCause } from '../language/appeals/causes.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { doseOf, excessOf, type PlacedSelling, plainestOf } from '../language/selling/dose.ts';
import { letsInFree } from '../language/selling/freeEntry.ts';
import {
  namesContest,
  namesGathering,
  namesHelpers,
  namesPrize,
  namesWares,
  saysWhen,
} from '../language/selling/gathering.ts';
import { offersNothing } from '../language/selling/inBlog.ts';
import { sellingFixes } from '../language/selling/mending.ts';
import { defineRule, type RelatedPlace } from '../rule.ts';
import { someShow } from '../text/gather.ts';
import { type Paragraph, paragraphFact } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';

const pointsOfAnError = 35;

/** Who looks for somebody to work with buys and does not sell; who looks for a cat gives a number to call as well. */
const asking = new Set(['job-offer', 'safety']);
/** Who looks for work praises what they can do, and sells nothing to whoever reads. */
const workSought =
  /^(?:opentowork|hireme|jobsearch|jobseeker|lookingforajob|recherchedemploi|enrecherchedemploi|ecouteactive)$/;
const seeksWork = paragraphFact(({ hashtags }) => hashtags.some(({ name }) => workSought.test(name.toLowerCase())));
/** In a post for a cause so many sentences that sell by themselves are touches: a number to call, and no price. */
const touchesOfCause = 1;

const money = /[€$£%]|\b(?:euros?|dollars?|francs?|pounds?|promo)\b/i;

function isAsking(draft: Draft, selling: readonly PlacedSelling[]): boolean {
  if (draft.posts.some((post) => asking.has(postKindOf(post)))) return true;
  const outright = selling.filter((placed) => placed.selling.outright > 0);
  const asksMoney = outright.some(({ selling: { kind } }) => kind === 'price' || kind === 'offer');
  const asks = draft.posts.some((post) => servesCause(post) || someShow(post.own, seeksWork));
  if (outright.length <= touchesOfCause && !asksMoney && asks) return true;
  // "Entrée gratuite": where nobody pays, tickets and seats are how one comes in.
  const isFree = draft.posts.some((post) => someShow(post.own, letsInFree));
  return (
    isFree &&
    !outright.some(({ from, to, selling: { kind } }) => kind === 'price' || money.test(draft.text.slice(from, to)))
  );
}

/** What an evening costs, or a shop it is booked at, makes an offer of it. */
const offering = new Set(['price', 'offer', 'link']);

/** "Rejoignez-nous samedi à 17 h pour l'éclipse": where people gather and nothing is asked for it, they are invited. */
function isInviting(draft: Draft, selling: readonly PlacedSelling[]): boolean {
  const outright = selling.filter((placed) => placed.selling.outright > 0);
  if (outright.length > touchesOfCause || outright.some(({ selling: { kind } }) => offering.has(kind))) return false;
  const shows = (fact: (paragraph: Paragraph) => boolean): boolean =>
    draft.posts.some((post) => someShow(post.paragraphs, fact));
  return shows(namesGathering) && shows(saysWhen) && !shows(namesWares) && !money.test(draft.text);
}

const reduced = /\d\s?%\s?(?:de|off|of)\b|promo|remise|discount/i;

/** "Concours de pétanque samedi à 14 h, 5 € par personne": what taking part costs is told, and sold by nobody. */
function isContest(draft: Draft, selling: readonly PlacedSelling[]): boolean {
  if (selling.some(({ selling: { kind, outright } }) => kind === 'offer' && outright > 0) || reduced.test(draft.text))
    return false;
  const shows = (fact: (paragraph: Paragraph) => boolean): boolean =>
    draft.posts.some((post) => someShow(post.paragraphs, fact));
  return shows(namesContest) && shows(saysWhen) && !shows(namesWares) && !shows(namesPrize);
}

/** "Nous cherchons des bénévoles, écrivez-nous": who calls for helpers asks for hands, unless there is a price to it. */
function seeksHelpers({ posts, text }: Draft): boolean {
  return !money.test(text) && posts.some((post) => someShow(post.paragraphs, namesHelpers));
}

/** Lines of a list that are links are where to read on, whatever their titles say. */
function listsLinks(selling: readonly PlacedSelling[]): boolean {
  const links = selling.filter(
    ({ placed: { paragraph }, selling: { outright } }) =>
      outright === 0 && paragraph.kind === 'item' && paragraph.links.some(({ image }) => !image),
  );
  return links.length * 2 > selling.length;
}

function related(text: string, { from, to, selling }: PlacedSelling): RelatedPlace {
  return { from, to, message: selling.kind, data: { text: shortened(text.slice(from, to)) } };
}

export const rule = defineRule({
  id: 'too-much-selling',
  since: '0.1.0',
  principle: 'right-dose',
  severity: 'warning',
  points: 22,
  fixes: ['remove', 'choice', 'rewrite', 'field'],
  marks: 'place',
  examples: [
    {
      language: 'fr',
      bad: 'Notre nouvelle collection est en ligne ! Profitez de -20 % avec le code LIN20. Commandez vite.',
      good: 'Le lin vient de chez Paul, à Bernay, et se lave à 30 °C. Voici comment le garder souple sans adoucissant. Les torchons sont en boutique, 12 € pièce.',
    },
    {
      language: 'en',
      bad: 'Our new collection is live! Get 20% off with code LINEN. Order now before they sell out.',
      good: 'The linen comes from Paul’s field and washes at 30 °C. Here is how to keep it soft without softener. The tea towels are in the shop, £9 each.',
    },
  ],
  *check(post, { draft }) {
    const { selling, counted } = doseOf(draft);
    // A thread is one post: it is told once, where it first sells.
    const first = plainestOf(selling);
    if (!first || first.post !== post.index) return;
    const excess = excessOf(draft);
    if (
      excess === 'none' ||
      isAsking(draft, selling) ||
      isInviting(draft, selling) ||
      isContest(draft, selling) ||
      seeksHelpers(draft) ||
      listsLinks(selling) ||
      offersNothing(draft, counted, selling)
    )
      return;
    yield {
      from: first.from,
      to: first.to,
      message: excess,
      data: { selling: selling.length, counted },
      ...(excess === 'most' && { severity: 'error', points: pointsOfAnError }),
      related: selling.filter((other) => other !== first).map((other) => related(draft.text, other)),
      fixes: () => sellingFixes(draft),
    };
  },
});
