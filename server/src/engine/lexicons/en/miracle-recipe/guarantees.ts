import { type MiraclePhrase, miracleOf } from '../../../language/promises/miracle.ts';

const guarantee = miracleOf('guarantee');

/** Results that nobody can vouch for. Warranties and "money back" have no place here. */
export const guarantees: readonly MiraclePhrase[] = [
  guarantee(
    'guaranteed-result',
    [
      'guaranteed (results|result|success|growth|sales|followers|likes|views|leads|profit|profits|returns|return|weight loss|approval|traffic|wins|win|engagement|roi|revenue|ranking|rankings|job|wealth)',
      '(results|success|growth|sales|profits|profit|weight loss|followers|roi|returns|satisfaction and results) (are|is) [(100 %|absolutely|always)] guaranteed',
      '(results|success|roi|profits|followers|sales) guaranteed',
    ],
    ['guaranteed results', 'Success is guaranteed.', 'Results guaranteed!'],
    ['guaranteed delivery by Friday', 'a money-back guarantee', 'Results are in.'],
  ),
  guarantee(
    'we-guarantee-you',
    [
      '(i|we) [(can|absolutely|personally|will|ll)] (guarantee|promise) [you] (results|success|sales|followers|leads|growth|clients|a job|more sales|more clients|more followers|roi|profit|profits|first page)',
      '(i|we) [(can|absolutely|personally|will|ll)] (guarantee|promise) [you] [that] you (ll|will|re going to|are going to|can) * (succeed|win|grow|sell|double|lose|earn|make|get (results|clients|followers)|land|rank|become)',
      '(i|we) [(can|absolutely|personally|will|ll)] guarantee [you] [that] you (ll|will) never * * (again|lose|fail|worry)',
      '(you re|you are|is|are|he s|absolutely|almost|practically|virtually) guaranteed to (succeed|win|work|grow|make|get|sell|go viral|earn|double|increase|boost|land|lose (weight|fat|#|inches)|help you|rank|profit)',
    ],
    [
      'We guarantee results.',
      'I promise you that you will succeed.',
      'I guarantee you’ll never sleep badly again.',
      'You are guaranteed to win.',
    ],
    [
      'I promise to call.',
      'We guarantee a warm welcome.',
      'The right is guaranteed by law.',
      'Whoever bets on rain in June is guaranteed to lose.',
    ],
  ),
  guarantee(
    'guaranteed-way',
    [
      '(guaranteed|surefire|sure fire|certain) (way|ways|method|methods|strategy|path|formula|system|plan|recipe|blueprint|route) (to|for|of) !(tell|identify|know|spot|lose|fail|annoy|end up|ruin|kill|waste|miss|disappoint)',
      '# % (success rate|guaranteed (results|success|to work|method|way|profit)|success|guarantee of success)',
    ],
    ['a guaranteed way to grow', 'a 100% success rate'],
    ['the way to the station', '100% cotton', 'A surefire way to lose a tooth.'],
  ),
  guarantee(
    'you-will-succeed',
    [
      'you (will|ll|are going to|re going to) (definitely|absolutely|inevitably|certainly|literally|automatically|without a doubt|100 %) (succeed|win|grow|sell|get results|make money|go viral|get rich|double|see results)',
      '(success|growth|wealth|virality) is (inevitable|just a matter of|only # steps|automatic|a given|yours for the taking)',
    ],
    ['You will definitely succeed.', 'Success is inevitable.'],
    ['You will find the key under the mat.', 'Rain is inevitable.'],
  ),
  guarantee(
    'no-risk',
    [
      '(risk free|zero risk|no risk|riskless) (investment|investments|profit|profits|return|returns|income|money|trading|growth|gains)',
      '(invest|investing|trade|trading|earn) * (with no risk|with zero risk|without risk|without any risk|risk free)',
    ],
    ['a risk free investment', 'trade with zero risk'],
    ['risk of rain', 'no risk assessment yet'],
  ),
  guarantee(
    'scientifically-proven',
    [
      '(scientifically|clinically) proven to (work|boost|increase|help|make|reduce|grow|double|improve|cure|burn|get)',
      '(backed|proven) by science to',
      '(works|work) (100 %|guaranteed) !(client|offline|locally|remote|remotely|online|on|in|from|of|free|local|without|through|via|by)',
    ],
    ['scientifically proven to boost your reach', 'backed by science to make you happy'],
    ['clinically tested', 'the science museum'],
  ),
];
