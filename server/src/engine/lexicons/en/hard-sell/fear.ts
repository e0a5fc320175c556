import { type PressurePhrase, pressureOf } from '../../../language/appeals/pressure.ts';

const deal =
  '(offer|offers|deal|deals|sale|sales|discount|discounts|chance|opportunity|opportunities|bargain|bargains|savings|promo|promotion|price|prices|special|specials|drop|freebie)';
const praised =
  '[(amazing|great|incredible|exclusive|special|limited|huge|unique|rare|exciting|fantastic|free|big|half price|early bird|once in a lifetime|one time|golden|crazy|insane)]';

const alone = pressureOf('fear', true);
const beside = pressureOf('fear', false);

/** You would miss it. */
export const fear: readonly PressurePhrase[] = [
  alone(
    'do-not-miss-the-deal',
    [
      `(don t|dont|do not|never) (miss|miss out on|sleep on|pass up|let|lose) (this|these|our|the|your|a|out on this|out on these|out on our|out on the) ${praised} ${deal} [(pass|slip away|get away|slip by|go)]`,
      '(don t|dont|do not) (miss|lose) your (chance|opportunity|shot|spot|place|seat)',
      '!(was|were|seemed|looked) too good to (miss|pass up|refuse)',
    ],
    ['Don’t miss this offer!', 'Do not miss out on our amazing deals', 'A price too good to miss'],
    ['Don’t miss the bus.', 'The guitar was too good to pass up.', 'I miss you.'],
    ['remove-sentence'],
    [['All lamps are £9 this week. Don’t miss this offer!', 'All lamps are £9 this week.']],
  ),
  alone(
    'do-not-miss-out',
    [
      '^ [(so|and|please|but|hurry)] [(,|!)] (don t|dont|do not) miss (out|it|this) [this time] $',
      '=(,|–|—|:|;) [(so|and)] (don t|dont|do not) miss (out|it|this) $',
    ],
    ['Don’t miss out!', 'The class is on Friday, so don’t miss out', 'Don’t miss it!'],
    ['Don’t miss out on sleep.', 'I don’t miss it.'],
    ['remove'],
    [['The class is on Friday night, so don’t miss out!', 'The class is on Friday night!']],
  ),
  beside(
    'do-not-miss',
    [
      '^ [(so|and|please|but|psst)] (don t|dont|do not) (miss|miss out on|sleep on) !(me|him|her|them|the bus|the train|school|sleep|you)',
      'or (regret it|you ll regret it|you will regret it|miss out|be left behind) [(later|forever)] $',
      '(you don t|you won t|you do not|you will not|you wouldn t) want to (miss|miss out on)',
      '(not to be|can t|cannot|cant) (missed|miss) (offer|deal|sale|event|opportunity|webinar|prices)',
      '(unmissable|must-have|must have) (deal|deals|offer|offers|price|prices)',
      '(miss out|missing out) on (this|these|our|the|all|huge|massive|up to)',
    ],
    ['Don’t miss our webinar on selling at $9.', 'You don’t want to miss these prices'],
    ['I miss out on sleep.'],
    [],
  ),
  alone(
    'you-will-regret',
    [
      '(let|letting) your (competitors|competitor|competition|rivals) (get ahead|pass|beat|overtake|win|steal|leave you|eat your)',
      '(you ll|you will|you re going to|you might|you may) (regret|hate yourself|kick yourself|be sorry) [(it|this|later|for)] (if you|missing|for missing|later|when|for not|!)',
      '(you ll|you will|you re going to|you might|you may) (regret|hate yourself|kick yourself|be sorry) not (buying|ordering|booking|getting|joining|signing|coming|taking|acting|having|seeing|investing|grabbing|being)',
      '!(i|we|they|you|he|she|people|still) (don t|dont) (regret|live to regret|wake up regretting) (it|this|missing|not)',
      '(you ll|you will|you d) be (kicking yourself|crazy not to|mad not to|silly not to|sorry you)',
    ],
    ['You’ll regret it later', 'You will regret not buying it', 'You’d be mad not to'],
    [
      'He regrets it.',
      'You won’t regret it.',
      'I don’t regret this decision.',
      'You’ll regret not doing it far more than doing it.',
    ],
  ),
  alone(
    'missing-out',
    [
      '!(why|how|whether) (you re|you are|youre|u r) (missing out|leaving money|losing money|losing customers|losing sales|leaving sales|falling behind|wasting money|already behind|getting left behind|missing sales) [(on the table|every day|on sales|on this|on clients)]',
      '(don t|dont|do not) (get left|be left|fall|get) (behind|out in the cold)',
      '(don t|dont|do not) be the (last|one who|only one) (to|who|one|without|person)',
      '(before|while) your (competitors|competition|competitor) (do|does|get|gets|are|is|catch)',
    ],
    ['You’re leaving money on the table', 'Don’t get left behind', 'Don’t be the last to know'],
    ['The last to leave locks up.', 'You are behind the bus.'],
  ),
  beside(
    'fomo',
    [
      '(fomo|serious fomo|major fomo) (is real|alert|warning|!)',
      '(avoid|no more|beat the) (fomo|disappointment)',
      'to avoid (disappointment|missing out)',
    ],
    ['FOMO alert: 30% off', 'Book your £9 seat early to avoid disappointment'],
    ['Fear of missing a train.'],
    ['remove'],
    [['Book your £9 seat by phone to avoid disappointment.', 'Book your £9 seat by phone.']],
  ),
  alone(
    'never-again',
    [
      '(never|won t ever|will never) [(be|see|get)] (again|repeated|be repeated|see this price|see these prices|be this low|be this cheap|lower|cheaper) (at this price|price|prices|this low|deal|offer)',
      '(you ll never|you will never|you won t) (see|find|get) (this price|these prices|this deal|this offer|a better deal|a better price|prices like this|another deal like) [(again|like this)]',
      '(lowest|best) (price|prices) (ever|of the year|you ll ever see|all year)',
    ],
    ['You’ll never see this price again', 'Our lowest price ever'],
    ['Never again in that rain.'],
  ),
  alone(
    'rare-opportunity',
    [
      '(this is|here s|here is) (a|an|your) (rare|unique|golden|one time|unmissable|exclusive|limited|once in a lifetime) (opportunity|chance|offer|deal)',
      '(rare|golden|unmissable|unrepeatable) (opportunity|chance|offer) to (buy|get|own|join|invest|save|work|learn|grab)',
    ],
    ['This is a rare opportunity', 'A golden opportunity to invest'],
    ['A rare bird.', 'The chance of rain.'],
  ),
  alone(
    'do-not-let-it-slip',
    [
      '(don t|dont|do not|never) let (this|it|these|your|the) [(one|amazing|great|golden|rare)] [(opportunity|chance|offer|deal|one|it)] (slip away|slip by|pass you by|get away|slip through|go to waste|pass|expire|slip)',
      '(don t|dont|do not) let (your competitors|the competition|someone else|somebody else|others) (get|take|beat|have|win|steal|grab)',
      '(those|companies|businesses|people|brands|teams|founders) (who|that) (don t|do not|fail to|refuse to|won t|wait) * (will|are going to|get) (be left behind|fall behind|lose|disappear|get left|left behind|become irrelevant|be replaced|regret)',
      '(adapt or die|adapt or be left|adopt or die|the train is leaving|get on board before)',
    ],
    ['Don’t let this opportunity pass you by', 'Companies that don’t adapt will be left behind', 'Adapt or die'],
    ['Don’t let the dog out.', 'People who wait get cold.'],
  ),
  alone(
    'fast-or-lose-out',
    ['(move|act|book) (fast|quickly|now) or (lose|miss) out'],
    ['Move fast or lose out.'],
    ['Move over or miss it.'],
  ),
  beside(
    'snooze-you-lose',
    [
      'you snooze [,] you lose',
      '(will|ll) be gone (by|before) (the weekend|tonight|tomorrow|monday|lunchtime|morning|friday)',
    ],
    ['You snooze, you lose.', 'It will be gone by the weekend.'],
    ['I snooze on Sundays.', 'We will be back by the weekend.'],
  ),
];
