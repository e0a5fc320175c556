import { kindCueOf, type PostKindCue } from './cue.ts';

const notice = kindCueOf('notice');

const place =
  '(library|school|nursery|pool|office|offices|museum|surgery|reception|gym|hall|town hall|post office|car park|clinic|canteen|club|recycling centre|recycling center|tip|parish office|front desk)';
const when =
  '(on|from|for|until|over|between|during|this|all|tomorrow|today|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

/** When a place that serves people is shut, and what does not take place: said for those who would come in vain, in English. */
export const noticeCues: readonly PostKindCue[] = [
  notice(
    'strong',
    'closure',
    [
      `${place} * (will be|is|are|stays|remains|remain) [(also|exceptionally)] (closed|shut) ${when}`,
      `${place} (closes|will close|is closing) (early|for the (day|week|holidays|summer|winter|weekend))`,
      `(summer|winter|holiday|christmas|easter|new) (opening hours|opening times|hours) (of|for|at) [(the|our)] ${place}`,
      `${place} (has moved|have moved|is moving|are moving|moves) (to|from|next|upstairs|downstairs|on|into)`,
      `${place} [(s|’s)] (phone|phones|phone line|phone lines|telephone|telephones|lift|email|website|booking system) (is|are) [(still|currently)] (down|out of order|not working|out of action)`,
      'we (will be|are) (closed|shut) (on|from|for the|until|over|between)',
      '(we ve|we have|i ve|i have) (closed|shut) the (café|shop|bar|bakery|pub|office|studio|workshop|library|pool|stall|surgery) (today|this|until|early|for the)',
      '(café|shop|bar|bakery|pub|studio|workshop|stall) (is|stays|remains|will be) (closed|shut) (today|tomorrow|until|this|on|all)',
    ],
    [
      'The library will be closed on 2 May.',
      'The pool is shut until Friday.',
      'Summer opening hours for the tip',
      'We are closed on Monday.',
      'The surgery has moved to Mill Road.',
      'The clinic’s phone line is down.',
      'We’ve closed the café today.',
    ],
    ['The library has moved me.', 'The deal is closed.', 'The office is open.', 'The library closes the gap.'],
  ),
  notice(
    'strong',
    'no-session',
    [
      `no (class|classes|practice|rehearsal|training|session|sessions|collection|mass|service|choir|club) ${when}`,
      '(class|classes|practice|rehearsal|training|session|collection|concert|meeting|walk|match|workshop) (is|are|has been|have been|will be) (cancelled|canceled|postponed|called off)',
    ],
    ['No rehearsal on Tuesday.', 'Saturday’s walk is called off.', 'The meeting has been postponed.'],
    ['No class of people.', 'They cancelled the order.'],
  ),
];
