import { type TiePhrase, tieOf } from '../../../language/partnership/cue.ts';

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
      `(gift|freebie|sample|samples|package) (from|by) ${brand}`,
      `${brand} [(_)] [_] (sent|gifted|gave|lent|treated|invited|flew|hosted) (me|us)`,
      '(the hotel|the tourist board|the restaurant|the resort|the spa) [_] (invited|hosted|flew) (me|us)',
      '(invited|hosted|flown|treated) [(out)] by (the brand|the hotel|the tourist board|the restaurant|the company)',
    ],
    ['A serum gifted by Moon & Co.', 'The brand sent me this bag', 'We were invited by the hotel'],
    ['A gifted child.', 'A jumper from my sister.', 'The company closed.'],
  ),
  gift(
    'sent-to-try',
    [
      '(sent|gave|lent|shipped) (me|us) [(a|an|this|these|some|the|their|one|two)] [_] [_] [_] (to try|to try out|to test|to review|for review|for testing|to test out|to share with you)',
      '(sent|given|received|got) [(to|for)] [(me|us|this|it|these)] [_] (for free|free of charge|complimentary) [(in exchange|to|for|from)] (in exchange|to test|to try|to review|for review|from|for an honest)',
      '(thanks|thank you|thx) [(so much|a lot|again)] [to] (@|_) [_] [_] for (sending|gifting) (me|us) (this|these|your|the) [_] [_] (set|serum|cream|range|kit|collection|pan|pans|dress|shoes|trainers|sneakers|palette|skincare|goodies|product|products|bundle|goodie bag|headphones|handbag|mattress|supplements|candles|jewellery|jewelry)',
      '(got|was|been|were) [(just|also)] sent [(a|an|some|this|these|the)] * (goodies|freebies|samples|products|pr) * from',
      '(pr|press) (package|packages|box|haul|mailer|sample|samples|gift|gifts)',
      '(in exchange for) (a|an|my|this) [(honest|fair|unbiased)] (review|opinion|post|feedback)',
      '(big|huge|massive|so much|many) (thanks|thank you|thank you so much) to (the brand|the team at|the folks at|the people at) * for (sending|gifting|the gift|having|hosting|inviting|these|this)',
    ],
    [
      'They sent me this headset to review',
      'Unboxing a PR package',
      'Got sent a box of goodies from Moon',
      'Received in exchange for an honest review',
    ],
    ['He sent me a letter.', 'I sent it for review.'],
  ),
  code(
    'my-promo-code',
    [
      '(teamed up|partnered|partnered up|joined forces|collaborated) with _ [_] [_] [_] to (bring|give|offer|get) (you|my followers|you all|you guys) * # %',
      'my [(own|personal|special|exclusive)] (promo|discount|coupon|affiliate|creator|voucher) (code|codes)',
      '(use|enter|apply|type) my code (for|to get|to save|at checkout|at the checkout|when you|before|until|below|:|and get|and save|today)',
    ],
    ['Get 10% off with my discount code', 'I teamed up with Moon to bring you 15% off', 'Use my code before Sunday'],
    ['My code does not compile.', 'Use my code editor.'],
  ),
  code(
    'my-paid-link',
    [
      '(use|through|via|with|using|click|from|tap) my [(own|personal|special|exclusive|unique)] link [(below|here|in bio)] (to get|for|and get|to save|and save|to receive|to claim)',
      '(get|receive|claim|enjoy|save|score|grab) (#|your first|a free|free|%|£|$|€|two|three|one|a) * * (free|off|trial|discount|months|month) (with|using|through|via) my [(own|personal|special)] link',
    ],
    ['Use my link to get $10', 'Get 3 months free with my link', 'Sign up through my link and save'],
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
