import type { Softening } from '../../../language/selling/softening.ts';

/** Haste and hype, and the plain words that stay. */
export const softenings: readonly Softening[] = [
  {
    id: 'hurry-and-get',
    soft: 'lead',
    pattern: [
      '^ [hurry and|hurry [,]|act now and|be quick and|act fast and|now is the time to] (get|grab|snag|score|enjoy|claim|take advantage of) [our|this|a huge|a massive|an extra|your]',
      '^ [hurry [,]] (don t|dont|do not|never) (miss|miss out on|sleep on) [our|this|these|the]',
      '^ (last chance|final hours|last day) (to get|to grab|for|to claim)',
    ],
    hits: ['Hurry and get 20% off', 'Don’t miss our 20% off', 'Last chance for 10% off'],
    misses: ['He was in a hurry.'],
    mends: [
      ['Hurry and get 20% off everything until Sunday!!!', '20% off everything until Sunday.'],
      ['Don’t miss out on $15 off all lamps!', '$15 off all lamps.'],
    ],
  },
  {
    id: 'only',
    soft: 'lead',
    pattern: ['^ [hurry [,]] [there are] (only|just)'],
    hits: ['Only 3 places left', 'Just 2 spots left'],
    misses: ['The only one.'],
    mends: [['Only 3 places left for Saturday!!', '3 places left for Saturday.']],
  },
  {
    id: 'hurry',
    soft: 'drop',
    pattern: [
      '[so|and|but] (hurry up|hurry) !(to|in|home|and|back)',
      '[so|and|but] act (now|fast) !(and|as|like|to)',
      '[so|and|but] be quick !(to|about)',
    ],
    hits: ['Hurry, the kettle is hot', 'Two tables left, so act fast'],
    misses: ['Hurry home.', 'They act now and then.'],
    mends: [
      ['Hurry, book your table for Friday!', 'Book your table for Friday.'],
      ['We have two tables left on Friday, so hurry!!', 'We have two tables left on Friday.'],
    ],
  },
  {
    id: 'do-not-wait',
    soft: 'drop',
    pattern: [
      '[so|and|but] (don t|dont|do not) (wait|delay|hesitate|sleep on it|miss out|miss it) !(for|to|on|until|up|till)',
    ],
    hits: ['Don’t wait, book a seat', 'Two seats left, don’t miss out'],
    misses: ['Don’t wait for me.', 'Don’t miss out on sleep.'],
    mends: [['Two seats left for the workshop, so don’t wait!', 'Two seats left for the workshop.']],
  },
  {
    id: 'too-late',
    soft: 'drop',
    pattern: [
      'before (it s|it is) too late',
      'before (they re|they are|it s|it is) [all] gone',
      'before (they|we) sell out',
      'while you [still] can',
      '[it s] now or never',
      'what are you waiting for',
    ],
    hits: ['Order before it’s too late', 'Grab one while you can'],
    misses: ['It is too late for tea.'],
    mends: [['Order your cake before it’s too late!', 'Order your cake.']],
  },
  {
    id: 'right-now',
    soft: { replace: ['order', 'book', 'buy', 'shop', 'sign up', 'reserve'] },
    pattern: [
      'order (right now|now)',
      'book (right now|now|asap)',
      'buy (right now|now)',
      'shop (right now|now)',
      'sign up (right now|now)',
      'reserve (right now|now)',
    ],
    hits: ['Order now for Easter', 'Book now by phone'],
    misses: ['In order, now.', 'The book is here now.'],
    mends: [['Order now for Easter weekend!!', 'Order for Easter weekend.']],
  },
  {
    id: 'insane-prices',
    soft: { replace: ['price', 'prices', 'deal', 'deals', 'offer', 'offers', 'discount', 'discounts'] },
    pattern: [
      '(insane|unbeatable|crazy|incredible|jaw-dropping|ridiculous|unmissable) price',
      '(insane|unbeatable|crazy|incredible|jaw-dropping|ridiculous|unmissable) prices',
      '(insane|unbeatable|crazy|incredible|jaw-dropping|ridiculous|unmissable) deal',
      '(insane|unbeatable|crazy|incredible|jaw-dropping|ridiculous|unmissable) deals',
      '(unbeatable|crazy|jaw-dropping|ridiculous|unmissable) offer',
      '(insane|unbeatable|crazy|incredible|jaw-dropping|ridiculous|unmissable) offers',
      '(unbeatable|crazy|jaw-dropping|ridiculous|unmissable) discount',
      '(insane|unbeatable|crazy|incredible|jaw-dropping|ridiculous|unmissable) discounts',
    ],
    hits: ['Unbeatable prices on bikes', 'Our insane deals'],
    misses: ['A fair price'],
    mends: [['Unbeatable prices on all lamps this week!', 'Prices on all lamps this week.']],
  },
  {
    id: 'for-only',
    soft: { replace: ['for', 'at', 'from'] },
    pattern: ['for (only|just)', 'at (only|just)', 'from (only|just)'],
    hits: ['Yours for only $9', 'From just £5'],
    misses: ['For the only child.', 'At last.'],
    mends: [['The lamp is yours for only £29!!', 'The lamp is yours for £29.']],
  },
];
