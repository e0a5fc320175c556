import { type PromisedResult, result } from '../../../language/promises/promise.ts';

const getting =
  '(get|getting|gain|gaining|grow|reach|hit|attract|attracting|generate|generating|land|landing|win|winning|earn|earning|book|booking|sign|close|closing|find|build|score|add|adding|rack up|have)';
const multiplying =
  '(double|doubling|triple|tripling|quadruple|multiply|skyrocket|explode|boost|boosting|# x|supercharge|maximize|maximise|grow|growing|scale|scaling|fill|increase)';
const your = '(your|ur|their)';

/** What takes months, in the words of those who promise it to a reader. */
export const results: readonly PromisedResult[] = [
  result(
    'win-audience',
    100,
    `${getting} * (followers|subscribers|subs|likes|views|fans|impressions|connections|signups|visitors)`,
    ['get 10,000 followers', 'gain your first subscribers'],
    ['The followers of the king'],
  ),
  result(
    'so-many-followers',
    100,
    [
      '^ [(how to get|from|zero to|your first)] # [k] [(new|more|real)] (followers|subscribers|subs|views|likes|signups|impressions)',
      '^ [how to] [(go|grow|going|get)] [from] (0|zero|#) to # [k] (followers|subscribers|subs|views|customers|clients|mrr|users|a month|per month|in revenue)',
    ],
    ['10k followers in a week', '0 to 5,000 subscribers'],
    ['We have 200 followers.'],
  ),
  result(
    'win-clients',
    60,
    `${getting} * (clients|client|customers|customer|leads|sales|first sale|deals|qualified leads|appointments|booked calls|paying customers)`,
    ['land 10 clients', 'attract more customers'],
    ['The client signed.'],
  ),
  result(
    'earn-money',
    100,
    [
      '(make|making|earn|earning|generate|generating|pull in|bank) * (£|€|$|₹|rs|usd) #',
      '(make|making|earn|earning) (money|cash|extra cash|extra income|a fortune|thousands|six figures|seven figures|a full-time income|a living|real money|big money|serious money)',
      '(make|earn|earning|making) * # [k] [($|£|€)] (dollars|pounds|euros|bucks|a month|per month|a day|per day|a week|per week)',
    ],
    ['make money', 'earning six figures', 'earn 300 pounds'],
    ['The money is due.'],
  ),
  result(
    'free-income',
    100,
    [
      '(passive|residual|recurring|unlimited|side) (income|incomes)',
      '(financial|location|time) (freedom|independence)',
      '(become|becoming|be|get|getting) * (rich|wealthy|a millionaire|millionaire|financially free|a six figure)',
      '(quit|quitting|leave|fire) (your|the) (job|# to #|boss|day job|nine to five)',
      '(six|seven|#) figure (business|income|side hustle|brand|month|months|launch|coaching business)',
    ],
    ['passive income', 'become a millionaire', 'quit your job'],
    ['A passive voice', 'He is rich.'],
  ),
  result(
    'multiply-yours',
    100,
    [
      `${multiplying} * ${your} * (sales|revenue|income|business|brand|audience|engagement|reach|traffic|pipeline|calendar|following|followers|list|email list|conversions|conversion|roi|productivity|visibility|channel|account|page|views|results|output|salary|open rate|replies|orders|clients|customers|leads|bookings|profits|profit|linkedin|instagram|tiktok|youtube|newsletter|podcast|shop|store|startup)`,
    ],
    ['double your sales', '10x your revenue', 'skyrocket your engagement'],
    ['Double the batter.'],
  ),
  result(
    'clear-skin',
    30,
    '(clear|clearer|glowing|flawless|perfect|radiant|younger|younger looking|wrinkle free) skin',
    ['clear skin', 'younger-looking skin'],
    ['The skin of the plum'],
  ),
  result(
    'lose-weight',
    45,
    [
      '(lose|losing|drop|dropping|shed|shedding|burn|burning|melt) * # [(extra|unwanted)] (pounds|lbs|lb|kg|kilos|inches|stone|dress sizes)',
      '(lose|losing|burn|burning|melt|melting|shed) * (weight|belly fat|fat|stubborn fat|body fat|the weight)',
      '(get|getting|build) * (flat belly|flat stomach|six pack|abs|ripped|shredded|beach body|beach ready|dream body|toned|jacked)',
    ],
    ['lose 10 pounds', 'burn belly fat', 'get a six pack'],
    ['Lose the tie.', 'A pound of cherries'],
  ),
  result(
    'speak-a-language',
    62,
    [
      '(speak|learn|master|become fluent in|be fluent in|get fluent in) * (spanish|french|german|italian|japanese|chinese|mandarin|english|korean|arabic|portuguese|any language|a new language|a language)',
      '(become|becoming|be|get) (fluent|bilingual|conversational)',
    ],
    ['speak Spanish', 'become fluent'],
    ['A fluent reader'],
  ),
  result(
    'become-expert',
    92,
    [
      '(become|becoming|be|turn into|you’ll be|you will be) * (expert|pro|thought leader|authority|influencer|trader|go-to|go viral|famous|top voice|full-stack developer|developer|copywriter|data scientist|ai engineer|irresistible|unstoppable)',
      '(master|mastering) * (linkedin|instagram|tiktok|youtube|trading|ai|marketing|sales|copywriting|coding|python|public speaking|the stock market|crypto|seo)',
      '(go|going) viral',
    ],
    ['become a thought leader', 'master LinkedIn', 'go viral'],
    ['He became a father.'],
  ),
  result(
    'land-a-job',
    92,
    '((get|gets|be) hired|(land|landing|get|getting|find|score|secure) * (job|dream job|remote job|interview|interviews|promotion|raise|offer|six figure job|job offers))',
    ['land your dream job', 'get a promotion'],
    ['The job starts on Monday.'],
  ),
  result(
    'change-life',
    100,
    [
      '(transform|transforming|change|changing|revolutionize|revolutionise|turn around|reprogram|rewire) * (your life|your business|your body|your career|your brain|your mindset|your marriage|your skin|your finances|your sleep)',
      '(regain|restore|get back|boost|find) * (your confidence|your energy|your focus|happiness|true love|your soulmate|your purpose)',
    ],
    ['transform your life', 'rewire your brain'],
    ['Change your shirt.'],
  ),
  result(
    'be-cured',
    62,
    '(cure|curing|eliminate|eliminating|get rid of|erase|reverse|beat|end|banish|heal|overcome|say goodbye to|kiss goodbye to|defeat|crush) * (anxiety|insomnia|stress|cellulite|acne|diabetes|wrinkles|burnout|depression|back pain|joint pain|procrastination|snoring|imposter syndrome|debt|self doubt|hair loss|adhd)',
    ['get rid of anxiety', 'cure insomnia', 'say goodbye to back pain'],
    ['The stress of Mondays'],
  ),
  result(
    'rank-first',
    60,
    [
      '(rank|get|be|ranking|getting) * (number one|# 1|first page|page one|top|top of) * (google|search|the search results|chatgpt|youtube|amazon)',
      '(first page|page one|top|# 1|number one) (of|on|in) google',
    ],
    ['rank number one on Google', 'the first page of Google'],
    ['Rank the songs.'],
  ),
  result(
    'build-business',
    62,
    '(build|building|start|starting|launch|launching|create|scale|grow|run) * (profitable business|online business|business online|a business|loyal community|loyal audience|engaged audience|audience|personal brand|an empire|profitable side hustle|agency|saas|dropshipping store|profitable store|email list|profitable newsletter)',
    ['build a profitable business', 'launch an online business', 'grow an engaged audience'],
    ['Build a shed.'],
  ),
  result(
    'win-love',
    62,
    [
      '(get|win|winning|getting) your (ex|ex boyfriend|ex girlfriend|husband|wife) back',
      '(find|attract|meet) * (your soulmate|true love|the one|mr right|your dream partner)',
      '(make|get) (him|her|any woman|any man) * (obsessed|fall in love|chase you|want you)',
    ],
    ['get your ex back', 'make him fall in love'],
    ['My ex called.'],
  ),
  result(
    'told-result',
    62,
    [
      '(i|we) [(just|have|ve)] (doubled|tripled|quadrupled|multiplied|grew|exploded|scaled) (my|our) * (revenue|sales|income|business|audience|following|turnover|profits|traffic|engagement|email list|list|agency|shop)',
      '(i|we) [(just|have|ve)] (made|earned|generated) [(over|more than)] (£|€|$|₹) #',
      '(i|we) [(just|have|ve)] (gained|got|reached|hit|attracted|landed|signed|won|closed|booked) [(over|more than|my first)] # [(k|new|more|paying)] (followers|subscribers|clients|customers|leads|views|deals|users)',
      '(i|we) [(just)] (went|grew) from (#|zero) to # [k] * (followers|subscribers|clients|customers|users|a month|per month|in revenue)',
    ],
    ['I tripled my revenue', 'we went from 0 to 20k followers', 'I made $10,000'],
    ['I doubled the dough.', 'We got four chairs.'],
  ),
];
