import type { HostilePlace, Hostility } from '../place.ts';
import { despisesCamp } from './camps.ts';
import { copulas, demonstratives, ofOthers, ofThings, secondPersons, things, vocativeLeads } from './cues.ts';
import { endOf, endsClause, type Frame, frameOf, isOfShit, phraseStart } from './frame.ts';
import { isFriendly, isOneself, isReported, subjectOf } from './innocence.ts';
import { isOtherSense } from './otherSense.ts';

/** Called out to somebody, without a comma more often than with one. */
function isVocative(place: HostilePlace, frame: Frame, last: number): boolean {
  // "PD de la gare ?"
  if (/^pds?$/.test(place.word) && /^d[eu]?$/.test(place.at(last + 1))) return false;
  const head = place.at(frame.head);
  if (!place.token(frame.head)) return endsClause(place, last);
  if (vocativeLeads.has(head) || secondPersons.has(head)) return endsClause(place, last);
  // "je t’ai répondu mongol": a noun without article that ends the sentence.
  const next = place.token(last + 1);
  const goesOn = /^(?:et (?:va|ferme|retourne|degage|casse|arrete|lis|apprends)|va|ferme|tveu|retourne)\b/.test(
    place.after(2),
  );
  return (
    !frame.article &&
    (!next || next.kind === 'punctuation' || next.kind === 'emoji' || goesOn) &&
    /(?:^| )(?:tu|t|vous|ton|ta|tes|votre|vos|toi|te|@) /.test(`${place.before(place.first, 12)} `)
  );
}

/** What the French word at a place does there; undefined where it hurts nobody. */
export function hostilityInFrench(place: HostilePlace): Hostility | undefined {
  if (isOtherSense(place)) return undefined;
  const frame = frameOf(place);
  const { grade } = place;
  if (/^d[eu]?$/.test(place.at(place.last + 1)) && things.has(place.at(place.last + 2))) return undefined;
  const last = endOf(place);
  const found = (kind: Hostility['kind']): Hostility => ({
    place,
    kind,
    firstToken: phraseStart(place, frame),
    lastToken: last,
  });
  if (isReported(place, frame) || isFriendly(place, frame)) return undefined;
  if (isOneself(place, frame)) return undefined;
  const head = place.at(frame.head);
  const ofShit = isOfShit(place);
  const despised = frame.contempt || frame.swears || ofShit || frame.addressed;
  if (grade === 'slur') return found('slur');
  if (grade === 'group') {
    // "sale juif", "bande de …", "… de merde"; "une femme pauvre", "gros migrants" are none.
    const dirty = /^sales?$/.test(place.at(place.first - 1));
    return dirty || ofShit || (frame.addressed && place.at(frame.from) !== 'gang') || (frame.swears && !frame.article)
      ? found('slur')
      : undefined;
  }
  if (frame.negated && !frame.addressed && (frame.article || !frame.contempt)) return undefined;
  // "un rhume de con", "ces moustiques de fdp": it says how bad a thing is.
  if (
    /^(?:de|d)$/.test(head) &&
    !frame.contempt &&
    /^(?:cons?|fdp|putes?|salauds?|batards?|encules?|connards?|debiles?)$/.test(place.word)
  )
    return undefined;
  if (grade === 'insult') return found('insult');
  const isCalled = frame.addressed || ofShit || frame.swears || (frame.contempt && frame.from < place.first);
  if (grade === 'label') return despised || despisesCamp(place, frame) ? found('contempt') : undefined;
  if (
    isCalled &&
    !(grade === 'figure' && frame.contempt && !frame.addressed && !ofShit && subjectOf(place, frame.head) !== 'second')
  )
    return found('insult');
  const isCopula = copulas.has(head);
  const subject = isCopula ? subjectOf(place, frame.head) : undefined;
  if (subject === 'second') {
    if (grade === 'figure' && !frame.article) return undefined;
    return found('insult');
  }
  if (grade === 'person') {
    if (frame.degree && ofThings.has(place.word)) return undefined;
    if (isCopula)
      return frame.article || (subject === 'third' && !ofThings.has(place.word)) ? found('insult') : undefined;
    if (
      ((frame.article || /^(?:de|d)$/.test(head)) && !ofOthers.has(place.word)) ||
      frame.collective ||
      demonstratives.has(head)
    )
      return found('insult');
    if (isVocative(place, frame, last)) return found('insult');
  }
  return undefined;
}
