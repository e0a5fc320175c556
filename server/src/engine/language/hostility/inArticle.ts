import type { Paragraph } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../wordSet.ts';
import type { HostileMatch } from './sightings.ts';

const readers = wordSet('tu t te toi ton ta tes vous votre vos you u youre ya yall your');
/** Whoever is pointed at: "these morons", "cet abruti". */
const pointing = wordSet('these those this that ces cet cette ce');
/** What makes an insult of a word that friends throw at each other: "you fucking weirdos", "espèce de con". */
const stressed = wordSet(
  `fucking fuckin goddamn goddamned bloody stupid dumb lazy pathetic miserable disgusting worthless
  sale sales gros grosse grosses pauvre pauvres petit petits petite petites sacre sacres foutu foutus putain espece especes bande tas`,
);
const being = wordSet('are re r es etes');
/** "You are more than dogs": a comparison that calls nobody so. */
const comparing = wordSet('plus moins than more less mieux better comme like');
const subordinating = wordSet('que qu that whether');
/** "I too want everyone to shut up": what one wishes, and says to nobody. */
const wishing = wordSet('to de d of');
/** So far before a word its addressee may stand. */
const reach = 5;

interface Around {
  /** Words of the sentence before what hurts, the nearest last. */
  readonly before: readonly string[];
  readonly within: readonly string[];
}

function around({ tokens }: Paragraph, { firstToken, lastToken }: HostileMatch): Around {
  const { sentence } = tokens[firstToken] as Token;
  const isWord = ({ kind, sentence: own }: Token): boolean => kind === 'word' && own === sentence;
  const folded = (token: Token): string => token.folded;
  return {
    before: tokens.slice(0, firstToken).filter(isWord).map(folded),
    within: tokens
      .slice(firstToken, lastToken + 1)
      .filter(isWord)
      .map(folded),
  };
}

/** "You are idiots", and not "you are using a hack", "nobody knows that you are a dog". */
const many = /[^s]s$/;

/** Whether readers are called so in earnest, or somebody is pointed at. */
function callsNames({ before, within }: Around): boolean {
  const near = [...before.slice(-reach), ...within.slice(0, -1)];
  if (pointing.has(before.at(-1) ?? '') || pointing.has(within[0] ?? '')) return true;
  if (!near.some((word) => readers.has(word))) return false;
  if (near.some((word) => comparing.has(word))) return false;
  return (
    near.some((word) => stressed.has(word)) || (many.test(within.at(-1) ?? '') && near.some((word) => being.has(word)))
  );
}

/** What developers call a trick. */
const trick = /^(?:(?:an?|the|these|those|this|that) )?hacks?$/i;

/** "You-fucking-cunt's": a word made of what others say. */
function isInCompound({ raw }: Paragraph, { from, to }: HostileMatch): boolean {
  return raw.charAt(from - 1) === '-' || /^['’]?s?-|^['’]s(?!\p{L})/u.test(raw.slice(to, to + 3));
}

/** "_Wanna work here? Get lost._": lines in italics are somebody else's, parodied or remembered. */
function isInItalics({ emphases, raw }: Paragraph, { from, to }: HostileMatch): boolean {
  return emphases.some(
    (span) =>
      span.from <= from &&
      to <= span.to &&
      /^(?:[*_](?![*_])|<(?:i|em|cite)\b)/i.test(raw.slice(span.from, span.from + 6)),
  );
}

/**
 * Whether a word hurts somebody in an article: readers to their face, or those it points at. An article quotes, reports and
 * mocks the words of others, often without quotation marks, and names what it writes about.
 */
export function isAimedInArticle(paragraph: Paragraph, match: HostileMatch): boolean {
  const { kind, slur } = match.phrase;
  if (isInCompound(paragraph, match) || trick.test(paragraph.raw.slice(match.from, match.to))) return false;
  const place = around(paragraph, match);
  if (slur || kind === 'insult') return callsNames(place);
  if (kind === 'contempt') {
    return (
      [...place.before, ...place.within].some((word) => readers.has(word) || pointing.has(word)) &&
      !place.before.some((word) => subordinating.has(word))
    );
  }
  if (kind !== 'dismissal') return true;
  if (paragraph.kind === 'heading' || isInItalics(paragraph, match)) return false;
  return (
    !wishing.has(place.before.at(-2) ?? '') &&
    !wishing.has(place.before.at(-1) ?? '') &&
    !place.within.includes('nobody')
  );
}
