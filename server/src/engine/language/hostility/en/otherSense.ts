import { wordSet } from '../../wordSet.ts';
import type { HostilePlace } from '../place.ts';

/** What is called "a dumb ass …". */
const ofThings =
  wordSet(`shit shits thing things stuff question questions idea ideas comment comments phone phones song songs movie movies show shows
  game games dog cat car cars way rule rules law laws decision decisions mistake mistakes tweet tweets post posts reason reasons excuse excuses
  joke jokes video videos app ad ads weather day year job jobs class homework meeting bus train traffic computer laptop outfit hair story
  statement statements article articles argument arguments move moves remark remarks update updates feature features`);

/** Whether a word stands with a capital and small letters after it, as names do. */
function isCapitalised(place: HostilePlace, index: number): boolean {
  const token = place.token(index);
  return token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(place.paragraph.raw.slice(token.from, token.to));
}

function hasCapital(place: HostilePlace, index: number): boolean {
  const letter = place.paragraph.raw.charAt(place.token(index)?.from ?? Number.POSITIVE_INFINITY);
  return letter !== letter.toLowerCase();
}

/** Words for animals, tools and moods as well, which are an insult where they point at somebody. */
const saidOfPeople = new Set([
  ...wordSet(`
  snowflake snowflakes leech leeches parasite parasites cockroach cockroaches vermin swine fag fags junkie
  junkies muppet muppets pos queen dyke dykes jap wop wops simp hick hicks redneck rednecks thug thugs
  neanderthal neanderthals troglodyte troglodytes shill shills brat brats dopes lunatic lunatics failures
`),
  'nobody s',
  'excrement',
  'human excrement',
]);

/** "you …", "these …", "he is such a …": animals, crowds, tools and moods are none. */
function pointsAtSomebody(place: HostilePlace): boolean {
  return /(?:^| )(?:you|u|youre|ur|ya|these|those|fucking|stupid|dumb|dirty|of|they re|he s|she s|they are|he is|she is|like|that|such|corrupt|demented|absolute|total|complete|raving|leftie|lefty|liberal|feckin|fecking) /.test(
    `${place.before(place.first, 5)} `,
  );
}

/** A part of an address or a name ("the-fool-guide", "Ratbag1"), a shortcode (":sob:"). */
function isPieceOfCode({ paragraph: { raw, tokens }, first, last }: HostilePlace): boolean {
  const [from, to] = [tokens[first]?.from ?? 0, tokens[last]?.to ?? 0];
  const [before, after] = [raw.slice(Math.max(0, from - 2), from), raw.slice(to, to + 2)];
  if (before.endsWith(':') && after.startsWith(':')) return true;
  // `_idiot_` is stressed, and no part of a name.
  const goesOn = /^[-/_][\p{L}\d]/u.test(after);
  return /^\d/.test(after) || (goesOn && (after.startsWith('_') || /[\p{L}\d][-/_]$/u.test(before)));
}

/** The other senses of some words. */
export function isOtherSense(place: HostilePlace): boolean {
  const { word } = place;
  // "She serves as a buffoon to the rich man": a part that somebody has.
  if (/(?:^| )(?:serv(?:es?|ed|ing) as|cast as|(?:role|part) of) (?:an?|the) ?$/.test(place.before(place.first, 4)))
    return true;
  // A part of a name: "Nutter Butters", "Idiot Box".
  if (isCapitalised(place, place.last) && isCapitalised(place, place.last + 1)) return true;
  // The end of a title: "Behind the Bastards", "Ship of Fools".
  if (
    isCapitalised(place, place.first) &&
    /^(?:the|of|and)$/.test(place.at(place.first - 1)) &&
    isCapitalised(place, place.first - 2)
  )
    return true;
  // "for A Holy Fool we spoke to …": a title has its capitals, its article's as well.
  const opens = place.token(place.first - 3) !== undefined && /^(?:a|an|the)$/.test(place.at(place.first - 2));
  if (opens && [place.first, place.first - 1, place.first - 2].every((at) => hasCapital(place, at))) return true;
  if (isPieceOfCode(place)) return true;
  // "Big Brother / Traitors (UK)": one title beside another.
  if (isCapitalised(place, place.first) && place.at(place.first - 1) === '/' && isCapitalised(place, place.first - 2))
    return true;
  // "The Idiot", a book; "The Fool", a card
  if (place.at(place.first - 1) === 'the' && isCapitalised(place, place.first - 1) && isCapitalised(place, place.first))
    return true;
  const before = place.before(place.first, 2);
  const next = place.at(place.last + 1);
  const last = place.at(place.first - 1);
  // "a dumb ass movie", "two new assholes": of a thing, of a body.
  if (/(?:ass|arse|bag)$|^pieces? of /.test(word) && ofThings.has(next)) return true;
  if (/^(?:ass|arse)holes?$/.test(word) && /^(?:new|her|his|my|own)$/.test(last)) return true;
  // "the dirtbag left" calls itself so, as climbers do.
  if (/^dirtbags?$/.test(word) && /^(?:left|climb\w*|years?|life)$/.test(next)) return true;
  if (/^fags?$/.test(word) && /^(?:jokes?|bearings?|ends?|breaks?|ash|butts?|packet)$/.test(next)) return true;
  // "with her big fat ass": of a body.
  if (word === 'fat ass' && /^(?:big|her|his|my|with|a|the|on|in|of)$/.test(last)) return true;
  // "you are that bitch": the best there is.
  if (
    /^bitch(?:es)?$/.test(word) &&
    last === 'that' &&
    /^(?:are|re|is|s|am|m|be|being|just|youre|shes)$/.test(place.at(place.first - 2))
  )
    return true;
  // "only a fool would", "to make a fool of": of anybody.
  if (
    /^(?:only|even|but) an?$/.test(before) ||
    (/^(?:mak|made)/.test(place.at(place.first - 2)) && /^(?:out of|of)\b/.test(place.after(2)))
  )
    return /^(?:fool|fools|idiot|moron|coward|ass|spectacle)$/.test(word);
  switch (word) {
    // Adjectives too: "they are dope", "are you drunk?"
    case 'dope':
    case 'drunk':
      return (
        !/^(?:a|an|the|this|that|you|u|stupid|dumb|lying|old|pathetic)$/.test(last) ||
        place.isWord(place.last + 1) ||
        // "are you drunk?"
        /^(?:are|r|were) (?:you|u)$/.test(before)
      );
    // A style, as who draws or wears it has it.
    case 'bimbo':
      return /^(?:girls?|aesthetic|doll|style|core|character|make ?up|outfit|era|fashion)$/.test(next);
    // "a dopey name"
    case 'dopey':
      return place.isWord(place.last + 1);
    case 'spic':
      return /^(?:and|n|span|s|&|\+)$/.test(next) || last === 'my';
    case 'retard':
      if (last === 'full') return true;
      return false;
    case 'azz':
    case 'ass':
    case 'arse':
    case 'dick':
    case 'dicks':
    case 'tool':
    case 'knob':
    case 'knobs':
    case 'joke':
    case 'pig':
    case 'melt':
    case 'bum':
    case 'tyrant':
      // Only said to somebody: "you dick", "you are a joke".
      return (
        !/(?:^| )(?:you|u|youre|ur|ya|your an?) /.test(`${place.before(place.first, 6)} `) ||
        /^(?:hub|repo|commit|push|pull|branch|off|up|on|out)$/.test(next) ||
        /^(?:your|my|his|her|their)$/.test(last) ||
        // "lipstick on a pig", "it will bite you in the ass"
        /^(?:on a|in the)$/.test(before)
      );
    case 'cunt':
    case 'cunts':
    case 'twat':
      return /^(?:my|her|his|own|wet|tight|hairy|their)$/.test(last);
    case 'pussy':
      return !(
        /(?:^| )(?:you|u) (?:are|re|r) (?:\w+ ){1,4}$/.test(`${place.before(place.first, 6)} `) ||
        /(?:^| )(?:you|u|youre|ur|being|be|such|quit|stop|your an?) (?:\w+ ){0,3}$/.test(
          `${place.before(place.first, 4)} `,
        ) ||
        (last === ',' && next !== ',' && !/^\w/.test(next)) ||
        /^like (?:you|u)\b/.test(place.after(2))
      );
    // "so that nobody can": nobody is called so only as "a nobody", or as "you are nobody".
    case 'nobody':
      // "instead of a nobody with a hundred followers": what one would be
      if (/^(?:of|from|as) an?$/.test(before)) return true;
      return !/^(?:a|an|such|total|complete|absolute|little|real|worthless|pathetic|are|re|r|youre|ur)$/.test(last);
    // "even if you win the rat race, you are still a rat"
    case 'rat':
    case 'rats':
      return /(?<!\p{L})rat[ -]race(?!\p{L})/iu.test(place.paragraph.raw) || /^(?:the|gym|lab|mall|rug)$/.test(last);
    // "late payments, duplicate accounts, fraud": a crime.
    case 'fraud':
    case 'frauds':
      // "the pupils expose you as a fraud": what one fears to be
      if (/(?:^| )(?:expos|feel|felt|fear|found out|unmask)\w* (?:\w+ ){0,3}$/.test(`${place.before(place.first, 6)} `))
        return true;
      return !/^(?:a|the|you|such|total|complete|absolute|fucking|this|that|these|those|old|big|of|and|are|re|is|s)$/.test(
        last,
      );
    // "they all hack all the time", "a clever hack"
    case 'hack':
    case 'hacks':
      return !/(?:^| )(?:(?:you|u|youre|ur|he|she|hes|shes) (?:(?:are|re|r|is|s) )?(?:\w+ )?an? (?:\w+ ){0,2}|(?:you|these|those|partisan|political|party|leftist|corporate|talentless) )$/.test(
        `${place.before(place.first, 6)} `,
      );
    // "a git version", the app called Divvy
    case 'git':
    case 'gits':
    case 'divvy':
      return (
        place.isWord(place.last + 1) ||
        !/^(?:you|u|old|stupid|silly|miserable|daft|ugly|lazy|smug|right|absolute|these|those|arrogant|ungrateful|lying)$/.test(
          last,
        )
      );
    // "the launch was a failure": a thing is no failure as a person.
    case 'failure':
      return !/(?:^| )(?:(?:you|u|he|she) (?:are|re|r|is|s)|youre|ur|hes|shes) (?:\w+ )?an? (?:\w+ )?$/.test(
        `${place.before(place.first, 6)} `,
      );
    case 'embarrassment':
    case 'abomination':
    case 'punk':
    case 'punks':
    case 'disgrace':
    case 'ghoul':
    case 'goon':
    case 'goons':
    case 'doofus':
      return !/(?:^| )(?:you|u|youre|ur|ya|he|she|hes|shes|they|these|those|antifa|leftist|feminist|partisan|political|party|another) /.test(
        `${place.before(place.first, 6)} `,
      );
    case 'bitch':
    case 'bitches':
      return (
        (/^(?:about|at|to|and moan|please|slap|like)$/.test(next) && !/^(?:a|the|this|that|stupid|dumb)$/.test(last)) ||
        /(?:^| )(?:life s a|life is a|payback s a|karma s a|karma is a|payback is a|is a real|resting) ?$/.test(before)
      );
    // A doll to dress, to test a car with, a text that stands in.
    case 'dummy':
    case 'dummies':
      return (
        !/(?:^| )(?:(?:you|u|ya|youre|ur|these|those|stupid|dumb|fucking|what|hey) (?:\w+ ){0,2}|, )$/.test(
          `${place.before(place.first, 4)} `,
        ) || place.isWord(place.last + 1)
      );
    // "a search engine bot"
    case 'bot':
    case 'bots':
      return !/^(?:a|an|you|u|russian|kremlin|putin|trump|maga|paid|stupid|dumb|these|those|of|fucking|another)$/.test(
        last,
      );
    case 'idiot':
      return /^(?:light|lights|proof|box|savant|mode|check|board|lantern)$/.test(next);
    case 'son of a bitch':
    case 'sons of bitches':
      return last === '' || /^[,!.]$/.test(last);
    case 'jerk':
      return (
        /^(?:chicken|pork|off|around|seasoning|spice|sauce|reaction|match|circle)$/.test(next) ||
        last === 'knee' ||
        last === 'to'
      );
    case 'creep':
    case 'creeps':
      return (
        /^(?:up|in|into|out|me|you|us|people|him|her|them|on|through)$/.test(next) ||
        /(?:the|to|scope|mission|feature|it) ?$/.test(before)
      );
    case 'simpleton':
      return /^(?:terms|words|speak|language|english)$/.test(next);
    case 'tranny':
      return /^(?:fluid|oil|swap|rebuild|cooler|pan)$/.test(next);
    case 'fool':
    case 'fools':
      return (
        next === 'proof' ||
        /^(?:s )?(?:errand|gold|paradise)\b/.test(place.after(2)) ||
        (/^(?:me|you|us|proof|around|s|gold|day)$/.test(next) &&
          !/^(?:a|the|such|you|stupid|dumb|damn|bloody|old)$/.test(last)) ||
        /(?:april|to|can t|won t|not|didn t) ?$/.test(before)
      );
    case 'chink':
      return /^(?:in|of)$/.test(next);
    case 'coon':
    case 'coons':
      return last === 'maine' || /^(?:hound|cat|skin|cats|hounds)$/.test(next);
    case 'nigga':
    case 'niggas':
      return true;
    case 'prick':
    case 'pricks':
      return /(?:finger|pin|needle|thumb) ?$/.test(before) || /^(?:up|his|her|their|the|your|of)$/.test(next);
    case 'scum':
      return /(?:pond|soap|pool) ?$/.test(before) || /^(?:on|from|in)$/.test(next);
    case 'loser':
    case 'losers':
      return (
        /(?:sore|winners and|winner and|winners from|winner from|biggest|big|main|only|weight|winners or|the|real|(?:are|is) for) ?$/.test(
          before,
        ) || /^(?:in|of|from|bracket)$/.test(next)
      );
    case 'slag':
      return /^(?:off|heap|heaps)$/.test(next);
    case 'bastard':
    case 'bastards':
      return (
        // "letting the bastards win": whatever stands in one's way.
        (/(?:^| )let(?:s|ting)? the $/.test(`${place.before(place.first, 3)} `) &&
          /^(?:win|grind|get|drag|wear)\b/.test(next)) ||
        /^(?:out|file|sword|swords|son|child|children)$/.test(next) ||
        // "a bastard of a winter"
        /^of an? /.test(place.after(3)) ||
        (/(?:the|don t let the) ?$/.test(before) && next === 'grind') ||
        /battle of the $/.test(`${place.before(place.first, 3)} `)
      );
    case 'maggot':
    case 'maggots':
      return !/(?:^| )(?:you|u|youre|ur|ya|your|loser|these|those|fucking|stupid|filthy|dirty|of|such|like|go|get|that) /.test(
        `${place.before(place.first, 5)} `,
      );
    default:
      return saidOfPeople.has(word) && !pointsAtSomebody(place);
  }
}
