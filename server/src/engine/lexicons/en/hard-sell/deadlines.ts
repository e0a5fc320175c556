import { type PressurePhrase, pressureOf } from '../../../language/appeals/pressure.ts';

const deal =
  '(offer|offers|sale|deal|deals|discount|discounts|promo|promotion|code|pricing|price|prices|bonus|bonuses|presale|flash sale|early bird|cart|enrollment|enrolment)';
const gaining =
  '(buy|order|book|get|grab|claim|save|sign up|join|enroll|enrol|register|shop|snag|take advantage|secure|reserve|lock in|upgrade|subscribe)';

const alone = pressureOf('deadline', true);
const beside = pressureOf('deadline', false);

/** Time runs out. A plain date ("until 12 May") is a fact and none of these. */
export const deadlines: readonly PressurePhrase[] = [
  alone(
    'hours-left',
    [
      `[(only|just)] (#|a few|one|two|three|24|48) (hours|hrs|days|minutes|day|hour) left to ${gaining}`,
      `(hours|days|minutes) left (in|on) (our|the|this|my) ${deal}`,
    ],
    ['3 days left to order', 'Only 2 hours left to save'],
    ['We left two days ago.', 'Ten minutes left in the match.'],
  ),
  alone(
    'last-chance',
    [
      `!(our|my|his|her|their|a|no|was|be) (last|final) (chance|call|opportunity) (to|for) [(you)] [(to)] ${gaining}`,
      '^ [(this is|it s|here s)] [(your|the)] (last|final|absolute last|very last) (chance|call|hours|opportunity) [(!|:)] $',
      `(last|final) (days|hours|day|hour|call|chance) (of|for|on|in) (our|the|this|my|these) [(spring|summer|autumn|winter|christmas|big|half price)] ${deal}`,
      '=(🚨|⚠️|🔥|⏰|⏳) (last|final) (chance|call|hours)',
      '^ (final|last) (hours|call) (!|:|–|—)',
    ],
    ['Last chance to book', 'This is your final chance!', 'Final hours of our sale', 'Final call!'],
    ['It was our last chance to draw.', 'My last day at school.'],
  ),
  beside(
    'last-chance-for',
    [
      '^ [(this is|it s)] [(your|the)] (last|final) (chance|call|days|day|hours|reminder|opportunity|stretch|push) (to|for|before|:|–)',
      '(final|last) (reminder|notice|call) (:|–|—|!)',
    ],
    ['Last chance to visit the shop, all at £5.', 'Final reminder: the sale'],
    ['His last day for us.'],
  ),
  alone(
    'ends-soon',
    [
      `${deal} [(price|pricing)] (ends|expires|closes|is ending|is closing|ending|expiring|closing|end|expire|disappears|goes away|goes up|is over|go up|increase|increases) (soon|tonight|at midnight|in # hours|in # hrs|in a few hours|in # minutes|very soon|today)`,
      '^ (ends|ending|expires|expiring|closing|closes) (soon|tonight|at midnight|today|in # hours|in # hrs) [(!|so)]',
      `(before|until) (the price|prices|the pricing|this price|this offer|this deal) (goes up|go up|increases|increase|rises|rise|ends|expires|disappears|is gone|doubles|jumps)`,
      '^ [(from|starting)] (tomorrow|tonight|at midnight|monday|on monday|sunday|on sunday|in # hours|in # days) [,] (the price|prices|the prices|my price|my rates|our prices) (goes|go|rises|rise|jumps|jump|doubles|double|increases|increase) [up] [to]',
      '(tomorrow|tonight|at midnight) [,] (the price|it) (doubles|goes up|goes back up|jumps)',
      '(price|prices) (goes|go|going) up (soon|tonight|tomorrow|at midnight|in # hours)',
    ],
    [
      'Sale ends tonight',
      'Tomorrow the price goes up to $99',
      'Ends soon!',
      'Buy before the price goes up',
      'The offer expires in 3 hours',
    ],
    ['The road ends here.', 'The sale ends on 12 May.', 'Rent goes up.'],
  ),
  beside(
    'today-only',
    [
      '(today|tonight|this weekend|this week|one day|24 hours|48 hours|72 hours|this week end|tomorrow) only !(the|a|he|she|they|we|i|to)',
      'only (today|tonight|this weekend|for today|for 24 hours|for 48 hours)',
      '(for|next) (#|24|48) (hours|hrs) only',
      'valid [for] # (hours|hrs|hr|h|days) only',
      'valid # (hours|hrs|hr|h|days)',
    ],
    ['Today only: 30% off.', 'This weekend only, $5 off', 'Valid 12 hours only, your code'],
    ['Today, only the dog came.'],
  ),
  alone(
    'too-late',
    [
      '(tomorrow|next week) (will|may|might|could) be too late',
      '(tomorrow|soon|later|then|by then) [(,)] (it ll|it will|it may|it might|could) be too late',
      '(act|buy|order|book|sign up|join|register) before (midnight|it s gone|time runs out|the clock runs out|the deadline passes)',
    ],
    ['Tomorrow it will be too late', 'Act before midnight'],
    ['It is too late for tea.', 'They left before midnight.'],
    ['remove'],
    [['Tomorrow will be too late!', '']],
  ),
  beside(
    'before-too-late',
    ['(before|until) (it s|it is|its) too late !(for|to)'],
    ['Order before it’s too late'],
    ['It is too late for tea.'],
    ['remove'],
    [['Order your cake before it’s too late!', 'Order your cake!']],
  ),
  beside(
    'now-or-never',
    [
      '[(it s|it is)] now or never',
      '(last|final) time (ever|we ll ever|you ll ever|at this price)',
      '(once in a lifetime|once-in-a-lifetime) (offer|deal|price|opportunity|chance|discount)',
    ],
    ['It’s now or never!', 'A once in a lifetime deal'],
    ['Now is better than never.'],
    ['remove-sentence'],
    [['The tea box is £20. It’s now or never!', 'The tea box is £20.']],
  ),
  beside(
    'clock-ticking',
    [
      '(only|just) (#|a few|one|two|three) [(more)] (hours|hrs|days|minutes|day|hour) (left|to go|remaining)',
      '(only|just) (hours|days|minutes) (left|to go|remaining)',
      '(the clock is|clock s|the clock s|time is|time s) (ticking|running out|almost up|nearly up|up|running)',
      '^ [(and|the clock goes)] (tick tock|tick-tock) $',
      '^ (tick tock|tick-tock) (,|…|–|—|:|!|.|⏰|⏳) !(goes|said|says|the clock|the old|grandfather)',
      '(countdown is|countdown has|countdown s) (on|begun|started|running)',
      'time (running out|is of the essence)',
    ],
    ['The clock is ticking: 40% off.', 'Tick tock, the price goes back up', 'Time is running out on the sale'],
    ['The clock is broken.'],
  ),
  beside(
    'while-you-can',
    [
      'while you [(still)] can !(do|be|have|also|use|see|make|add|always|find|get|build|run|still do)',
      'while there s [(still)] time',
      '(then|after that|and then|after which) [,] (it s|it is|they re|they are|the price is|it ll be|it will be) (gone|over|gone forever|gone for good)',
      '(there s|there is) still time to',
      'not too late to',
      '(while|when) [(it is|it s)] still available',
    ],
    ['Order while you can, £12 each.', 'There’s still time to order'],
    ['I rest while the baby sleeps.'],
    [],
  ),
  beside(
    'doors-close',
    [
      '(doors|cart|enrollment|enrolment|registration|signups|applications|orders|pre orders) (close|closes|closing|are closing|is closing|shut|end|ends) (soon|tonight|at midnight|in # hours|today|tomorrow|in # days)',
    ],
    ['Doors close tonight: the course is $90.', 'Cart closes in 3 hours'],
    ['The door closes badly.'],
  ),
  alone(
    'closes-for-good',
    [
      '(enrollment|enrolment|cart|signups|pre orders) (close|closes|are closing|is closing|shut) * * * (won t|will not|wont) (open|reopen) (again|until|for)',
      '(cart|enrollment|enrolment|signups|pre orders) (won t|will not|wont) (open|reopen) (again|until|for)',
    ],
    ['Enrolment closes at midnight and won’t open again this year', 'Enrolment will not reopen until May'],
    ['The shop won’t open again until May.', 'The garden’s doors close on Sunday and won’t open again until May.'],
    [],
  ),
  alone(
    'flash-sale',
    [
      '!(of|during|after|before|for) (flash|lightning) (sale|sales|deal|offer)',
      'flash deals',
      '(everything|all) must go',
    ],
    ['Flash sale!', 'Everything must go'],
    ['A flash of light.', 'I must go.', 'Members see Lightning Deals first.'],
    [],
  ),
  beside(
    'month-only',
    [
      '^ [(this)] (january|february|march|april|may|june|july|august|september|october|november|december|month|week|weekend) only',
      '(ends|expires|closing|closes) (tomorrow|this week|this friday|this sunday)',
    ],
    ['December only! Half price on all lamps, £9', 'Ends tomorrow: 20% off'],
    ['In May only the roses bloom.'],
  ),
  beside(
    'window-closing',
    [
      '(the|this|your) (window|door|opportunity) (is|won t|will not|closes|s) (closing|close|stay open|closing fast|soon|not open)',
      '(by|before|until|at) (11 59|midnight tonight|tonight at midnight|end of day today)',
      '(you have|you ve got|you only have) (until|till) (midnight|tonight|tomorrow|sunday|friday) [(to)]',
    ],
    ['The window is closing: join the course for $90.', 'You have until midnight to get 20% off'],
    ['The window is open.'],
  ),
  alone(
    'last-day-to-save',
    [
      `(last|final) (day|days|hours|hour|moments) to (save|get|grab|claim|snag|shop|score|take advantage|lock in|buy)`,
      '(the|your|our|final) (last|final) (week|weekend) to (save|get|grab|claim|snag|shop|score|take advantage|lock in|buy)',
      '^ (last|final) (week|weekend) to (save|get|grab|claim|snag|shop|score|take advantage|lock in|buy)',
      '(ending|closing|expiring) (very soon|soon) (!|–|—|:|so)',
      'last minute (deals|offers|discounts|bargains)',
    ],
    ['Last day to save!', 'Final hours to grab yours', 'Last minute deals'],
    ['The last day to register is 12 May.', 'Last minute goal.', 'I used it enough last week to buy a license.'],
  ),
];
