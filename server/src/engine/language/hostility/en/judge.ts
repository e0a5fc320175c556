import { isDefined } from '../defined.ts';
import type { HostilePlace, Hostility } from '../place.ts';
import { areCalledTogether, isCalledAcross, isCalledAtEnd, isLikeReader, isWhatReaderIs } from './aimed.ts';
import { copulas, secondPersons } from './cues.ts';
import { frameOf, phraseStart } from './frame.ts';
import { isFriendly, isOneself, isReported, joinedSubject, subjectOf } from './innocence.ts';
import { isOtherSense } from './otherSense.ts';
import { isCalledFigure, isCalledPerson, isSaidOfPerson } from './person.ts';
import { isSlangForSomebody } from './slang.ts';

/** What the English word at a place does there; undefined where it hurts nobody. */
export function hostilityInEnglish(place: HostilePlace): Hostility | undefined {
  if (isDefined(place)) return undefined;
  const isOfReader = isLikeReader(place) || (place.grade !== 'quality' && isWhatReaderIs(place));
  if (!isOfReader && (isOtherSense(place) || isSlangForSomebody(place))) return undefined;
  const frame = frameOf(place);
  const { grade } = place;
  const found = (kind: Hostility['kind']): Hostility => ({
    place,
    kind,
    firstToken: phraseStart(place, frame),
    lastToken: place.last,
  });
  // "my goat is not as dumb as you"; "I was as dumb as you".
  const isWriter = isOfReader
    ? /(?:^| )(?:i|we) (?:am|was|m|were) (?:(?:not|never|just|also|probably|almost|an?|as|so|such|another) )*$/.test(
        `${place.before(place.first, 5)} `,
      )
    : isOneself(place, frame);
  if (isReported(place, frame) || isWriter) return undefined;
  if (grade === 'slur') return found('slur');
  if (isFriendly(place)) return undefined;
  const head = place.at(frame.head);
  const ofScum =
    /^(?:scum|vermin|animals|savages|trash|filth|rats|pigs|dogs|bastards?|bitch(?:es)?|fucks?|cunts?)$/.test(
      place.at(place.last + 1),
    );
  if (grade === 'group') {
    const filthy = /^(?:fucking|fuckin|filthy|dirty|stinking|goddamn|disgusting|stupid|dumb)$/.test(
      place.at(place.first - 1),
    );
    return (filthy &&
      !/^(?:people|food|friend|friends|jokes?|games?|movies?|music)$/.test(place.at(place.last + 1)) &&
      place.word !== 'women') ||
      (ofScum && frame.from === place.first)
      ? found('slur')
      : undefined;
  }
  // "he is not a coward like you"
  const comparesWithYou = /^(?:like|as) (?:you|u|him|her|them)\b/.test(place.after(2));
  // "don’t be such a coward": only the deed is denied.
  const scolds = /(?:^| )don ?t be such /.test(` ${place.before(place.first, 8)} `);
  if (frame.negated && !comparesWithYou && !scolds) return undefined;
  if (grade === 'insult') return found('insult');
  if (grade === 'label')
    return (frame.despising && frame.from < place.first) ||
      ofScum ||
      (frame.collective && /^(?:bunch|pack|gang|herd)$/.test(place.at(frame.from)) && secondPersons.has(head))
      ? found('contempt')
      : undefined;
  const isCalledOut =
    grade !== 'quality' && (isCalledAcross(place) || isCalledAtEnd(place) || areCalledTogether(place));
  if (isOfReader || isCalledOut) return found('insult');
  const called = secondPersons.has(head) && !/^(?:ur|youre|your)$/.test(head);
  const subject = copulas.has(head) ? subjectOf(place, frame.head) : joinedSubject(place, frame);
  if (grade === 'quality') return isSaidOfPerson(place, frame, subject) ? found('insult') : undefined;
  const isCalled = grade === 'figure' ? isCalledFigure : isCalledPerson;
  return isCalled(place, frame, subject, called) ? found('insult') : undefined;
}
