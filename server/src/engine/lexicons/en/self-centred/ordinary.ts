import type { Pattern } from '../../../phrases/phrase.ts';

const many = '(#|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|several|multiple)';

/** What people ordinarily say of themselves when they are pleased with it: results, rank among others, ease. */
export const ordinaryBoasts: readonly Pattern[] = [
  {
    id: 'more-than-others',
    pattern: [
      '(before|harder than|better than|more than|faster than|smarter than|unlike|where) (everyone else|everybody else|anyone else|others|most people|the rest|everyone|other people)',
      '(i|we) (owe|owed) (nothing to (anyone|anybody|no one)|it all to (myself|my)|no one anything)',
      '(i was|i am|i’m|i became) the (youngest|first|only) (director|manager|executive|partner|head|lead|woman|man|one in my)',
      '(to be|aim to be|be|being) the (best|number one|top)',
      'how far (i’ve|i have|we’ve|we have) come',
      '(i’m|i am) [the] [living] proof that',
      '(i’m|i am|we’re|we are) (demanding|fast|efficient|relentless|driven|disciplined|ambitious)',
      'ahead of (my time|our time|the curve|everyone|the competition|the pack)',
      '(i’m|i am|we’re|we are) [(really|simply|just|always|clearly|so)] (gifted|talented|a machine|unbeatable|unstoppable|at the top|on top|irreplaceable|the best|proud of (myself|ourselves|me))',
    ],
    hits: [
      'I work harder than everyone else.',
      'I owe nothing to anyone.',
      'We are unstoppable.',
      'I see how far I’ve come.',
    ],
    misses: ['He left before dawn.', 'I owe nothing to the butcher.'],
  },
  {
    id: 'my-success',
    pattern: [
      '(my|our) [(own|real)] (success|talent|mindset|intuition|instinct|instincts|flair|rise|genius|work ethic|winning streak|drive|gut)',
      '(my|our) (results|records|wins|victories|numbers|performances|successes) (speak|are|exceed|prove|beat)',
      'my (biggest|best|largest|greatest) (contracts|contract|deals|deal|sales|clients|wins|projects|achievement)',
      'a (rare|natural|unique|exceptional|real) (talent|gift|eye|instinct) for',
      '(i|we) [(just|’ve|have)] (beat|beaten|smashed|crushed|exceeded|destroyed) (all my|all our|my|our|every) [(own)] (record|records|target|targets|goal|goals|personal best)',
      '(i|we) [(so|truly|absolutely|really)] (deserve|deserved|earned) (it|this|every|all)',
    ],
    hits: ['My intuition never fails me.', 'I signed my biggest contracts.', 'We smashed all our targets.'],
    misses: ['His talent is rare.', 'He beat the rug.'],
  },
  {
    id: 'never-beaten',
    pattern: [
      '(i|we) [(have|’ve)] never (doubted|given up|gave up|quit|failed|complained|complain|backed down|lost|looked back)',
      '(i|we) [(have|’ve)] always (been ahead|succeeded|known that|aimed|won|been the (first|best)|delivered|believed in myself|been driven)',
      '(i|we) (know|knew) [already] [that] (i|we) (will|would|’ll) (succeed|win|make it|get there|crush)',
      'i already know [that] i (will|’ll) (succeed|win|make it)',
      '(i|we) (set|set myself) (a goal|goals|the goal) and (i|we) (reached|hit|smashed|achieved|crushed)',
      '(i|we) made it [(because|where|on my|by|to the top)]',
    ],
    hits: ['I have never given up.', 'I have always known that I would win.', 'I set a goal and I hit it.'],
    misses: ['She has never given up.', 'I always have my umbrella.'],
  },
  {
    id: 'what-i-own',
    pattern: [
      `(i|we) (own|manage|run|lead|bought|have) [(now|over|more than|about)] ${many} (companies|businesses|flats|apartments|houses|properties|buildings|shops|people|employees|teams|cars|brands|restaurants)`,
      `(i|we) [now] (lead|manage|run|head) a team of ${many}`,
      '(i|we) (make|earn|bill|generate|made|earned|invoice) [(over|more than|now)] [(($)|£|€)] # (k|m|a|per|figures|thousand|million|every)',
      `(hired|signed|trained|coached|advised|closed) [(over|more than|about)] ${many} (people|clients|contracts|companies|founders|executives|employees|brands|deals)`,
      '(i|we) (bought|just bought|treated myself to) (my|our|a) [_] (flat|apartment|house|home|car|villa|watch|porsche|tesla|rolex|loft)',
      'i (graduated|finished) (with honours|with honors|with distinction|first|top of)',
      'i landed (a|my|the) [_] (job|role|position|contract|deal)',
    ],
    hits: ['I own six shops.', 'I lead a team of twenty.', 'I bought my first house.', 'I landed my dream job.'],
    misses: ['I own two bikes.', 'She leads a team of twenty.'],
  },
  {
    id: 'the-life-i-chose',
    pattern: [
      '(the|my) (life|job|career) (i (chose|always wanted|dreamed of|wanted|dreamt of)|of my dreams)',
      'exactly (where|who|what) i (wanted|want|dreamed|always wanted)',
      '(with my own (two hands|hands)|through sheer (will|grit|work)|through hard work)',
      '(this year|this month|this quarter|2025|2026|this week) (has been|was) [(absolutely|truly|simply)] (incredible|amazing|exceptional|crazy|insane|wild|huge|magical|phenomenal|unbelievable)',
      'i (get up|wake up|am up) at (4|5|4 30|5 30) [(am|a m|every|o)]',
    ],
    hits: ['I live the life I chose.', 'This year has been insane.', 'I built it with my own hands.'],
    misses: ['The life I saw go by', 'This year has been long.'],
  },
];
