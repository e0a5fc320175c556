import type { Draft } from '../../draft.ts';
import { someShow } from '../../text/gather.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { servesCause } from '../appeals/causes.ts';
import { answersReview } from '../postKind/answered.ts';
import { postKindOf } from '../postKind/postKindOf.ts';
import {
  arrives,
  asksToBeFollowed,
  campaigns,
  isLinkOfList,
  logsTrades,
  namesTrade,
  standsForElection,
} from './arriving.ts';
import type { PlacedSelling } from './dose.ts';
import { letsInFree, saysFree } from './freeEntry.ts';
import { namesContest, namesGathering, namesHelpers, namesPrize, namesWares, saysWhen } from './gathering.ts';
import { speaksAsGuest } from './guest.ts';
import { offersNothing } from './inBlog.ts';

/** Who looks for somebody to work with buys and does not sell; who looks for a cat gives a number to call as well. */
const asking = new Set(['job-offer', 'safety']);
/** Who says sorry, or what is shut, gives a number to ring meanwhile. */
const telling = new Set(['apology', 'notice']);
/** Who looks for work praises what they can do, and sells nothing to whoever reads. */
const workSought =
  /^(?:opentowork|hireme|jobsearch|jobseeker|lookingforajob|recherchedemploi|enrecherchedemploi|ecouteactive)$/;
const seeksWork = paragraphFact(({ hashtags }) => hashtags.some(({ name }) => workSought.test(name.toLowerCase())));
/** In a post for a cause so many sentences that sell by themselves are touches: a number to call, and no price. */
const touchesOfCause = 1;

/** To come, and to say so beforehand: "Join us on Friday", "Register here". */
const callsToCome = 2;

const money = /[€$£%]|\b(?:euros?|dollars?|francs?|pounds?|promo)\b/i;

function isAsking(draft: Draft, selling: readonly PlacedSelling[]): boolean {
  if (draft.posts.some((post) => asking.has(postKindOf(post))) || draft.posts.every(answersReview)) return true;
  const outright = selling.filter((placed) => placed.selling.outright > 0);
  const asksMoney = outright.some(({ selling: { kind } }) => kind === 'price' || kind === 'offer');
  const asks = draft.posts.some(
    (post) => telling.has(postKindOf(post)) || servesCause(post) || someShow(post.own, seeksWork),
  );
  if (outright.length <= touchesOfCause && !asksMoney && asks) return true;
  // "Entrée gratuite": where nobody pays, tickets and seats are how one comes in.
  const isFree = draft.posts.some(
    ({ own }) => someShow(own, letsInFree) || (someShow(own, saysFree) && someShow(own, saysWhen)),
  );
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
  const onlyCalls = outright.every(({ selling: { kind } }) => kind === 'call');
  if (outright.length > (onlyCalls ? callsToCome : touchesOfCause)) return false;
  if (outright.some(({ selling: { kind } }) => offering.has(kind))) return false;
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

/** What readers do by themselves, or with people of theirs: « Parlez-en à votre famille ». */
const step =
  /^[^\p{L}\n]{0,12}(?:parlez-en|(?:demand|consult|contact|préven|inform|prépar|rassembl|envoy|dépos|rempliss|relis|calcul|vérifi|not|pren|finalis|organis|négoci|gard|sign|list|compar)ez|renseignez-vous|talk to|ask|check|call|tell|gather|prepare|send|fill in|keep|note|sign|list|bring|file|collect|write down|work out|compare|speak to)(?!\p{L})(?![^\n]*(?<!\p{L})(?:nous|notre|nos|us|our)(?!\p{L}))/gimu;
const leastSteps = 6;

/** A list of what to do, step by step, with one touch beside it, gives; a price or an offer among them sells. */
function givesSteps(text: string, selling: readonly PlacedSelling[]): boolean {
  const outright = selling.filter((placed) => placed.selling.outright > 0);
  if (
    outright.length > touchesOfCause ||
    outright.some(({ selling: { kind } }) => kind === 'price' || kind === 'offer')
  )
    return false;
  return (text.match(step)?.length ?? 0) >= leastSteps;
}

/** Lines of a list that are links are where to read on, whatever their titles say. */
function listsLinks(selling: readonly PlacedSelling[]): boolean {
  const links = selling.filter(
    ({ placed: { paragraph }, selling: { outright } }) =>
      outright === 0 && paragraph.kind === 'item' && paragraph.links.some(({ image }) => !image),
  );
  return links.length * 2 > selling.length;
}

/** From so many on labelled links are those of a list. */
const leastLinks = 3;

/** "Average: £4.20", "The median rent? €900", « Prix moyen : 4 € »: what others ask was counted, and nothing is sold. */
const counted =
  /(?<!\p{L})(?:(?:average|mean|median)(?: (?:price|cost|rent|fare|ticket|bill))?|(?:prix|loyer|tarif|coût) (?:moyen|médian)|(?:prix|loyer|tarif) en moyenne|moyenne|médiane)[*_]{0,2} ?[:?][*_]{0,2} {0,2}(?:[$€£] ?\d|\d[\d.,  ]*[$€£])/iu;

function countsPrices(text: string, outright: readonly PlacedSelling[]): boolean {
  return counted.test(text) && outright.every(({ selling: { kind } }) => kind === 'price');
}

/** What a sum of money may look like, whoever's it is. */
const isAmount = new Set(['price', 'offer']);

/**
 * What only sounds like selling: a post that tells of gains and losses, one that does no more than ask to be followed, one
 * whose author says who they are on arriving somewhere, one that campaigns, a list of others’ pages with the link to each.
 */
function isNoTrade({ posts, text }: Draft, selling: readonly PlacedSelling[]): boolean {
  const outright = selling.filter((placed) => placed.selling.outright > 0);
  const said = outright.map(({ from, to }) => text.slice(from, to));
  const links = said.filter(isLinkOfList).length;
  if (links >= leastLinks && outright.length - links <= touchesOfCause) return true;
  if (logsTrades(text) && !namesTrade(text) && outright.every(({ selling: { kind } }) => isAmount.has(kind)))
    return true;
  if (countsPrices(text, outright)) return true;
  if (money.test(text) || namesTrade(text)) return false;
  if ((outright.length > 0 && said.every(asksToBeFollowed)) || standsForElection(text)) return true;
  const isOffer = outright.some(({ selling: { kind } }) => offering.has(kind));
  return !isOffer && (campaigns(text) || posts.some((post) => someShow(post.own, arrives)));
}

/**
 * Whether a draft that sounds like selling sells nothing: it asks or invites, calls for helpers, tells what a contest costs,
 * campaigns, or lists where to read on. `counted` are the sentences that its dose was taken of.
 */
export function sellsNothing(draft: Draft, counted: number, selling: readonly PlacedSelling[]): boolean {
  return (
    isAsking(draft, selling) ||
    isInviting(draft, selling) ||
    isContest(draft, selling) ||
    seeksHelpers(draft) ||
    givesSteps(draft.text, selling) ||
    speaksAsGuest(draft) ||
    listsLinks(selling) ||
    isNoTrade(draft, selling) ||
    offersNothing(draft, counted, selling)
  );
}
