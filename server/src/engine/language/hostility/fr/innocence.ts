import type { HostilePlace } from '../place.ts';
import { copulas, firstPersons, reporting, secondPersons } from './cues.ts';
import type { Frame } from './frame.ts';

/** Who something is said of. */
export type Subject = 'first' | 'second' | 'third' | 'thing';

/** Whose property the word is, where a verb of being or a comparison stands before it. */
export function subjectOf(place: HostilePlace, head: number): Subject {
  for (let index = head; index >= head - 5 && place.token(index); index--) {
    const word = place.at(index);
    if (firstPersons.has(word) || word === 'on') return 'first';
    if (secondPersons.has(word)) return 'second';
    if (word === 'c' || word === 'ce' || word === 'ca' || word === 'cela') return 'thing';
    if (/^(?:il|elle|ils|elles|on|qui|@|mec|gars|type|meuf|fille|gens|tous|toutes|lui|eux)$/.test(word)) return 'third';
  }
  return 'third';
}

/** Said of the writer: "je suis con", "comme un con". */
export function isOneself(place: HostilePlace, frame: Frame): boolean {
  // "quel con je fais"
  if (/^(?:que )?(?:je|j|on|nous) (?:fais|fait|faisons|suis|sommes)\b/.test(place.after(3))) return true;
  const head = place.at(frame.head);
  if (firstPersons.has(head)) return true;
  if (copulas.has(head) || head === 'comme' || head === 'fais' || head === 'suis') {
    if (head === 'comme') {
      // "je me suis fait avoir comme un con": the nearest subject is the writer.
      const words = place.before(frame.head, 14).split(' ');
      const nearest = words.findLast((word) =>
        /^(?:j|je|jsuis|jme|moi|mon|jai|jetais|jvais|ma|m|tu|t|vous|il|ils|elle|elles|on|qui|toi|mec|mecs|gars|type|meuf|gens)$/.test(
          word,
        ),
      );
      return nearest !== undefined && /^(?:j|je|jsuis|jme|moi|mon|jai|jetais|jvais|ma|m)$/.test(nearest);
    }
    return subjectOf(place, frame.head) === 'first';
  }
  return (
    /(?:^| )(?:moi (?:meme )?(?:en )?|suis je |me sens |me sentir |me senti |me sentais |passer pour |passe pour )$/.test(
      `${place.before(frame.head + 1, 4)} `,
    ) && !/(?:^| )(?:tu|vous) /.test(place.before(frame.head + 1, 6))
  );
}

/** Told of somebody who said it: "il m’a traité de …". */
export function isReported(place: HostilePlace, frame: Frame): boolean {
  for (let index = place.first - 1; index >= frame.head - 2 && place.token(index); index--) {
    const word = place.at(index);
    if (reporting.has(word)) return true;
    if (word === ',' || word === ':') return false;
  }
  return /^(?:c est quoi|ca veut dire|veut dire|est un mot)/.test(place.after(3));
}

/** "mon con", "je t’aime gros bâtard": among friends. */
export function isFriendly(place: HostilePlace, frame: Frame): boolean {
  const laughs =
    /^(?:con|conne|cons|bete|idiot|idiote|debile|fou|folle)$/.test(place.word) && frame.from === place.first;
  if (
    laughs &&
    !frame.article &&
    /(?:^| )(?:mdr+|ptdr+|lol|haha+|xd|😂|🤣|jpp)(?: |$)/.test(`${place.before(place.first, 12)} ${place.after(12)}`)
  )
    return true;
  if (/^(?:mon|ma|mes|nos|notre|cher|chere|chers)$/.test(place.at(frame.head)) && place.grade !== 'slur') return true;
  const sentence = `${place.before(place.first, 12)} ${place.after(12)}`;
  return /(?:^| )(?:je t aime|jtm|je t m|jtaime|t aime|vous aime|bisous|bisou|adore|t adore|adorable|tu me manques|<3|❤️?|love)(?: |$)/.test(
    sentence,
  );
}
