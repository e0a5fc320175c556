import { type TiePhrase, tieOf } from '../../../language/partnership/cue.ts';
import { cosmetics, product } from './products.ts';

const gift = tieOf('gift');
const code = tieOf('code');

const brand =
  '(the brand|this brand|a brand|the team at|the folks at|the people at|the lovely people at|the good people at|the publisher|the maker|the makers|the makers of|our friends at|my friends at)';

/** What a brand gave, and codes that pay whoever shares them. */
export const gifts: readonly TiePhrase[] = [
  gift(
    'gifted-by',
    [
      '(gifted|kindly gifted|generously gifted) (by|from|to me by) !(my|our|his|her|their|a friend|mum|mom|dad|god|nature|grandma|santa|an anonymous|his|your|them|him)',
      'gifted (item|items|stay|product|products)',
      `(sent|given|gifted|lent|provided|supplied|offered) (to me|to us) [(for free|free|free of charge)] (by|from) ${brand}`,
      `${product} [(kindly|generously)] (sent|given|gifted|lent|provided|supplied|offered) [(for free|to me|to us)] (by|from) ${brand}`,
      `(gift|freebie|sample|samples|package) (from|by) ${brand}`,
      `${brand} [(_)] [_] (sent|gifted|gave|lent|treated|invited|flew|hosted) (me|us)`,
      '(the brand|this brand|the hotel|the tourist board) (is|are) (taking|flying|sending|treating|hosting|inviting|lending|gifting) (me|us)',
      'invited to (the|a|their) (launch|launch party|event|preview|press trip|press day) [_] [_] [_] [_] by (the brand|this brand)',
      '(stay|trip|weekend|night|nights|getaway|holiday|cruise|flight|flights) (offered|gifted|hosted|provided|sponsored|paid for) by (the brand|the hotel|the tourist board|the resort|the airline|the company|the city)',
      '(the hotel|the tourist board|the restaurant|the resort|the spa) [_] (invited|hosted|flew) (me|us)',
      '(invited|hosted|flown|treated) [(out)] by (the brand|the hotel|the tourist board|the restaurant|the company)',
    ],
    [
      'A serum gifted by Moon & Co.',
      'Products sent by the brand',
      'The brand sent me this bag',
      'We were invited by the hotel',
    ],
    ['A gifted child.', 'A jumper from my sister.', 'The company closed.'],
  ),
  gift(
    'sent-to-try',
    [
      '(sent|gave|lent|shipped) (me|us) [(a|an|this|these|some|the|their|one|two)] [_] [_] [_] (to try|to try out|to test|to review|for review|for testing|to test out|to share with you|so [that] i (can|could) (give|share|tell|review|test|try|show))',
      '(sent|given|received|got) [(to|for)] [(me|us|this|it|these)] [_] (for free|free of charge|complimentary) [(in exchange|to|for|from)] (in exchange|to test|to try|to review|for review|for an honest)',
      '(sent|given|received|got) [(to|for)] [(me|us|this|it|these)] [_] (for free|free of charge|complimentary) from !(a|an|my|our|his|her|their|somebody|someone|the library|the council|freecycle|work|school)',
      `(thanks|thank you|thx) [(so much|a lot|again)] [to] _ [_] [_] for (sending|gifting) (me|us) (this|these|your|the) [_] [_] ${cosmetics}`,
      '(got|was|been|were) [(just|also)] sent [(a|an|some|this|these|the)] * (goodies|freebies|samples|products|pr) * from',
      `(i|we) [(just|recently|ve|have)] (got|received|was given|were given|was sent|were sent) (this|these|their) [_] [_] ${product} (for free|free of charge|complimentary) !(on|at|in|when|because|with|after|off|thanks|outside|through|via)`,
      `(invited|asked) (me|us) [along] to (try|test|sample|review|try out|test out|discover|experience) (their|the|this) [(new|brand new|latest|_)] [_] (${product.slice(1, -1)}|menu|treatment|treatments)`,
      `(lucky|lucky enough|fortunate|fortunate enough|honoured|honored|excited|thrilled|delighted|the chance) to (receive|be sent|be gifted|get sent|be given|try out|test) (the|this|these|their|a|some) [(new|brand new|latest|_)] [_] [_] ${product}`,
      '(so|super|very|beyond|really|i m|i am) [(so|super|very|beyond)] (happy|excited|proud|thrilled|honoured|honored|delighted|grateful) to be [(a|an|the|their)] [(new|newest|official)] brand (ambassador|partner)',
      '(partnered|partnering|teamed up|teaming up|collaborated|collaborating|in partnership|in collaboration|collab|collaboration) with (a|one of my|my|this|the) [(favourite|favorite|lovely|amazing|new)] [_] (brand|brands)',
      '(hotel|resort|spa|lodge) [_] , (thanks|thank you) [(so much|again)] for (hosting|inviting) (me|us)',
      '(advance|advanced|early) (review|reader|reading) copy (from|of|sent)',
      '(pr|press) (package|packages|box|haul|mailer|sample|samples|gift|gifts)',
      '(in exchange for) (a|an|my|this) [(honest|fair|unbiased)] (review|opinion|post|feedback)',
      '(sent|given|received|got) [(it|this|them|these)] [for] free (to test|to try|to review|for review|for testing)',
      '(which|that) (they|the brand) [kindly] (sent|gave|lent|shipped) (me|us) (for free|free of charge)',
      `invited to (try|test|sample|review) (the|their) new ${product}`,
      '(thanks|thank you|shout out|shoutout|props) [(so much|a lot|again)] to (the brand|this brand|the team at|the folks at|the people at) * for (sending|gifting|the gift|having (me|us)|hosting|inviting|these|this)',
    ],
    [
      'They sent me this headset to review',
      'Unboxing a PR package',
      'Got sent a box of goodies from Moon',
      'Received in exchange for an honest review',
      'I got this blender for free',
      'They invited me to try their new range',
      'Lucky enough to receive the new phone',
      'So happy to be a brand ambassador',
      'I have partnered with my favourite tea brand',
      'Two nights at the Bellevue Hotel, thanks for hosting us',
    ],
    [
      'He sent me a letter.',
      'I sent it for review.',
      'I got this bike for free on the pavement list.',
      'I got this sofa for free when the library closed.',
      'They invited me to try the stairs.',
      'Thank you Paul for sending me this jacket.',
      'Proud to be an ambassador for the blood bank.',
      'In partnership with the school',
    ],
  ),
  code(
    'my-promo-code',
    [
      '(teamed up|partnered|partnered up|joined forces|collaborated) with _ [_] [_] [_] to (bring|give|offer|get) (you|my followers|you all|you guys) * # %',
      '!(for|lost|entered|used) my [(own|personal|special|exclusive)] (promo|discount|coupon|affiliate|creator|voucher|referral|invite|invitation|partner|ambassador) (code|codes|link|links)',
      'my discount (is|code|link)',
      '(use|enter|apply|type) my code (for|to get|to save|at checkout|at the checkout|when you|before|until|below|:|and get|and save|today)',
    ],
    ['Get 10% off with my discount code', 'I teamed up with Moon to bring you 15% off', 'Use my code before Sunday'],
    ['My code does not compile.', 'Use my code editor.'],
  ),
  code(
    'my-paid-link',
    [
      '(use|through|via|with|using|click|from|tap) my [(own|personal|special|exclusive|unique)] link [(below|here|in bio)] (to get|for|and get|to save|and save|to receive|to claim)',
      '(with|through|via|using) my [(own|personal|special)] (link|code) [(below|here|in bio)] [,] (you|you ll|u) [(can|will|ll)] (get|receive|save|enjoy|have)',
      '(get|receive|claim|enjoy|save|score|grab) (#|your first|a free|free|%|£|$|€|two|three|one|a) * * (free|off|trial|discount|months|month) (with|using|through|via) my [(own|personal|special)] link',
    ],
    [
      'Use my link to get $10',
      'With my link you get two months free',
      'Get 3 months free with my link',
      'Sign up through my link and save',
    ],
    ['My link is broken.'],
  ),
  gift(
    'kindly-hosted',
    [
      '(hotel|resort|inn|lodge|spa|restaurant|winery|brand|shop|company|villa|salon) [_] [_] [_] [,] (who|which|that) [(very|so|ever so)] (kindly|generously) (hosted|invited|treated|gifted|sent|flew|lent|gave) (us|me)',
    ],
    ['The hotel, who kindly hosted us, was quiet.'],
    ['Our neighbours kindly hosted us.'],
  ),
];
