import type { HostilePlace } from '../place.ts';
import { copulas, firstPersons, friendly, reporting, secondPersons, thirdPersons } from './cues.ts';
import type { Frame } from './frame.ts';

/** Who something is said of. */
export type Subject = 'first' | 'second' | 'third' | 'thing';

/** Who is said to be so, where a verb of being stands before. */
export function subjectOf(place: HostilePlace, head: number): Subject {
  if (place.at(head) === 'youre' || place.at(head) === 'ur') return 'second';
  for (let index = head; index >= head - 4 && place.token(index); index--) {
    const word = place.at(index);
    // "you, my friend, are …", "you my dear are …"
    if (word === 'my' && /^(?:friend|dear|darling|lady|man)$/.test(place.at(index + 1))) continue;
    if (firstPersons.has(word)) return 'first';
    // "your are an idiot", misspelled
    if (/^(?:your|ur)$/.test(word) && index === head - 1 && place.at(head) === 'are') return 'second';
    if (/^(?:your|ur|youre)$/.test(word) && index < head)
      return /^(?:mom|mum|mother|mama|momma|dad|daddy|father|wife|husband|sister|brother|boss|girlfriend|boyfriend|friends?|son|daughter|president|hero|boy|buddy)$/.test(
        place.at(index + 1),
      )
        ? 'third'
        : 'thing';
    if (index < head && place.token(index)?.kind === 'hashtag') return 'third';
    // "guides that show you no result are useless": it is shown to you.
    if (
      secondPersons.has(word) &&
      index < head - 1 &&
      /^(?:show|give|tell|send|bring|teach|offer|cost|sell)s?$/.test(place.at(index - 1))
    )
      return 'thing';
    // "the advice you find is useless": the verb is not your own.
    if (secondPersons.has(word)) return index < head - 1 && /^(?:is|has)$/.test(place.at(head)) ? 'thing' : 'second';
    if (thirdPersons.has(word) || word === '@') return 'third';
    if (/^(?:it|this|that|which|there|what|its|thats)$/.test(word)) return 'thing';
    const token = place.token(index);
    if (
      index < head &&
      token?.kind === 'word' &&
      /^\p{Lu}\p{Ll}/u.test(place.paragraph.raw.slice(token.from, token.to)) &&
      (place.token(index - 1) || index === head - 1) &&
      !/^(?:this|that|life|it|there|here|what|everything|nothing|winter|summer|monday|mondays|work|love|time|today|karma|depression|cancer|grief|anxiety|insomnia|traffic|parking|money|history|mother|nature|gravity|math|maths)$/.test(
        word,
      )
    )
      return 'third';
  }
  return 'thing';
}

/** "you are a bad actor and a liar": who the first thing is said of, the second is said of too. */
export function joinedSubject(place: HostilePlace, frame: Frame): Subject | undefined {
  if (!frame.article || !/^(?:and|or|,)$/.test(place.at(frame.head))) return undefined;
  const before = `${place.before(frame.head + 1, 10)} `;
  if (/(?:^| )(?:(?:you|u) (?:are |re |r )|(?:youre|ur) )(?:\w+ )?an? (?:\w+ ){1,4}(?:and|or|,) $/.test(before))
    return 'second';
  return /(?:^| )(?:(?:he|she) (?:is |s )|(?:hes|shes) )(?:\w+ )?an? (?:\w+ ){1,4}(?:and|or|,) $/.test(before)
    ? 'third'
    : undefined;
}

/** Said of the writer: "I am such an idiot". */
export function isOneself(place: HostilePlace, frame: Frame): boolean {
  // "I am not a ratings whore"
  if (/(?:^| )(?:i am|i m|im|i was) not an? (?:\w+ ){0,2}$/.test(`${place.before(place.first, 7)} `)) return true;
  // "what an idiot I am"
  if (/^(?:i|we) (?:am|was|m|are|were|look|must)\b/.test(place.after(2))) return true;
  // "dumb people like me"
  if (/(?:^| )like (?:me|us|myself|ourselves)\b/.test(place.after(3))) return true;
  const head = place.at(frame.head);
  if (/^(?:am|m|im|myself|me|i)$/.test(head)) return true;
  // "I love being a …"
  if (
    /(?:^| )i (?:\w+ )?(?:love|hate|like|enjoy|mind|stopped|miss|keep|regret) being /.test(
      `${place.before(place.first, 8)} `,
    )
  )
    return true;
  if (copulas.has(head) && subjectOf(place, frame.head) === 'first') return true;
  // "Like a fool, I had left the oven on."
  if (head === 'like' && /^, (?:i|my|me)\b/.test(place.after(3))) return true;
  if (/^(?:like|feel|feeling|felt|be|as)$/.test(head)) {
    const subject = place
      .before(frame.head, 14)
      .split(' ')
      .findLast((word) => /^(?:i|im|me|my|myself|you|u|he|she|they|who|people|your)$/.test(word));
    return subject !== undefined && /^(?:i|im|me|my|myself)$/.test(subject);
  }
  return false;
}

/** Told of somebody who said it: "they called her a …". */
export function isReported(place: HostilePlace, frame: Frame): boolean {
  // "I don’t think you are an idiot", "nobody said that you are …"
  if (
    /(?:^| )(?:don t|dont|didn t|didnt|not|never|nobody|no one) (?:\w+ ){0,5}(?:think|thinking|thought|believe|say|said|saying|mean|meant|claim|suggest|suggesting|suggested|imply|implying) (?:\w+ ){0,5}$/.test(
      `${place.before(place.first, 12)} `,
    )
  )
    return true;
  // "one burnt loaf doesn’t mean that you’re a failure"
  if (
    /(?:^| )(?:does|doesn|do|don|did|didn) ?(?:t|not) mean (?:[\w,]+ ){0,12}$/.test(`${place.before(place.first, 16)} `)
  )
    return true;
  // "you might think you’re an imposter": what readers fear of themselves.
  if (
    /(?:^| )(?:you|u|people|they|we) (?:might |may |could |will |sometimes |often |probably )?(?:think|feel|believe|worry|fear)(?: like| that)? (?:you|u|they|we) (?:re|are)(?: just)?(?: an?)? $/.test(
      `${place.before(place.first, 10)} `,
    )
  )
    return true;
  // "the problem isn’t that you’re lazy"
  if (
    /(?:^| )(?:(?:isn|wasn) t|is not|was not|not) (?:that|because) (?:you|they|we|he|she|people) (?:re|are|were|is|s) (?:\w+ ){0,2}$/.test(
      `${place.before(place.first, 9)} `,
    )
  )
    return true;
  // "without being a jerk", "you don’t have to be an idiot", "how not to be a fool": advice on what not to be.
  if (
    /(?:^| )(?:(?:without|instead of|rather than|not|avoid) being|(?:don ?t|do not|doesn ?t|needn ?t) (?:have|need|want) to be|how (?:not to|to not) be) (?:an? |such an? |the )?(?:\w+ )?$/.test(
      `${place.before(place.first, 8)} `,
    )
  )
    return true;
  // "being a jerk makes it harder": whoever it may be.
  if (
    /^being (?:(?:an?|the|such|total|complete) )*$/.test(`${place.before(place.first, 5)} `) &&
    /^(?:is|isn|was|wasn|will|won|can|makes?|made|serves?|costs?|gets?|takes?|helps?|does|doesn|never|only|has|pays?|feels?|means?)\b/.test(
      place.after(2),
    )
  )
    return true;
  // "if someone is being a jerk", "it makes them sound like imbeciles", "your page looks like a fool": nobody is called so.
  if (
    /(?:^| )(?:(?:someone|somebody|anyone|anybody|people|upside to|to|of|from|about) (?:is |are |s )?being|(?:become|becoming|became|less of|more of)|(?:makes?|made|making) (?:them|people|us|me|it) (?:sound|look|seem) like|(?:site|page|code|app|it|this|that) (?:looks?|sounds?) like) (?:(?:an?|the|absolute|total|damn|such|complete|real) )*$/.test(
      `${place.before(place.first, 9)} `,
    )
  )
    return true;
  // "born to be a menace, forced to be polite": nobody but whoever writes; "they behave like idiots" is of nobody named.
  if (
    /(?:^| )(?:born to be|(?:behav|act)(?:e|ing)? like) (?:(?:an?|the|absolute|total|complete|such) )*$/.test(
      `${place.before(place.first, 7)} `,
    ) &&
    !/(?:^| )(?:you|u|he|she|who|@|they) /.test(`${place.before(place.first, 10)} `)
  )
    return true;
  // "you misspelled moron": the word alone is meant.
  if (/^(?:mis)?spell(?:ed|ing|s)?$|^(?:mis)?spelt$/.test(place.at(place.first - 1))) return true;
  // "… is an insult": the word is spoken of.
  if (/^(?:is|s|was|would be) (?:clearly |still |also |not )*an? (?:insult|slur)(?! to )/.test(`${place.after(6)} `))
    return true;
  // "what’s a …?", "what does … mean?"
  if (
    /^what (?:exactly )?(?:is|s|are|does|do|did) (?:the word |the term )?(?:an? )?$/.test(
      `${place.before(place.first, 6)} `,
    ) &&
    /^(?:\?|mean|means|even|stand)/.test(place.after(2))
  )
    return true;
  // "if you think he's a tyrant", "do you believe she is an idiot": somebody else's opinion.
  if (
    /(?:^| )(?:you|u|they|he|she|people|who|some|many) (?:really |still |all |also )?(?:think|thinks|thought|believe|believes|believed) (?:that )?(?:\w+ ){1,4}$/.test(
      `${place.before(place.first, 9)} `,
    ) &&
    !secondPersons.has(place.at(frame.head))
  ) {
    const subject = place.before(place.first, 4);
    if (!/(?:^| )(?:you|u|youre|ur) /.test(`${subject} `) && copulas.has(place.at(frame.head))) return true;
  }
  for (let index = place.first - 1; index >= frame.head - 3 && place.token(index); index--) {
    const word = place.at(index);
    // "said the idiot who crashed the car"
    if (/^(?:said|says)$/.test(word) && place.at(index + 1) === 'the') return false;
    // "saying so makes you a …": that is what the writer says.
    // "read what was said, you idiot"
    if (reporting.has(word) && secondPersons.has(place.at(frame.head)) && index < frame.head - 1) return false;
    if (reporting.has(word))
      return !/(?:^| )(?:makes|made) (?:you|u) (?:an? )?(?:\w+ )?$/.test(`${place.before(place.first, 5)} `);
    if (word === ',' || word === ':') return false;
  }
  return false;
}

/** "You lucky bastard": among friends. */
export function isFriendly(place: HostilePlace): boolean {
  const before = place.before(place.first, 3).split(' ');
  // "funny how idiots like you …" tells of no funny idiot, "my boss is an idiot" of no boss of idiots.
  const isFriend = (word: string, index: number): boolean =>
    friendly.has(word) && !/^(?:how|that|you|to|when|because|is|was|are)$/.test(before[index + 1] ?? '');
  if (before.some(isFriend) && place.grade !== 'slur') return true;
  // "yes bitch 💖", "bitch I love it"
  const around = `${place.before(place.first, 8)} ${place.after(8)}`;
  if (
    /^bitch(?:es)?$/.test(place.word) &&
    (/[💖💕💓💗😍🥰❤😘💜💙💚🧡💛🖤]/u.test(around) ||
      /(?:^| )(?:yes|yas+|yass+|omg|slay|queen|werk)(?: |$)/.test(around))
  )
    return true;
  // "If you’re lazy and want to skip to the end": readers may be, and are helped.
  if (
    place.word === 'lazy' &&
    /(?:^| )(?:if|when|in case) (?:you|u) (?:re|are) (?:\w+ ){0,2}$/.test(`${place.before(place.first, 6)} `) &&
    /^(?:(?:and|but|or) (?:just |only )?(?:want|don|do|would|short|in|busy|tired|hungry|like)|like (?:me|us)|, (?:here|there|just|skip|jump|the|a|use|try|buy))\b/.test(
      place.after(3),
    )
  )
    return true;
  if (before.includes('poor') && /^(?:bastards?|sods?|fools?|buggers?|idiots?)$/.test(place.word)) return true;
  return /(?:^| )(?:love (?:you|u|ya|this|that|these)|i love|ily|jk|just kidding|miss (?:you|u)|congrats|happy birthday|what a (?:night|day|evening|weekend|week|party|game|match|ride|gig|show|crew|team|trip))(?: |$)/.test(
    `${place.before(place.first, 12)} ${place.after(12)}`,
  );
}
