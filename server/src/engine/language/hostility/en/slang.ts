import type { HostilePlace } from '../place.ts';

const slang = /^(?:bitch(?:es)?|biatch|hoes?)$/;
/** "a dumb bitch", "childish ass bitch": with contempt. */
const contempt =
  /^(?:stupid|dumb|fucking|fuckin|fuckn|muhfuckin|muthafuckin|motherfucking|fat|ugly|lying|crazy|nasty|dirty|ass|evil|ungrateful|miserable|psycho|racist|sick|fake|ratchet|lazy|selfish|trashy|cheap|annoying|mean|rude|bitter|jealous)$/;
/** "you bitch", "she is such a bitch", "fuck you bitch": somebody is called so. */
const called =
  /(?:^| )(?:(?:you|u|she|he) (?:sir |all |both |two |really )?(?:are |re |r |is |s |was |were |be |been |still )(?:\w+ ){0,3}|(?:youre|ur|shes|hes) (?:\w+ ){0,3}|what a |such a |(?:you|u|he|she) (?:a )?|(?:fuck|screw) (?:you|u|ya|him|her|that|this|these|those|dat|them) |y all |yall |shut (?:the fuck |the hell )?up |stfu |(?:gtfo|fuck) off |damn |bye )$/;

/**
 * Whether "bitch" and its like only stand for a woman, or for anybody, as some speak of their friends: "all these bitches",
 * "this bitch is late again". Nobody is told so then.
 */
export function isSlangForSomebody(place: HostilePlace): boolean {
  if (!slang.test(place.word)) return false;
  // "Bitch, you ruined it", "bitch be quiet"
  if (
    !place.token(place.first - 1) &&
    /^(?:, )?(?:you (?!look|are so|ate|better|know|did)|be quiet|shut|get (?:out|off|your)|stop|who asked)\b/.test(
      place.after(3),
    )
  )
    return false;
  // "that bitch Karen"
  const next = place.token(place.last + 1);
  if (
    /^(?:this|that)$/.test(place.at(place.first - 1)) &&
    next?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(place.paragraph.raw.slice(next.from, next.to))
  )
    return false;
  // "his bitch girlfriend"
  if (/^(?:girlfriend|wife|sister|mother|boss|teacher|daughter|neighbou?r)$/.test(place.at(place.last + 1)))
    return false;
  return !contempt.test(place.at(place.first - 1)) && !called.test(`${place.before(place.first, 5)} `);
}
