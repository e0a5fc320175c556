import { gateOf } from '../../../language/appeals/cue.ts';
import { full, knowledge, order } from './words.ts';

const address = gateOf('address');

/** What is traded for an e-mail address. */
export const heldForAddress = [
  address(
    'drop-your-email',
    [
      `${order} (drop|leave|enter|give|share|put|send|submit|pop in|type) [(me|us)] your (email|e-mail|mail|email address|best email) [(below|here|in the comments)] (to|and|for) [(get|i ll|we ll|receive|download|unlock|access|grab|instant)]`,
      `${order} (drop|leave|comment|put|pop|add) your (email|e-mail) [address] (in the comments|below|👇)`,
    ],
    ['Drop your email to get the plan', 'Leave your email below'],
    ['I left your email on the desk.'],
  ),
  address(
    'subscribe-to-unlock',
    [
      '(sign up|subscribe|register|join|opt in) [(to|for)] (my|our|the) [_] (newsletter|list|email list|mailing list|substack|channel) to (read|get|see|unlock|find out|learn|hear) (the rest|the full|the answer|the whole|what happened|what happens|how i|how we|part two|part 2|the ending)',
      '(sign up|subscribe|join|opt in) [(to|for)] (my|our) [_] (newsletter|list|email list|mailing list|substack) for (the|my|our) (full|rest|whole|complete|exact)',
      `(sign up|subscribe|register|join|opt in) * [(newsletter|list|waitlist|email list|mailing list)] (to|and) (get|receive|unlock|download|access|grab) (the|my|our|your|a|this) ${full} ${knowledge}`,
    ],
    [
      'Subscribe to unlock the full playbook',
      'Sign up to my newsletter to read the rest',
      'Subscribe to our newsletter for the full recipe',
      'Join my email list and get the template',
    ],
    ['Sign up for judo.', 'Join the mailing list to get the dates.', 'Register to get the key.'],
  ),
  address(
    'in-exchange-for-email',
    [
      'by (leaving|entering|giving|sharing|submitting|dropping) your (email|e-mail|email address|best email)',
      '(in exchange for|in return for|just for|for just) (your|an) (email|e-mail|email address)',
      '(free|yours) (when|if) you (subscribe|sign up|join my list|join the list|opt in)',
    ],
    ['Yours in exchange for your email', 'It’s free when you subscribe'],
    ['In exchange for your bike.'],
  ),
  address(
    'newsletter-subscribers-get',
    [
      `(newsletter|email) subscribers (get|got|receive|will get) (the|it|this|my|a|access|free|early) [(full|free|access|exact)]`,
    ],
    ['Newsletter subscribers get the full story', 'Email subscribers got it free'],
    ['Our subscribers get bread.'],
  ),
];
