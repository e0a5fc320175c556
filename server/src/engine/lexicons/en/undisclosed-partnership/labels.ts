import { type TiePhrase, tieOf } from '../../../language/partnership/cue.ts';

const label = tieOf('label');
const vague = tieOf('vague');

/** Disclosures: those that anyone understands at once, and those that say half of it. */
export const labels: readonly TiePhrase[] = [
  label(
    'ad',
    [
      '^ (ad|advert|advertisement|advertising|paid ad|sponsored ad|advertisement feature) [(:|–|—|-|!|•|/)] ',
      '^ (ad|advert|advertisement|advertising|sponsored) $',
      '(this is|it s) (a paid|an|a sponsored) (ad|advert|advertisement|post|partnership|promotion)',
    ],
    ['Ad – I tried a bike', 'Advertisement', 'This is a sponsored post'],
    ['The ad made me laugh.'],
  ),
  label(
    'paid-partnership',
    [
      '(paid|commercial|sponsored) (partnership|partner|promotion|collaboration|collab|post|content|advertisement|ad)',
      'sponsored by',
      '(i was|i am|i m|we were|we are|we re) (paid|being paid|compensated|sponsored) (by|to|for)',
      '(they|the brand) (paid|are paying) me',
    ],
    ['Paid partnership with Moon & Co', 'Sponsored by Moon & Co', 'I was paid to try this'],
    ['A partnership of equals.'],
  ),
  label(
    'affiliate-link',
    [
      '!(my) (affiliate|commissionable|commission) (link|links|code)',
      '(i|we) [(may|might|will|do|can|also)] (earn|get|receive|make) [(a|some)] [(small|tiny|little)] (commission|cut|percentage|commissions)',
      '(contains|includes|uses) (affiliate|affiliates|paid links)',
    ],
    ['(affiliate link)', 'I may earn a small commission', 'Contains affiliate links'],
    ['A link to the town hall.'],
  ),
  vague(
    'in-partnership-with',
    [
      '(in partnership|in collaboration|in collab|in association|partnered|partnering|teamed up|teaming up|collaborating|collaborated) with',
      '(brand|proud|official) (ambassador|partner) (for|of)',
      '(thanks|thank you|thank you so much|thx) [to] [_] [_] for (sending|gifting|the gift|hosting|inviting|having me|these goodies|the goodies|the free)',
    ],
    ['In partnership with Moon & Co', 'Brand ambassador for Moon', 'Thanks Moon Co for sending'],
    ['I work with Lea.'],
  ),
];
