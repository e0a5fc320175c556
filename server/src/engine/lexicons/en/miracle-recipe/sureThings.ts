import { type MiraclePhrase, miracleOf } from '../../../language/promises/miracle.ts';

const method = miracleOf('method');
const guarantee = miracleOf('guarantee');

const recipe =
  '(method|recipe|formula|strategy|technique|trick|system|blueprint|framework|roadmap|playbook|routine|process|script|template|templates|prompt|prompts|hack|plan|steps|swipe file)';
/** What those who sell recipes promise with them. */
const gain =
  '(success|succeed|win|sell|grow|double|triple|10x|scale|quit|attract|land|close|go viral|get rich|become|earn|make (money|sales|six figures)|get (clients|followers|leads|customers|more|hired|promoted)|fill|replace|sign|viral|land|generate|happiness|happy|rich|wealth|explode|skyrocket|dominate|build an|never (fail|struggle|run out|worry)|more (clients|sales|leads|followers)|six figures|your (first|dream))';
const field =
  '(marketing|sales|selling|business|productivity|entrepreneurship|freelancing|content|copywriting|growth|lead generation|prospecting|coaching|leadership|management|success|visibility|seo|linkedin|hiring|recruiting|fundraising|weight loss|wellness|email marketing|personal branding|branding|burnout|procrastination|engagement)';

/** Recipes that work by themselves, for whoever applies them. */
export const sureThings: readonly MiraclePhrase[] = [
  method(
    'works-always',
    `(${recipe}|approach|habit) [(really|actually|literally|just)] (works|work) (every time|each and every time|each time|every single time|for everyone|for everybody|for anyone|no matter what|no matter (your|the) _|whatever your _|no matter (your|the) (job|niche|level)|regardless of (your|the) _)`,
    ['This routine works every single time.', 'My script just works for everyone'],
    ['The toaster works on Mondays.', 'This plan works for us.'],
  ),
  method(
    'whatever-your-trade',
    `${recipe} * (to|that|for) * * [,] (whatever|no matter|regardless of|in any|no matter what) [your] (niche|industry|level|market|business|age|experience|job|field|product|audience size)`,
    ['A system to fill your calendar, whatever your niche.'],
    ['A plan for the hall', 'Come along, whatever your level.'],
  ),
  method(
    'steps-to-gain',
    `(#|three|four|five) (step|part|pillar|phase) [(simple|easy|proven|exact)] ${recipe} (to|for|that) [(help you|let you)] * ${gain}`,
    ['My 3-step blueprint to quit your job.', 'a five-step framework for more clients'],
    ['a three-step plan to paint the hall', 'a 4-step recipe'],
  ),
  method(
    'ultimate-hack',
    `(ultimate|killer|insane|secret weapon|unfair|mind-blowing) (hack|hacks|trick|tricks|formula|playbook|blueprint|cheat code|cheat sheet|shortcut|secret|system|advantage|growth hack) (to|for|that|of|in) * (${gain}|${field})`,
    ['The ultimate hack to double your sales.', 'an insane trick for more clients'],
    ['the ultimate shortcut to the beach', 'a killer whale'],
  ),
  method(
    'ultimate-cure',
    `ultimate (cure|remedy|fix|solution|answer|antidote) (for|to|against) * (${field}|${gain}|stress|fatigue|anxiety)`,
    ['The ultimate cure for procrastination.', 'the ultimate fix for stress'],
    ['the ultimate answer to the quiz'],
  ),
  method(
    'grail-of-trade',
    [
      `(the|this|a|real|new) holy grail (of|for|in) [(modern|online|digital|b2b)] ${field}`,
      `(the|this|your|a) silver bullet (for|to|against) [(your|all)] (${field}|${gain}|problems|stress|anxiety|problem)`,
    ],
    ['The holy grail of marketing.', 'the silver bullet for burnout'],
    ['Monty Python and the Holy Grail', 'The Holy Grail of the legend', 'a silver bullet for the werewolf'],
  ),
  method(
    'one-way-only',
    `there (is|’s) (only|just) one [(real|proven|true)] (way|path|route|method) to * ${gain}`,
    ['There is only one way to grow here', 'There’s just one path to six figures'],
    ['There is only one way to the lake.'],
  ),
  method(
    'apply-and-it-comes',
    [
      `(copy|copy and paste|copy paste|steal|swipe|follow|apply|use|paste) (this|these|my|our) * ${recipe} * (and|to) (watch|see) (the|your) * (sales|clients|leads|money|followers|results|views|revenue|orders|dms|offers|calls|growth|engagement)`,
      `(follow|apply|use|copy|do) (this|these|my|that|exactly what i say) * * and (you (will|ll) (succeed|win|grow|sell|get rich|make it)|success|sales|clients|results|growth) (will|is|are) (follow|come|yours|guaranteed|inevitable)`,
    ],
    ['Copy and paste this script and watch the sales roll in.', 'Follow these steps and success is guaranteed'],
    ['Copy this list and see the hall.', 'Follow this path and you will see the lake.'],
  ),
  method(
    'rivals-will-hate-you',
    'your (competitors|competition|rivals|coworkers|colleagues|peers) (will|are going to|’ll) (hate|envy|fear|copy|curse|be jealous of) you',
    ['Your competitors will hate you.', 'your colleagues are going to envy you'],
    ['Your competitors will run.'],
  ),
  guarantee(
    'will-work-for-you',
    [
      `(it|this|they|${recipe}) (worked|works|work) for * (#|me|them|us|hundreds|thousands|everyone) * * * (it|so|they|and|this) [(it|they|this)] (will|ll) [(also)] work for (you|yours)`,
      '(it|this) (will|ll) work for you (too|as well|guaranteed|no matter)',
    ],
    ['It worked for me and it will work for you.', 'This will work for you too'],
    ['Find a day that will work for you.', 'I hope it works for you.'],
  ),
  guarantee(
    'percent-guaranteed',
    '(results|success|growth|sales|profits|followers|leads|clients) (are |)# % guaranteed',
    ['Results 100% guaranteed', 'success 100 % guaranteed'],
    ['The fence is 100% guaranteed against rot.'],
    [{ field: '…' }],
    [['Results 100% guaranteed for your garden.', '… for your garden.']],
  ),
  method(
    'perfect-plan-for',
    `(perfect|universal|bulletproof|unbeatable) (plan|routine|method|formula|recipe|strategy|script|system|guide|template) (to|for) * ${gain}`,
    ['The perfect plan to get rich.', 'A universal routine for happiness'],
    ['the perfect plan for Saturday', 'a universal remote'],
  ),
  guarantee(
    'all-succeed',
    [
      '100 % of (my|our|the|) (students|clients|customers|participants|candidates|members) [who _] (succeed|pass|sell|win|get|land|grow|double|see results)',
      `(this|my|our|the) ${recipe} [that] never (fails|misses|disappoints|lets you down)`,
      '(you will|you’ll) (succeed|win|sell|grow|make it) , (guaranteed|i promise|for sure)',
      `(trick|tip|secret|method|strategy|hack|technique) [that] (nobody|no one) (will|else will|wants to|ever) (give|tell|teach|show|share|gives|tells|teaches) (you|with)`,
    ],
    ['100% of students succeed with my method.', 'This method never fails.'],
    ['She never misses the bus.', '100% of students came.'],
  ),
  guarantee(
    'if-i-could',
    'if (i|we) (can|could|did|made) (it|do it|do this|this) [,] (anyone|anybody|everyone|so can you|you|you too) (can|could|will) [(do it|too|make it)]',
    ['If I did it, anyone can.', 'if we could do it, you can too'],
    ['If I did it again I would wear boots.'],
  ),
  guarantee(
    'simply-cannot-fail',
    '(it|this|that) [(just|simply|literally|truly)] (cannot|can’t|can not|won’t|will not) (fail|possibly fail|go wrong) ($|!|.)',
    ['It simply cannot fail!', 'This literally can’t fail.'],
    ['It cannot fail to amuse the children.'],
  ),
  guarantee(
    'percent-success',
    '# % (success rate|success|satisfaction) [(rate)] (guaranteed|or|,|!|.) ',
    ['Zero risk, 100 % success rate.'],
    ['a 40% success rate in the trial'],
  ),
];
