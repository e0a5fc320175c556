import { type Claim, claimOf } from '../../../language/claims/claim.ts';
import { people } from './people.ts';

const share = claimOf('share');

/** Shares, multiples, averages and sums that come from nowhere. */
export const shares: readonly Claim[] = [
  share(
    'percent-of',
    [
      `# % of [(all|the|our|us|most|small|new|young|today s|american|british|b2b|online|large|uk|tech|digital|remote|local|professional|working)] ${people} !(left|here|there|i|around me)`,
      `# (percent|per cent|pct) of [(all|the|small|new|working)] ${people}`,
    ],
    ['90% of employees are bored.', '73% of small businesses close', '60 percent of people'],
    ['20% off', 'He drank 90% of the bottle.', '99% of the time'],
  ),
  share(
    'out-of-ten',
    `(#|one|two|three|four|five|six|seven|eight|nine) (in|out of|of) [every] (#|two|three|four|five|six|seven|eight|nine|ten) [(small|new|british|american|young|working|online)] ${people}`,
    ['9 in 10 buyers read reviews.', 'one in three people'],
    ['one of us', 'two in the bush'],
  ),
  share(
    'majority-of',
    '(the majority of|the vast majority of|nearly half of|over half of|two thirds of|two-thirds of|more than half of|almost all|half of all|three quarters of) (companies|businesses|consumers|customers|employees|buyers|americans|marketers|recruiters|startups|founders|leaders|hiring managers|organizations|organisations|workers|shoppers|managers|professionals|employers|freelancers|websites|brands|teams)',
    ['The vast majority of companies fail.', 'Two-thirds of employees skip lunch.'],
    ['Half of the cake', 'the majority of my socks'],
  ),
  share(
    'times-more',
    [
      '(#|two|three|five|ten|four|six) (times|x) (more|less|as) * likely',
      '!(be|being|become|becoming) (#|two|three|five|ten|four|six) (times|x) (more|less|faster|better|higher|as) * (effective|engagement|views|sales|leads|productive|conversions|revenue|clicks|replies|profitable|response|responses|impressions|interviews|reach|shares|memorable|retention|qualified)',
    ],
    ['3 times more likely to buy', 'It gets 5x more engagement.'],
    ['three times a week', 'two more days', 'My plan: be ten times more effective.'],
  ),
  share(
    'reduces-by',
    '!(could|would|might|client|customer|i|we|she|he) (increases|increase|boosts|boost|improves|improve|reduces|reduce|cuts|cut|raises|lowers|doubles|decreases|decrease|slashes|lifts) * * by [(up to|over|nearly|at least|as much as|an average of|around)] # %',
    ['It reduces stress by 40%.', 'Colour increases recall by up to 80%.'],
    ['We cut the cake by hand.', 'One client cut its water bill by 40%.'],
  ),
  share(
    'every-few-seconds',
    'every (#|few|single|couple of) (seconds|minutes|second|minute) [,] (a|an|someone|somebody|one|another|a child|a person|a woman|a small|a business|a company) _ (is|dies|gets|has|loses|falls|signs|starts|buys|becomes|opens|goes|leaves|clicks|joins|happens)',
    ['Every 40 seconds someone new signs up.', 'Every few minutes, a business is sued.'],
    ['Every few minutes the bus stops.', 'Every 5 minutes it beeps.'],
  ),
  share(
    'costs-billions',
    '(costs|cost|loses|lose|wastes|waste|losing|wasting|costing|drains) (the|us|uk|businesses|companies|employers|britain|america|american|an|over|about|up to|organizations|organisations|our|employees|taxpayers) * * (£|€|($)|₹|rs) # (billion|million|bn|trillion|m|b|crore|lakh) (a|per|every|each|in|annually) [(year|month|day|lost)]',
    ['Bad meetings cost businesses £40 billion a year.', 'It costs the country around €3 billion every year.'],
    ['The bridge cost 3 million pounds.', 'It costs a pound.'],
  ),
  share(
    'the-average-person',
    'the average (person|worker|employee|consumer|american|brit|adult|professional|user|reader|manager|founder|recruiter|buyer|customer|family|household|teenager|child|knowledge worker|office worker|human|attention span|job seeker|ceo|smartphone user) (spends|checks|reads|sees|makes|receives|works|changes|is (only|just|now|under|less)|touches|scrolls|loses|takes|gets|sends|watches|needs|uses|forgets|wastes) * * #',
    ['The average person checks the phone 96 times a day.', 'The average attention span is now 8 seconds.'],
    ['The average person is kind.', 'the average of 5 and 7'],
  ),
  share(
    'six-seconds',
    '(recruiters|people|users|visitors|readers|customers|buyers|hiring managers|investors|viewers|employers|interviewers|prospects|shoppers|humans) [(only|just|typically|usually|often|will)] (spend|take|decide|judge|form|scan|read|leave|make|look) * * (in|within|only|just|less than|under|about|an average of|for) [(only|just|under|less than|about)] (#|six|seven|three|five|two|eight|ten|a few) (seconds|minutes|milliseconds)',
    ['Recruiters spend just six seconds on a CV.', 'Users decide within 3 seconds.'],
    ['People left in seconds.', 'Users wait.'],
  ),
  share(
    'market-size',
    '(market|industry|economy|sector) [(size)] (is|will be|is expected to|is projected to|is set to|is forecast to|will|could|is estimated to) [(already|now)] (worth|valued at|reach|hit|grow to|exceed|be worth|surpass|top|be) [(over|more than|almost|nearly)] (£|€|($)|₹|rs) # (billion|trillion|bn|million|crore)',
    ['The market is expected to reach $40 billion.', 'The pet sector is worth £9 billion'],
    ['The market will reach the square.', 'The industry is worth a visit.'],
  ),
];
