import { type PressurePhrase, pressureOf } from '../../../language/appeals/pressure.ts';

const things =
  '(spots|spot|seats|seat|places|place|spaces|space|slots|slot|tickets|ticket|copies|copy|pieces|units|rooms|tables|openings|pairs|boxes|items|licences|licenses|bottles|kits|passes|appointments|bundles)';
const few =
  '(#|a few|a couple|a handful|one|two|three|four|five|six|seven|eight|nine|ten|a couple of|a handful of|a few more)';

const alone = pressureOf('scarcity', true);
const beside = pressureOf('scarcity', false);

/** Few are left. */
export const scarcity: readonly PressurePhrase[] = [
  alone(
    'only-left',
    [
      `(we|i) only have (${few}) [(more)] ${things} (left|remaining|open|available)`,
      `^ [the] (last|final) (few|remaining|couple of) ${things} (for|left|remaining|available|going|!)`,
      `!(were|was|been) (only|just) ${few} [(more|last|very few)] ${things} (left|remaining|remain|available|to go|open|for)`,
      `(only|just) ${few} (left at this price|remaining at)`,
      `^ (only|just) ${few} (left|${things}) $`,
      `(there are|there s|there is|we have|we ve got|i have|i ve got) (only|just) ${few} [(more)] ${things} [(left|remaining)] !(where|that|in the|to|which|of)`,
    ],
    ['Only 3 spots left!', 'Just a few seats remaining', 'We have only two places left'],
    [
      'Only two exits away.',
      'Three seats left.',
      'Only you know.',
      'There is only one place where it can go.',
      'There were only two seats left.',
    ],
  ),
  beside(
    'last-few',
    [
      `(only|just) ${few} (left|remaining) [(in stock|for)]`,
      `(last|final) (few|#|remaining|couple of|two|three|four|five) [(remaining)] ${things}`,
      `(last|final) (spots|seats|places|tickets|spaces|copies|spot|seat|slot|slots)`,
      `^ (a few|few|#|two|three) [(more)] ${things} (left|remaining|still available) $`,
    ],
    ['Last few places at £40.', 'Final spots for the course'],
    ['The last stop on the bus.'],
  ),
  beside(
    'so-many-gone',
    [
      '(limited|small|restricted) number of (seats|spots|places|tickets|copies|units|pieces|spaces)',
      '# [(seats|spots|places|spaces|tickets|slots|of them)] (are|is|have|has) [already] [been] (gone|taken|booked|sold) [already] $',
    ],
    ['There are 8 seats at £20 and 6 are gone.', 'A limited number of seats, £20', 'Of these 4 are already booked'],
    ['The 8 seats are bookable online.'],
  ),
  alone(
    'almost-gone',
    [
      '!(an|a|the|my|our|his|her) (almost|nearly|practically) (gone|sold out|full|fully booked|out of stock) !(to|mad|through|of)',
      '(selling out|sell out|selling|going|filling up|filling|booking up|disappearing|flying off) (fast|quickly|quick|the shelves|out fast)',
      `(spots|seats|places|spaces|slots|tickets|they|these|it) (are|is|re|s|will|won t) (going|filling|selling|running out|disappearing|go|sell out|last|sell) [(up|out)] (fast|quickly|quick|soon|long) !(asleep|to|until|till)`,
      '!(was|were|been|and) (sell|sells|go|goes|selling|going|flying) like (hot cakes|hotcakes)',
      '^ [our|my|these] (spots|seats|places|spaces|slots|dates|calendars|appointments|sessions|classes) (fill|go|sell|book) [(up|out)] (fast|quickly|quick)',
    ],
    ['Almost sold out!', 'They are selling fast', 'Spots are filling up fast', 'These won’t last long'],
    ['My patience is thin.', 'Time goes by.'],
  ),
  alone(
    'limited-spots',
    [
      '(very|extremely|strictly|super|really) limited (spots|seats|places|spaces|stock|numbers|availability|edition|slots|tickets|quantity|quantities)',
      '(spots|seats|places|spaces|slots|tickets|stock|availability) (are|is) (very|extremely|strictly|super|really) limited',
      '!(with|have|has|of|our|my|their|from|for|or|very|extremely|strictly|super|really) (limited|low) stock !(market|of|alert|alerts|warning|warnings|notification|notifications|report|reports|item|items|level|levels|email|emails|bin|bins|product|products|shelf|shelves)',
      '!(in|to|of) limited (quantities|quantity|supply|supplies) [(available|left|only)]',
    ],
    ['Very limited spots', 'Places are extremely limited', 'Limited quantities available'],
    [
      'My patience is very limited.',
      'A limited company.',
      'The app sends low-stock alerts.',
      'We list pots with limited stock by hand.',
    ],
  ),
  beside(
    'limited-places',
    [
      'limited (spots|seats|places|spaces|numbers|availability|slots|tickets|openings|seating|enrollment|capacity) [(available|left|only|open)] !(to #)',
      '(spots|seats|places|spaces|slots|tickets|seating|availability) (is|are) limited !(to)',
    ],
    ['Limited spots available, $40 each.', 'Seats are limited'],
    ['Limited knowledge.', 'Seats are limited to twelve.'],
    ['remove-sentence'],
    [['The pottery course is £40 a month. Places are limited!', 'The pottery course is £40 a month.']],
  ),
  alone(
    'while-stocks-last',
    [
      '(while|whilst) (stocks|supplies|stock|supply|quantities|tickets|inventory) (last|lasts)',
      // "Enjoying it while it lasts": nothing is for sale there.
      '!(it|this|them) (while|whilst) (they|it) (last|lasts)',
      '(get|grab|snag|take|order|buy) (it|this|them) (while|whilst) (they|it) (last|lasts)',
      '(until|till) (stocks|stock|supplies) (last|lasts|run out|runs out|is gone|are gone)',
      '(once|when) (they re|they are|it s|it is|these are) gone [(,)] (they re|they are|it s|it is) gone',
      '!(parents|mum|mom|dad|grandparents|grandma|grandad|family|friends|them|him|her|people) before (they re|they are|it s|it is|these are|we re|they|it|we|these) [all] (gone|sold out|sell out|sells out|run out|runs out|out)',
    ],
    ['While stocks last', 'Get one before they sell out', 'Once they’re gone, they’re gone'],
    ['Before they left.', 'While it rains.', 'Go and see your parents before they are gone.'],
    ['remove'],
    [
      ['All lamps are £20 while stocks last!', 'All lamps are £20!'],
      ['Order your mug for £9 before they’re gone!', 'Order your mug for £9!'],
    ],
  ),
  alone(
    'first-come',
    ['!(a) first come [(,)] first (served|serve) !(basis|order|queue)', '(fcfs) basis'],
    ['First come, first served', 'On an fcfs basis'],
    ['Who came first?'],
    ['remove'],
    [['Three bikes at £90, first come, first served!', 'Three bikes at £90!']],
  ),
  beside(
    'first-buyers',
    [
      '(only|exclusively|just|limited to|available to|open to|free for|reserved for) [for] [to] the first # (people|customers|buyers|orders|sign|signups|subscribers|members|clients|to)',
      '^ [for] the first # (people|customers|buyers|orders|signups|subscribers|members|clients)',
      'be (one of|among) the first (to|#)',
      '^ [the] first # (people|customers|users|buyers|orders|signups|sign-ups|subscribers|members|clients) (get|receive|pay|save|lock)',
    ],
    ['Only for the first 50 customers.', 'Be among the first to order', 'First 50 users get it free'],
    ['The first bus.'],
  ),
  alone(
    'i-only-take',
    [
      `(i|we) (only take|only accept|only work with|m only taking|am only taking|re only taking|are only taking|m only accepting|re only accepting|am only accepting|only have room for|m taking on|m only opening|re only opening) (on) [(just|only)] [(about)] (#|two|three|four|five|six|ten) [(more|new)] (clients|client|people|students|companies|brands|founders|customers|projects)`,
      `(i|we) (only take|only accept|only work with|m only taking|am only taking|re only taking|are only taking|m only accepting|re only accepting|only have room for) [on] (#|two|three|four|five|six|ten) [(more|new)] (clients|client|people|students|companies|brands|founders|customers|projects)`,
    ],
    ['I’m only taking on 3 new clients', 'We only accept five clients'],
    ['I only take two sugars.'],
    ['remove-sentence'],
    [['I mend bikes in Leeds. I’m only taking 5 clients this month.', 'I mend bikes in Leeds.']],
  ),
  beside(
    'wont-last',
    [
      '(won t|wont|will not|doesn t|don t) (last|be around|stay|be here|stick around) [(very)] (long|forever|for long) !(until|till)',
    ],
    ['At this price they won’t last long.', 'This deal won’t be around forever'],
    ['Winter lasts long.'],
  ),
  alone(
    'limited-offer',
    [
      'limited (time|period) (offer|offers|deal|deals|only|discount|sale|price|pricing|promo|promotion|bonus|opportunity|access)',
      '(limited|exclusive one time|one time only) (offer|deal|discount|promo)',
    ],
    ['Limited time offer', 'A one time only deal'],
    ['Limited time to sleep.', 'The offer of help is limited.'],
    ['remove'],
    [['Limited time offer!', '']],
  ),
  beside(
    'for-a-limited-time',
    ['(for a|for) [very] limited (time|period) [only] !(each|of time)'],
    ['Free delivery for a limited time', 'Half price for a limited period only'],
    ['Limited time to sleep.'],
    ['remove'],
    [['The lamp is £20 for a limited time!', 'The lamp is £20!']],
  ),
  beside(
    'already-taken',
    [
      '(already|over) (#|half) [%] [(of the)] [(spots|seats|places|tickets|slots)] (taken|gone|sold|booked|claimed|filled)',
      '(half|most) of the (spots|seats|places|tickets|slots) (are|have) [(already|been)] (gone|taken|sold|booked|claimed)',
    ],
    ['Half of the seats are already taken for our course.', 'Already 40 sold'],
    ['Half of the cake is gone.'],
  ),
  alone(
    'will-not-come-back',
    [
      '(offer|deal|price|sale|discount|bundle|bonus|bonuses|batch|drop|edition) (won t|will not|will never|is not|isn t) (be repeated|be back|come back|return|coming back|be available again|be extended|be around|last|be restocked|happen again) [(again|long)]',
      '(no|without) (restock|restocks|restocking|extensions|rain checks|replay|repeats)',
      '(going going gone|when it s gone it s gone|you snooze you lose)',
    ],
    ['This offer won’t be repeated', 'No restocks!', 'You snooze you lose'],
    ['He will not be back.', 'The price is right.'],
  ),
  beside(
    'secure-your-spot',
    [
      '(secure|lock in|lock down|guarantee|save) [(in)] (your|this|the) (spot|seat|place|price|rate|discount|slot|pricing|copy) [(now|today|before|while)]',
      'beat the (rush|price hike|increase)',
      '(order|book|buy|reserve|register|shop) * beat the (crowd|crowds)',
      'before the (price hike|increase)',
      '(your|a) (spot|seat|place) is (waiting|waiting for you|not guaranteed)',
    ],
    ['Secure your spot for $49.', 'Order for £9 and beat the rush', 'Book now and beat the crowds, tickets £9'],
    ['The seat was wet.', 'We left early to beat the crowd at the gates, for the price of a taxi.'],
  ),
  beside(
    'in-demand',
    [
      '(high|huge|massive|popular|overwhelming) demand (so|means|,|–|—|!) !(standard|higher|lower|regular|normal|that prices|prices|pricing)',
      '(just|only) (dropped|restocked|back in stock) (and|so|–|—) (going|selling|won t)',
      '(back in stock|restocked) (but|for|and) (not|now|won t|a limited)',
    ],
    ['Huge demand, so order your £9 mug', 'Back in stock but not for long, £12'],
    ['Demand fell.'],
  ),
];
