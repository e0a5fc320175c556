import { type TiePhrase, tieOf } from '../../../language/partnership/cue.ts';

const own = tieOf('own');
const theirs = tieOf('theirs');

/** Whose shop it is. */
export const owners: readonly TiePhrase[] = [
  own(
    'our-shop',
    [
      'our [(new|spring|summer|autumn|winter|latest|own)] (shop|store|site|website|collection|collections|range|products|product|workshop|studio|catalogue|brand|team|soaps|candles|jewellery|jewelry|offer|offers|course|courses|prices|pricing|restaurant|menu|customers|subscribers|app|software|tool|platform|service|services|newsletter|sale|classes|class|launch|book|newest|latest)',
      'my [(new|own|little|first|debut|online)] (shop|store|brand|collection|book|books|novel|ebook|course|courses|program|programme|masterclass|website|site|etsy|company|business|startup|app|software|classes|class|coaching|products|prints|album|podcast|patreon|gallery|studio|patterns|newsletter|template|templates)',
      '(we re launching|we are launching|we launched|we just launched|i m launching|i just launched|i launched|we re giving|we re offering|come and see us|visit us|shop with us|i made|i wrote|i built|we built|we made)',
    ],
    ['Our shop opens on Monday.', 'My new book is out', 'Come and see us'],
    ['Their shop opens on Monday.', 'My code.'],
  ),
  theirs(
    'their-site',
    [
      'my [(new|current|latest|absolute|all time)] (favourite|favorite|go to|holy grail|obsession|must have) [_|_ _] (from|by) _',
      '(obsessed with|in love with|loving) (this|these|the|my) [_|_ _] (from|by) _',
      'their (site|website|shop|store|products|range|collection|app|brand|skincare|clothes|subscription|box|course|shoes|bags|supplements|program)',
      '(my review of|my thoughts on|my verdict on) (the|this|these|their)',
      '(i tested|i tried|i ve been testing|i ve been trying|i ve been using) (the|this|these|their|out)',
      '(this brand|the brand|from the brand|this company|my partner at|my partners at|my friends at)',
      '(got|scored|negotiated|have|snagged|secured) (you|y all|you guys|you all) (a|an|#) [(exclusive|special|#|%)] (code|discount|deal|off)',
    ],
    ['Their products are gentle.', 'I love this brand', 'I got you a discount', 'My new favourite serum from GlowCo'],
    ['Their cat sleeps.'],
  ),
];
