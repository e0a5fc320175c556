import type { CannedPhrase } from '../../../phrases/phrase.ts';

const fine =
  '(great|wonderful|lovely|fantastic|amazing|nice|good|beautiful|fabulous|blessed|brilliant|excellent|productive)';
const all = '(everyone|everybody|all|folks|friends|y’all|guys|team|people|linkedin|ladies and gentlemen|one and all)';

/** What one writes at the end of letters to nobody, and when one leaves or arrives. */
export const courtesies: readonly CannedPhrase[] = [
  {
    id: 'great-day-to-all',
    kind: 'closing',
    pattern: [
      `^ [(and|so|wishing you|wish you)] [,] [have] (a|an) [(very|really|truly|most)] ${fine} (day|weekend|week|evening|morning|afternoon|one|rest of your (day|week)) [ahead] [,] [to] ${all} $`,
      `^ wishing (you|${all.slice(1, -1)}) [all] (a|an) [(very|really|truly|most)] ${fine} (day|weekend|week|evening|one|rest of your (day|week)) [ahead] $`,
      `^ (happy|wishing you a happy) (monday|tuesday|wednesday|thursday|friday|weekend|sunday|saturday) [,] [to] ${all} $`,
    ],
    hits: ['Have a wonderful day everyone!', 'And have a great weekend ahead, all.', 'Happy Friday everyone!'],
    misses: ['Have a good day, Ruth!', 'We had a lovely day.', 'A good day for everyone to rest.'],
    rewrites: ['remove-sentence'],
    mends: [['The gate opens at nine. Have a wonderful day everyone!', 'The gate opens at nine.']],
  },
  {
    id: 'one-chapter-closes',
    kind: 'announcement',
    pattern: [
      '(one|a|this|as one|as a|when one) [(long|beautiful|great|big|special)] (chapter|page) (closes|ends|is closing|is ending|comes to an end|has come to an end) [,] [and] (a|another|one|the) [(new|whole new|exciting new|next|fresh)] [(chapter|door|page|adventure|one|journey)] (opens|begins|starts|is about to begin|awaits)',
      '(a|the) [(new|whole new|exciting new|next|brand new)] (adventure|chapter|journey) (begins|starts|awaits|is about to begin) $',
    ],
    hits: [
      'One chapter closes, a new adventure begins.',
      'As a page closes, another opens.',
      'A new adventure begins.',
    ],
    misses: ['The chapter closes with a storm.', 'A door opens onto the yard.', 'The next chapter begins with a map.'],
    rewrites: ['remove-sentence'],
    mends: [['I leave the bank in May. One chapter closes, a new one begins.', 'I leave the bank in May.']],
  },
  {
    id: 'hearing-your-thoughts',
    kind: 'closing',
    pattern: [
      '^[and|so] [I’m|I am|we’re|we are|I|we] [(really|so|very much|eagerly|excitedly)] (look|looking) forward to (hearing|reading|seeing) (your|all your|everyone’s) (thoughts|feedback|comments|opinions|views|ideas|insights|perspectives) [(in the comments|below|in the comments below|on this)] $',
      '^[and|so] [I] (can’t|cant|cannot) wait to (hear|read|see) (your|all your|everyone’s) (thoughts|feedback|comments|opinions|ideas|insights) [(in the comments|below|in the comments below)] $',
    ],
    hits: ['Looking forward to hearing your thoughts in the comments.', 'Can’t wait to read your thoughts!'],
    misses: ['I look forward to hearing your thoughts on the sluice gate.', 'Looking forward to Sunday.'],
    rewrites: ['remove-sentence'],
    mends: [['The gate opens at nine. Can’t wait to read your thoughts!', 'The gate opens at nine.']],
  },
  {
    id: 'at-your-disposal',
    kind: 'closing',
    pattern: [
      '^ [(as always|and|meanwhile)] [,] (I|we) (remain|am|are|stay) [(always|entirely|fully|of course)] at your [(entire|full|complete)] (disposal|service) [(for|should you|if you)] * * * * $',
    ],
    hits: ['I remain at your disposal for any further information.', 'We are at your disposal.'],
    misses: ['The van is at your disposal on Sunday.', 'We are at the disposal site.'],
    rewrites: ['remove-sentence'],
    mends: [
      ['The gate opens at nine. I remain at your disposal for any further information.', 'The gate opens at nine.'],
    ],
  },
  {
    id: 'after-much-reflection',
    kind: 'announcement',
    pattern: [
      '^ after (much|a lot of|careful|long|months of|weeks of|deep|serious|lots of|a great deal of|some) (reflection|thought|consideration|deliberation|soul searching|thinking|careful consideration) [,] (I|we) [(have|’ve)] [(finally|made the (difficult|tough|hard) decision to)] (decided|chosen|resolved|decided that) to',
      '^ after (much|a lot of|careful|long|months of|weeks of|deep|serious|lots of|a great deal of|some) (reflection|thought|consideration|deliberation|soul searching|thinking|careful consideration) ,',
    ],
    hits: ['After much reflection, I have decided to leave my job.', 'After careful consideration, the fair stays.'],
    misses: ['After a long rain we decided to leave.', 'Her thoughts after much wine'],
    rewrites: ['remove'],
    mends: [['After careful consideration, the fair stays in the barn.', 'The fair stays in the barn.']],
  },
  {
    id: 'hope-you-enjoyed-this',
    kind: 'closing',
    pattern:
      '^ [(I|we)] [(really|sincerely)] hope (you (enjoyed|found|liked|loved|learned something from)|this) (this|my|the|our|that|was|helps|has been|article|post|it) [(article|post|read|thread|blog post|little|video|newsletter|guide|tips)] [(helpful|useful|valuable|interesting|inspiring|insightful|and found it useful)] [(to you|for you|you)] $',
    hits: ['I hope you enjoyed this article.', 'Hope you found this helpful!', 'I hope this was useful.'],
    misses: ['I hope you enjoyed the soup, Ann.', 'Hope this train stops at York.'],
    rewrites: ['remove-sentence'],
    mends: [['Graft in March, moon or not. I hope you enjoyed this article!', 'Graft in March, moon or not.']],
  },
  {
    id: 'not-possible-without',
    kind: 'filler',
    pattern: [
      '(none of this|this|it|all this|all of this|nothing) (would|could) [(not|never|n’t)] [(not|never)] have been (possible|achieved) without (my|our|the|you|your|all|each|every) [(amazing|incredible|wonderful|fantastic|dedicated|great|entire|whole|support|hard)] (team|teams|support|of you|work|people|colleagues|partners|community|family|clients|one|help of (my|our|so many))',
    ],
    hits: [
      'None of this would have been possible without my amazing team.',
      'It would not have been possible without the support of all.',
    ],
    misses: ['The crossing would not have been possible without Ruth’s boat.', 'Nothing is possible without water.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'it-is-important-to-note-that',
    kind: 'filler',
    pattern:
      "(it's|it is) [(also|still|very|perhaps|especially)] (important to (note|remember|mention|point out|highlight|emphasise|emphasize)|worth (noting|mentioning|pointing out|highlighting)|interesting to note|essential to (note|remember)|crucial to (note|remember)) that",
    hits: [
      'It is important to note that the museum closes at six.',
      'It’s also worth mentioning that the bridge is shut.',
    ],
    misses: ['It is important to note the number on the meter.', 'It was worth it that day.'],
    rewrites: ['clause'],
    mends: [['It is important to note that the museum closes at six.', 'The museum closes at six.']],
  },
  {
    id: 'what-a-joy-to',
    kind: 'opening',
    pattern:
      '^ [and] what (a|an) [(great|real|true|absolute|huge)] (joy|pleasure|honour|honor|privilege|delight|treat) (to (see|be (here|part|able|invited)|meet|work|share|welcome|join|have|celebrate|speak|connect)|it (was|is|has been) to)',
    hits: ['What a joy to see you all at the fair!', 'What an honour it was to speak in York.'],
    misses: ['What a joy this soup is.', 'It is a joy to skate.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'together-we',
    kind: 'closing',
    pattern: [
      '^ together [,] (we|let’s) [(can|will|are|’re|’ll)] [(all|really|truly)] (go|build|make|achieve|create|shape|do|stronger|change|grow) [(further|stronger|a (real|better|lasting|)|the|great|more|big|an|history|together|great)] [(difference|future|things|impact|world|history)] $',
    ],
    hits: ['Together, we go further.', 'Together we can make a difference!', 'Together we are stronger.'],
    misses: ['Together we built the shed on Lime Street.', 'We sing together.'],
    rewrites: ['remove-sentence'],
    mends: [['The gate opens at nine. Together we are stronger!', 'The gate opens at nine.']],
  },
  {
    id: 'the-big-day-is-here',
    kind: 'announcement',
    pattern: [
      '^ [(and|well)] [,] (the|our) (big|great|long awaited) day (is|has) [finally] (here|arrived|come) $',
      '^ [(and|well)] [,] (the wait|the waiting) is [finally] over $',
    ],
    hits: ['The big day is finally here!', 'The wait is over.'],
    misses: ['The big day is here on the calendar.', 'The wait is over an hour.'],
    rewrites: ['remove-sentence'],
    mends: [['The big day is finally here! The gate opens at nine.', 'The gate opens at nine.']],
  },
  {
    id: 'hope-everyone-is-having',
    kind: 'closing',
    pattern:
      '^ [(I|we)] hope (everyone|everybody|you all|you’re all|you) [(is|are|’re|has|have|had)] [all] [(having|enjoying)] (a|an|your|the) [(truly|really)] [(great|wonderful|lovely|amazing|fantastic|good|safe|relaxing|brilliant|productive|beautiful)] [start to (the|your)] (week|weekend|day|evening|summer|holiday|holidays|monday|tuesday|wednesday|thursday|friday|long weekend|bank holiday) [so far] $',
    hits: ['Hope everyone is having a wonderful week.', 'I hope you all had a great weekend!'],
    misses: ['I hope everyone is at the gate by nine.', 'Hope you had a good week in Cork with Sam.'],
    rewrites: ['remove-sentence'],
    mends: [['The gate opens at nine. Hope everyone is having a great week!', 'The gate opens at nine.']],
  },
  {
    id: 'an-incredible-journey',
    kind: 'filler',
    pattern:
      '^ [(and|wow)] [,] (it’s been|it has been|this has been|what|such) (a|an) [(truly|absolutely|really)] (incredible|amazing|wonderful|unforgettable|fantastic|extraordinary|wild|remarkable) (journey|ride|adventure|chapter|year)',
    hits: ['It’s been an incredible journey.', 'What an amazing ride!'],
    misses: ['It’s been a long journey from Leeds.', 'He had an incredible year.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'words-cannot-describe',
    kind: 'filler',
    pattern:
      '(words|words alone) (cannot|can’t|can not|could never|will never|fail to|don’t) * (express|describe|say|capture|explain) (how [(truly|very|incredibly)] _ (I|we) (feel|are|’re)|what this (means|meant)|my gratitude|our gratitude|my joy|how much (this|it|they|you))',
    hits: ['Words can’t describe how honoured I feel.', 'Words cannot express what this means to us.'],
    misses: ['Words can’t open the door.', 'She can’t describe how the dog got out.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'proud-and-humbled-by',
    kind: 'opening',
    pattern:
      '^ [(I’m|I am|we’re|we are|feeling)] [(so|incredibly|truly|super|beyond|deeply)] (proud|humbled|honoured|honored|grateful|thankful|blessed|inspired) (and|,) [(so|incredibly|truly|deeply)] (proud|humbled|honoured|honored|grateful|thankful|blessed|inspired) (by|for|of|beyond words)',
    hits: ['So proud and humbled by this team.', 'Grateful and inspired by you all.'],
    misses: ['Proud of Ann, who rewired the hall.', 'Thankful for rain.'],
    rewrites: [],
    mends: [],
  },
];
