import type { SellingCue } from '../../../language/selling/cue.ts';

/** Short lines that announce what is to be had: what it holds, what it asks once, how little it takes, for whom it is. */
export const announcements: readonly SellingCue[] = [
  {
    id: 'price-by-itself',
    cue: 'price',
    weight: 0.7,
    pattern: [
      '^ [only|just|yours for] ¤ [flat|total] [.|!] $',
      '¤ to (join|get started|start|enter|get in|own it|own|unlock)',
      '(selling|sell) (it|this|them|these) (for|at) [just|only] ¤',
    ],
    hits: ['$99.', 'It takes $49 to join', 'I sell it for $15'],
    misses: ['It was $99.', 'He left $20 to his cat.'],
  },
  {
    id: 'sells-it-plainly',
    cue: 'price',
    weight: 1,
    pattern: ['^ [i m|we re|now] selling (it|this|them|these) (for|at) [just|only] ¤'],
    hits: ['Selling it for $15'],
    misses: ['Selling lemonade was fun.'],
  },
  {
    id: 'what-is-in-it',
    cue: 'brand',
    weight: 0.4,
    pattern: [
      '^ (what it does|what s inside|what s included|what you get|who it s for|why it s different|key features|features|perfect for|ideal for|great for|built for|highlights|what s new) [:] $',
      '^ [here s] what (you ll get|you get|s included|comes with it)',
    ],
    hits: ['What it does:', 'Perfect for:', 'Key features', 'Here’s what you get'],
    misses: ['What it does to people is sad.', 'Perfect for us.'],
  },
  {
    id: 'is-out',
    cue: 'brand',
    weight: 0.7,
    pattern: [
      '(is|are) (officially|finally) (available|out|live|here|open|launched)',
      '(is|are) (now|finally) (available|out|live) (on|in|at|for|to|everywhere|worldwide|in paperback|as)',
      '^ [now|out now] available (now|on|in|at|everywhere|worldwide)',
      '^ the wait is over',
      '(coming|launching|releasing|dropping) (soon|this (week|month|spring|summer|autumn|fall|winter)) [.|!] $',
    ],
    hits: [
      'The Long Winter is officially available',
      'It is now available on Kindle',
      'The wait is over.',
      'Launching soon.',
    ],
    misses: ['He is finally asleep.', 'Is she available tomorrow?', 'Soon, he said.'],
  },
  {
    id: 'asks-nothing',
    cue: 'offer',
    weight: 0.5,
    pattern: [
      '^ (no|zero) (_|_ _|_ _ _) (needed|required|necessary) [.|!] $',
      '^ (no|zero) (app|download|downloads|account|accounts|card|cards|install|installation|login|setup|training|training day|ads|tracking) [.|!|to|needed] ',
      '^ [100 %|completely|totally] free [forever|to use|to try] [.|!] $',
    ],
    hits: ['No experience needed.', 'No app to download', 'Free to use.'],
    misses: ['No rain fell.', 'There were no ads on the wall.'],
  },
  {
    id: 'takes-no-time',
    cue: 'superlative',
    weight: 0.4,
    pattern: [
      '^ (install|set up|setup|sign up|get started|start|order|book|takes|ready) [it] in [just|under|less than] # (seconds|minutes|clicks)',
      '^ (skip|beat|ditch) the (line|lines|queue|queues|wait|paperwork|spreadsheet|spreadsheets|guesswork)',
      '^ [just|only] # (seconds|minutes|clicks) [.|!] $',
    ],
    hits: ['Install in 30 seconds', 'Skip the queue.', '60 seconds.'],
    misses: ['He was back in 30 seconds.', 'It lasted 60 seconds.'],
  },
  {
    id: 'more-like-it',
    cue: 'offer',
    weight: 0.5,
    pattern: [
      '^ # [more|other] (_|_ _) like (this|it|these|that) (→|at|on|:|in)',
      '^ just try (one|it|a|out)',
      '(is|it s) [one|a] (day|weekend|room|place|programme|program) where (you|that|everything|your|we)',
    ],
    hits: ['50 recipes like this → nuba.com', 'Just try one.', 'It’s a weekend where you write'],
    misses: ['Nobody likes this at home.', 'It is a day like others.'],
  },
  {
    id: 'limited-to-the-first',
    cue: 'urgency',
    weight: 0.8,
    pattern: [
      '(limited|reserved|open|only) (to|for) [only|just] [the|our] first # (_|_ _)',
      '^ # (seats|spots|places) [only] [.|!] $',
      '^ no (replay|replays|recording|virtual option|second date)',
    ],
    hits: ['Limited to the first 100 makers', '40 seats.', 'No replay.'],
    misses: ['The first 100 metres hurt.', 'There are 40 seats in the hall.'],
  },
  {
    id: 'works-with-clients',
    cue: 'brand',
    weight: 0.5,
    pattern: [
      '^ [case study:|this|one of] (my|our) (client|clients|customer) (,|was|were|came|needed|wanted|had)',
      '^ (my|our) client , (a|an)',
      '(i|we) [recently|just] (helped|implemented|installed|built|redesigned) * (for|gave|saved) (a|an|them|my client|our client)',
      '^ the (solution|results|result) [_|(after _ _)] :',
    ],
    hits: ['My client, a small bakery, was struggling', 'Our client needed a site', 'The solution:'],
    misses: ['The client is always right.', 'The result was 2–1.'],
  },
];
