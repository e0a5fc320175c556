import type { SellingCue } from '../../../language/selling/cue.ts';

const soon =
  '(today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this (week|weekend|morning|evening)|next week|#|noon)';
const outlet = '(stockist|stockists|store|shop|branch|dealer|showroom|retailer|outlet|salon|studio|clinic|restaurant)';

/** What is said over a counter: where to find it, by when to order it, what comes with it. */
export const counters: readonly SellingCue[] = [
  {
    id: 'find-your-nearest',
    cue: 'call',
    weight: 0.8,
    pattern: [
      `!(to|i|we|can|could|t) (find|locate|visit|discover) (your|a|the) (nearest|local|closest) [_] ${outlet}`,
      `!(to|i|we|can|could|t) (find|locate) (a|an|our) ${outlet} near (you|me)`,
      '!(to|i|we|t) (check|enter|try|see) [(if|whether)] (your (postcode|zip code|zip|eligibility|address|home qualifies|house qualifies|area is covered)|you (qualify|re eligible|are eligible|re covered))',
      '!(to|i|we|t) check (our|the|live|real-time|for) [_] availability',
    ],
    hits: ['Find your nearest stockist.', 'Check your postcode today', 'See if you qualify'],
    misses: ['I found the nearest bridge.', 'We check the postcode twice.', 'Find your own way.'],
  },
  {
    id: 'come-as-you-are',
    cue: 'call',
    weight: 0.7,
    pattern: [
      '(walk-ins|walk ins|drop-ins|new (clients|patients|customers)) [(are)] [(always|very|most)] welcome',
      '(booking|reservations|reserving|pre-booking|booking ahead) [(is|are)] [(strongly|highly|always)] (recommended|advised|advisable|essential)',
      '(call|text|ring|phone|whatsapp) (or|and|/) (call|text|message|whatsapp|email|dm|message) (me|us) [(anytime|any time|today|now|for|on|to|:)]',
      '!(to|can|could|never|i|you|she|he|they) (call|text|whatsapp) (us|our) [_] (today|now|anytime|any time|for (a|your)|on #)',
    ],
    hits: ['Walk-ins welcome', 'Booking is strongly recommended', 'Call or text me anytime', 'Call us today'],
    misses: ['A walk in the park.', 'You can call us today if it rains.', 'Welcome to the walk.'],
  },
  {
    id: 'what-is-yours-worth',
    cue: 'offer',
    weight: 0.9,
    pattern: [
      '(find out|see|discover|know) (what|how much) your (home|house|property|flat|condo|car|van|business|gold|watch|land) (is|could be|might be|s) [really] worth',
      'what (s|is) your (home|house|property|flat|condo|car|business) [really] worth',
    ],
    hits: ['Let’s find out what your home is worth.', 'What is your house worth?'],
    misses: ['Find out what your friends are worth.', 'It is worth a walk.'],
  },
  {
    id: 'by-when-to-order',
    cue: 'offer',
    weight: 0.7,
    pattern: [
      '(last|final) (shipping|order|ordering|posting|postal|collection|delivery) (date|dates|day|days|orders)',
      'orders [(placed|made|received|in)] (before|by|until) * [_] (ship|are shipped|are dispatched|dispatched|arrive|go out|will be|get|leave)',
      `(in the shop|in store|in stores|in our shop|on our shelves|on sale|online|on the site|on our site) (from|as of|starting|by) ${soon}`,
      '(now stocking|we now stock|now serving|now delivering|now shipping|now booking|now taking (bookings|orders|clients))',
      'new (on|to) (the|our) [_] (menu|shelves|range|store|collection|list)',
    ],
    hits: [
      'Last shipping date is Wednesday',
      'Orders placed before noon ship the same day',
      'In the shop from tomorrow',
      'New on the menu',
    ],
    misses: ['The last date we met.', 'He orders before he sits.', 'She was in the shop from habit.'],
  },
  {
    id: 'keep-it-or-send-it-back',
    cue: 'offer',
    weight: 0.8,
    pattern: [
      '(try|sleep on|wear|use|test|ride|drive) (it|them|one|ours) (for|) # (nights|days|weeks|miles)',
      '(love|keep|like) (it|them) or (send|return|bring) (it|them) [back]',
      '# (night|day) (trial|home trial|free trial|risk-free trial)',
      '(kids|children|under #s|dogs|mums|nurses) (eat|stay|go|play|ski|swim|travel) [for] free',
    ],
    hits: ['Sleep on it for 100 nights', 'Love it or send it back', 'Kids eat free'],
    misses: ['He slept on it for a night.', 'Send it back.', 'Kids eat.'],
  },
  {
    id: 'room-for-two-more',
    cue: 'call',
    weight: 0.9,
    pattern: [
      '(i|we) [(ve|have)] [got] [(only|just|still)] (room|space|capacity|availability|slots|openings) for (#|one|two|three|four|five|six|a few|a couple) [(of)] [(more|new)] (build|builds|client|clients|project|projects|brand|brands|student|students|site|sites|wedding|weddings|commission|commissions|booking|bookings|company|companies)',
    ],
    hits: ['I’ve got room for two builds before summer', 'We have space for one more client'],
    misses: ['We have room for two more chairs.', 'I have space for plants.'],
  },
  {
    id: 'made-since',
    cue: 'superlative',
    weight: 0.4,
    pattern: [
      '(handmade|hand-made|hand-forged|hand-stitched|hand-poured|hand-crafted|handcrafted|family-run|family run|brewed|baked|woven|crafted|made|built) [(in)] [_] [_] [_] since #',
      '(est|established|since) [.] #',
    ],
    hits: ['Hand-forged garden tools since 1922', 'Est. 1922'],
    misses: ['Since then nothing happened.', 'We made it.'],
  },
];
