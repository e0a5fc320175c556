import type { SelfTitle } from '../../fr/self-proclaimed-expert/words.ts';
import { iAm, trade } from './words.ts';

const person =
  '(entrepreneur|coach|founder|mentor|business owner|ceo|creator|copywriter|agency owner|closer|consultant|investor|trader|freelancer|seller|marketer)';

/** Crowns, superpowers, figures and adjectives that people hang on themselves. */
export const personas: readonly SelfTitle[] = [
  {
    id: 'six-figure-coach',
    pattern: `${iAm} (a|an|your|now a) [(proud|successful|self made|multi)] (#|six|seven|eight|multi six|multi seven|multi) figure ${person}`,
    hits: ['I’m a six-figure copywriter.', 'I am now a 7-figure founder.'],
    misses: ['She is a six-figure coach.', 'I’m six foot tall.'],
  },
  {
    id: 'self-made-millionaire',
    pattern: `${iAm} (a|an|your|now a) [(proud|successful)] (self made (millionaire|entrepreneur|man|woman|success)|millionaire mentor|wealth mentor|success coach|success mentor|high performance coach|manifestation coach|manifestation expert|mindset master|mindset guru|transformation expert|money mindset coach|millionaire maker|multi millionaire)`,
    hits: ['I’m a self-made millionaire.', 'I am your millionaire mentor.'],
    misses: ['He is a millionaire.', 'I’m no millionaire.'],
  },
  {
    id: 'queen-of-linkedin',
    pattern: [
      `${iAm} [(also)] (the|a|your) [(undisputed|uncrowned|reigning|new)] (king|queen|godfather|godmother|goddess|princess|prince|emperor|boss|beast|oprah|yoda|picasso|mozart|master|father|mother|grandmaster) of [all things] ${trade}`,
      `(known|crowned|introduced) as (the|a) (king|queen|godfather|godmother|goddess|guru|wizard|oprah|yoda|picasso) of [all things] ${trade}`,
      `^ [(hi|hello|hey)] [,] [the] (king|queen|godfather|godmother|goddess) of ${trade} here`,
    ],
    hits: ['I’m the undisputed queen of personal branding.', 'I am known as the king of SEO.'],
    misses: ['The queen of hearts', 'I’m the father of two.'],
  },
  {
    id: 'sought-after-speaker',
    pattern: `${iAm} (a|an|one of the|the) [(highly|most|much)] (sought after|in demand|top rated|world class|globally recognised|globally recognized|most requested|renowned|acclaimed|celebrated) * (speaker|keynote speaker|consultant|coach|trainer|advisor|mentor|author|strategist|leader|executive|facilitator|storyteller)`,
    hits: ['I’m a highly sought-after keynote speaker.', 'I am an acclaimed author.'],
    misses: ['She is a sought-after speaker.', 'I’m a speaker of Welsh.'],
  },
  {
    id: 'world-class-at-it',
    pattern: `${iAm} [(now)] (a|an|the) (world class|world renowned|internationally (renowned|acclaimed)|globally renowned|top tier|elite) * (copywriter|designer|developer|engineer|marketer|leader|coach|consultant|recruiter|storyteller|strategist|entrepreneur|communicator|negotiator|photographer|creator|facilitator|salesperson|closer) !(said|says|who once)`,
    hits: ['I’m a world-class copywriter.', 'I am an internationally renowned negotiator.'],
    misses: ['She is a world-class copywriter.', 'I’m a copywriter.'],
  },
  {
    id: 'bestselling-author',
    pattern: `${iAm} (a|an|the|now a|also a|now an) [(multi|international|amazon|proud|#1|multiple|usa today|two time|three time|# time|# x)] (best selling|bestselling|#1 best selling) * (author|writer|author and)`,
    hits: ['I’m a bestselling author.', 'I am now an Amazon best-selling author.'],
    misses: ['She met a bestselling author.', 'The bestselling jam'],
  },
  {
    id: 'pioneer-in',
    pattern: `${iAm} (a|an|the|one of the|true|proud) [(true|real|global|industry|proud|original)] (pioneer|pioneers|innovator|innovators|trendsetter|trendsetters|trailblazers|disruptors|game changers|changemakers|change makers|visionaries|rule breaker|rule breakers|torchbearer|torchbearers|luminary|luminaries|mavericks|maverick) [(in|of|on|for)]`,
    hits: ['We are the pioneers of slow soup.', 'I’m a true innovator.'],
    misses: ['The pioneers of flight', 'She is a pioneer.'],
  },
  {
    id: 'powerhouse',
    pattern: `${iAm} (a|an) [(creative|true|absolute|literal|marketing|proven|strategic)] (powerhouse|genius|prodigy|savant|mogul|tycoon|polymath|renaissance man|renaissance woman|unicorn|force of nature|force to be reckoned with|force multiplier|rainmaker|deal maker|dealmaker|go getter|mastermind|mover and shaker|rare breed)`,
    hits: ['I’m a marketing powerhouse.', 'I am a rainmaker.'],
    misses: ['My aunt is a force of nature.', 'I’m a fan of the unicorn.'],
  },
  {
    id: 'born-leader',
    pattern: `${iAm} (a|the) (born|natural|natural born) (leader|entrepreneur|salesman|salesperson|seller|storyteller|winner|networker|hustler|marketer|strategist|connector|communicator)`,
    hits: ['I’m a born leader.', 'I am a natural storyteller.'],
    misses: ['I was born in Leeds.', 'She is a natural leader.'],
  },
  {
    id: 'results-driven-professional',
    pattern: [
      `${iAm} (a|an) (results driven|result driven|results oriented|result oriented|highly motivated|dynamic|detail oriented|self motivated|visionary|accomplished|high performing|transformational|purpose driven|heart centered|heart led|goal oriented|mission driven|growth minded|hard charging|multi faceted|forward thinking|ambitious and driven|passionate and driven) [(and|,|&)] * (professional|leader|executive|entrepreneur|marketer|manager|team player|individual|self starter|go getter|coach|founder|strategist|graduate|engineer|expert|developer)`,
    ],
    hits: ['I’m a results-driven marketer.', 'I am a highly motivated and dynamic team player.'],
    misses: ['We want a motivated manager.', 'I’m a tired engineer.'],
  },
  {
    id: 'results-driven-opening',
    pattern:
      '^ [(a|an)] (results driven|result driven|results oriented|result oriented|highly motivated|visionary|accomplished|high performing|transformational|purpose driven|goal oriented|dynamic and * ) [(and|,)] * (professional|leader|executive|entrepreneur|marketer|manager|team player|self starter|go getter|strategist)',
    hits: ['Results-driven marketer, I grow brands.', 'A visionary leader, I listen.'],
    misses: ['The dynamic of the group', 'A manager came.'],
    needsSelf: true,
  },
  {
    id: 'zone-of-genius',
    pattern: [
      '(my|our) (zone of genius|area of genius|unique genius|god given (talent|gift)|genius zone)',
      '(my|our) (superpower|secret superpower|real superpower) (is|lies in|:) [(in)] (helping|turning|making|seeing|connecting|building|listening|my ability|transforming|bringing|understanding|simplifying|spotting|finding)',
    ],
    hits: ['I work in my zone of genius.', 'My superpower is listening.'],
    misses: ['Their zone of parking', 'My genius cat'],
  },
  {
    id: 'master-of-the-trade',
    pattern: `${iAm} (a|the|a true|an absolute) [(certified|true|real|self taught)] (master|veteran|maestro|virtuoso|connoisseur|black belt|magician|alchemist|beast|monster|machine|killer|shark) (of|in|at|when it comes to) [all things] ${trade}`,
    hits: ['I’m a true master of storytelling.', 'I am a beast at sales.'],
    misses: ['I’m a master of arts.', 'He is a veteran of sales.'],
  },
  {
    id: 'wrote-the-book-on',
    pattern: [
      `(i|we) [literally] (wrote|invented|perfected|mastered|cracked) (the (book|playbook|rulebook) on|the art of|the science of|the game of) ${trade}`,
      `(i|we) (’ve|have) (mastered|perfected|cracked) (the (art|science|game|code) of|) [the art of] ${trade}`,
    ],
    hits: ['I literally wrote the book on networking.', 'We have mastered the art of storytelling.'],
    misses: ['I wrote the book on my desk.', 'We have mastered the tango.'],
  },
  {
    id: 'take-it-from-a-pro',
    pattern:
      '(take it from|listen to|learn from|trust) (a pro|an expert|a (#|six|seven|eight) figure _|a millionaire|someone who’s made (millions|six figures|seven figures)|someone who has made (millions|six figures|seven figures)|a self made _|the best in the (game|business|industry)|a serial _)',
    hits: ['Take it from a pro.', 'Learn from a six-figure copywriter.', 'Learn from the best in the game.'],
    misses: ['Take it from the shelf.', 'Learn from your aunt.'],
  },
  {
    id: 'crowned-by-platforms',
    pattern: `${iAm} (a|an|the|your|now a) [(proud|official|verified|top)] (content king|content queen|linkedin legend|linkedin sensation|viral creator|internet sensation|growth machine|sales machine|deal closer|high ticket closer|master closer|brand architect|empire builder|dream builder|wealth builder|dream maker|kingmaker|hustle king|hustle queen|ceo whisperer|algorithm whisperer|customer whisperer|money magnet|idea machine)`,
    hits: ['I’m a growth machine.', 'I am your brand architect.'],
    misses: ['She is a horse whisperer.', 'I’m a builder from Leeds.'],
  },
  {
    id: 'clients-come-to-me',
    pattern:
      '(clients|ceos|founders|companies|leaders|brands|executives|big brands|fortune # companies|celebrities|investors) (come to|turn to|call|trust|rely on|hire|seek out|listen to) (me|us) (when|because|for) (they (need|want)|results|expertise|the truth|game changing|answers|i|we)',
    hits: ['CEOs call me when they need results.', 'Founders turn to us for expertise.'],
    misses: ['Clients call us on Mondays.', 'She turns to me for soup.'],
  },
  {
    id: 'years-of-mastery',
    pattern: `(with|my|our|combining) [(over|more than)] # [+] years of (unmatched|unrivalled|unparalleled|proven|world class|hard won|deep|extensive) (expertise|mastery|leadership|excellence|success|experience)`,
    hits: ['With over 20 years of proven expertise', 'my 15+ years of unmatched mastery'],
    misses: ['With 20 years of rent behind us', 'ten years of rain'],
  },
  {
    id: 'they-call-me',
    pattern: [
      '(they|people|clients|some|colleagues) [(all|also|often)] call me (the|a) [_] (whisperer|guru|wizard|queen|king|magician|oracle|ninja|goddess|genius|alchemist)',
      '(coach of coaches|mentor of mentors|leader of leaders)',
      '^ (disruptor|changemaker|change maker|visionary|thought leader|dream maker|dreammaker|trailblazer|growth hacker|rule breaker|game changer|futurist) (.|//|•)',
    ],
    hits: ['They call me the sales whisperer.', 'I’m a coach of coaches.', 'Disruptor. Trailblazer.'],
    misses: ['They call me Sam.', 'The horse whisperer is on at nine.'],
  },
  {
    id: 'ninja-of-a-trade',
    pattern: [
      `${iAm} (a|an|your) [(certified|real|total|true)] (productivity|fitness|budget|parenting|kitchen|garden|spreadsheet|data|code|coding|design|networking|hr|people|wellness|money|travel|style) (ninja|rockstar|rock star|guru|wizard|jedi|maven|unicorn|evangelist|magician)`,
      `^ [_] ${trade} (ninja|rockstar|rock star|guru|wizard|jedi|maven|magician|whisperer|unicorn)`,
      `your [(resident|favourite|favorite|local|go to|friendly)] _ [_] (maven|guru|queen|king|wizard|ninja|whisperer|goddess) (here|speaking|at your service)`,
      '(i call myself|you can call me|i like to call myself|i describe myself as) (a|an|the) [_] (futurist|visionary|disruptor|guru|thought leader|innovator|evangelist|maverick|trailblazer|genius)',
    ],
    hits: [
      'Marketing ninja, growth rockstar, dad of two',
      'Your resident wellness maven here.',
      'I call myself a futurist.',
    ],
    misses: ['A paper ninja', 'I’m a pinball wizard.', 'Your favourite bakery here.', 'I call myself a taxi.'],
  },
];
