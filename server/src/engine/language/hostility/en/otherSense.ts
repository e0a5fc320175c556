import type { HostilePlace } from '../place.ts';

/** The other senses of some words. */
export function isOtherSense(place: HostilePlace): boolean {
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
