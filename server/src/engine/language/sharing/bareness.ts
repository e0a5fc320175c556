import type { Draft, PlacedParagraph, Post } from '../../draft.ts';
import { forwardedIn } from '../../text/forwarded.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { leadAt } from '../leads.ts';
import { wordSet } from '../wordSet.ts';
import { destinationOf } from './hosts.ts';

/** Fewer words than this say nothing of one's own beside what is shared. */
const leastOwnWords = 5;
/** Shorter passages between quotation marks are titles, or words held at arm's length. */
const leastQuotedWords = 6;
/** One or two hashtags may be all there is to say ("#JeSuisCharlie"). */
const leastHashtags = 3;

/** What stands before whoever a share comes from, or points at it: no words of one's own. */
const pointers = wordSet('via par by rt cc ht source from voir see ici here');
/** What is handed over to somebody who asked for it, not shared. */
const handed = wordSet(`
  lien liens link links adresse address visio zoom meet doc document formulaire form pdf fichier file facture invoice
  itineraire plan map inscription inscriptions inscris register signup rdv dispo preuve source sources proof`);
/** Wishes, thanks and mourning: a song or a picture under them is a gift. */
const wishes = wordSet(`
  joyeux joyeuse anniversaire anniv noel paques bonne bon happy birthday christmas merry easter merci thanks thank thx
  rip repose hommage adieu pensees condolences bravo felicitations congrats congratulations bienvenue welcome aime love
  bisous kisses xx xoxo good night morning goodnight`);
/** Who tells what somebody said quotes a conversation. */
const speech = wordSet(`
  dit dis disait dire dixit repond repondu demande lance crie moi lui elle il me on said says say asked asks told replied
  me him her she he`);
interface Shares {
  /** Words and numbers of the author's own. */
  readonly words: number;
  /** Of them, those that are more than a "via". */
  readonly says: number;
  readonly isGift: boolean;
  readonly isHanded: boolean;
  readonly isSpeech: boolean;
  /** A manual retweet: it names whose words these are, and is no more than the button does. */
  readonly isForwarded: boolean;
  readonly asks: boolean;
  readonly hasImage: boolean;
  readonly hasMention: boolean;
  readonly hashtags: number;
  /** What is shared, the first of it; null where nothing is. */
  readonly place: (Span & { readonly kind: BareKind; readonly isUsed: boolean }) | null;
}

type BareKind = 'link' | 'quotation' | 'hashtags';

function countWords(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}

/** How many tokens a lead takes that opens the paragraph and that nobody has filled in. */
function unfilledLead(tokens: readonly Token[]): number {
  const lead = leadAt(tokens, 0);
  return lead && !lead.isFilled ? lead.length : 0;
}

/**
 * Whether a passage between quotation marks is shared: not a title, not what somebody is reported to say ("Léa : « … »"),
 * and not a whole text that some programme put between straight marks.
 */
function isSharedQuotation({ raw }: Paragraph, { from, to }: Span): boolean {
  if (countWords(raw.slice(from, to)) < leastQuotedWords) return false;
  // Never closed: it goes on in the paragraph after it, or was forgotten.
  if (to === raw.length && !/[»”“"’›]/.test(raw.charAt(to - 1))) return false;
  // Marks doubled or escaped: the file of some programme.
  if (/["\\]/.test(raw.charAt(from - 1)) || /["\\]/.test(raw.charAt(to) + raw.charAt(to - 2))) return false;
  if (raw.charAt(from) === '"' && !/[^\s"\\]/.test(raw.slice(0, from) + raw.slice(to))) return false;
  return !raw
    .slice(Math.max(0, from - 3), from)
    .trimEnd()
    .endsWith(':');
}

/** `{% image "https://…" %}`: an address that a site's generator reads. */
function isInTag(raw: string, at: number): boolean {
  return raw.lastIndexOf('{%', at) > raw.lastIndexOf('%}', at);
}

function sharedPlace(paragraph: Paragraph): Shares['place'] {
  const { kind, raw, quotations, links, hashtags } = paragraph;
  if (kind === 'quote') {
    const isLong = countWords(raw) >= leastQuotedWords;
    return isLong ? { from: 0, to: raw.length, kind: 'quotation', isUsed: false } : null;
  }
  const link = links.find(({ image, from }) => !image && !isInTag(raw, from));
  if (link) return { from: link.from, to: link.to, kind: 'link', isUsed: destinationOf(link) === 'use' };
  const quotation = quotations.find((span) => isSharedQuotation(paragraph, span) && !isInTag(raw, span.from));
  if (quotation) return { ...quotation, kind: 'quotation', isUsed: false };
  if (quotations.length > 0) return null;
  const [first] = hashtags;
  const last = hashtags.at(-1);
  return first && last ? { from: first.from, to: last.to, kind: 'hashtags', isUsed: false } : null;
}

/** Whether a token says something: a hashtag does where it stands in a sentence ("les vergers de la #vallée"). */
function isWord({ kind }: Token, before: Token | undefined): boolean {
  return kind === 'word' || kind === 'number' || (kind === 'hashtag' && before?.kind === 'word');
}

/** With this many words around it, a quotation is part of what the author says ("Le « chat le plus triste » est très demandé"). */
const leastAround = 3;

function quotedWords({ kind, raw, quotations }: Paragraph): number {
  if (kind === 'quote') return 0;
  return quotations.reduce((sum, { from, to }) => sum + countWords(raw.slice(from, to)), 0);
}

const sharesOf = paragraphFact((paragraph: Paragraph): Shares => {
  const { kind, tokens, links } = paragraph;
  const lead = kind === 'quote' ? 0 : unfilledLead(tokens);
  const own = kind === 'quote' ? [] : tokens.slice(lead);
  const titles = links.filter(({ text, image }) => text !== undefined && !image);
  const words = own.filter(
    (token, index) =>
      isWord(token, own[index - 1]) && !titles.some(({ from, to }) => token.from >= from && token.to <= to),
  );
  const has = (set: ReadonlySet<string>): boolean => words.some(({ folded }) => set.has(folded));
  return {
    words: words.length + (words.length >= leastAround ? quotedWords(paragraph) : 0),
    says: words.filter(({ folded }) => !pointers.has(folded)).length,
    isGift: has(wishes),
    isHanded: has(handed),
    isSpeech: has(speech),
    isForwarded: forwardedIn(paragraph.prose) !== undefined,
    asks: kind !== 'quote' && lead === 0 && paragraph.sentences.some(({ terminator }) => terminator === '?'),
    hasImage: links.some((link) => link.image || destinationOf(link) === 'attached'),
    hasMention: paragraph.mentions.length > 0,
    hashtags: paragraph.hashtags.length,
    place: sharedPlace(paragraph),
  };
});

/** What a draft shares without a word of its own: where the first of it stands. */
export interface BareShare extends Span {
  readonly kind: BareKind;
  readonly post: Post;
}

/** Of two things shared in a draft, what the post is about. */
const rank: Readonly<Record<BareKind, number>> = { link: 0, quotation: 1, hashtags: 2 };

interface Seen {
  readonly shares: Shares;
  readonly placed: PlacedParagraph;
  readonly post: Post;
}

/** All that a draft holds where it has few words of its own; undefined where it has enough. */
function seenIn(draft: Draft): readonly Seen[] | undefined {
  const seen: Seen[] = [];
  let words = 0;
  for (const post of draft.posts) {
    for (const placed of post.paragraphs) {
      if (placed.paragraph.kind === 'comment') return undefined;
      const shares = sharesOf(placed.paragraph);
      words += shares.words;
      if (words >= leastOwnWords) return undefined;
      seen.push({ shares, placed, post });
    }
  }
  return seen;
}

/** A passage of more paragraphs is no quotation. */
const mostQuotedParagraphs = 3;

/** Whether what stands in quotation marks is the post itself, kept so in a file: with its hashtags, or at its length. */
function isPostInMarks(seen: readonly Seen[]): boolean {
  const quotes = seen.filter(({ placed }) => placed.paragraph.kind === 'quote');
  return quotes.length > mostQuotedParagraphs || quotes.some(({ shares }) => shares.hashtags > 0);
}

/**
 * The share that is all a draft holds, its posts taken as one; undefined where its author says something, asks, shows a
 * picture, wishes or hands something over.
 */
export function bareShareOf(draft: Draft): BareShare | undefined {
  const seen = seenIn(draft);
  if (!seen) return undefined;
  const every = (holds: (shares: Shares) => boolean): boolean => seen.every(({ shares }) => holds(shares));
  const count = (of: (shares: Shares) => number): number => seen.reduce((sum, { shares }) => sum + of(shares), 0);
  if (!every(({ isGift, isHanded, asks, hasImage }) => !isGift && !isHanded && !asks && !hasImage)) return undefined;
  if (!every(({ isForwarded }) => !isForwarded)) return undefined;
  const says = count((shares) => shares.says);
  if (says > 0 && !every(({ hasMention }) => !hasMention)) return undefined;
  const [first] = seen
    .filter(({ shares: { place } }) => place)
    .sort((a, b) => rank[a.shares.place?.kind ?? 'link'] - rank[b.shares.place?.kind ?? 'link']);
  const place = first?.shares.place;
  if (!first || !place || (place.isUsed && says > 0)) return undefined;
  if (place.kind === 'hashtags' && (says > 0 || count(({ hashtags }) => hashtags) < leastHashtags)) return undefined;
  if (place.kind === 'quotation' && (isPostInMarks(seen) || !every(({ isSpeech }) => !isSpeech))) return undefined;
  const base = first.placed.from;
  return { from: base + place.from, to: base + place.to, kind: place.kind, post: first.post };
}
