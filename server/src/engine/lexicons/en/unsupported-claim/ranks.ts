import { type Claim, claimOf } from '../../../language/claims/claim.ts';
import { company, place } from './people.ts';

const rank = claimOf('rank');

/** First, best, leading, unrivalled: ranks that nobody but their bearer gave. */
export const ranks: readonly Claim[] = [
  rank(
    'number-one',
    [
      '(the|our|we re|we are|is|are|as|world s|country s|europe s|uk s|america s|nation s|your|india s|australia s|canada s|ireland s) [the] (number one|number #|no #|# #) (provider|platform|app|brand|agency|solution|tool|choice|supplier|software|service|company|network|school|program|programme|recruiter|destination|maker|seller|rated|selling|recommended|ranked|crm|newsletter|podcast|training|bank|marketplace|institute|consultancy)',
      '(we are|we re) [the] (number one|number #|no #) (in|for|at|on)',
    ],
    ['We are the number one provider of tiles.', 'the world’s number one app'],
    ['question number one', 'You are my number one fan.', 'rule number 1'],
  ),
  rank(
    'voted-best',
    [
      '(ranked|voted|rated) [(as|the)] (number one|number #|# 1|no #|best|top|favourite|favorite) (in|by|for|among|across|software|agency|app|platform|provider|restaurant|employer)',
      `(voted|rated|named|crowned|considered|ranked|recognised|recognized) [(as|the|one of the|among the)] (best|top|favourite|favorite|most (trusted|loved|innovative|reliable)) * ${company} ${place}`,
    ],
    ['voted number one by dentists', 'rated the best agency in Europe'],
    ['She voted by post.', 'The best of three'],
  ),
  rank(
    'leader-in',
    [
      '!(be|become|becoming|being|yourself as|agency as|company as|business as|brand as|firm as) (market|industry|world|global|national|category|thought|uk|european|undisputed|recognized|recognised|leading|the|a|proven) (leader|leaders) (in|of the (market|industry)|for (ai|business|sustainable|digital)) !(every sense|every way|any sense|her own|his own|your|you|me)',
      '(the|a) (market|industry|category) leader',
    ],
    ['The market leader in tiles', 'We are a global leader in shipping.'],
    ['a union leader', 'the leader of the band', 'You are a leader in every sense of the word.'],
  ),
  rank(
    'leading-provider',
    `(a|the|as|s|we re a|we are a|world s|nation s|country s|europe s|uk s|india s|australia s|canada s) (leading|foremost|premier|preeminent|pre eminent) * ${company} !(in the race|by)`,
    ['a leading provider of soap', 'The country’s premier network for bakers'],
    ['a leading question', 'Leading the way'],
  ),
  rank(
    'best-of-all',
    [
      `(the) (best|fastest|finest|most (trusted|advanced|powerful|popular|effective|reliable|recommended|used|loved|complete|innovative|comprehensive|affordable|awarded)|largest|biggest) * ${company} ${place}`,
      `(the|one of the) (world’s|country’s|uk’s|nation’s|europe’s|india’s|industry’s|region’s|america’s|ireland’s|australia’s|canada’s) (best|fastest|finest|most (trusted|advanced|powerful|popular|effective|reliable|innovative|loved)|largest|biggest|top) * ${company}`,
    ],
    ['the most trusted platform in the world', 'the UK’s most trusted lender'],
    ['the best day in the world', 'the largest lake on earth'],
  ),
  rank(
    'world-class-service',
    '(world class|world-class|best in class|best-in-class|industry leading|industry-leading|market leading|market-leading) (solution|solutions|platform|agency|service|services|team|support|product|products|software|technology|provider|company|facilities|training|expertise|customer service)',
    ['an industry-leading solution', 'our world-class customer service'],
    ['a class of its own', 'the world of industry'],
  ),
  rank(
    'trusted-by-thousands',
    '(trusted|loved|used|recommended|chosen|preferred) by [(over|more than)] (thousands|millions|hundreds of thousands|leading|top|the world s|experts|professionals everywhere|everyone|the best|industry leaders|fortune # companies|# [k] [+] (companies|businesses|teams|customers|professionals|brands|people|users|founders|creators))',
    ['trusted by thousands', 'loved by millions', 'chosen by industry leaders'],
    ['trusted by my aunt', 'used by the choir'],
  ),
  rank(
    'fastest-growing',
    `(the|one of the|world s|uk s|india s|europe s|america s|country s|canada s|australia s) fastest growing * ${company}`,
    ['one of the fastest-growing startups, and the fastest growing brand', 'Europe’s fastest-growing marketplace'],
    ['the fastest growing bean', 'It grows fast.'],
  ),
  rank(
    'first-of-its-kind',
    [
      `(the|s) [(very)] (first|only|first ever|first and only|one and only) [(and only|true|real|ai|fully|genuinely)] * (platform|app|tool|agency|solution|software|service|network|marketplace|product|brand|course|programme|program) (of its kind|to offer|that (truly|actually|really|combines|offers|lets|gives)|in the (world|country|market|industry))`,
      '(the|a) (world’s|uk’s|country’s|industry’s|nation’s|europe’s|india’s|america’s|canada’s|australia’s) (first|only|first ever|first and only) * (platform|app|tool|ai|solution|service|marketplace|software|agency|product|assistant|system|network)',
    ],
    ['the first platform of its kind', 'The world’s first AI assistant for bakers'],
    ['the first app I made', 'the world’s only child'],
  ),
  rank(
    'unrivalled-quality',
    '(unmatched|unrivalled|unrivaled|unparalleled|unbeatable|unsurpassed|unequalled) (quality|service|value|prices|performance|results|support|accuracy|reliability|speed|comfort|security|range|selection|customer service)',
    ['unrivalled quality', 'Unbeatable prices all week'],
    ['unmatched socks', 'a quality of light'],
  ),
  rank(
    'nobody-comes-close',
    `(nobody|no one|no other ${company}) [else] [(in the (market|industry|country|city))] (offers (this|the same|what|more|as)|comes close|even comes close|can match|matches|compares|can compete|can beat|beats) [(us|our|it|this)]`,
    ['No other agency comes close.', 'Nobody can match our prices.'],
    ['No one came close to the fire.', 'Nobody offers me a seat.'],
  ),
  rank(
    'lowest-prices',
    '(the|our) (best|lowest|cheapest|most competitive|keenest) (prices|price|rates|deals|fares) (in (town|the city|the country|the uk|the market|india|london|the area|ireland|australia|canada)|online|anywhere|guaranteed|on the market|around)',
    ['the lowest prices in town', 'Our most competitive rates on the market'],
    ['the best price for my bike', 'the deal of the day'],
  ),
  rank(
    'best-loved',
    '(we’re|we are|is) _ ’s (best loved|most loved|best selling|bestselling|most trusted|most popular|favourite|favorite|number one|no #) [_] [_] (brand|company|shop|bakery|café|cafe|restaurant|hotel|retailer|supplier|agency|festival|app|gym|clinic|venue|firm|tea|coffee|beer|gin|mattress|podcast|studio|garage)',
    ['We’re Britain’s best-loved dog food brand.'],
    ['It is Sam’s favourite day.', 'We’re the owner’s friends.'],
  ),
];
