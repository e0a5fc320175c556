import { easeOf, type PromisedEase } from '../../../language/promises/promise.ts';

const ease = easeOf('ease');
const whole = easeOf('whole');

/** Results promised without effort, and promises that hold result and haste in one phrase. */
export const eases: readonly PromisedEase[] = [
  ease(
    'effortlessly',
    [
      '(effortlessly|with ease|with zero effort|with no effort|with minimal effort|without even trying|without trying|without lifting a finger|without breaking a sweat|hands free|on autopilot|on auto pilot)',
      'without (any|the) (effort|work|hassle|stress|hustle|grind|struggle|guesswork)',
    ],
    ['effortlessly', 'with zero effort', 'on autopilot'],
    ['with effort'],
    ['remove'],
    [['Attract clients effortlessly.', 'Attract clients.']],
  ),
  ease(
    'without-work',
    [
      '(without|with no|with zero) [any] (experience|prior experience|cold calling|cold calls|cold outreach|ads|paid ads|ad spend|spending a dime|spending a cent|spending a penny|investment|money|money down|skills|audience|followers|a degree|coding|tech skills|technical skills|upfront cost|risk|working|inventory|showing your face|posting every day|a website)',
      '(no|zero) (experience|investment|coding|audience|skills) (required|needed|necessary)',
    ],
    ['without any experience', 'with no ads', 'no experience required'],
    ['without milk'],
    ['remove'],
    [['Make six figures without any experience.', 'Make six figures.']],
  ),
  ease(
    'without-diet',
    '(without|with no) [(any|ever|strict|a)] (dieting|diet|diets|exercise|exercising|the gym|gym|going to the gym|giving up|starving|starving yourself|counting calories|surgery|hunger|cardio|pills|medication)',
    ['without dieting', 'without counting calories'],
    ['without gluten'],
    ['remove'],
    [['Lose weight without dieting.', 'Lose weight.']],
  ),
  ease(
    'from-your-sofa',
    [
      'from the comfort of your (home|own home|couch|sofa|bed)',
      'from your (couch|sofa|bed|phone|pyjamas|pajamas)',
      'without (leaving|getting off|getting out of) (your|the) (house|home|couch|sofa|bed)',
      'in your (pyjamas|pajamas|spare time)',
    ],
    ['from the comfort of your home', 'from your couch'],
    ['from your letter'],
    ['remove'],
    [['Earn six figures from your couch.', 'Earn six figures.']],
  ),
  ease(
    'while-you-sleep',
    [
      '(while|even when|even while|when) (you sleep|u sleep|you re asleep|you re sleeping|you are sleeping|you re on vacation|you re on holiday)',
      'in your sleep',
    ],
    ['while you sleep', 'even when you’re sleeping'],
    ['while you wait'],
    ['remove'],
    [['Sell your courses and make money while you sleep.', 'Sell your courses and make money.']],
  ),
  ease(
    'even-from-zero',
    [
      'even (if|when) you (re|are|have|ve|start|don t) * (zero|scratch|nothing|beginner|no experience|no followers|no audience|a clue|total beginner|broke|busy)',
      '!(were|was|am|again|are) (even|starting) from (zero|scratch)',
    ],
    ['even if you start from zero', 'even if you have no audience', 'starting from scratch'],
    ['even if you are late', 'Here is what I would do if I were starting from scratch.'],
    ['remove'],
    [['Get 10k followers even if you start from zero.', 'Get 10k followers.']],
  ),
  ease(
    'by-one-thing',
    [
      '(with|using|thanks to) (this|one|a single|this one|just one|one simple|this simple|a simple|this weird) (trick|hack|tip|habit|prompt|tool|phrase|ingredient|post|video|template|change|tweak|secret|drink|email|line)',
    ],
    ['with this simple trick', 'using one prompt'],
    ['with this dog'],
  ),
  whole(
    'get-rich-quick',
    [
      '(get|getting) (rich|wealthy) (quick|quickly|fast|overnight|now|online|without|from|in #)',
      '(make|making|earn|earning|want|need|get|for) [some|this] (easy|fast|quick|effortless) (money|cash|profits|profit|bucks)',
      '^ (easy|fast|quick|effortless) (money|cash|profits|profit|bucks)',
      '(fast|quick|effortless) (cash|profits|profit|bucks)',
      '(make|making|earn|earning) * (money|cash) [online] (fast|quickly|easily|now|from home today) !(and in|and later|and then|and tomorrow)',
    ],
    ['get rich fast', 'make easy money', 'Easy money!', 'make money online fast'],
    ['rich in iron', 'Money is tight.', 'Consulting can be easy money.'],
  ),
  whole(
    'instant-success',
    [
      '(instant|overnight|immediate|effortless|guaranteed fast|lightning fast) (success|results|growth|sales|traffic|fame|authority|transformation|weight loss|clients|wealth|income|followers|relief|riches|virality) !(story|stories|is a myth|is a lie|is rare|is never|never|doesn t|isn t|does not|is not|took|takes)',
      '(see|get|seeing|getting) (sales|clients|growth) instantly',
      '(see|get|seeing|getting) (results|sales|clients|growth) (overnight|immediately|in hours|in minutes|in days|in # days|in # hours|from day one|within days|within # days|within hours|by tomorrow)',
      '!(lab|test|tests|exam|blood|scan|search|vote|election|pcr|biopsy) results (in|within) [(just|only)] # (days|hours|weeks|minutes)',
    ],
    ['instant success', 'see results overnight', 'results in 7 days'],
    [
      'The results are in.',
      'instant coffee',
      'Overnight success is a myth.',
      'Type a street and get results instantly.',
    ],
  ),
  whole(
    'miracle-slimming',
    [
      '(lose|losing|drop) (weight|fat|belly fat|pounds) (fast|quickly|easily|effortlessly|overnight|now|instantly|while you sleep)',
      '(rapid|fast|effortless|easy|extreme) (weight|fat) (loss|burning)',
      '(melt|melts|blast|blasts) (away|off) * (fat|pounds|inches)',
      '(fat burning|fat melting) (tea|pill|secret|trick|drink)',
    ],
    ['lose weight fast', 'rapid weight loss', 'melts away the pounds'],
    ['The snow melts away.'],
  ),
  whole(
    'fast-growth',
    [
      '(grow|go|get|blow up|explode|boost) * (viral|famous|followers|instagram|channel|account|tiktok|linkedin) (fast|overnight|instantly|quickly|in no time|in minutes)',
      'instantly (boost|double|triple|increase|grow|improve|transform|skyrocket|multiply|attract|elevate|upgrade) * (your|ur)',
    ],
    ['go viral overnight', 'grow your followers fast', 'instantly boost your credibility'],
    ['The plant grows fast.'],
    ['remove-sentence'],
    [['You can go viral overnight.', '']],
  ),
  whole(
    'easy-learning',
    [
      '(learn|master|speak) * (in your sleep|while you sleep|without studying|without effort|effortlessly|without even trying|overnight)',
      '(ace|pass) * (exam|exams|test|interview) without (studying|preparing|effort)',
    ],
    ['learn Spanish in your sleep', 'pass the exam without studying'],
    ['Learn to swim.'],
  ),
  whole(
    'from-zero-to-hero',
    [
      '(zero|broke|nothing|scratch) to (millionaire|six figures|seven figures|# figures|expert|# k a month|rich)',
      '(fast track|shortcut|shortcuts|fastest way|quickest way|easiest way|fast lane) (to|for) [(your|the|a)] (success|wealth|riches|six figures|financial freedom|millions|first million|dream life|viral|# figures|weight loss|making money|getting rich)',
    ],
    ['from broke to millionaire', 'the shortcut to success'],
    ['a shortcut to the beach'],
  ),
  whole(
    'retire-young',
    [
      '(replace|replacing|double|doubling) your (salary|# to #|income|paycheck) (in|within|by|fast|overnight)',
      '(retire|retiring) (early|young|at #|in # years|by #) (with|by|without|thanks)',
      '(clients|sales|customers|leads) (on autopilot|while you sleep|in your sleep)',
    ],
    ['replace your salary in 90 days', 'clients on autopilot'],
    ['He retired early.'],
  ),
  whole(
    'paid-while-asleep',
    '(earn|earning|get paid|make sales|sell|cash in) [(money|cash|commission)] (while|even when|even while) (you|u) (sleep|re asleep|are asleep|re sleeping)',
    ['earn while u sleep', 'get paid while you sleep'],
    ['We earn while they sleep.'],
  ),
];
