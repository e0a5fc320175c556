import type { HostilePhrase } from '../../../language/hostility/hostilePhrase.ts';

/** Sending away and silencing. */
export const dismissals: readonly HostilePhrase[] = [
  {
    id: 'shut-up',
    kind: 'dismissal',
    pattern: ['^ [just|so|please|oh|now|then] shut [the] [fuck|hell|fk] up', 'shut (the|your|ur) [fucking|big|stupid|damn] (fuck up|hell up|mouth|mouths|trap|pie hole|piehole|gob|face|cakehole)', '(stfu|sybau|stfd)', '(you|u) (need to|should|can|better|gotta) [just] shut [the fuck|the hell] up', 'shut up (you|u|bitch|idiot|fool|moron|and die|already)'],
    hits: ['Shut up.', 'Just shut the fuck up.', 'Shut your mouth, will you.', 'stfu'],
    misses: ['The shop was shut up for the winter.', 'I should have shut up about it.'],
    rewrites: ['remove-sentence'],
    mends: [['The bus leaves at noon. Shut the fuck up.', 'The bus leaves at noon.']],
  },
  {
    id: 'fuck-you',
    kind: 'dismissal',
    pattern: [
      '!(the|to|as|what|i|she|he|they|would|let|who) (fuck|fk|screw|f) (you|u|ya|yall|him|her|them) !(up|over|around|in|with|know|guys rock|see|sideways)',
      '^ [and|oh|no|just|so|yeah] (fuck|screw) (you|u|ya|him|her|them|off|that guy|these people|those people) !(up|over)',
      '[go] (fuck|screw) (yourself|yourselves|urself|himself|themselves)',
      '(go|get|please|just|kindly) (fuck|fucked|screwed|stuffed|bent) !(up|by|over|it|with|at|last|yesterday|in|again|off the) $',
      '(told|tell|telling) (you|them|him|her) to (fuck|piss|bugger|sod) off',
      '^ [just|oh|please|now|go and] (fuck|piss|bugger|sod|naff|eff) (off|right off)',
      '(you|u) can [all] (fuck|piss|bugger|sod) [right] off',
      '(fuk u|eff you|f off|fck u|fck you) $',
    ],
    hits: ['Fuck you.', 'And fuck off, all of you.', 'Go fuck yourself.', 'Piss off!', 'You can all fuck right off.'],
    misses: ['What the fuck is this weather?', 'Fuck it, we walk.', 'We got fucked by the trains.', 'This will fuck you up.'],
    rewrites: ['remove-sentence'],
    mends: [['The bus leaves at noon. Fuck you.', 'The bus leaves at noon.']],
  },
  {
    id: 'eat-shit',
    kind: 'dismissal',
    pattern: ['^ [you can|go|just] eat (shit|a dick|a bag of dicks|my ass)', '(suck|lick|kiss) (my|a|mah) [fucking|fat|big|hairy] (dick|cock|ass|arse|balls|nuts|bag of dicks)', '(bite|blow) me $', 'go to hell', '(rot|burn) in hell', 'up yours $'],
    hits: ['Eat shit.', 'Kiss my ass, neighbour.', 'Rot in hell.', 'Go to hell!'],
    misses: ['The dog will eat shit if you let it.', 'Hell is other people.', 'The wind bit me.'],
    rewrites: ['remove-sentence'],
    mends: [['The bus leaves at noon. Eat shit.', 'The bus leaves at noon.']],
  },
  {
    id: 'get-lost',
    kind: 'dismissal',
    pattern: [
      '^ (get|gtfo|buzz|beat) (lost|it|off|a life|out of here|the fuck out) $',
      '(get|gets) the (fuck|hell) (out|away) [of (my|our|this|here)|from me] !(bed)',
      'gtfo',
      '!(to|i|will|can|can not|they) (go|crawl|run|fuck off|fk off) [the fuck] back (to|under) (your|ur|whatever|where) [own|shithole] (country|countries|rock|cave|hole|basement|bridge|you came from|they came from|mommy|trailer)',
      '(get|git) a (life|grip|job you|brain|clue) $',
      'nobody (asked|likes|loves|wants|cares about) (you|u|ya|your opinion)',
      'no one (asked|likes|loves|wants|cares about) (you|u|ya|your opinion)',
      '(mind your own|myob) [fucking|damn] business',
    ],
    hits: ['Get lost!', 'Get a life.', 'Go back to your country.', 'Nobody asked you.', 'Crawl back under your rock.'],
    misses: ['We got lost in the woods.', 'I go back to my country every summer.', 'Nobody asked a question.'],
    rewrites: ['remove-sentence'],
    mends: [['The bus leaves at noon. Get lost!', 'The bus leaves at noon.']],
  },
];
