import { fold } from '../../text/fold.ts';
import type { Paragraph, Span } from '../../text/paragraph.ts';
import { times } from '../names/ambiguousNames.ts';
import { firstNames } from '../names/firstNames.ts';
import { greetings, thanks } from '../names/personCues.ts';
import { wordSet } from '../wordSet.ts';

/** What is said to a person or with one: "MERCI PAUL" names nobody’s surname. */
const calls = wordSet('allez bon bonne joyeux joyeuse vive viva go happy love dear oui non yes no');

/** How far behind a run what tells it a name is looked for. */
const justAfter = 40;

/** "LE ROUX P, FRIAZA A, LE BERRE S": surnames with initials, as a club lists who played. */
const players = /^(?:\p{Lu}[\p{Lu}'’-]+ ){1,3}\p{Lu}{1,2}[,.;] ?(?:\p{Lu}[\p{Lu}'’-]+ ){1,3}\p{Lu}{1,2}(?![\p{L}'’])/u;

/** "FESSARD DE FOUCAULT": two words and what noble names and towns have between them. */
const joined = /^\p{Lu}[\p{Lu}-]+ (?:D[EU]|DES|L[EA]|L['’]|DE L[AE'’]|D['’]) ?\p{Lu}[\p{Lu}-]+$/u;

const small = wordSet('and de des du et l la le les of the d a au aux en for pour in');

/** "DÉVELOPPEMENT ÉNERGIE RENOUVELABLE AFRIQUE (DERA)": the words that its initials stand for. */
function isSpelledOut(words: readonly string[], after: string): boolean {
  const initials = /^(?: inc\.?| ltd\.?)? ?\((\p{Lu}{3,8})\)/u.exec(after)?.[1];
  if (!initials) return false;
  const first = words.filter((word) => !small.has(word)).map((word) => word.charAt(0));
  return first.join('') === fold(initials);
}

const notNames: readonly ReadonlySet<string>[] = [calls, greetings, thanks, times, small];

function isFirstName(word: string): boolean {
  const parts = word.split('-');
  return parts.every((part) => firstNames.has(part));
}

/** The two words that a first name and a surname would be, in either order. */
function pairOf(part: string): readonly string[] {
  const words = part.trim().split(' ');
  return words.length !== 2 || words.some((word) => notNames.some((set) => set.has(word))) ? [] : words;
}

/** "DANGLADE JEAN-SEBASTIEN", "YOHAN FAURE & VIANNEY GRIFFON": pairs, of which a first name tells what they are. */
function arePeople(folded: string): boolean {
  const pairs = folded.split(/,|;|&| et | and /).map(pairOf);
  return pairs.every(({ length }) => length > 0) && pairs.some((words) => words.filter(isFirstName).length === 1);
}

/** Whether words in capitals are names of people, of a place or of a body, as lists and programmes set them. */
export function isSetName({ raw }: Paragraph, { from, to }: Span): boolean {
  const text = raw.slice(from, to);
  const after = raw.slice(to, to + justAfter).replace(/^\*+/, '');
  const folded = fold(text);
  if (isSpelledOut(folded.match(/\p{L}+/gu) ?? [], after)) return true;
  if (players.test(raw.slice(from, to + justAfter))) return true;
  if (joined.test(text)) {
    const next = /^ (\p{Lu}\p{Ll}+)/u.exec(after)?.[1];
    if (next && firstNames.has(fold(next))) return true;
    // "à PONT DE BUIS", amid small letters: a town.
    if (/\p{Ll} (?:à|at) $/u.test(raw.slice(Math.max(0, from - justAfter), from))) return true;
  }
  return arePeople(folded);
}
