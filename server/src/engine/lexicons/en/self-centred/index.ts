import type { Pattern } from '../../../phrases/phrase.ts';
import { ordinaryBoasts } from './ordinary.ts';

const several =
  '(#|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundreds of|dozens of|several|multiple)';

/** What one says of oneself to be admired: counted by the rule `self-centred`, never alone. */
export const phrases: readonly Pattern[] = [
  {
    id: 'proud-of',
    pattern: [
      '(proud|honoured|honored|humbled|thrilled|delighted|privileged) * (to|of|that|by|with)',
      '(take|takes|taking|great|immense) pride',
      '(proud|huge|big|major) moment',
    ],
    hits: ['We are proud to lead the field.', 'A proud moment for the firm.'],
    misses: ['She is too proud.'],
  },
  {
    id: 'award-won',
    pattern: [
      '(award|awards) (for|from|winner|winners)',
      '(award-winning|award winning)',
      '(<to win>|<to receive>|<to earn>|<to secure>|<to achieve>) * (award|awards|prize|medal|certification|accreditation|recognition|accolade)',
      '(named|ranked|voted|recognised|recognized|shortlisted|selected|certified|accredited) (as|among|in|one|a|the|by|for)',
      '(finalist|finalists|honoree)',
    ],
    hits: ['We won the regional award.', 'Our firm was named among the best.'],
    misses: ['They sat among friends.'],
  },
  {
    id: 'growth',
    pattern: [
      '(record|best) (year|quarter|month|revenue|growth|sales|results)',
      '(doubled|tripled|quadrupled|grew|grown) (our|my)',
      '(revenue|turnover|sales) (growth|grew|doubled|of|up|is up)',
      '(raised|closed|secured) * (million|round|funding|seed)',
      '(series a|series b|seed round|milestone|milestones)',
      '(surpassed|exceeded|crossed|hit|passed) # *',
      '(my|our) (biggest|best|largest) [(ever)] (deal|sale|client|launch|contract|month|project)',
    ],
    hits: [
      'Our best quarter so far.',
      'I closed my biggest deal.',
      'We doubled our revenue.',
      'A milestone for the firm.',
    ],
    misses: ['The vinyl record spins.'],
  },
  {
    id: 'our-excellence',
    pattern: [
      '(our|my) * (expertise|excellence|commitment|vision|mission|ambition|values|success|achievement|achievements|accomplishments|leadership|innovation|dedication|track record|reputation|growth|strategy|journey)',
      '(unmatched|unrivalled|unparalleled|proven|deep) (expertise|experience|quality|track record)',
    ],
    hits: ['Our mission has not changed.', 'My proudest achievements are here.'],
    misses: ['The mission was aborted.'],
  },
  {
    id: 'our-company',
    pattern: [
      '(our) * (company|firm|agency|group|brand|startup|solution|solutions|platform|technology|products|portfolio|organisation|organization|headquarters)',
    ],
    hits: ['Our company grows.', 'Our flagship solution is here.'],
    misses: ['The company grows.'],
  },
  {
    id: 'the-best',
    pattern: [
      '(industry|market|global|world|category|thought) (leader|leaders|leading)',
      '(world-class|world class|best-in-class|best in class|cutting-edge|cutting edge|state-of-the-art|industry-leading)',
      '(leader|pioneer|pioneers|leaders) (in|of) (the|our|this)',
    ],
    hits: ['We are a market leader.', 'A pioneer in the field.'],
    misses: ['The choir leader waved.'],
  },
  {
    id: 'testament',
    pattern: [
      'testament to (our|my|the hard|the)',
      '(reflects|demonstrates|shows|proves|reinforces|cements|strengthens) (our|my)',
      '(result|fruit|recognition|reward) (of|for) (our|my|years|months|hard)',
      '(hard work|dedication) (and|of our|of my|has paid|pays|paid)',
    ],
    hits: ['It is a testament to our people.', 'This reflects our standards.'],
    misses: ['He read the Old Testament.'],
  },
  {
    id: 'promotion',
    pattern: [
      "(I've been|I have been|I was) (promoted|named|elected|selected|chosen|invited|nominated|appointed|featured)",
      '(officially|now) a certified',
      'my * (certification|promotion|nomination|title|degree|credentials|new role)',
      `(I have|I hold|I earned|holding) ${several} (years|degrees|diplomas|certificates|certifications|patents)`,
      '(I|we) (give|gave|deliver|delivered) (talks|keynotes|conferences|masterclasses)',
      'I (write|wrote|have written|published|have published) * (books|bestsellers)',
    ],
    hits: ['I was promoted to director.', 'My new certification arrived.'],
    misses: ['I was late.'],
  },
  {
    id: 'what-i-built',
    pattern: [
      `(built|founded|launched|created|scaled|run|lead|own) ${several} (companies|businesses|startups|brands|agencies|studios|shops|teams)`,
      '(built|grew|grown|started|made) * * (from scratch|from nothing|from zero|from the ground up)',
      '(run|lead|own|founded|built|have) my own (studio|agency|practice|firm|company|business|brand|podcast|consultancy)',
      'my (method|approach|system|framework) is (mine|unique|one of a kind|my own)',
      '(my|our) (clients|customers|partners) (trust|love|value|choose|recommend|keep coming back|rely on)',
    ],
    hits: ['I have built three companies.', 'My clients trust me because I deliver.', 'We grew it from scratch.'],
    misses: ['He built two sheds.', 'My clients meet on Tuesday.'],
  },
  {
    id: 'ever-higher',
    pattern: [
      '(raise|raising|raised|set|setting) the bar',
      '(I|we) (keep|never stop|continue to|always) * (growing|pushing|improving|innovating|excelling|grow|push|improve|innovate|excel)',
      '(go|goes|going) (above and beyond|the extra mile|further than|even further)',
      '(best|greatest) * (is|are) [(yet|still)] (ahead|to come)',
      '(journey|adventure|story) (is|has) (only|just) (beginning|begun|started|getting started)',
    ],
    hits: ['We keep growing every year.', 'I keep raising the bar.', 'My best work is yet to come.'],
    misses: ['The bar opens at six.', 'The best bread is the one to come out last.'],
  },
  {
    id: 'my-convictions',
    pattern: [
      '^ [(and|but)] i [(really|truly|always|also)] (believe (in|that)|know what i want|know that i|know who i am|love what i do|always deliver|never give up|have clear goals|only accept|refuse to settle|have high standards)',
      '(my|our) [(own)] (way|rules|taste|style|look|vibe|aesthetic|space|standards|approach|philosophy|values|brand) (is|are|was|says|speaks|reflects)',
      '(on my (own) terms|on my terms|my own (way|brand|path|rules|taste|terms))',
    ],
    hits: ['I believe in clarity.', 'My style is minimal.', 'I live on my own terms.'],
    misses: ['I know that dog.', 'My way home is long.'],
  },
  {
    id: 'what-i-am',
    pattern: [
      '(i am|i’m) [(so|very|more|now|truly|also|a)] (unstoppable|unapologetic|stronger|worth it|limitless|driven|ambitious|passionate|certified|a (strategist|visionary|perfectionist|creative|dreamer|doer|leader|winner|fighter)|on a journey|not afraid|the best version|proud of (it|myself|who))',
      '(i|we) (speak at|lecture at|am featured in|work with companies|work with brands|work with the best|think big)',
      'i (love|like|trust) (my (body|mind|style|life|taste|work|job)|myself|neutral|order)',
      '(we are who we are|i am who i am|that’s who i am|this is who i am|this is me)',
    ],
    hits: ['I am unstoppable.', 'I speak at events.', 'We think big.'],
    misses: ['I am late.', 'I like cheese.'],
  },
  {
    id: 'our-size',
    pattern: [
      `(we|I) (have|employ|count|are|serve) [(over|more than|now|almost|nearly)] ${several} (employees|people|staff|offices|clients|customers|experts|consultants|collaborators|locations|branches)`,
      '(work|works|working|worked|partner|partnered) with * (biggest|largest|leading|top|major|best|greatest|finest) (brands|companies|names|clients|groups|firms)',
      `(opened|open|opening) ${several} [new] (offices|branches|stores|shops|studios|locations)`,
    ],
    hits: ['We have forty employees.', 'We work with the biggest brands.', 'We opened two new offices.'],
    misses: ['We have two goats.', 'She works with the leading violin.'],
  },
  {
    id: 'our-team',
    pattern: [
      'our team * (passionate|talented|dedicated|exceptional|committed|second to none|our greatest strength)',
      '(passionate|talented|dedicated|exceptional) team',
    ],
    hits: ['Our team is passionate about what it does.', 'A talented team stands behind it.'],
    misses: ['Our team lost on Sunday.'],
  },
  {
    id: 'my-full-diary',
    pattern: [
      '(my|our) (calendar|diary|agenda|schedule|order book|waiting list) * (is|are) * (full|packed|bursting|fuller|overflowing)',
      '(we are|we’re|i’m|i am) [(already|now)] (fully booked|booked (solid|out))',
    ],
    hits: ['My calendar for May is full.', 'We are booked solid.'],
    misses: ['The calendar hangs in the hall.', 'Our bus is full.'],
  },
  {
    id: 'on-a-roll',
    pattern: [
      '(i am|i’m|we are|we’re) [(just|honestly|absolutely|so|really)] (on fire|on a roll|smashing (it|every|all)|crushing it|killing it|thriving)',
      '(i|we) [(just)] (got|’ve been|have been|was|were) (promoted|awarded|headhunted|shortlisted|nominated|honoured|honored)',
    ],
    hits: ['I’m on fire.', 'We are smashing every target.', 'I got promoted.'],
    misses: ['The barn is on fire.', 'I’m smashing the ice.', 'I got home.'],
  },
  {
    id: 'my-launches',
    pattern: [
      '(launching|releasing|unveiling|relaunching) (my|our) * (podcast|book|website|course|brand|line|collection|channel|album)',
      '(we|I) (have|own|run) [(over|more than|now)] (#|two|three|four|five|six|seven|eight|nine|ten|twelve) (workshops|vans|lorries|sites|machines|shops|stores|showrooms|factories|restaurants|salons)',
    ],
    hits: ['I’m launching my podcast on Monday.', 'We have three workshops.'],
    misses: ['She launched the boat.', 'We have three cats.'],
  },
  {
    id: 'our-strength',
    pattern: [
      'our * (is|are|remain|remains) * (strength|strengths|asset|assets|pride)',
      '(our|my) * (the (newest|biggest|largest|finest)|second to none|never looked better)',
      '(we’re|we are) a [proud] (family|independent|award winning) [(run|owned)] (firm|business|company)',
    ],
    hits: ['Our people are our greatest strength.', 'Our range is second to none.', 'We are a family firm.'],
    misses: ['Our dog is asleep.', 'We are a choir.'],
  },
  ...ordinaryBoasts,
];
