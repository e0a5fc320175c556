import type { SellingCue } from '../../../language/selling/cue.ts';

/** Amounts of money and what makes them a price tag. An amount alone is no price: people tell what things cost them. */
export const prices: readonly SellingCue[] = [
  {
    id: 'price-from',
    cue: 'price',
    weight: 1,
    pattern: [
      '(from|only|just|starting at|starts at|starting from|start at|starts from|start from|as low as|as little as|for only|for just|at only|at just|under|now) ¤ !(to|million|billion|short|left|in my)',
      '^ ¤ (only|each|a pair|for)',
    ],
    hits: ['From £29 a pair', 'Only $9.99', 'Prices start at 15 CHF'],
    misses: ['From Monday I walk.', 'Prices went from £3 to £5.'],
  },
  {
    id: 'price-tag',
    cue: 'price',
    weight: 1,
    pattern: [
      '^ [our|the] (price|prices|pricing|cost|tickets|rates|admission|fee) * [:] [from|only|just] ¤',
      '(pack|packs|bundle|bundles|plan|plans|tier|membership|subscription|course|session|sessions|ticket|tickets|set|box|kit|package|packages|copies) (for|at|from|is|are|:) [only|just] ¤',
      '¤ (plus vat|+ vat|inc vat|ex vat|incl|shipped|posted|the pair|delivered|one-time|lifetime|down|rrp|a dozen|a pair|for two|for a pair|a bottle|a box|a jar|a bag)',
      '# (minutes|min|mins|hours|days|nights|sessions|classes|tacos|bottles|boxes) (for|at) ¤',
      '(pass|passes) (for|:) [only|just] ¤',
      '# for ¤',
      '^ (two|three|four|six|any two|any three|a dozen|half a dozen) _ [_] for [only|just] ¤ $',
    ],
    hits: ['Price: £45', 'Sessions at $60', 'Yours for £12 posted', 'Two burgers for £18.'],
    misses: ['The price of peace.', 'I put $45 aside.', 'Two hours for £18 is a bargain.'],
  },
  {
    id: 'price-per-period',
    cue: 'price',
    weight: 0.9,
    pattern: [
      '!(result :|total :|lose|loses|losing|cost|costs|costing|save|saved|=) ¤ (/|per|a|p|each|every) (month|mo|year|yr|week|person|pp|head|hour|hr|night|day|session|class|seat|user|unit|month after)',
      '¤ (pcm|pm|pw|pp|ppm|each|monthly|yearly|annually)',
    ],
    hits: ['$12/month', '£40 per person', '€5 each'],
    misses: ['Twice a month.'],
  },
  {
    id: 'price-instead',
    cue: 'price',
    weight: 1,
    pattern: [
      '(was|usually|normally|worth|valued at|reduced from|down from|rrp) [:] ¤ [,|today] (now|only|just|yours) [for|only|just] ¤',
      '¤ (instead of|down from|reduced from) ¤',
      'now [only|just] ¤ (was|were|down)',
    ],
    hits: ['Was £80, now £50', '$49 instead of $79', 'Worth $200, yours for $20'],
    misses: ['It was £80 well spent.'],
  },
  {
    id: 'launch-price',
    cue: 'price',
    weight: 0.9,
    pattern: [
      '(launch|introductory|early bird|early-bird|founder|founding|member|members|student|special|beta|sale|presale) (price|prices|pricing|rate|rates|tickets|discount)',
      '(price|prices|pricing) (goes up|go up|going up|increases|will rise|doubles|on request|in dm|via dm)',
      '(tickets|passes) (are|go) (on sale|available|selling|live)',
      '(get|grab|buy|book|snag) [your|ur|a] (tickets|ticket|passes)',
    ],
    hits: ['Early bird tickets are here', 'The price goes up on Friday', 'Grab your tickets'],
    misses: ['Prices are silly this year.', 'He lost the tickets.'],
  },
  {
    id: 'amount',
    cue: 'price',
    weight: 0.3,
    pattern: ['¤'],
    hits: ['I gave £10.', 'It cost $35'],
    misses: ['I am 35.', 'A budget of $3 million.'],
  },
];
