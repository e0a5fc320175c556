import { cueOf, type QuestionCue } from '../../../language/questions/cue.ts';

const longing = cueOf('longing');
const need = cueOf('need');
const begging = cueOf('begging');
const promise = cueOf('promise');
const company = cueOf('company');

/** How questions begin that dangle something before the reader, what they promise, and what friends say instead. */
export const baits: readonly QuestionCue[] = [
  longing(
    'ready-to',
    [
      '!(m|am|is|was|s|i|not|they|get|we|re) [(are you|r u|you|feeling)] ready (to|for)',
      '[(are you)] (inspired|prepared) to',
    ],
    ['Ready to scale?', 'Are you ready for more clients?'],
    ['Dinner was ready.'],
  ),
  longing(
    'want-to',
    [
      '!(t|i|we|they|he|she|not|to|who|people|always|really) [(do you|did you|would you|you)] (want|wanna|wamma) [to]',
      '!(i|we|they) [(do you)] (wish|dream) (you|of|to)',
      'would you like [to]',
      'how would you like',
    ],
    ['Want to 10x your revenue?', 'Do you want a free month?'],
    ['They wanted more.'],
  ),
  longing(
    'tired-of',
    [
      '!(m|am|is|was|s|i|so|we|re|be|get) [(are you|feeling|r u|you)] (tired|sick|sick and tired|exhausted|frustrated|fed up) (of|with|by)',
      '!(m|am|is|was|s|i|we|re|been|still) [(are you)] (struggling|overwhelmed|drowning|stuck) (with|to|by|in)',
      'had enough of',
    ],
    ['Tired of endless meetings?', 'Are you struggling with your website?'],
    ['She looked tired.'],
  ),
  longing(
    'what-if-i-told-you',
    [
      'what if (i|we) (told|said|could)',
      'what would you do (with|if you had) (more|extra|an extra)',
      'think (ur|you re|you are) smart',
    ],
    ['What if I told you it was free?', 'What if we could help you?'],
    ['What if it rains?'],
  ),
  need(
    'need-a',
    [
      '!(t|i|we|they|he|she|not|no|to|will|ll|really|who|people) [(do you|you|also)] need',
      '!(i|we|m|am|re|is|was|people) [(are you)] (looking|searching|hoping|planning|thinking) (for|to|of)',
      'in (need|search) of',
      '[(are you)] interested',
    ],
    ['Need a new logo?', 'Are you looking for a coach?'],
    ['We looked everywhere.'],
  ),
  need(
    'do-you-suffer',
    [
      'do you (avoid|skip|suffer|feel|struggle|often|spend|still|hate|love|have trouble|find it hard|know who you)',
      '(does|is) your (business|team|website|city|community|company|brand|boss|skin|back|benefits)',
    ],
    ['Do you suffer from hay fever?', 'Is your business ready?'],
    ['He hates Mondays.'],
  ),
  begging(
    'click-for-me',
    [
      '(could|can|would|will) (you|u|i|someone|everyone|y all) * (check out my|check my|subscribe|follow me|follow my|follow us|like my|like this|share this|share my|retweet|rt|donate|vote for|watch my|listen to my|visit my|get views|get subs|click)',
      '(could|please|pls|plz|can you) subscribe',
      'have you (joined|tried|visited|downloaded|checked out|subscribed to|followed) (our|my)',
    ],
    ['Could you guys please check out my channel?', 'Have you joined our community?'],
    ['Can you share your recipe?'],
  ),
  promise(
    'multiply',
    [
      '(double|triple|10x|2x|3x|multiply|boost|skyrocket|grow|scale|supercharge|maximize|maximise|increase|level up|accelerate|transform|unlock|optimize|automate) * (your|ur)',
      '(10x|2x|3x|5x)',
      '# x',
    ],
    ['10x your revenue', 'boost your sales'],
    ['double espresso'],
  ),
  promise(
    'better-life',
    [
      '(change|transform) your (life|career|business)',
      '(financial freedom|passive income|next level|extra income|side hustle|work from home|dream (job|life|body|home|career))',
      '(lose weight|get rich|make money|earn more|save (time|money)|get fit)',
      'more (clients|customers|sales|leads|revenue|traffic|followers|views|likes|money|income|engagement|visibility|subscribers)',
      'your (revenue|sales|leads|income|business|roi|career)',
      '(win|free) (a|#|stuff|gift|tickets|money|prizes)',
    ],
    ['financial freedom', 'more clients'],
    ['more coffee', 'win gold'],
  ),
  promise(
    'wares',
    [
      '(a|an|your|new|a new) (website|logo|coach|quote|consultant|photographer|agency|loan|mortgage|insurance|designer|course|laugh|ringtone|date)',
    ],
    ['a new website', 'a coach'],
    ['a plumber'],
  ),
  company(
    'do-together',
    [
      '(want|wanna|ready|up|would you like|fancy|want to|like) [(to|for)] (come|join me|join us|meet|meet up|chat|talk|share|grab|go|hang|play|swap|walk|run|dance|eat|drink|see|watch|trade|compare|coffee|lunch|dinner|tomorrow|tonight|the weekend|monday|friday|christmas|school|bed)',
      'need (anything|something|a hand|a lift|a ride|me|us|company|to talk)',
      '(want|would you like) me to',
    ],
    ['Want to come along?', 'Need a hand?'],
    ['Want to 10x your revenue?'],
  ),
];
