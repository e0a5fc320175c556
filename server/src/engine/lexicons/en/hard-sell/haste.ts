import { type PressurePhrase, pressureOf } from '../../../language/appeals/pressure.ts';

const alone = pressureOf('haste', true);
const beside = pressureOf('haste', false);

/** Be quick, do not think. */
export const haste: readonly PressurePhrase[] = [
  alone(
    'act-now',
    [
      '^ [(so|and|please|but)] (act now|act fast|act quickly|act today|act immediately|take action now|take action today) !(and|as|like|to|on|for|against|says|or|, and)',
      '=(,|–|—|:|;|.) [(so|and|but)] (act now|act fast|act today) !(on|for|against|as|like|to)',
    ],
    ['Act now!', 'Two left, so act fast'],
    ['They act now and then.', 'We act now as a team.'],
    ['remove'],
    [['The lamps are £9 this week, so act now!', 'The lamps are £9 this week!']],
  ),
  beside(
    'hurry',
    [
      '!(a|no|the|in|to|that|who|which|we|they|i|you|he|she|it|can|could|must|will|would|not|don t|people|teams|companies|enterprises|startups) [(so|and|but|please)] (hurry|hurry up|be quick|move fast|move quickly|run don t walk) !(to the|in|on|about|with|home|up|and wait|back|mum|mom|dad|guys|kids|love|babe|s|hour|of|ing)',
      '=(,|–|—|!|:|so|and) rush !(to the|in|home|hour|hours|of|s|job|jobs|season|limbaugh|and|is|was|or|,)',
      '(run|rush) (don t|not|do not) walk',
    ],
    ['Hurry, all lamps are £5', 'Be quick: 20% off'],
    [
      'He was in a hurry.',
      'Hurry home.',
      'Hurry up mum.',
      'Teams that move fast on pricing sleep less.',
      'The spring rush starts on Monday.',
    ],
    ['remove'],
    [['Hurry, all lamps are £5 this week!', 'All lamps are £5 this week!']],
  ),
  alone(
    'have-to-act',
    ['(you|must|should|need to|better|to|have to) (act fast|act now) (to|if|because|before|!)'],
    ['You must act fast to get one', 'You need to act now because'],
    ['They have to act now.'],
  ),
  beside(
    'have-to-hurry',
    [
      '(you ll need to|you need to|you better|you d better|better|gotta|got to) (hurry|be quick|be fast|move fast|rush)',
    ],
    ['Better be quick: 20% off', 'You need to hurry, lamps are £9'],
    ['They need to hurry.'],
  ),
  alone(
    'hurry-and-buy',
    [
      '^ [(so|please)] (hurry up and|hurry and|hurry [(,|!|–)]) (order|book|buy|grab|get yours|claim|register|sign up|enrol|enroll|join|subscribe|shop|reserve|secure)',
    ],
    ['Hurry and order yours', 'Hurry, book today!'],
    ['Hurry up and wait.'],
    [],
  ),
  beside(
    'will-not-last',
    [
      '(this|it|these|they|this price|this deal|this offer|these prices) (won t|will not|wont) (last|be here|be around|stick around) [(long|forever)] $',
      '(this|it|these|they) (won t|will not|wont) last (long|,) !(until|till)',
      '(you|there) (won t|will not|wont) (get|have|be) a (second|another) chance !(to make)',
    ],
    ['This won’t last, order for £5.', 'You won’t get a second chance: the lot is £9'],
    ['The storm won’t last.', 'You won’t get a second chance to make an entrance.'],
  ),
  beside(
    'do-not-wait',
    [
      '[(so|and|but)] (don t|dont|do not|never) (wait|delay|procrastinate|put it off|sleep on it|sleep on this|think twice|wait too long|wait another day|wait any longer|waste another minute|waste time) !(until you|until the|until your|till the|for me|for us|for him|for her|for users|for customers|for people|for others|for someone|for perfect|for the perfect|for permission|until it|up|till)',
      '[(so|and|but)] (don t|dont|do not|never) hesitate !(to)',
      '[(so|and|but)] (don t|dont|do not|never) hesitate to (book|buy|order|grab|claim|register|reserve|sign up|enrol|enroll|subscribe|shop)',
      'why wait',
      '(no time|not a moment) to (lose|waste)',
    ],
    ['Don’t wait, seats are $20.', 'Why wait? 20% off', 'Don’t sleep on this deal'],
    [
      'Don’t wait for me.',
      'I can wait.',
      'Don’t hesitate to help us mend it.',
      'Don’t hesitate to get in touch.',
      'Don’t wait for users to complain.',
    ],
    ['remove'],
    [['Don’t wait, book your £20 table online!', 'Book your £20 table online!']],
  ),
  alone(
    'what-are-you-waiting-for',
    [
      '^ [(so|well|and|but|come on|now)] [(,)] (what are you|what re you|what you|whatcha) waiting for $',
      'what are you waiting for',
    ],
    ['What are you waiting for?', 'So what are you waiting for, join us'],
    ['What is he waiting for?', 'What are they waiting for?'],
    ['remove-sentence'],
    [['The class is on Tuesday nights. What are you waiting for?', 'The class is on Tuesday nights.']],
  ),
  alone(
    'order-before',
    [
      '=(,|!|:|–|—|;|so|and|then|please|👉|→|🔥|.) (order|book|buy|sign up|grab yours|get yours|grab one|register|enroll|reserve yours|claim yours|get it|secure your spot|secure your seat|grab your spot|grab your seat|save your seat|save your spot|reserve your spot|lock in your spot|claim your spot) (fast|quickly|quick|asap|immediately|right now|right away|now before|before it s|before they|before we|while it|while they|while you)',
      '=(,|!|:|–|—|;|so|and|then|please|👉|→|🔥|.) (order|book|buy|grab yours|get yours|claim yours|register|enroll|sign up|shop) now (before|while|and get|and save|or)',
    ],
    ['Grab yours before they go', 'Order now before Friday', 'Book fast'],
    ['The order was quick.', 'The books came fast.', 'Order by phone.'],
    [],
  ),
  alone(
    'claim-yours-now',
    [
      '(snag|snatch|grab|scoop up|bag) (yours|one|it|them|this deal|these deals|this offer|a bargain) (now|today|immediately|right now|right away|straight away|fast|quick|quickly|before|while|asap)',
      '(get|grab) (in|it|them) (while|before) (it|they|you|the)',
    ],
    ['Grab yours now', 'Snag this deal today', 'Get in before the rush'],
    ['Grab your coat.', 'Get in the car.'],
    [],
  ),
  beside(
    'now-is-the-time',
    [
      '(now is|now s|today is) (the time|the perfect time|the best time|your time|the day|your chance|the moment) to',
      '(there s never been|never been) a better time to',
      '(don t|dont) (think|overthink) (about it|it) (!|just|,)',
    ],
    ['Now is the time to buy, 20% off.', 'There’s never been a better time to join our course at $9'],
    ['Now the time is nine.'],
    [],
  ),
  alone(
    'jump-on-it',
    [
      '(jump|hop|get|leap) on (this|these|the) (deal|deals|offer|offers|sale|bargain|opportunity)',
      '(seize|grab|take) (this|the|your) (chance|opportunity) (now|today|before|while)',
    ],
    ['Jump on this deal', 'Seize the opportunity today'],
    ['Hop on the bus.', 'Take the chance of rain.'],
    [],
  ),
  beside(
    'start-today',
    [
      '=(,|!|:|–|—|;|so|and|then|please|👉|→|or|just|.) (call|text|txt|reply|click|dial|ring|tap) (now|immediately|asap|right now|straight away|2day) !(for help)',
      '=(,|!|:|–|—|;|so|and|then|please|👉|→|or|just|.) (call|text|reply|click|tap) [(the link|us|below|here)] (now|immediately|asap|before)',
    ],
    ['Call now to claim your prize', 'Reply now for your free voucher'],
    ['Call me maybe.'],
    [],
  ),
  beside(
    'jump-the-queue',
    [
      '(set|put) (your|an|the) (alarm|alarms|reminder|timer) (now|for the drop|for the launch)',
      '(ready|get ready) (set|steady) (go|shop)',
      '(on your marks)',
    ],
    ['Set your alarm now, the sale opens', 'Ready set shop: 30% off'],
    ['My alarm rang.'],
  ),
  beside(
    'before-others-do',
    [
      '(before|until) (someone else|somebody else|everyone else|others|anyone else) (does|do|gets|get|takes|grabs|snaps|beats|catches)',
      '(get|stay|jump) (ahead|in early) (before|while|of everyone)',
      '(join|sign up|register|subscribe|enroll) (today|now) (before|or)',
    ],
    ['Grab your $9 ticket before someone else does.', 'Join now before the price'],
    ['Somebody else does it.'],
  ),
];
