import type { HostilePlace } from '../place.ts';
import { adverbs, articles, collectives, despising, intensives } from './cues.ts';

/** What goes with a word that can hurt, and what the whole hangs on. */
export interface Frame {
  readonly from: number;
  readonly head: number;
  readonly article: boolean;
  readonly despising: boolean;
  readonly negated: boolean;
  readonly collective: boolean;
}

/** "incredibly stupid", "clearly an idiot": how much, or how sure. */
function isDegree(word: string): boolean {
  return (
    adverbs.has(word) ||
    /^so{2,}$/.test(word) ||
    /^(?!family|friendly|lonely|lovely|reply|apply|supply|early|daily|weekly|monthly|belly).{3,}ly$/.test(word)
  );
}

/** "a dottering demented fool": what is between an article, or "you", and the word is what he is like. */
function passUnknown(place: HostilePlace, index: number): number | undefined {
  for (let count = 1; count <= 2; count++) {
    const word = place.at(index - count + 1);
    if (
      !/(?:ing|ed|ful|less|ous|ic|al|ive|ble|ish|y|ant|ent)$/.test(word) ||
      /^(?:they|any|every|many|my|by|why|really)$/.test(word)
    )
      return undefined;
    const before = place.at(index - count);
    if (articles.has(before)) return index - count;
    if (/^(?:you|u)$/.test(before) && !/ing$/.test(word) && !place.isWord(index - count - 1)) return index - count;
  }
  return undefined;
}

/** Walks back over what goes with the word. */
export function frameOf(place: HostilePlace): Frame {
  let [from, index] = [place.first, place.first - 1];
  let [article, despises, negated, collective] = [false, false, false, false];
  for (let steps = 0; steps < 10 && place.isWord(index); steps++, index--) {
    const word = place.at(index);
    if (intensives.has(word) && !article) {
      despises ||= despising.has(word);
      from = index;
    } else if (word === 'of' && collectives.has(place.at(index - 1)) && !article) {
      collective = true;
      from = index - 1;
      index--;
    } else if (articles.has(word)) article = true;
    else if (word === 'not' || word === 't' || word === 'no' || word === 'never' || word === 'isnt' || word === 'arent')
      negated = true;
    else if (!isDegree(word)) {
      const beyond = article ? undefined : passUnknown(place, index);
      if (beyond === undefined) break;
      from = beyond + 1;
      index = beyond + 1;
    }
  }
  return { from, head: index, article, despising: despises, negated, collective };
}

/** The first token of the phrase: with its article, its degree, and the "you" that it is called out with. */
export function phraseStart(place: HostilePlace, frame: Frame): number {
  let first = frame.from;
  while (/^(?:a|an|the|such|so|very|really|this|that|these|those|some)$/.test(place.at(first - 1))) first--;
  const before = place.token(first - 2);
  const calls = /^(?:you|u|ya)$/.test(place.at(first - 1)) && before?.kind !== 'word';
  return calls ? first - 1 : first;
}

/** Whether a clause ends after the word, or a new one begins. */
export function endsClause(place: HostilePlace): boolean {
  const next = place.token(place.last + 1);
  return (
    next?.kind !== 'word' ||
    /^(?:and|but|who|go|get|lol|lmao|though|tho|too|man|dude|bro|because|cause|cuz|like|you|i|why|stop|learn|do|is|are|in|on|at|that|can|have|will|don|need|with)$/.test(
      next.folded,
    )
  );
}
