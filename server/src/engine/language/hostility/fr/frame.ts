import { isApostrophe } from '../../../text/characters.ts';
import type { HostilePlace } from '../place.ts';
import { addressing, adverbs, collectives, contemptuous, degrees, determiners, intensives, swearing } from './cues.ts';

/** What goes with a word that can hurt, and what the whole hangs on. */
export interface Frame {
  /** The first token that goes with the word: its intensives, "espèce de". */
  readonly from: number;
  /** The token that the whole hangs on. */
  readonly head: number;
  readonly article: boolean;
  readonly contempt: boolean;
  readonly swears: boolean;
  readonly collective: boolean;
  readonly addressed: boolean;
  readonly negated: boolean;
  readonly degree: boolean;
}

/** Walks back over what goes with the word. */
export function frameOf(place: HostilePlace): Frame {
  let [from, index, steps] = [place.first, place.first - 1, 0];
  let [article, contempt, swears, collective, addressed, negated, degree] = [
    false,
    false,
    false,
    false,
    false,
    false,
    false,
  ];
  for (; steps < 10 && place.isWord(index); steps++, index--) {
    const word = place.at(index);
    if (intensives.has(word) && !article) {
      contempt ||= contemptuous.has(word);
      from = index;
    } else if ((word === 'de' || word === 'd') && collectives.has(place.at(index - 1)) && !article) {
      const collector = place.at(index - 1);
      collective = true;
      addressed ||= addressing.has(collector);
      from = index - 1;
      index--;
    } else if ((word === 'de' || word === 'd') && swearing.has(place.at(index - 1)) && !article) {
      swears = true;
      from = index - 1;
      index--;
    } else if (determiners.has(word)) article = true;
    else if (word === 'pas' || word === 'jamais' || word === 'ni') negated = true;
    else if (!adverbs.has(word)) break;
    else if (!article) degree ||= degrees.has(word);
  }
  return { from, head: index, article, contempt, swears, collective, addressed, negated, degree };
}

/** The first token of the noun phrase: with its article or demonstrative. */
export function phraseStart(place: HostilePlace, frame: Frame): number {
  let first = frame.from;
  while (/^(?:un|une|des|le|la|les|l|ce|cet|cette|ces)$/.test(place.at(first - 1)) && place.at(first - 2) !== 'de')
    first--;
  return first;
}

/** "de m…", and not "de m'écouter". */
function isOfCutWord({ paragraph: { raw, tokens }, last }: HostilePlace): boolean {
  const [of, cut] = [tokens[last + 1], tokens[last + 2]];
  return of?.folded === 'de' && cut?.folded === 'm' && !isApostrophe(raw.charCodeAt(cut.to));
}

/** "de merde", "de ta race" and a second insult after the word. */
export function endOf(place: HostilePlace): number {
  const after = place.after(3);
  if (isOfCutWord(place)) return place.last + 2;
  if (/^de (?:merde|mes deux|service|base|fond|ta race|ta mere|compet)/.test(after))
    return place.last + (/^de (?:mes|ta) /.test(after) ? 3 : 2);
  // "une bande d'incapables et de menteurs"
  if (/^et d[e'’]? \p{L}+s (?:[.,;:!?…]|$)/u.test(`${place.after(4)} `)) return place.last + 3;
  if (/^(?:mental|mentale|mentaux|fini|finie|finis|congenital|profond)\b/.test(after)) return place.last + 1;
  return place.last;
}

/** "… de merde", "… de ta race". */
export function isOfShit(place: HostilePlace): boolean {
  return isOfCutWord(place) || /^de (?:merde|mes deux|ta race|ta mere|con|pute)\b/.test(place.after(3));
}

/** Whether a clause ends after the word, or a new one begins. */
export function endsClause(place: HostilePlace, last: number): boolean {
  const next = place.token(last + 1);
  return (
    next?.kind !== 'word' ||
    /^(?:et|mais|va|ferme|apprends?|arretes?|retourne|degage|ecoute|regarde|calme|tu|t|tveu|tveux|vous|car|qui|de|que|pq|ptdr|mdr|lol)$/.test(
      next.folded,
    )
  );
}
