import { type MiraclePhrase, miracleOf } from '../../../language/promises/miracle.ts';

const method = miracleOf('method');
const guarantee = miracleOf('guarantee');
const secret = miracleOf('secret');

const winners =
  '(the rich|the wealthy|millionaires|billionaires|top performers|successful people|highly successful people|successful founders|the top # %|winners|high achievers|self made millionaires|top creators|top sellers)';

/** Systems that print money, cures and spells, and what the winners are said to do. */
export const cures: readonly MiraclePhrase[] = [
  method(
    'works-for-any',
    '(works|work|worked|it works) (for|in|on|with) (any|every) (niche|industry|business|budget|body type|skin type|hair type|age group|product|market|offer|audience|personality type) !(where|that|which|whose|with|you|i|we|in which)',
    ['It works in any niche.', 'a diet that works for every body type'],
    ['It works on any phone.', 'Works in any weather'],
  ),
  method(
    'hundred-percent-working',
    '# % (working|legit|effective|foolproof|proven|success|accurate|genuine) (method|methods|trick|tricks|formula|system|way|ways|strategy|signals|tips|platform|remedy|cure|solution|hack)',
    ['a 100% working trick', '100% proven methods'],
    ['100% cotton', 'a 5% working loss'],
  ),
  method(
    'money-machine',
    '(money making|money printing|profit|sales|client|income|revenue|client getting) (machine|machines|printer)',
    ['a money making machine', 'Turn your website into a sales machine.'],
    ['a washing machine', 'the cash machine by the bank', 'a machine for income tax'],
  ),
  method(
    'all-problem-solution',
    [
      '(love|marriage|love marriage|business|family|money|husband wife|relationship|vashikaran|job|career|all|any) (problem|problems) (solution|solutions|specialist|solver|solved in|solve in)',
      '(one|a single|# in 1|the) [(stop|simple|perfect|permanent|final)] (solution|cure|answer|remedy) (to|for) (all|any|every|each) [(of|your|life|of your|kind of)] (problem|problems|worries|issues|diseases|ailments|struggles)',
    ],
    ['Love problem solution by phone.', 'the one solution to all your problems'],
    ['The problem is solved.', 'A solution of salt'],
  ),
  method(
    'spells',
    '(powerful|effective|real|genuine|true|best|great) [(love|money|lottery|black magic|voodoo|online|native)] (spell caster|spell casters|spells caster|love spell|money spell|spells that work|astrologer in|herbalist|black magic)',
    ['a powerful spell caster', 'the best astrologer in Delhi'],
    ['a dry spell', 'The cast was great.'],
  ),
  method(
    'permanent-cure',
    [
      '(permanent|natural|herbal|guaranteed|instant|miraculous|# %) (cure|cures|remedy) (for|to|of|from) (herpes|hpv|diabetes|cancer|hair loss|baldness|acne|pain|arthritis|anxiety|depression|insomnia|tinnitus|hiv|erectile|eczema|psoriasis|all)',
      '(cure|cures|curing|reverse|reverses) (diabetes|cancer|herpes|hpv|autism|arthritis|baldness|alzheimer’s|tinnitus|any disease|every disease|all diseases) (naturally|permanently|completely|for good|in|with|without|forever)',
    ],
    ['a permanent cure for acne', 'It cures diabetes naturally.'],
    ['research on a cure', 'The ham is cured with salt.'],
  ),
  method(
    'one-small-change',
    '(this|one) (one|single|small|simple|tiny|little|weird) [(simple|small|little|tiny)] (change|tweak|shift|decision|edit|sentence|email|line|habit|question|trick) (doubled|tripled|will double|will triple|skyrocketed|exploded|increased|transformed|will transform|got me|landed me|made me) (my|our|your|their|# |over|more)',
    ['This one tweak doubled my sales.', 'One small change will double your reach.'],
    ['One small change to the rota', 'This one line is missing.'],
  ),
  method(
    'exact-system',
    '(the|my|our) (exact|complete|step by step|proven|simple|precise) (blueprint|system|formula|roadmap|process|strategy|playbook|method|framework|steps|script|scripts|strategies) (to|for|i used to|i use to|we used to|we use to|that|behind|i’d use to|they used to) (land|go viral|go from|scale|hit|reach|earn|generate|generated|made|close|10 x|make (money|£|€|($)|six)|get (clients|leads|followers|rich|# |hired)|grow (my|your|from|to|a|our))',
    ['the exact system I used to go from zero to ten clients', 'my step-by-step framework to land clients'],
    ['the exact time to leave', 'our complete process for cheese'],
  ),
  guarantee(
    'nobody-fails',
    '(nobody|no one|not a single (client|person|student|customer)) (fails|failed|has failed|has ever failed|loses|has ever lost) (with|using|on|this|following|if they)',
    ['Nobody fails with this.', 'No one has ever failed following it.'],
    ['Nobody failed the spelling test.', 'No one fails her exams for fun.'],
  ),
  guarantee(
    'everything-to-gain',
    '(nothing to lose|zero to lose|no risk|zero risk) (and|but|,) (everything|a lot|so much|all|all reward|all upside) [to gain]',
    ['nothing to lose and everything to gain', 'zero risk, all reward'],
    ['I have nothing to lose.', 'no risk and no wind'],
  ),
  guarantee(
    'sure-wins',
    '(sure|guaranteed|100 % sure|no lose|can’t lose|unlosable) (odds|wins|bets|bet|predictions|signals|games|picks|tips|trades|trade|stocks|stock)',
    ['sure odds every day', 'a can’t-lose trade'],
    ['I am sure, bets are closed.', 'He is sure to win.'],
  ),
  guarantee(
    'i-promise-it-works',
    '(i|we) (promise|guarantee|swear) [you] (it|this|that this|that it|this method|this trick|this hack) (works|will work|’ll work|will change (your|everything)|is going to (work|change)|never fails|changes everything)',
    ['I promise you this works.', 'We guarantee it will work.'],
    ['I promise it is dry.', 'They swear in church.'],
  ),
  secret(
    'what-winners-do',
    [
      `(what|how|why|things|ways|habits) ${winners} (do|get|think|stay|make|use|know|became|build|grow|wake|never|always|spend|start|read|don’t)`,
      `(habits|secrets|secret|morning routine|morning routines|rules|traits|mindset|mindsets|routine|routines) (of|that made|behind) [(self made|most|the most|every)] ${winners}`,
    ],
    ['What the rich never do.', '5 habits of millionaires', 'the morning routine of top performers'],
    ['What the neighbours do.', 'The rules of chess'],
  ),
  secret(
    'not-taught-at-school',
    '(what|things|skills|lessons|truths|rules) [that] (they|schools|school|business school|business schools|universities|university|college|your mba|your teachers) (don’t|won’t|never|will never|doesn’t) (teach|taught|tell) you (about|in|at) (money|business|school|success|life|wealth|selling|sales|college|marketing|investing|getting)',
    ['What schools won’t teach you about money', '7 skills they never teach you in school'],
    ['The school doesn’t teach German.', 'They taught you well.'],
  ),
  secret(
    'missing-piece',
    '(the|your) (missing (piece|link|ingredient|key)|secret (ingredient|weapon)) (to|for|of|behind|in) (your|success|growth|every|all|any|building|getting|going|scaling|unlocking|great|viral|explosive|wealth|high)',
    ['the missing piece in your strategy', 'The secret weapon of great sellers'],
    ['the missing piece of the jigsaw', 'The secret ingredient is nutmeg.'],
  ),
];
