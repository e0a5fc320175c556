import type { HostilePlace } from '../place.ts';
import { isCallable, isCalledSeveral } from './aimed.ts';
import { demonstratives, thirdPersons, vocativeLeads } from './cues.ts';
import { endsClause, type Frame } from './frame.ts';
import type { Subject } from './innocence.ts';

/** "you are too lazy to …" is said to friends; "you are so stupid" is not. */
function isAimedQuality(place: HostilePlace): boolean {
  if (/^(?:lazy|fat|fucked|trash|garbage|inferior|foolish|gullible|useless|incompetent|dim|dense)$/.test(place.word))
    return !/^(?:to|with|of|about|for|in|if|when)$/.test(place.at(place.last + 1)) && place.word !== 'fucked';
  return !/^(?:good|cute|funny|question|questions|idea|phone)$/.test(place.at(place.last + 1));
}

/** Whether a person is told, or said, to be so: "you are so stupid", "people are stupid". */
export function isSaidOfPerson(place: HostilePlace, frame: Frame, subject: Subject | undefined): boolean {
  const head = place.at(frame.head);
  // "your retarded", "you stupid": the verb is left out.
  if (
    /^(?:you|u|your)$/.test(head) &&
    frame.from === place.first &&
    (endsClause(place) || /^as (?:fuck|fk|hell|shit|a rock|a brick|they come)\b/.test(place.after(3))) &&
    /^(?:stupid|dumb|retarded|pathetic|disgusting|ignorant|delusional|moronic|ugly)$/.test(place.word)
  )
    return true;
  // "this shows how ignorant you are"
  if (
    /(?:^| )how (?:\w+ly )?$/.test(`${place.before(place.first, 2)} `) &&
    !/(?:^| )(?:matter|care|mind) how$/.test(place.before(place.first, 2)) &&
    /^(?:(?:you|u|they) (?:all |guys |really |truly )?(?:are|r|re|sound)|(?:this|that) (?:man|woman|guy|person|kid|dude|girl|boy) (?:is|s))\b/.test(
      place.after(3),
    ) &&
    /^(?:stupid|dumb|ignorant|pathetic|retarded|delusional|clueless|moronic|idiotic|gullible|illiterate|uneducated|disgusting|vile|despicable)$/.test(
      place.word,
    )
  )
    return true;
  // "you are offensive and stupid"
  const isSecond =
    subject === 'second' ||
    (/^(?:and|or|,)$/.test(head) &&
      /(?:^| )(?:you (?:are|re|r)|u r|youre|ur) (?:(?!(?:not|t|never|no) )\w+ ){1,3}(?:and|or|,)$/.test(
        place.before(frame.head + 1, 7),
      ));
  if (isSecond) return isAimedQuality(place);
  return (
    subject === 'third' &&
    /^(?:stupid|dumb|retarded|pathetic|disgusting|worthless|ignorant|clueless|delusional|braindead|brain dead|moronic|brainless|spineless|vile|despicable|ugly|fat|unhinged|deranged)$/.test(
      place.word,
    ) &&
    endsClause(place) &&
    (/(?:he|she|people|voters|supporters) (?:is|are|s|re|was|were)?$/.test(place.before(frame.head + 1, 2)) ||
      // "They" may be things, of which most of these words are said too.
      (/^(?:ignorant|clueless|delusional|moronic|retarded)$/.test(place.word) &&
        /they (?:are|re|were)?$/.test(place.before(frame.head + 1, 2))) ||
      /^(?:unhinged|deranged|delusional|brainless|spineless|despicable|braindead)$/.test(place.word))
  );
}

/** What is never said of somebody's trade or looks. */
const ofCharacter =
  /^(?:liars?|hypocrites?|crooks?|frauds?|traitors?|narcissists?|sociopaths?|psychopaths?|weirdos?|lackeys?|lapdogs?|dildos?)$/;
/** Who is despised by naming the camp: "antifa thugs". */
const camps =
  /^(?:antifa|leftist|lefty|liberal|lib|democrat|democratic|dem|republican|gop|tory|labour|maga|trump|feminist|woke|socialist|communist|marxist|zionist|islamist|government|corporate|vegan|antivax)$/;

/** Whether somebody is called by the name of an animal or a thing: "you clown", "you are a snake". */
export function isCalledFigure(
  place: HostilePlace,
  frame: Frame,
  subject: Subject | undefined,
  called: boolean,
): boolean {
  const head = place.at(frame.head);
  // "HYPOCRITE!!"
  if (ofCharacter.test(place.word) && !place.isWord(place.first - 1) && !place.isWord(place.last + 1)) return true;
  // "a check on this clown"
  if (
    /^(?:this|that|these|those)$/.test(head) &&
    !frame.article &&
    /^(?:clowns?|crooks?|hypocrites?|liars?|frauds?|traitors?)$/.test(place.word)
  )
    return endsClause(place);
  // "Foolish rube."
  if (frame.despising && !place.token(frame.head) && isCallable(place)) return endsClause(place);
  // "are you a racist?" asks; "who is a liar?" too.
  const asks = /^(?:(?:so )?(?:are|r) (?:you|u)|.*\bwho (?:is|s|are)) (?:(?:really|just|even|such) )?an? $/.test(
    `${place.before(place.first, 6)} `,
  );
  if (asks && /^\?/.test(place.at(place.last + 1))) return false;
  if (/^(?:traitors?)$/.test(place.word) && place.at(place.last + 1) === 'to') return false;
  if (called) return endsClause(place) && (frame.from < place.first || !/^(?:you|u)$/.test(place.at(place.last + 1)));
  // "you are trolls"
  if (subject === 'second' && isCalledSeveral(place)) return true;
  if (subject === 'second') return frame.article || frame.from < place.first || frame.collective;
  if (subject === 'third' && ofCharacter.test(place.word)) return frame.article || /s$/.test(place.word);
  return (
    frame.despising &&
    !frame.negated &&
    frame.from < place.first &&
    /^(?:these|those|this|that|what|by|is|are|s|re|such|of|the|a)$/.test(head) &&
    !/^(?:dogs?|cows?|rats?|snakes?|sheep|monkeys?|animals?|worms?|apes?|bots?|monsters?|donkey|vegetable|pigs)$/.test(
      place.word,
    )
  );
}

/** "who reads this loser’s posts" */
function isOfThisPerson(place: HostilePlace): boolean {
  return (
    /^(?:this|that)$/.test(place.at(place.first - 1)) &&
    isCallable(place) &&
    /^(?:posts?|comments?|tweets?|account|videos?|face|words|mother|mouth|opinions?|lies)$/.test(
      place.at(place.last + 2),
    )
  );
}

/** Whether the words that are said of people alone, or of others as well, are said of a person here. */
export function isCalledPerson(
  place: HostilePlace,
  frame: Frame,
  subject: Subject | undefined,
  called: boolean,
): boolean {
  const head = place.at(frame.head);
  // "a coward’s death", "snow is a bitch": no person is called so.
  if (place.at(place.last + 1) === 's') return isOfThisPerson(place);
  const [first] = [place.token(frame.head - 1)];
  if (
    subject === 'third' &&
    place.word === 'bitch' &&
    first &&
    !thirdPersons.has(first.folded) &&
    !place.token(frame.head - 2)
  )
    return false;
  if (called) return endsClause(place);
  // "proof that rednecks live here too": "that" begins a clause.
  if (subject === undefined && place.at(place.first - 1) === 'that' && /[^s]s$/.test(place.word)) return false;
  if (subject === 'second' || subject === 'third') return true;
  if (subject === 'thing') return frame.despising;
  if (/^(?:this|that)$/.test(place.at(place.first - 1))) return true;
  if (camps.test(place.at(place.first - 1)) && /(?:s|scum)$/.test(place.word)) return true;
  if (/^(?:piece|pieces|pos|waste|bag|sack|joke|failure)/.test(place.word)) return false;
  // "the clerk is such an idiot"
  if (/^such an?$/.test(place.before(place.first, 2)) && isCallable(place)) return endsClause(place);
  // "Overpromoted idiot: …", "Perverted idiot."
  if (
    isCallable(place) &&
    place.isWord(place.first - 1) &&
    /^(?:[a-z]+(?:ed|ing|ful|less|ous|al|ish|ive) ){1,2}$/.test(`${place.before(place.first, 4)} `)
  )
    return endsClause(place);
  if (frame.collective || frame.despising || frame.article || demonstratives.has(head)) return true;
  if (!place.token(frame.head) || vocativeLeads.has(head)) return endsClause(place);
  if (
    /s$/.test(place.word) &&
    /^(?:by|for|from|to|with|are|only|like|of|most|and|or|many|where|as|while|if|how|at|because|when|enough)$/.test(
      head,
    )
  )
    return true;
  return false;
}
