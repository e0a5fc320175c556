import { type Claim, claimOf } from '../../../language/claims/claim.ts';
import { company, people, place } from './people.ts';

const rank = claimOf('rank');
const share = claimOf('share');
const study = claimOf('study');
const everyone = claimOf('everyone');

/** What is said to depend on something else by so many per cent. */
const outcome =
  '(communication|success|results|decisions|jobs|learning|stress|problems|failures|conflict|conflicts|performance|happiness|health|body language|opportunities|productivity|marketing|leadership|wealth|selling|hires|churn)';
/** Of money and trade it is told where it comes from: "60% of revenue is ours" counts. */
const trade = '(sales|revenue|profits|income|growth|leads|traffic|turnover|profit|business|orders)';
const comes =
  '(comes|come|depends|depend|is|are|happens|happen|lies|lie|boils|boil|goes|go|gets|get|takes|take|relies|rely|fails|fail)';

/** Shares, multiples and superlatives by what they are built of. */
export const shapes: readonly Claim[] = [
  rank(
    'hash-one',
    [
      `=(#) # [_] [_] ${company} (in|on|for|of|across|worldwide)`,
      `(is|are) the (most|best) [(widely|highly)] (used|trusted|recommended|popular|reliable|advanced|selling|loved|rated|effective|complete) ${place}`,
      `(is|are) [(now|officially|still)] the (world|country|nation|uk|market|industry|continent) ’s (most|best|leading|largest|biggest|fastest|favourite|favorite|top) [(widely|highly|loved|used|trusted|popular|recommended|growing|rated|selling)] _ !(wanted|expensive|famous)`,
      `=(#) # (rated|ranked|recommended|selling|trusted|best selling) * ${company}`,
    ],
    ['the #1 hiring platform in Europe', 'Our #1 rated meal app', 'Ours is the world’s most loved oven.'],
    ['the #1 reason to walk', 'My #1 fan'],
  ),
  share(
    'so-much-comes-from',
    [
      `# % of [(your|our|the|all|a|most)] [_] ${outcome} ${comes}`,
      `# % of [(your|the|all|a|most)] [_] ${trade} (comes|come|depends|depend|happens|happen|relies|rely) (from|on|in|at|because)`,
      `# % of your _ [_] ${comes} (from|on|down|to|of)`,
    ],
    [
      '80% of success is showing up.',
      '20% of your clients come from one place.',
      '93% of communication is body language',
    ],
    ['80% of the hall is painted.', '20% of your milk is spilt.'],
  ),
  share(
    'so-many-do',
    '# % of _ [_ [_]] (fail|never|don’t|won’t|die|quit|prefer|regret|lie|struggle|give up|procrastinate|say they|say that|think|believe|admit|report|wish|judge|burn out|drop out|abandon|unsubscribe)',
    ['60% of hurried readers give up here.', '85% of podcasts die before Christmas.'],
    ['60% of the plants are in bloom.', 'We sold 60% of them.'],
  ),
  share(
    'so-many-times-as',
    `${people} [_] [_] (twice|(two|three|four|five|ten|#) times) (as|more|less|better|faster)`,
    ['Happy teams sell twice as much.', 'Women ask four times less.'],
    ['Cows drink twice as much.'],
  ),
  share(
    'so-much-more',
    [
      '(are|become|stay) [(up to|over|nearly)] # % (more|less|happier|faster|better) _',
      '(earn|see|sell|generate|enjoy|report|achieve|produce|make|experience|have) [(up to|over|nearly|an average of)] # % (more|higher|lower|fewer|better|less) _',
      '(replace|replaces|automate|eliminate|destroy|wipe out|displace) [(up to|over|nearly|about)] # % of [all] (jobs|workers|tasks|roles|work|employees|white collar)',
    ],
    ['Teams that laugh are 30% more cheerful.', 'Lit shops sell 20% more bread', 'AI will replace 40% of jobs.'],
    ['Prices are up by 30%.', 'They sell 20% of their honey here.'],
  ),
  share(
    'most-fail',
    '(most|the vast majority of|half of) [(new|small|young|early stage)] (startups|businesses|companies|projects|podcasts|blogs|agencies|restaurants|transformations) * (fail|die|close|fold|collapse|shut down|go bankrupt|go bust|go under)',
    ['Most startups die young.', 'Half of new restaurants close within a year.'],
    ['Most pears are ripe.', 'Most companies on our street close at noon.'],
  ),
  study(
    'the-brain-only',
    [
      '(brain|brains) [(can|will)] only (remembers|remember|retains|retain|uses|use|processes|process)',
      '^ (scientifically|clinically) (proven|proved)',
    ],
    ['The human brain only uses what it must.', 'Clinically proven: naps help.'],
    ['The brain of a squid is round.'],
  ),
  everyone(
    'everybody-knows-it',
    [
      '^ [(look|and|but|because|let’s face it)] [,] (everyone|everybody) knows [that] _ [_] (is|are|was|works|work|matters|matter|kills|kill|beats|beat|sells|sell|needs|need|leads|lead|makes|make|pays|pay|takes|take)  (the|a|an|dead|key|king|everything|important|essential|better|worse|best|worst|hard|bad|good|more|people|you|less|time)',
      '(any|every) (specialist|expert|professional|pro|doctor|recruiter|marketer) will (tell|confirm)',
      '(that’s|this is|it’s) (a (known|proven|well known|simple|statistical|scientific)|just a) fact',
    ],
    [
      'Everyone knows Mondays are the worst.',
      'Everybody knows that content is king.',
      'Every specialist will confirm it.',
    ],
    ['Everyone knows Paul.', 'Everyone knows where the key is.'],
  ),
  share(
    'everyone-knows-people',
    [
      '^ everyone knows [that] _ [_] (people|men|women|kids|children|owners|drivers|creatives) are (more|less|better|worse|smarter|happier) !(at|than me|than us)',
      '^ voted [(the|one of the)] best _ [_] in _ [_] $',
    ],
    ['Everyone knows left-handed people are more creative.', 'Voted the best brunch in Toronto'],
    ['Everyone knows Brian.', 'We voted the best way we knew.'],
  ),
];
