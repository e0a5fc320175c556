import type { SellingCue } from '../../../language/selling/cue.ts';

/** One person or a small studio that says what it does, how fast and how to pay. */
export const freelance: readonly SellingCue[] = [
  {
    id: 'i-will-do-yours',
    cue: 'brand',
    weight: 0.6,
    pattern: [
      '(i ll|i will|we ll|we will|let us|let me) [personally|manually] (scan|audit|rewrite|design|build|migrate|edit|proofread|photograph|detail|redesign|automate|analyze|analyse) (any|your|you (a|your))',
      '(i ll|we ll|i will|we will) (send|hand) (back|over|you back) [:]',
    ],
    hits: ['I’ll rewrite your bio', 'We will audit any shop', 'I’ll send back three headlines'],
    misses: ['I’ll fix the gate.', 'We will design the hall together.'],
  },
  {
    id: 'micro-service',
    cue: 'offer',
    weight: 0.7,
    pattern: [
      '(opening|launching|starting|offering|running) (a|my|an|our) * (micro-service|microservice for hire|done-for-you service|mini-offer|package|service for|consulting service|photo clinic)',
      '(i m|im|i am|we re|we are) (opening|launching|starting) (a|my|an) (simple|new|small|tiny|_) [_] (service|micro-service|studio|agency)',
      '¤ (_|_ _|_ _ _) (package|pack|audit|session|makeover|sprint|fix|clean|special)',
    ],
    hits: ['I’m opening a small repair service', 'Launching my logo package', '$5 bio fix pack'],
    misses: ['The train is opening a service door.', 'A $5 coffee.'],
  },
  {
    id: 'pay-here',
    cue: 'call',
    weight: 0.8,
    pattern: [
      '(paypal|venmo|stripe|cash app|cashapp|zelle|gumroad|ko-fi|e-transfer|etransfer) [me] (link|checkout|:|payment link|accepted|and i ll start)',
      '(pay|payment|checkout|invoice) (link|via|through|with) (:|below|here|paypal|stripe|venmo|in (bio|comments))',
    ],
    hits: ['PayPal link below', 'Payment via Stripe', 'Venmo accepted'],
    misses: ['I work at PayPal.', 'The link to pay attention.'],
  },
  {
    id: 'done-in-days',
    cue: 'offer',
    weight: 0.6,
    pattern: [
      '(delivered|delivery|deployment|turnaround|installed|fitted|launch-ready|booked in) (in|within|by) (#|one|two|seven|a) (day|days|hours|hrs|week|weeks|weekend)',
      '(#|one|two|seven|same) (day|days|hour|hours|week) (deployment|turnaround|delivery|install|launch|build|repair|fitting)',
      '(get you|you re|have you) (online|live|up and running|launch-ready|booked|set up) (in|by|within) (#|one|next|a|under|the)',
    ],
    hits: ['7 days deployment', 'Delivered within 24 hours', 'We get you online in a week'],
    misses: ['The baby was delivered in hospital.', 'Two days later it rained.'],
  },
  {
    id: 'losing-customers',
    cue: 'superlative',
    weight: 0.7,
    pattern: [
      '(you re|you are|youre|they re|he s|she s) [probably|likely|just|already|literally] (losing|leaking|bleeding) (money|customers|jobs|leads|sales|revenue|clients|business|calls|patients|bookings)',
      '(leaving|throwing) money (on the table|away|down)',
      '(losing|lose|lost) (jobs|customers|leads|clients|sales|bookings) (to|every|because|with|at)',
      '(miss|missing|missed) (a call|calls|leads|bookings|jobs|customers) (because|every|while|after hours|to)',
    ],
    hits: ['You’re probably losing customers', 'Leaving money on the table', 'Stop losing jobs to the shop next door'],
    misses: ['He lost his job.', 'They are losing 2–0.'],
  },
  {
    id: 'we-build-sites',
    cue: 'brand',
    weight: 0.6,
    pattern: [
      'we [only|also|just|specialise and|can] (build|design|fix|craft|redesign|optimise|optimize|film|shoot|print|wrap|restore) (sites|websites|apps|high-converting|custom|your|brands|stores|logos|the fastest|professional|beautiful|modern|landing pages)',
      'we (turn|handle|take care of|ensure|guarantee) (your|everything|all the|it all)',
      'we (don t|do not) (just|sell|only) (make|build|design|write|do|sell|websites|products|a|leads|software)',
    ],
    hits: ['We build websites for florists', 'We handle everything', 'We don’t just make it pretty'],
    misses: ['We build sandcastles.', 'We don’t just cry, we act.'],
  },
  {
    id: 'work-for-you',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      'your (website|site|profile|brand|business|phone|calendar|listing|shop|menu) (should|could|deserves|can) (work|be|ring|sell|convert|look|fill|do|better|more)',
      '(pays|paid|pay) for itself',
      '(works|working) as hard as you (do)',
      '(make|makes) it (work for you|easy for (them|customers|clients) to (hire|book|buy|find|call))',
    ],
    hits: ['Your website should work for you', 'It pays for itself', 'Works as hard as you do'],
    misses: ['Your phone rang in class.', 'She paid for it herself.'],
  },
  {
    id: 'built-for-the-trade',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '(built|made|designed|created) by (a|an|real|actual|_) [_|_ _] [,] for (electricians|plumbers|teachers|nurses|creators|parents|runners|developers|founders|makers|tradies|farmers|coaches|designers|drivers|builders|writers|_ $)',
      '(websites|apps|tools|software|marketing|bookkeeping|coaching|insurance) [specifically|just|only] for (the trades|trades|tradies|plumbers|electricians|contractors|salons|restaurants|coaches|therapists|dentists|gyms|realtors|busy _|local pros|local businesses|small businesses)',
    ],
    hits: ['Built by a nurse, for nurses', 'Bookkeeping for busy cafés', 'Websites for plumbers'],
    misses: ['Built by Romans for defence.', 'Tools for the attic.'],
  },
  {
    id: 'get-found',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '(get|gets|got) (you|your business|your shop|yourself|) (found|booked|noticed|ranked|hired|more calls|calls|customers) (on|by|faster|first|before|in|without)',
      '(built|designed|made|optimised|optimized) (to|for) (rank|convert|convert visitors|sell|leads|bookings|conversions|results|ring your phone|get (found|you|calls))',
      '(rank|ranking|ranked) (#|higher|on google|first|number one) (on|for|in) ',
    ],
    hits: ['It gets you found on maps', 'Built to rank on Google', 'Designed for bookings'],
    misses: ['He got found guilty.', 'Built to last a winter.'],
  },
  {
    id: 'places-of-mine',
    cue: 'offer',
    weight: 0.6,
    pattern: [
      '(i ve|i have|we ve|we have|i m|i am|we re|we are|just) (opened|opening|freed up|freeing up|released|releasing|got|have) (a few|#|two|three|four|one|a couple of|some|the last) [new|more|extra|final|last] (coaching|mentoring|client|design|editing|tattoo|portrait|consulting|project|commission|copywriting|tutoring|branding|website) (slots|slot|spots|spot|places|place|spaces|sessions)',
      '(i m|i am) [a|an] (_|_ _|_ _ _) (with availability|available for (hire|new work|new projects|commissions|freelance work))',
      '^ (rates|packages|prices|sessions|projects) (start|begin) (at|from) ¤',
    ],
    hits: [
      'I’ve opened three new coaching slots',
      'I’m a freelance illustrator available for new projects',
      'Rates start at €450 a page.',
    ],
    misses: ['We have two places at table.', 'I’ve opened three windows.', 'The rates of the council start to rise.'],
  },
  {
    id: 'send-it-to-me',
    cue: 'offer',
    weight: 0.8,
    pattern: [
      '^ (just|simply|) (send|email|dm) (me|us) (your|a|the) * and (i ll|i will|we ll|we will) (do|make|draw|edit|design|quote|write|build|fix|price|record) ',
      '^ tell us (what|where|how) * and (we ll|we will) (send|find|match|bring|quote|do|handle)',
      '(pay|you pay|paying) only for [the] (what|hours|days|time|results|leads) ',
    ],
    hits: [
      'Send me your photo and I’ll draw it.',
      'Tell us what you need and we’ll send three profiles.',
      'Pay only for hours worked.',
    ],
    misses: ['Send me your news and I will answer.', 'Tell us what you saw.', 'They pay only when asked.'],
  },
  {
    id: 'the-same-for-you',
    cue: 'call',
    weight: 1,
    pattern: [
      '^ (want|would you like|need|looking for|after) (the same|similar|the same|these) [results|result|growth|kind of results|numbers] [for (your|you) *] [?] $',
      '^ (want|would you like) results like (these|this|hers|his|theirs|that)',
    ],
    hits: ['Want the same?', 'Want results like these?', 'Looking for similar results?'],
    misses: ['Do you want the same cake as Léo?', 'We want the same thing.'],
  },
];
