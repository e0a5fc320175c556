import { type PressurePhrase, pressureOf } from '../../../language/appeals/pressure.ts';

const alone = pressureOf('guilt', true);
const beside = pressureOf('guilt', false);

/** Only a fool would not. */
export const guilt: readonly PressurePhrase[] = [
  alone(
    'no-excuses',
    ['(you have|you ve got|there s|there is|there are) (no|zero) (excuse|excuses) (not to|to|anymore|left|now|!)'],
    ['You have no excuse not to join'],
    ['He made his excuses.'],
    ['remove-sentence'],
    [['The tea box is £20 this week. You have no excuse not to try!', 'The tea box is £20 this week.']],
  ),
  beside(
    'no-more-excuses',
    ['^ no more excuses $'],
    ['No more excuses!'],
    ['He made no more excuses after that.'],
    ['remove-sentence'],
    [['The tea box is £20 this week. No more excuses!', 'The tea box is £20 this week.']],
  ),
  beside(
    'nothing-to-lose',
    [
      '(you ve got|you have|there s|there is|you got) (nothing|absolutely nothing) to lose',
      'what (have you|do you have|ve you) [got] to lose',
    ],
    ['Try it for $9, you have nothing to lose.', 'What have you got to lose? 20% off'],
    ['He lost his keys.'],
    ['remove'],
    [['Try the course for $9, you have nothing to lose!', 'Try the course for $9!']],
  ),
  alone(
    'competitors',
    [
      '(your|the) (competitors|competition) (are|is|won t|will|already|have|has|isn t|aren t) (already|not waiting|waiting|wait|ahead|thank you|love|moving|winning|stealing|eating)',
      '(while|as) you (wait|hesitate|sleep|re reading this|are reading this|read this|think about it|re scrolling|re waiting) [(,)] (your|others|someone|somebody|they|competitors)',
    ],
    ['Your competitors are already using it', 'While you hesitate, others book'],
    ['While you sleep, snow falls.'],
  ),
  alone(
    'cost-of-waiting',
    [
      'every (day|hour|minute|week|month|second) (you wait|you delay|you hesitate|without|you don t|you put) * (costs|is|you|means|lose|losing|money)',
      '(waiting|doing nothing|hesitating|inaction|delaying) (costs|is costing|will cost|could cost) (you|more|money)',
      '(how much longer|how long) (will you|are you going to|can you|do you want to) (wait|keep|afford|let|settle|put)',
    ],
    ['Every day you wait costs you money', 'Doing nothing is costing you'],
    ['Every day at sea is nice.', 'How long is it?'],
  ),
  alone(
    'future-self',
    [
      '(get|join|buy|order|book|subscribe|grab|try|download|enroll|upgrade) * [_] (now|today|tonight|here) [(,|–|—|:|!)] [(and|so)] (your future self|future you) (will|is going to|would) thank you',
    ],
    ['Get Loafy today, your future self will thank you', 'Join now and your future self will thank you'],
    ['Sleep now, your future self will thank you.'],
  ),
  beside(
    'serious-people',
    [
      '(if you re|if you are) (serious|really serious|truly serious|ready) about (your|growing|making|changing|scaling) * (you ll|you will|join|act|book|then|,)',
      '(only|for) (serious|action takers|the serious|fast action takers|committed) (people|buyers|takers|only|founders|inquiries|entrepreneurs)',
      '(stop|quit) (procrastinating|making excuses|overthinking|waiting|putting it off|sitting on the fence|hesitating) !(for|on|about|around|in|with)',
    ],
    ['Stop making excuses, the course is $90.', 'For serious people only: the program is $99'],
    ['He is serious about chess.'],
  ),
  alone(
    'why-would-you-not',
    [
      '(why|how could) (wouldn t you|would you not|not you|you not|you say no|pass this up) !(be|have|want|do|just|throttle|use|trust|let|make|tell)',
      '(it s|it is|would be) (a crime not|crazy not|a shame to miss|a shame not)',
      '(it s|it is) (a no brainer|a no-brainer) $',
      '(only a fool|only fools) (would|will|wait|pass)',
    ],
    ['Why wouldn’t you?', 'It’s a no-brainer', 'Only a fool would wait'],
    ['Why not walk?', 'The brain is grey.', 'So it is a no-brainer to ask the owner first.'],
  ),
  beside(
    'still-on-the-fence',
    [
      '^ [(are you)] still (on the fence|thinking about it|undecided|hesitating|not sure|not convinced|haven t)',
      '^ [(are you)] still waiting $',
      '^ [(are you)] still waiting to (buy|book|order|join|decide|start|sign|try|upgrade|switch)',
      '(what s|what is) (stopping|holding) you [(back|from)]',
      '(can you|can you really) afford (not to|to wait|to miss|to ignore)',
    ],
    ['Still on the fence? The course is $49.', 'What’s stopping you? 20% off', 'Still waiting to book? 20% off'],
    ['The cat is asleep on the fence.', 'Still waiting 3 weeks for the £9 plan to be drawn.'],
  ),
  alone(
    'keep-losing',
    [
      '(do you|are you|will you|you) (want to|going to|really want to|gonna) (keep|continue|stay) (losing|wasting|struggling|leaving|missing|paying too|stuck|to lose|to waste|to struggle)',
    ],
    ['Do you want to keep losing customers?', 'Are you going to keep wasting money?'],
    ['Do you want to keep the dog?'],
  ),
];
