import type { HostilePhrase } from '../../../language/hostility/hostilePhrase.ts';

const group =
  '(muslims|jews|arabs|blacks|black people|mexicans|asians|immigrants|migrants|refugees|foreigners|gays|gypsies|women|men|christians|catholics|whites|white people|indians|natives)';
const camp =
  '(liberals|leftists|lefties|libs|conservatives|republicans|democrats|dems|tories|feminists|boomers|millennials|cops|politicians|teachers|vegans|cyclists|landlords|these people|those people|you people)';
const low =
  '(animals|savages|brainless|delusional|ridiculous|insane|clueless|a joke|vile|despicable|shameless|spineless|vermin|scum|parasites|cockroaches|rats|pigs|monkeys|apes|filth|trash|garbage|a disease|a cancer|a plague|subhuman|inferior|stupid|dumb|idiots|morons|retarded|retards|liars|criminals|rapists|thugs|terrorists|murderers|lazy|evil|disgusting|pathetic|brainwashed|brain dead|hypocrites|losers|sheep|cowards|bigots|whores|sluts)';

/** Those whose work is often complained of. */
const trade =
  '(recruiters|estate agents|journalists|lawyers|bankers|managers|bosses|tourists|marketers|consultants|influencers|developers|programmers|designers|doctors|nurses|drivers|parents|customers|clients|students|interns|freelancers)';

/** Making somebody small, and groups less than people. */
export const contempt: readonly HostilePhrase[] = [
  {
    id: 'group-are-low',
    kind: 'contempt',
    slur: true,
    pattern: [
      `!(not all|if|says|saying|whether|why|that|idea) ${group} are [all] [just|nothing but|such|a bunch of|really|so|mostly] [fucking|filthy|dirty|lazy] ${low}`,
      `(deport|exterminate|gas|ban|hang|shoot|kill) (all|every|these|those) [the|these|of these] ${group}`,
      `i [really|just|fucking|so|truly|absolutely] (hate|despise|loathe|can t stand) [all|these|those|fucking] ${group}`,
    ],
    hits: ['Immigrants are vermin.', 'I hate gypsies.', 'Deport all these migrants.'],
    misses: [
      'Not all men are liars.',
      'The refugees are tired and kind.',
      'Women are paid less here.',
      'It feeds the idea that women are inferior.',
    ],
    rewrites: [],
    mends: [],
  },
  {
    id: 'camp-are-low',
    kind: 'contempt',
    pattern: [
      `!(not all|if|says|saying|whether|why|that|idea) ${camp} are [all|truly] [just|nothing but|such|a bunch of|really|so|mostly] [fucking|filthy|dirty|lazy] ${low}`,
      `(exterminate|gas|hang|shoot|kill) (all|every|these|those) [the|these|of these] ${camp}`,
      `^ [just|plain|and|oh|so|yeah] fuck [all|the|these|those|you] ${camp}`,
      `i [really|just|fucking|so|truly|absolutely] (hate|despise|loathe|can t stand) [all|these|those|fucking] (liberals|leftists|republicans|democrats|conservatives|tories|feminists|cops|these people|those people|you people)`,
    ],
    hits: ['Liberals are all just sheep.', 'Those people are animals.', 'Fuck all landlords.', 'I hate these people.'],
    misses: ['Teachers are tired.', 'Not all cops are liars.', 'Politicians are paid to talk.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'trade-are-low',
    kind: 'contempt',
    pattern: `=(,|:|–|because|but|and|most|these|honestly|sorry) [(these|you|most)] ${trade} are [all|truly] [just|nothing but|such|a bunch of|really|mostly] [brainless|fucking|filthy|dirty|lazy|bloody|useless] (vermin|scum|parasites|cockroaches|pigs|filth|trash|garbage|a plague|subhuman|idiots|morons|imbeciles|leeches|crooks|brainless|clueless idiots)`,
    hits: ['Most recruiters are brainless parasites.', 'Tourists are scum.'],
    misses: [
      'Nurses are tired.',
      'Not all bankers are crooks.',
      'Some say that lawyers are leeches.',
      'Those who think defence lawyers are scum',
    ],
    rewrites: [],
    mends: [],
  },
  {
    id: 'stupid-people',
    kind: 'contempt',
    pattern: [
      '!(not|t|no|never|hardly) (stupid|dumb|ignorant|moronic|idiotic|retarded|brainless|pathetic|worthless|disgusting|despicable|delusional|clueless|gullible|uneducated|spineless|vile|hateful|deranged|illiterate|mindless|braindead) [little|old|white|fat|selfish|lazy|evil|racist] (people|person|man|woman|guy|men|women|voters|girl|girls|boy|kid|human being|human beings|humans|individual|individuals|creature|creatures|excuse for a human|liberals|lefties|conservatives|politicians|lot|bunch|masses|supporters|followers|cow|hypocrite|hypocrites|racist|racists|liar|liars|cunt|pig|pigs|trolls|troll|clowns)',
      'fucking [little|stupid|lying|racist|dumb] (hypocrite|hypocrites|racist|racists|liar|liars|cunt|cunts|pig|pigs|troll|trolls|clown|clowns)',
      '(you|u) (fucking|stupid|sick|sad|dumb|disgusting) (people|lot)',
      '(you|u|you re|ur|he s|he is|what a|such a|you are) [(a|an|such a)] (total|absolute|complete|utter|massive|fucking|right|proper|giant|gigantic) tool !(for|to|that|kit|box)',
      '(you are|you re|ur|u r) [(such|just|really)] (an|a) (a hole|tool) $',
      '(such|what|an) an a hole',
      '(you|those|these|bunch of|of) a holes',
      '(mental|intellectual) (midget|midgets|pygmy|pygmies|dwarf|dwarfs|capacity of a|age of a)',
      '(knuckle draggers|knuckle dragging|mouth breather|mouth breathers|mouth breathing|bottom feeder|bottom feeders|low iq|low information voters|useful idiot|useful idiots|basket of deplorables|village idiot)',
      'iq (of|lower than|below|under) (a|room|your|his|her|#) [potato|rock|temperature|turnip|shoe size|goldfish|plant|slug|brick]',
    ],
    hits: [
      'You ignorant little man.',
      'Clueless voters got us here.',
      'A mouth breather wrote this.',
      'You total tool.',
      'Room temperature? An IQ of a potato.',
    ],
    misses: [
      'Nobody is stupid here.',
      'These aren’t dumb people.',
      'Stupid phone.',
      'People are kind.',
      'You get the right tool for the job.',
    ],
    rewrites: [],
    mends: [],
  },
  {
    id: 'you-disgust-me',
    kind: 'contempt',
    pattern: [
      '(you|u) [all|people|guys|lot] [really|truly|just] (disgust|sicken|repulse) (me|us)',
      '(you|u) [people|lot] [all] make (me|us) (sick|puke|vomit|want to vomit)',
      '(are|r) (you|u) [really|honestly|seriously] [really|just|all|that|this|so|fucking|seriously|always|actually|naturally] [that|this|so|fucking] (stupid|dumb|retarded|thick|dense|illiterate|blind and deaf|mentally ill|insane|braindead|brain dead|an idiot|a moron|high|on drugs|on crack) ',
      '(your|ur) [sheer|utter|total|obvious|complete|own|pure] (ignorance|stupidity|idiocy|lunacy) (is|s|astounds|amazes|disgusts|shows|knows|speaks|of the|and lack)',
      '(show|shows|showed|showing|prove|proves|proved|proven|proving|display|displays|displayed|displaying|demonstrate|demonstrated|demonstrating|expose|exposed|exposing|spew|spewing|flaunt|flaunting) [us|everyone|to us|to everyone] (your|ur) [own|sheer|utter|total|complete] (ignorance|stupidity|idiocy|lunacy)',
      '(you|u) [sir|all|people] (are not|aren t|re not|r not|arent) [real|really|too|very|terribly|particularly] (bright|smart|intelligent) ($|, are you|are you)',
      'how (stupid|dumb|thick|dense|pathetic|ignorant|retarded|gullible) (are|can|do) (you|u|they|these|people|some)',
      '(you|u|they|he|she) (have|has|ve got|s got|got) (no|zero|half a|less than half a) (brain|brains|brain cells|brain cell|spine|balls|shame|class|clue how stupid|backbone|integrity)',
      '(you|u|they|he|she) (have|has|ve got|s got|got) the (iq|brain|brains|brain cells|spine|backbone) of',
      '(your|ur|u|yo) (mom|mum|mother|mama|momma|mommy|dad|daddy|father|sister|wife|daughter) (is|s|was|are) [such|just|nothing but|obviously] [a|an|the] [big|fat|dirty|cheap|dumb|old|stupid|ugly|fucking|drunk|pile of|piece of|sack of] (whore|slut|bitch|cow|hoe|ho|skank|garbage|trash|shit|crap|joke|fat|ugly|stupid|dumb|retarded|crackhead|prostitute|disgrace)',
      '(your|ur|u|yo) (mom|mum|mother|mama|momma|mommy|dad|daddy|father|parents) [must|should] (have|of|should|must) (have|of|be|been) (ashamed|aborted|swallowed|drunk|dropped)',
      '(people|ppl|scum|trash|those|someone|kids) like (you|u) (are|is|r) [the|a|an|what|why|so|all] [whole|biggest|real|main] (problem|reason [why|that]|disease|cancer|joke|disgrace|shame|waste|scum|trash|wrong|pathetic|ignorant)',
      '(you|u) (are|r) [such|just|truly|really] (a|an|one) [very|truly|really] (horrible|vile|disgusting|despicable|hateful|repulsive|pathetic|worthless|loathsome|contemptible|wretched) [little|old|excuse for a|excuse of a] (person|human|human being|man|woman|boy|girl|kid|creature|individual)',
      '(sick|sad|vile|nasty|ugly|pathetic|worthless|evil|hateful) (little|old|excuse for a|excuse of a) (man|boy|girl|woman|person|human|creature|troll|toad|pig)',
      '(you|u) [sir|all|people] [are|r] (not|ain t|aren t) [very|too|that|even|the least bit] (bright|intelligent|human|smart enough) $',
      '(waste|lump) of (dna|air|oxygen|sperm|space|flesh|breath)',
      '(your|ur|his|her|their) (pathetic|stupid|dumb|sad|miserable|worthless|disgusting|idiotic|ugly|moronic|retarded) [little|fucking|ass|fat] (life|existence|face|brain|mouth|ass|head|self|family|mother|opinion|opinions|country|people|mind|comment|comments|ideology|kind)',
      '(you|u) (stupid|little|wicked|dumb|filthy|lying|sick|fat|ugly|worthless|evil|sad|silly|miserable) [little|fucking] (shit|shits)',
      '=(,|that|it|me|off|at|up|and|for) (you|u) (stupid|dumb|ignorant|worthless|filthy|brainless) _ $',
      '(you|u) (are|r|re|get|got|keep getting) [even|so|much|only|just] (stupider|dumber) ',
      '(you|u) (are|r|re) (stuck on|as dumb as|as stupid as|dumb as|stupid as|just as dumb as) (stupid|you look|look|they come|a post|a rock|a brick|a doorknob|a box of rocks)',
      '(fuck|fucked|fucking|fuk|fuked|bang|banged|banging|rape|raped) (your|ur|yo|u r) (mom|mum|mother|mama|momma|sister|sisters|wife|daughter|dad)',
      '(your|ur) (mom|mum|mother|momma|mama|sister|wife|daughter) (is|s) a [fat|cheap|dirty|fucking] (whore|slut|bitch|cow|hoe|skank)',
      '(your|ur) kind [of (people|scum)] (is|are|isn t|aren t|should|make|makes|disgust)',
      '(you|u) (belong|should be) in (a zoo|a cage|the trash|an asylum|a mental hospital|prison you|the gutter)',
      '(you|u|he|she|they) [are|re|is|s] (not|aren t|isn t) (worth|even worth) (the|my|a) (air|oxygen|breath|spit|piss|bullet)',
      '(you|u) [are|re|should be] [so|a] (ashamed of yourself|full of shit|full of crap|full of it|off your meds|off your rocker|out of your [fucking] mind|sick in the head|not right in the head|an oxygen thief)',
    ],
    hits: [
      'You people disgust me.',
      'Are you really that stupid?',
      'Your pathetic little life.',
      'You have no brain.',
      'How dumb can you be?',
      'Your mom is a pile of garbage.',
      'People like you are the problem.',
      'What a waste of DNA.',
      'Your ignorance is astounding.',
      'Thanks for proving your stupidity.',
      'You’re not very bright, are you?',
      'I banged your mom.',
      'You little shit.',
      'You get dumber every day.',
      'Do not talk like that, you stupid boy.',
    ],
    misses: [
      'Olives disgust me.',
      'Are you tired?',
      'Your brain needs sleep.',
      'Your mom is a teacher.',
      'People like you are rare.',
      'Admit your ignorance and ask.',
      'You are not alone.',
      'How do you do it?',
    ],
    rewrites: [],
    mends: [],
  },
];
