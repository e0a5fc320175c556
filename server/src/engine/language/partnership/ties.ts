import type { Post } from '../../draft.ts';
import { tiePhrases as english } from '../../lexicons/en/undisclosed-partnership/index.ts';
import { tiePhrases as french } from '../../lexicons/fr/undisclosed-partnership/index.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import { gather } from '../../text/gather.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { isDiscussed, isSpokenAbout } from '../appeals/practices.ts';
import { asksInEarnest, isDenied } from '../stance/stance.ts';
import { isAffiliateLink, isOwnSite } from './affiliateLinks.ts';
import type { TieKind, TiePhrase } from './cue.ts';
import { promoCodesOf } from './promoCodes.ts';

/** Each kind is looked for by itself: a longer phrase of another kind must not hide it. */
const lexicon = paragraphLexicon<TiePhrase>({ fr: french, en: english }, ({ tie }) => tie);

/** Hashtags that disclose so that anyone understands, and those that say half of it. Without accents, lower case. */
const clearHashtags =
  /^(?:ad|ads|advert|advertisement|sponsored|sponsoredpost|sponso|paidpartnership|paidad|paidpromotion|publicite|pub|annonce|reclame|sponsorise|sponsorisee|commandite|collaborationcommerciale|collabcommerciale|partenariatremunere|contenusponsorise|contenucommandite|affiliatelink|affiliatelinks|lienaffilie|liensaffilies|werbung|anzeige)$/;
const vagueHashtags =
  /^(?:sp|spon|collab|collaboration|partner|partnership|partenaire|partenariat|ambassador|ambassadeur|ambassadrice|gifted|gift|invitation|prgift|prpackage|aff|affiliate|produitoffert|offert|brandpartner|merci)$/;

/** "#NorthquayPartner": whose partner is said. */
const namedHashtags = /^\w{3,}(?:partner|partenaire|ambassador|ambassadeur|ambassadrice|sponsored)$/;

type Sign = 'code' | 'link' | 'gift';

/** Something that shows a tie with a brand. Offsets of its paragraph. */
interface Tie extends Span {
  readonly sign: Sign;
  /** True where it may as well be the writer's own shop: somebody else's must be named. */
  readonly open: boolean;
  /** True where it is called what it is: "my referral link" is nobody's own shop. */
  readonly paid?: boolean;
}

/** A disclosure that says half of it; one of a link says all of it to whoever reads it before the link. */
interface Vague extends Span {
  readonly ofLink?: boolean;
}

interface Ties {
  readonly signs: readonly Tie[];
  readonly kinds: ReadonlySet<TieKind>;
  /** Disclosures that say half of it. */
  readonly vague: readonly Vague[];
}

function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a phrase stands in what is asked; "the brand sent me two, which one do you like?" asks of something else. */
function isAsked(paragraph: Paragraph, { to }: Span, sentence: number): boolean {
  if (!asksInEarnest(paragraph, sentence)) return false;
  const end = paragraph.sentences[sentence]?.to ?? to;
  return !/[,;:–—]/.test(paragraph.raw.slice(to, end));
}

/** What no brand gives: "you gave me the push I needed to try". */
const ofTheMind =
  /(?<!\p{L})(?:push|nudge|courage|confidence|strength|energy|motivation|inspiration|reason|permission|urge|idea|hope|envie|force|élan|confiance|idée|espoir)(?!\p{L})/iu;

const paidFor = /referral|affil|partner|partenaire|parrain/i;

/** What a paragraph shows of a tie, but for its links. */
const tiesOf = paragraphFact((paragraph: Paragraph): Ties => {
  const signs: Tie[] = [];
  const vague: Vague[] = [];
  const kinds = new Set<TieKind>();
  for (const match of lexicon(paragraph)) {
    const { from, to, phrase } = match;
    const { sentence } = paragraph.tokens[match.firstToken] as Token;
    if (phrase.tie === 'code' || phrase.tie === 'gift') {
      if (isDiscussed(paragraph, match) || isDenied(paragraph, match) || isAsked(paragraph, match, sentence)) continue;
      if (phrase.tie === 'gift' && ofTheMind.test(paragraph.raw.slice(from, to))) continue;
      signs.push({ from, to, sign: phrase.tie, open: false, paid: paidFor.test(paragraph.raw.slice(from, to)) });
    } else if (phrase.tie === 'vague') vague.push({ from, to, ofLink: phrase.id === 'lien-affilie-apres' });
    else kinds.add(phrase.tie);
  }
  for (const { from, to, sentence, mine } of promoCodesOf(paragraph)) {
    if (asksInEarnest(paragraph, sentence) || isSpokenAbout(paragraph, { from, to })) continue;
    const known = signs.findIndex((sign) => sign.from < to && sign.to > from);
    if (known >= 0) signs[known] = { from, to, sign: 'code', open: false };
    else signs.push({ from, to, sign: 'code', open: !mine });
  }
  for (const { name, from, to } of paragraph.hashtags) {
    if (clearHashtags.test(folded(name))) kinds.add('label');
    else if (vagueHashtags.test(folded(name))) vague.push({ from, to });
    else if (namedHashtags.test(folded(name))) kinds.add('label');
  }
  return { signs, kinds, vague };
});

const linkTiesOf = paragraphFact((paragraph: Paragraph): readonly Tie[] =>
  paragraph.links.filter(isAffiliateLink).map(({ from, to }) => ({ from, to, sign: 'link', open: false })),
);

function signsOf(paragraph: Paragraph): readonly Tie[] {
  const links = linkTiesOf(paragraph);
  const { signs } = tiesOf(paragraph);
  return links.length === 0 ? signs : [...signs, ...links];
}

/** Whether a paragraph shows a tie with a brand, disclosed or not. */
export function showsTie(paragraph: Paragraph): boolean {
  return signsOf(paragraph).length > 0;
}

/** A line of more words says something beside. */
const longestLabel = 4;

/** Whether a paragraph is no more than the label that tells of a tie: "Paid partnership". */
export const isLabelOfTie = paragraphFact(
  (paragraph): boolean => paragraph.tokens.length <= longestLabel && tiesOf(paragraph).kinds.has('label'),
);

function vagueIn(paragraph: Paragraph): readonly Vague[] {
  return tiesOf(paragraph).vague;
}

/** A tie and where it stands: absolute offsets of the draft. */
export interface PlacedTie extends Span {
  readonly sign: Sign | 'vague';
}

const firstSingular = {
  fr: new Set(['je', 'j', 'ma', 'mon', 'mes', 'moi']),
  en: new Set(['i', 'my', 'me', 'im', 'ive']),
};

/** Whether somebody speaks for themselves, and not a shop for its goods. */
const speaksAsOne = paragraphFact(
  ({ language, tokens }: Paragraph): boolean =>
    language !== 'und' && tokens.some(({ kind, folded: word }) => kind === 'word' && firstSingular[language].has(word)),
);

/** Whether a post names somebody else's brand as the one that sells. */
function namesOthers(post: Post): boolean {
  return post.own.some(({ paragraph }) => tiesOf(paragraph).kinds.has('theirs') || paragraph.mentions.length > 0);
}

/**
 * The signs of a tie with a brand in a post that does not say so at once, in order; with `vague` for what says half of
 * it. Empty where the writer sells what is theirs, or where the post tells it.
 */
export function undisclosedTies(post: Post, ownSites: readonly string[]): readonly PlacedTie[] {
  const gathered = gather(post.own, signsOf);
  if (gathered.length === 0) return [];
  const kinds = new Set(post.own.flatMap(({ paragraph }) => [...tiesOf(paragraph).kinds]));
  if (kinds.has('label')) return [];
  const isOwn =
    kinds.has('own') || post.own.some(({ paragraph }) => paragraph.links.some((link) => isOwnSite(link, ownSites)));
  const asOne = post.own.some(({ paragraph }) => speaksAsOne(paragraph));
  const signs = gathered.filter(({ found }) => {
    if (found.sign === 'gift' || found.paid) return true;
    if (isOwn && !(kinds.has('theirs') && !found.open)) return false;
    return !found.open || (asOne && namesOthers(post));
  });
  if (signs.length === 0) return [];
  const vague = gather(post.own, vagueIn);
  const first = Math.min(...signs.map(({ placed, found }) => placed.from + found.from));
  if (vague.some(({ placed, found }) => found.ofLink && placed.from + found.from < first)) return [];
  return [
    ...signs.map(({ placed, found: { from, to, sign } }) => ({ from: from + placed.from, to: to + placed.from, sign })),
    ...vague.map(({ placed, found }) => ({
      from: found.from + placed.from,
      to: found.to + placed.from,
      sign: 'vague' as const,
    })),
  ];
}
