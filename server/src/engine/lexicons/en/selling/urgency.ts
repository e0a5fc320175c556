import type { SellingCue } from '../../../language/selling/cue.ts';

/** Scarcity and haste. A plain date ("until 12 May") is a fact: it weighs next to nothing. */
export const urgency: readonly SellingCue[] = [
  {
    id: 'limited',
    cue: 'urgency',
    weight: 0.8,
    pattern: [
      '!(your|my|our|their|his|her|little|very|such) limited time',
      'limited (spots|spot|seats|places|spaces|stock|quantity|quantities|availability|tickets|run|slots|numbers)',
      '(spots|seats|places|spaces|slots|tickets|stock) (are|is) (limited|going fast|filling up|running out|almost gone|nearly gone|selling fast|filling fast|running low)',
    ],
    hits: ['Limited spots available', 'Seats are filling up', 'For a limited time'],
    misses: ['My patience is limited.', 'The seats are wet.', 'Spend your limited time well.'],
  },
  {
    id: 'only-a-few-left',
    cue: 'urgency',
    weight: 0.9,
    pattern: [
      '(only|just|last|final) (#|a few|a couple of|a handful of|two|three|four|five|six) * (left|remaining|spots|seats|places|spaces|slots|tickets|pieces|copies|available)',
      '(#|a few|few|two|three|couple of) * (spots|seats|places|spaces|slots|tickets|copies|bottles|pieces|left in stock) (left|remaining|available|still available|to go|just a few left)',
      '(last|final) [few] (spots|seats|places|tickets|spaces|copies|slots|pieces)',
    ],
    hits: ['Only 3 left', 'Just two spots left', 'Last few places'],
    misses: ['Only two exits away.', 'The last days were hard.', 'In the last few years I moved twice.'],
  },
  {
    id: 'ends-soon',
    cue: 'urgency',
    weight: 0.7,
    pattern: [
      '(offer|sale|deal|discount|promo|code|pricing|doors|cart|enrollment|enrolment|registration|presale|pre-sale) * (ends|end|expires|expire|closes|close|closing|ending) !(meet)',
      '(ends|ending|expires|closes|closing) (tonight|tomorrow|soon|today|at midnight|this week|sunday|monday|friday|in # (hours|days))',
      '(while|whilst) (stocks|supplies|stock|it) (last|lasts)',
      '(today|tonight|this weekend|this week|december|one day|24 hours|48 hours) only',
      'valid (until|till|for|#|only)',
    ],
    hits: ['Sale ends tonight', 'While stocks last', 'Today only', 'The offer expires Friday'],
    misses: ['The road ends here.', 'All good things end.'],
  },
  {
    id: 'hurry',
    cue: 'urgency',
    weight: 0.5,
    pattern: [
      '^ (hurry|hurry up|act now|act fast|be quick|don t wait|dont wait|don t delay|run) !(for|up|on|to|away|home)',
      '(act now|act fast|hurry up and|before it s too late|before it is too late|before they re gone|before they are gone|before it s gone|before they sell out|be quick|first come first served)',
      '(selling|sell|going|go) (fast|out fast|like hot cakes|quickly)',
      'almost (gone|sold out)',
      'nearly (gone|sold out)',
    ],
    hits: ['Hurry!', 'Get one before they sell out', 'Selling fast'],
    misses: ['He was in no hurry.', 'Time goes by.'],
  },
  {
    id: 'last-chance',
    cue: 'urgency',
    weight: 0.7,
    pattern: [
      '!(my|his|her|their) (last|final) (chance|call|day|days|hours|opportunity|week|reminder) (to|for|:|of our|before)',
      '^ (last|final) (chance|call|day|hours|days)',
      'now or never',
      '(once in a lifetime|never again) (offer|deal|price|opportunity|pricing)',
    ],
    hits: ['Last chance to book', 'Final hours', 'A once in a lifetime offer'],
    misses: ['My last day at school was long.', 'Never again in that rain.'],
  },
  {
    id: 'do-not-miss',
    cue: 'urgency',
    weight: 0.4,
    pattern: [
      '(don t|dont|do not|never|you won t want to|not to be) (miss|miss out|missed|sleep on)',
      '(fomo|miss out on|missing out on) [this|these|our|the]',
    ],
    hits: ['Don’t miss out', 'Not to be missed'],
    misses: ['I miss you.', 'Miss Moore left.'],
  },
  {
    id: 'until-then',
    cue: 'urgency',
    weight: 0.2,
    pattern: [
      '(until|till|by|before) (midnight|tonight|tomorrow|sunday|monday|tuesday|wednesday|thursday|friday|saturday|noon|the end of)',
      '(hurry|quick|quickly|asap|fast)',
      '(right now|starting now|today)',
    ],
    hits: ['Until Sunday', 'Quick, tell me', 'By midnight'],
    misses: ['Until we meet again.'],
  },
];
