import { wordSet } from '../questions/wordSet.ts';
import type { HostilePlace, Hostility } from './place.ts';

/** Adjectives between an insult and what it hangs on: "you _fucking little_ prick". */
const intensives =
  wordSet(`fucking fuckin freaking bloody stupid dumb little fat ugly old big complete total absolute utter pathetic lazy ignorant racist sexist arrogant
  brainless spineless miserable filthy dirty disgusting goddamn damn damned lying smug entitled clueless worthless useless whiny raging sick deranged rotten nasty vile
  crazy poor white black right left wing liberal conservative american young rich whole real actual typical fascist commie selfish greedy corrupt horrible evil gutless
  cheap bald stinking sorry giant massive huge dishonest gullible cowardly uneducated toothless ridiculous hateful ungrateful sad silly obese bigoted senile
  narcissistic pompous incompetent moronic idiotic certified proper right`);
const despising =
  wordSet(`fucking fuckin freaking bloody stupid dumb fat ugly pathetic lazy ignorant brainless spineless filthy dirty disgusting goddamn lying smug entitled clueless
  worthless useless whiny deranged rotten nasty vile gutless stinking gullible cowardly uneducated hateful bigoted moronic idiotic`);
const adverbs =
  wordSet(`so such just really very too that this still all always clearly obviously truly literally quite pretty kinda a an the not no being nothing but more than absolutely
  completely totally definitely probably also as both even seriously honestly some gonna going to be mostly another fully truly fucking one of those these`);
const articles = wordSet('a an the such some one those these another');
const copulas = wordSet(
  'are re r is s was were be been am m being become becomes isn aren ur youre theyre hes shes sound sounds look looks looking acting act',
);
const secondPersons = wordSet('you u ya yall youse thou ur youre your yourself ye');
const firstPersons = wordSet('i im me myself we my am m');
const thirdPersons = wordSet(
  'anyone everybody somebody someone nobody he she they hes shes theyre who people everyone guy guys man woman men women kid kids girl girls boss ex voters supporters kids trump obama biden trudeau him them her',
);
const demonstratives = wordSet(
  'these those this that what such another every any some all both most many other them him her our their your his',
);
const collectives = wordSet(
  'bunch pack lot load bunches gang piece pieces crowd herd party nation country bag sack generation group government government’s collection pile world',
);
const reporting = wordSet(
  'called calling call calls labeled labelled label termed word term name names said says say saying meaning means referred insult insults quote shouted yelled',
);
const friendly = wordSet(
  'lucky clever handsome magnificent sexy bad boss cheeky smart tough funny glorious beautiful talented lovely badass cool gorgeous main basic hot my',
);
const vocativeLeads = wordSet(
  '@ , ! : ; … . - ok okay oh hey yo yes no lol lmao bye sorry please now off up thanks listen shut dude man bro well',
);

interface Frame {
  readonly from: number;
  readonly head: number;
  readonly article: boolean;
  readonly despising: boolean;
  readonly negated: boolean;
  readonly collective: boolean;
}

function frameOf(place: HostilePlace): Frame {
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
    else if (!adverbs.has(word)) break;
  }
  return { from, head: index, article, despising: despises, negated, collective };
}

/** The first token of the phrase: with its article, its degree, and the "you" that it is called out with. */
function phraseStart(place: HostilePlace, frame: Frame): number {
  let first = frame.from;
  while (/^(?:a|an|the|such|so|very|really|this|that|these|those|some)$/.test(place.at(first - 1))) first--;
  const before = place.token(first - 2);
  const calls = /^(?:you|u|ya)$/.test(place.at(first - 1)) && before?.kind !== 'word';
  return calls ? first - 1 : first;
}

/** Who is said to be so, where a verb of being stands before. */
function subjectOf(place: HostilePlace, head: number): 'first' | 'second' | 'third' | 'thing' {
  if (place.at(head) === 'youre' || place.at(head) === 'ur') return 'second';
  for (let index = head; index >= head - 4 && place.token(index); index--) {
    const word = place.at(index);
    if (firstPersons.has(word)) return 'first';
    if (/^(?:your|ur|youre)$/.test(word) && index < head) return 'thing';
    if (secondPersons.has(word)) return 'second';
    if (thirdPersons.has(word) || word === '@') return 'third';
    if (/^(?:it|this|that|which|there|what|its|thats)$/.test(word)) return 'thing';
    const token = place.token(index);
    if (
      index < head &&
      token?.kind === 'word' &&
      /^\p{Lu}\p{Ll}/u.test(place.paragraph.raw.slice(token.from, token.to)) &&
      (place.token(index - 1) || index === head - 1) &&
      !/^(?:this|that|life|it|there|here|what|everything|nothing|winter|summer|monday|mondays|work|love|time|today|karma|money|history|mother|nature|gravity|math|maths)$/.test(
        word,
      )
    )
      return 'third';
  }
  return 'thing';
}

function isOneself(place: HostilePlace, frame: Frame): boolean {
  // "what an idiot I am"
  if (/^(?:i|we) (?:am|was|m|are|were|look|must)\b/.test(place.after(2))) return true;
  const head = place.at(frame.head);
  if (/^(?:am|m|im|myself|me|i)$/.test(head)) return true;
  if (copulas.has(head) && subjectOf(place, frame.head) === 'first') return true;
  if (/^(?:like|feel|feeling|felt|be|as)$/.test(head)) {
    const subject = place
      .before(frame.head, 10)
      .split(' ')
      .findLast((word) => /^(?:i|im|me|my|myself|you|u|he|she|they|who|people|your)$/.test(word));
    return subject !== undefined && /^(?:i|im|me|my|myself)$/.test(subject);
  }
  return false;
}

function isReported(place: HostilePlace, frame: Frame): boolean {
  for (let index = place.first - 1; index >= frame.head - 3 && place.token(index); index--) {
    const word = place.at(index);
    if (reporting.has(word)) return true;
    if (word === ',' || word === ':') return false;
  }
  return false;
}

/** The other senses of some words. */
function isOtherSense(place: HostilePlace): boolean {
  const { word } = place;
  const before = place.before(place.first, 2);
  const next = place.at(place.last + 1);
  const last = place.at(place.first - 1);
  switch (word) {
    case 'ass':
    case 'arse':
    case 'dick':
    case 'pussy':
    case 'dicks':
    case 'tool':
    case 'knob':
    case 'knobs':
    case 'joke':
    case 'failure':
    case 'nobody':
    case 'disgrace':
    case 'embarrassment':
    case 'drunk':
    case 'hack':
    case 'hacks':
    case 'pig':
    case 'ghoul':
    case 'git':
    case 'melt':
    case 'bum':
    case 'tyrant':
      // Only said to somebody: "you dick", "you are a joke".
      return (
        !/(?:^| )(?:you|u|youre|ur|ya) /.test(`${place.before(place.first, 6)} `) ||
        /^(?:hub|repo|commit|push|pull|branch|off|up|on|out)$/.test(next) ||
        /^(?:your|my|his|her|their)$/.test(last)
      );
    case 'bitch':
    case 'bitches':
      return (
        (/^(?:about|at|to|and moan|please|slap)$/.test(next) && !/^(?:a|the|this|that|stupid|dumb)$/.test(last)) ||
        (/(?:^| )(?:life s a|life is a|payback s a|karma s a|karma is a|payback is a|to|and|s a|is a real|resting) ?$/.test(
          before,
        ) &&
          !/(?:she|he) (?:s|is) a?$/.test(place.before(place.first, 3))) ||
        /(?:moan and|don t|will|would|gonna|ll) ?$/.test(before)
      );
    case 'idiot':
      return /^(?:light|lights|proof|box|savant|mode|check|board|lantern)$/.test(next);
    case 'son of a bitch':
    case 'sons of bitches':
      return last === '' || /^[,!.]$/.test(last);
    case 'jerk':
      return (
        /^(?:chicken|pork|off|around|seasoning|spice|sauce|reaction)$/.test(next) || last === 'knee' || last === 'to'
      );
    case 'creep':
    case 'creeps':
      return /^(?:up|in|into|out|me|on|through)$/.test(next) || /(?:the|to|scope|mission|feature|it) ?$/.test(before);
    case 'tranny':
      return /^(?:fluid|oil|swap|rebuild|cooler|pan)$/.test(next);
    case 'fool':
    case 'fools':
      return (
        /^(?:me|you|us|proof|around|s|gold|day)$/.test(next) || /(?:april|to|can t|won t|not|didn t) ?$/.test(before)
      );
    case 'chink':
      return /^(?:in|of)$/.test(next);
    case 'coon':
    case 'coons':
      return last === 'maine' || /^(?:hound|cat|skin|cats|hounds)$/.test(next);
    case 'nigga':
    case 'niggas':
    case 'queer':
      return true;
    case 'prick':
    case 'pricks':
      return /(?:finger|pin|needle|thumb) ?$/.test(before) || /^(?:up|his|her|their|the|your|of)$/.test(next);
    case 'scum':
      return /(?:pond|soap|pool) ?$/.test(before) || /^(?:on|from|in)$/.test(next);
    case 'loser':
    case 'losers':
      return (
        /(?:sore|winners and|winner and|biggest|weight|winners or|the|real) ?$/.test(before) ||
        /^(?:in|of|from|bracket)$/.test(next)
      );
    case 'slag':
      return /^(?:off|heap|heaps)$/.test(next);
    case 'bastard':
    case 'bastards':
      return (
        /^(?:out|file|sword|swords|son|child|children)$/.test(next) ||
        (/(?:the|don t let the) ?$/.test(before) && next === 'grind')
      );
    case 'snowflake':
    case 'snowflakes':
    case 'leech':
    case 'leeches':
    case 'parasite':
    case 'parasites':
    case 'cockroach':
    case 'cockroaches':
    case 'maggot':
    case 'maggots':
    case 'vermin':
    case 'swine':
    case 'hoe':
    case 'hoes':
    case 'fag':
    case 'fags':
    case 'junkie':
    case 'junkies':
    case 'muppet':
    case 'muppets':
    case 'pos':
    case 'nobody s':
    case 'queen':
    case 'dyke':
    case 'dykes':
    case 'jap':
    case 'wop':
    case 'wops':
    case 'simp':
    case 'hick':
    case 'hicks':
    case 'redneck':
    case 'rednecks':
    case 'thug':
    case 'thugs':
    case 'lunatic':
    case 'lunatics':
    case 'failures':
      return !/(?:^| )(?:you|u|youre|ur|ya|these|those|fucking|stupid|dumb|dirty|of|they re|he s|she s|they are|he is|she is|like) /.test(
        `${place.before(place.first, 5)} `,
      );
    default:
      return false;
  }
}

function isFriendly(place: HostilePlace): boolean {
  const before = place.before(place.first, 3).split(' ');
  if (before.some((word) => friendly.has(word)) && place.grade !== 'slur') return true;
  if (before.includes('poor') && /^(?:bastards?|sods?|fools?|buggers?|idiots?)$/.test(place.word)) return true;
  return /(?:^| )(?:love (?:you|u|ya|this|that|these)|i love|miss (?:you|u)|congrats|happy birthday)(?: |$)/.test(
    `${place.before(place.first, 12)} ${place.after(12)}`,
  );
}

function endsClause(place: HostilePlace): boolean {
  const next = place.token(place.last + 1);
  return (
    next?.kind !== 'word' ||
    /^(?:and|but|who|go|get|lol|lmao|because|cause|cuz|like|you|i|why|stop|learn|do|is|are|in|on|at|that|can|have|will|don|need|with)$/.test(
      next.folded,
    )
  );
}

/** What the English word at a place does there; undefined where it hurts nobody. */
export function hostilityInEnglish(place: HostilePlace): Hostility | undefined {
  if (isOtherSense(place)) return undefined;
  const frame = frameOf(place);
  const { grade } = place;
  const found = (kind: Hostility['kind']): Hostility => ({
    place,
    kind,
    firstToken: phraseStart(place, frame),
    lastToken: place.last,
  });
  if (isReported(place, frame) || isOneself(place, frame)) return undefined;
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
  if (frame.negated) return undefined;
  if (grade === 'insult') return found('insult');
  if (grade === 'label')
    return (frame.despising && frame.from < place.first) ||
      ofScum ||
      (frame.collective && /^(?:bunch|pack|gang|herd)$/.test(place.at(frame.from)) && secondPersons.has(head))
      ? found('contempt')
      : undefined;
  const called = secondPersons.has(head) && !/^(?:ur|youre|your)$/.test(head);
  const subject = copulas.has(head) ? subjectOf(place, frame.head) : undefined;
  if (grade === 'quality') {
    // "your retarded", "you stupid": the verb is left out.
    if (
      /^(?:you|u|your)$/.test(head) &&
      frame.from === place.first &&
      endsClause(place) &&
      /^(?:stupid|dumb|retarded|pathetic|disgusting|ignorant|delusional|moronic)$/.test(place.word)
    )
      return found('insult');
    if (subject === 'second') return isAimedQuality(place) ? found('insult') : undefined;
    return subject === 'third' &&
      /^(?:stupid|dumb|retarded|pathetic|disgusting|worthless|ignorant|clueless|delusional|braindead|brain dead|moronic|brainless|spineless|vile|despicable|ugly|fat)$/.test(
        place.word,
      ) &&
      endsClause(place) &&
      /(?:he|she|they|people|voters|supporters|trump|trudeau|obama|biden) (?:is|are|s|re|was|were)?$/.test(
        place.before(frame.head + 1, 2),
      )
      ? found('insult')
      : undefined;
  }
  if (grade === 'figure') {
    if (called)
      return endsClause(place) && (frame.from < place.first || !/^(?:you|u)$/.test(place.at(place.last + 1)))
        ? found('insult')
        : undefined;
    if (subject === 'second')
      return frame.article || frame.from < place.first || frame.collective ? found('insult') : undefined;
    return frame.despising &&
      !frame.negated &&
      frame.from < place.first &&
      /^(?:these|those|this|that|what|by|is|are|s|re|such|of|the|a)$/.test(head) &&
      !/^(?:dogs?|cows?|rats?|snakes?|sheep|monkeys?|animals?|worms?|apes?|bots?|monsters?|donkey|vegetable|pigs)$/.test(
        place.word,
      )
      ? found('insult')
      : undefined;
  }
  // "a coward’s death", "snow is a bitch": no person is called so.
  if (place.at(place.last + 1) === 's') return undefined;
  const [first] = [place.token(frame.head - 1)];
  if (
    subject === 'third' &&
    place.word === 'bitch' &&
    first &&
    !thirdPersons.has(first.folded) &&
    !place.token(frame.head - 2)
  )
    return undefined;
  if (called) return endsClause(place) ? found('insult') : undefined;
  if (subject === 'second' || subject === 'third') return found('insult');
  if (subject === 'thing') return frame.despising ? found('insult') : undefined;
  if (/^(?:piece|pieces|pos|waste|bag|sack|joke|failure)/.test(place.word)) return undefined;
  if (frame.collective || frame.despising || frame.article || demonstratives.has(head)) return found('insult');
  if (!place.token(frame.head) || vocativeLeads.has(head)) return endsClause(place) ? found('insult') : undefined;
  if (
    /s$/.test(place.word) &&
    /^(?:by|for|from|to|with|are|only|like|of|most|and|or|many|where|as|while|if|how|at|because|when|enough)$/.test(
      head,
    )
  )
    return found('insult');
  return undefined;
}

/** "you are too lazy to …" is said to friends; "you are so stupid" is not. */
function isAimedQuality(place: HostilePlace): boolean {
  if (/^(?:lazy|fat|fucked|trash|garbage|inferior|foolish|gullible|useless|incompetent|dim|dense)$/.test(place.word))
    return !/^(?:to|with|of|about|for|in|if|when)$/.test(place.at(place.last + 1)) && place.word !== 'fucked';
  return !/^(?:good|cute|funny|question|questions|idea|phone)$/.test(place.at(place.last + 1));
}
