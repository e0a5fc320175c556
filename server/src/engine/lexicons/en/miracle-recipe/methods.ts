import { type MiraclePhrase, miracleOf } from '../../../language/promises/miracle.ts';

const method = miracleOf('method');

const recipe =
  '(method|methods|recipe|formula|formulas|strategy|strategies|technique|techniques|trick|tricks|system|systems|solution|blueprint|framework|frameworks|roadmap|playbook|routine|process|approach|script|scripts|template|templates|hack|hacks|tip|tips|tactic|tactics|program|programme|plan|way|ways|steps)';
const success =
  '(success|succeed|succeeding|winning|win|grow|growth|growing|going viral|go viral|get rich|wealth|riches|happiness|weight loss|losing weight|sales|selling|more clients|more sales|virality|engagement|followers|financial freedom|six figures|making money|make money|a great post|great content|linkedin|instagram)';

/** The recipe that works for everybody and at every go. */
export const methods: readonly MiraclePhrase[] = [
  method(
    'foolproof',
    [
      `no-fail ${recipe}`,
      `(foolproof|fool-proof|fail-proof|failproof|bulletproof|bullet-proof|surefire|sure-fire|infallible|can’t-fail|unbeatable|magic|magical|miracle|fail-safe|idiot-proof|risk-free) * ${recipe}`,
    ],
    ['a foolproof method', 'the magic formula', 'my bulletproof system', 'our no-fail recipe'],
    ['a bulletproof vest', 'magic carpets', 'foolproof'],
  ),
  method(
    'proven',
    [
      '(proven|tried and tested|battle tested|scientifically proven|time tested|science backed) * (formula|blueprint|system|playbook|roadmap|recipe|framework|secret|secrets|hack|hacks)',
      '(proven|scientifically proven|100 % effective|guaranteed) * (method|strategy|strategies|methods|way|ways|process|steps|template|templates|tactics|plan|tips) * (to|for|that|of)',
    ],
    ['my proven formula', 'proven strategies to grow', 'a scientifically proven way to sell'],
    ['not proven in court', 'a proven track record'],
  ),
  method(
    'one-thing-will-fix-it',
    '(one|this|this one|a single) [(simple|tiny|little|small|daily|weird)] (habit|trick|hack|change|exercise|technique|ritual|sentence|word|mindset shift) (will|can|is going to) (fix|cure|end|erase|solve|transform|eliminate|change) (your|any|all) * [_] (forever|for good|for life|overnight|instantly)',
    ['One simple habit will fix your sleep forever.', 'This trick will end your worries for good.'],
    ['This change will fix your tap.', 'One word will do.'],
  ),
  method(
    'never-fails',
    '(method|formula|trick|recipe|strategy|system|approach) that never fails [(me|us)]',
    ['There is one method that never fails to fill a room.'],
    ['A friend that never fails me.'],
    [{ field: 'method that …' }],
    [['There is one method that never fails.', 'There is one method that ….']],
  ),
  method(
    'works-every-time',
    [
      '=(it|this|that|which|they|these|and|method|formula|trick) (works|work|never fails|never fail) [(like a charm|like magic)] (every time|every single time|each time|for everyone|for everybody|for anyone|100 % of the time|no matter what|no matter who you are|no matter your niche|regardless of your niche|without fail|guaranteed)',
      '=(it|this|which|that|and) never fails $',
      '(works|work) (every single time|for anyone in any niche|in any niche|for any business)',
    ],
    ['It works every time.', 'a trick that works for everyone', 'This method works no matter what.'],
    ['She works every Sunday.', 'He never fails his exams.'],
    [{ field: 'worked for …' }],
    [
      ['It works every time.', 'It worked for ….'],
      ['A trick that works for everyone.', 'A trick that worked for ….'],
    ],
  ),
  method(
    'cannot-fail',
    [
      '(you|u) (can t|cannot|can not|won t|will not|literally can t) (fail|go wrong|possibly fail) !(with either|with any|on|at|the|this|that|a|an|more|twice|it|them|him|her|any|and|in|your|to)',
      '(impossible to (fail|lose|go wrong|mess up|resist)|zero chance of failure|failure is impossible)',
    ],
    ['You can’t fail.', 'It is impossible to go wrong.'],
    ['You can’t park here.', 'It is impossible to sleep.'],
    ['remove-sentence'],
    [['You can’t fail.', '']],
  ),
  method(
    'only-thing-that-works',
    [
      `the (only|one|single|# 1|number one) * ${recipe} * (that works|that actually works|that matters|you need|you ll ever need|you will ever need|you ever need|worth knowing|that guarantees|guaranteed)`,
      'the (only|one|single) (thing|way|secret|rule|habit|skill|book|course|guide|resource|checklist|prompt|metric) * (that works|that actually works|you need to|you ll ever need|you will ever need|you need for|that will make you|that guarantees) !(in this|in my|in our|in the|here|around here|on this|at this)',
      `the only (way|thing|path|key|route) (to|for) * ${success}`,
    ],
    ['the only method that works', 'the only guide you’ll ever need', 'The only way to succeed'],
    ['the only bakery open', 'the only way to the beach'],
  ),
  method(
    'key-to-success',
    [
      `the (key|keys|recipe|formula|blueprint|cheat code|golden rule|fast track|shortcut|winning formula) (to|for|of) [(your|real|lasting|unstoppable|massive|online|true|guaranteed)] ${success}`,
      '(winning|success|million dollar|# figure|golden) (formula|recipe|blueprint|playbook)',
    ],
    ['the recipe for success', 'the key to going viral', 'my winning formula'],
    ['the key to the garage', 'a recipe for soup'],
  ),
  method(
    'miracle-product',
    [
      '(miracle|magic) (cure|cream|pill|pills|drink|tea|product|diet|supplement|serum|tool|app|prompt|bullet|remedy|solution|ingredient|fix)',
      '(work|works|worked|working) (miracles|wonders like magic|magic on your)',
      '(cure|cures) (all|everything|anything)',
      '(a|the) (cure|fix|remedy) for (everything|anything|all (your|our|of your|ills|problems))',
    ],
    ['a miracle cure', 'It works miracles.', 'the magic pill'],
    ['the Miracle on Ice', 'a magic show'],
  ),
  method(
    'all-you-need',
    [
      '(everything|all) (you need|you ll ever need) to (succeed|go viral|win|get rich|grow|scale|explode|dominate|crush it|make money|10x|make six figures|# x)',
      'the (only|last) * (course|guide|book|template|resource|newsletter|tutorial|checklist|program) (you|u) (need|ll ever need|will ever need|ever need|have to buy)',
    ],
    ['everything you need to succeed', 'the last course you will ever need'],
    ['everything you need to bake'],
  ),
  method(
    'copy-paste-success',
    [
      '(just|simply) (copy|copy and paste|copy paste|steal|follow|plug in|swipe) * (and (watch|you ll|you will|see|win|profit)|to (succeed|win|go viral|get rich|grow)) !(be good|be on|be able|be fine|be done|have|know|see|get)',
      '(copy|steal|swipe) (my|this|our) (exact|proven) * (formula|system|process|template|script|strategy|playbook|blueprint|framework|prompts|prompt)',
      '(follow|use|apply) (my|this|these|our) [(simple|exact|easy|#)] (steps|formula|system|method|framework|strategy|plan) and (you ll|you will|watch|you re guaranteed|success) !(be on|be able|have|know|see|get)',
    ],
    ['Just copy it and watch the sales come in.', 'Steal my exact template', 'Follow this method and you’ll win.'],
    ['Copy the file.', 'Follow the river.', 'Follow these steps and you’ll be on your way.'],
  ),
  method(
    'changes-everything',
    [
      '(this|the|one|a) * (trick|habit|tip|prompt|framework|hack|method|formula|strategy|mindset shift|secret|routine) (that|which) (will change|changes|changed|is going to change|is changing) (everything|your life|the game)',
      '(this|the|one) [(simple|single|one|weird|little|free)] (trick|habit|tip|prompt|framework|hack|method|formula|strategy|secret) (will|is going to) (change|transform|revolutionize|blow) * (life|everything|business|career|mind)',
    ],
    ['the one habit that will change your life', 'This simple prompt will change your life.'],
    ['a meeting that changed us', 'The birth of my son changed everything.'],
  ),
  method(
    'solves-everything',
    [
      '(solve|solves|solved|fix|fixes|ends|end|eliminate|eliminates) (all|every one of|all of) your (problems|worries|struggles|pain points|issues)',
      '(never|you ll never|you will never) (struggle|worry|fail|run out of|stress) * (again|clients again|leads again|money again|content again)',
      '(say goodbye to|kiss goodbye to|no more) * (struggles|struggling|failed launches|blank page|rejection|writer’s block) (forever|for good|again|ever)',
    ],
    ['It solves all your problems.', 'You’ll never struggle again.'],
    ['He fixes all our bikes.', 'Never again'],
  ),
  method(
    'anyone-can',
    [
      '(anyone|anybody|everyone) (can|could) (do (it|this) and (make|win|succeed|earn)|become (rich|a millionaire|successful|an influencer)|make (money|six figures|thousands|a living)|go viral|succeed|get rich)',
      'if (i|we) (can|could|did) (do it|do this|make it|it) , * (you|anyone|so can you) *',
    ],
    ['Anyone can become a millionaire.', 'If I can do it, so can you.'],
    ['Anyone can join us.', 'If I can, I will.'],
  ),
];
