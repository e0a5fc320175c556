import type { HostilePhrase } from '../../../language/hostility/hostilePhrase.ts';

/** What a group of people is called by. */
const people =
  '(neighbours|neighbors|journalists|reporters|politicians|mps|councillors|students|teachers|graduates|boomers|millennials|zoomers|youngsters|teenagers|kids|youth|young people|old people|managers|bosses|landlords|tenants|drivers|cyclists|motorists|tourists|nurses|doctors|civil servants|bureaucrats|parents|customers|clients|colleagues|coworkers|recruiters|estate agents|bankers|lawyers|people|women|men|girls|blokes|fans|supporters|players|referees|voters|vegans|feminists|immigrants|foreigners|migrants|villagers|locals|staff|waiters|cashiers|developers|influencers|celebrities)';
const whose = '[(the|these|those|my|our|your|all|most|today’s|so called)]';
const bad =
  '(lazy|stupid|dumb|thick|useless|brain dead|braindead|brainless|mindless|greedy|spineless|gutless|pathetic|ignorant|entitled|incompetent|overpaid|lying|thieving|whining|whinging|whingeing|moaning|snivelling|sniveling|filthy|vile|disgusting|clueless|self righteous|smug|jumped up|two faced|cowardly|stuck up|pompous|corrupt|worthless|ungrateful|feckless|gormless|witless|moronic|idiotic|fat|ugly|miserable|sad little|work shy|workshy|bone idle|selfish|spoilt|spoiled|inbred|deluded|sanctimonious|illiterate)';
const vermin =
  '(scum|vermin|parasites|leeches|trash|garbage|filth|cockroaches|maggots|lowlifes|scroungers|freeloaders|spongers|layabouts|wasters|losers|snowflakes|crybabies|cowards|liars and cheats|cretins|morons|idiots|imbeciles|hypocrites|crooks|a disgrace|a waste of space)';
/** What children play and colleagues are called in fun: contempt where something makes it so, at the end of what is said. */
const figures =
  '(sheep|animals|rats|pigs|savages|brats|clowns|muppets|jokers|donkeys|zombies|lemmings|puppets|slobs|fools)';
const sheer = '(absolute|complete|total|utter|nothing but|nothing more than)';
const one =
  '(slob|clown|troll|hag|parasite|brat|oaf|cretin|busybody|jobsworth|waster|layabout|nobody|nonentity|coward|loser|excuse for a *)';
/** Animals live next door and across the road as well. */
const beast = '(cow|pig|toad|slug|worm|rat|weasel|snake|donkey|sheep|bat|goat|ape|monkey|leech|creature|lump|trout)';
const some =
  '(slobs|clowns|trolls|leeches|parasites|brats|oafs|wasters|layabouts|scroungers|nobodies|cowards|losers|puppets|vermin|scum)';

/** Contempt by its shape: who is spoken of, and what they are called or likened to. */
export const despised: readonly HostilePhrase[] = [
  {
    id: 'a-group-is-scum',
    kind: 'contempt',
    pattern: [
      `^ ${whose} [_] ${people} [(today|nowadays|these days|round here|around here|next door|here|upstairs)] (are|have become|are all) [(all|just|such|absolute|complete|total|utter|nothing but|nothing more than|mostly|basically|literally|really|the)] [${bad}] ${vermin}`,
      `^ ${whose} [_] ${people} [(today|nowadays|these days|round here|around here|next door|here|upstairs)] (are|have become) [(all|just|really)] [${sheer}] (${sheer.slice(1, -1)}|${bad.slice(1, -1)}) ${figures} $`,
      `^ ${whose} [_] ${people} [(today|nowadays|these days|round here|around here|next door|here|upstairs)] (are|have become) [(all|just|so|too|such|bloody|really|simply|plain|utterly|completely)] (lazy|stupid|dumb|thick|useless|brain dead|brainless|mindless|gutless|spineless|pathetic|entitled|feckless|gormless|work shy|workshy|bone idle|ungrateful|moronic|idiotic|vile|disgusting) !(to|when|if|for)`,
      `^ ${whose} [_] ${people} who * * * * (are|must be) [(all|just|such|absolute|complete|total|utter|nothing but|simply)] [${bad}] (idiots|morons|imbeciles|scum|vermin|cretins|animals|parasites|cowards|losers|sheep|stupid|brain dead|pathetic)`,
      `^ [the] (referee|manager|boss|mp|mayor|landlord|landlady|waiter|waitress|driver|receptionist|headteacher|coach) (is|was) * [,] * [,] [and] (useless|pathetic|spineless|gutless|brainless|brain dead|an idiot|a moron|a clown|a joke) $`,
      `^ ${people} : [${bad}] [,|and] [and] [${bad}] (${vermin.slice(1, -1)}|the lot of them|every one of them)`,
      '(the|those|these) [same] (clowns|muppets|jokers|donkeys|puppets|numpties|morons|idiots|imbeciles|cretins|crooks) (who|that|(in|at) (charge|parliament|westminster|washington|congress|city hall|town hall|head office|the council)) [(run|runs|govern|lead|rule|manage|own|are|call)]',
      '(they|you|voters|politicians|councillors|ministers|managers|people) (are|re) [(just|simply|all|way|far|clearly|obviously)] too (thick|stupid|dumb|dense|dim) to',
      '(vermin|scum|parasites|sheep|liars|crooks|clowns|thieves|cowards|idiots|morons|useless|pathetic|lazy) , (the lot of (them|you)|all of (them|you)|every (last|single) one of (them|you))',
    ],
    hits: [
      'My neighbours are absolute scum.',
      'Young people today are lazy.',
      'Councillors are nothing but spineless puppets.',
      'Cowards, the lot of them.',
      'I blame the clowns who run this town.',
      'They are too thick to count.',
    ],
    misses: [
      'My neighbours are absolute legends.',
      'Young people today are patient.',
      'The donkeys in the field are asleep.',
      'Are young people today lazy?',
      'The cows next door are lazy to the bone.',
    ],
    rewrites: [],
    mends: [],
  },
  {
    id: 'a-pack-of',
    kind: 'contempt',
    pattern: [
      `(bunch|pack|load|gang|shower|crowd|herd|nest|collection|rabble|lot) of ${bad} [,] [and] [${bad}] [,] [_] (${some.slice(1, -1)}|people|men|women|politicians|councillors|managers|officials|pensioners|teenagers|students|teachers|so and sos)`,
      `typical ${bad} [,] [${bad}] [_] (${some.slice(1, -1)}|${people.slice(1, -1)})`,
      `(you|these|those|such) ${bad} [,] [${bad}] [little|old] (${some.slice(1, -1)}) !(in|on|at|of|we)`,
      `you ${bad} [,] [${bad}] [little|old] (cows|pigs|toads|slugs|worms|rats|weasels|snakes|donkeys|sheep|apes)`,
    ],
    hits: [
      'A bunch of corrupt, brain-dead parasites.',
      'Typical entitled brats, these students.',
      'You spineless little worms.',
    ],
    misses: ['A bunch of fat tulips.', 'A pack of hungry dogs.', 'Typical lazy Sunday.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'a-spineless-toad',
    kind: 'contempt',
    pattern: [
      `(is|was|’s|are) (a|an|such a|nothing but a|just a|the) [(complete|total|real|right|absolute)] [(greedy|sad|nasty|lazy|fat|vile)] [,] (spineless|gutless|entitled|jumped up|two faced|corrupt|worthless|feckless|gormless|witless|brainless|brain dead|snivelling|sniveling|self righteous|sanctimonious) [little|old|fat] (${one.slice(1, -1)}|${beast.slice(1, -1)})`,
      `(the|that|this|a|some|to the|you) ${bad} [,] [${bad}] [old|little] ${beast} (at reception|on reception|at the (desk|counter|till|bank|council)|behind the (desk|counter|till|bar)|from (work|hr|accounts|the council)|in charge|of a (man|woman|boss|manager|neighbour|neighbor|landlord|teacher|referee))`,
      `(the|that|this|a|some|to the|you) ${bad} [,] [${bad}] [old|little] ${one} (who|whose|at reception|on reception|at the (desk|counter|till|bank|council)|behind the (desk|counter|till|bar|bins)|at number _|across the (road|street)|next door|upstairs|downstairs|from (work|hr|accounts|the council)|in charge|of a (man|woman|boss|manager|neighbour|neighbor|landlord|teacher|referee))`,
      `(my|our|your|his|her|the|that) (neighbour|neighbor|boss|manager|teacher|landlord|landlady|ex|(mother|sister|brother|father) in law|colleague|receptionist|referee|mayor|headteacher|supervisor) (is|was) (a|an|such a) [(absolute|total|right|old|complete)] (fat|lazy|greedy|stupid|ugly|miserable|selfish) [old] ${beast} $`,
      '(look at|listen to|get a load of|check out) (this|that|these|those) [absolute|complete|total] (clown|clowns|joker|jokers|muppet|muppets|numpty|plonker|donkey|buffoon|wally) (,|thinking|trying|who|pretending|calling|acting|with his|with her)',
      '^ what (a|an) (absolute|complete|total|utter|right) (tosser|plank|muppet|clown|pillock|wally|plonker) $',
      '(get|go) back (in|to|into|under) your (kitchen|cave|hole|basement|bridge|rock|swamp|sty|pigsty|own country|playpen|cot)',
      'crawl back (under|into|to) (your|the|whatever) (rock|hole|stone|sewer|bridge|cave)',
    ],
    hits: [
      'What an absolute plank.',
      'The new manager is a spineless toad.',
      'The lazy cow at reception never looked up.',
      'Look at this clown, thinking he can coach.',
      'Get back in your kitchen.',
      'Crawl back under your rock.',
    ],
    misses: [
      'The fat toad in the pond is back.',
      'Look at this clown from the children’s ward.',
      'A lazy cow lay across the lane.',
      'Get back to your desk by two.',
    ],
    rewrites: [],
    mends: [],
  },
  {
    id: 'not-two-brain-cells',
    kind: 'contempt',
    pattern: [
      '(thick|dense|dumb) as (a plank|planks|two short planks|a brick|bricks|mince|a post|pig shit|shit) $',
      '!(i|we) (haven’t|hasn’t|without|not|don’t have|doesn’t have|barely|hardly) [got] (two|a single|one|half a) (brain cells|brain cell|brain) [(to rub together|between (them|you))]',
      '(nothing|fresh air|sawdust) between (their|your|his|her) ears',
      '(all mouth and no (brain|brains|trousers)|oxygen thief|oxygen thieves|couldn’t organise a piss up in a brewery|couldn’t run a bath|couldn’t pour water out of a boot)',
      '!(i|we|me) (you|they|he|she|people|drivers|politicians|neighbours|parents|men|women|fans|girls) * * * * (make|makes) me (want to (vomit|puke|throw up|be sick)|sick to my stomach)',
    ],
    hits: [
      'Boomers are thick as planks.',
      'They haven’t got two brain cells to rub together.',
      'There is nothing between his ears.',
      'All mouth and no brain.',
    ],
    misses: ['The fog was thick as soup.', 'We have two brain scans on Monday.', 'He has a hat between his ears.'],
    rewrites: [],
    mends: [],
  },
];
