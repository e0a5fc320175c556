import { gateOf } from '../../../language/appeals/cue.ts';
import { dm, full, knowledge, knowledgeOrLink, order } from './words.ts';

const held = gateOf('private');
/** "Somebody stopped to ask me how …" is told, and no order. */
const orderOnly = order.replace('|to|', '|');
const notAnOrder = '!(i|we|they|he|she|to|you|who|can|not|t|never|will|d|please don t)';

/** What is told in a private message only. */
export const heldInPrivate = [
  held(
    'dm-me-for',
    [
      `${notAnOrder} (dm|dms|message|pm|inbox|ping|whatsapp|text|hit) (me|us|me up) [(now|today|directly|privately|here|on _)] (for|to get|to receive|to see|to access|to grab|if you want|if you d like|if you need|if you re interested in|and i ll send) [(the|my|our|a|this|your)] ${full} ${knowledge}`,
    ],
    ['DM me for the full guide', 'Message us to get the checklist'],
    ['DM us your order number.', 'I message them for the list.'],
  ),
  held(
    'dm-me-for-info',
    [
      `${notAnOrder} (dm|pm|inbox|message|whatsapp) (me|us) [(now|today|directly|privately)] (for|to get|to learn|to find out|to know|to hear) [(the|all the|any)] [(more|full|further|extra)] (more|how|info|information|details|deets|link|links|access|what|out how)`,
      `${order} (dm|dms|pm|inbox) (for|to get|to learn|to find out) [(the|more|full|all|my|our|any)] [(full|more|exact|free)] (info|information|details|link|links|deets|how|${knowledge.slice(1, -1)})`,
    ],
    ['DM for details', 'PM me for more info', 'Inbox us to learn more'],
    ['PM me when you land.', 'DM me for lunch.'],
  ),
  held(
    'link-in-dms',
    [
      `(link|links|details|info|rest|${knowledge.slice(1, -1)}) [(is|are|s|only|available|goes out)] (in|via|by|through) [(my|the|your|our)] ${dm} !(thread)`,
    ],
    ['Link in DMs', 'The template is in the DMs'],
    ['The link is dead.', 'A list in pencil.'],
  ),
  held(
    'ask-me-how',
    [
      '^ (ask|dm|message|text|pm) me (how|about how) !(i know|i knew)',
      `${orderOnly} (ask|dm|message|text|pm) me how (to|i|you|we) !(know|knew)`,
    ],
    ['Ask me how!', 'Curious, so ask me how I did it'],
    [
      'He asked me how I was.',
      'They ask me how to bake.',
      'A driver stopped to ask me how I grew it.',
      'It breaks the oven. Ask me how I know.',
    ],
  ),
  held(
    'shoot-me-a-dm',
    [
      `${order} (shoot|drop|send|slide|pop|fire) [(me|us)] (a|over a|into my|in my|an) [(quick)] (dm|dms|message|pm|inbox) (for|to (get|see|learn|find)|if you want|if you d like|with the word|saying)`,
      `${order} (shoot|drop|send|slide|pop|fire) [(me|us)] (a|over a|into my|in my|an) [(quick)] (dm|dms|message|pm|inbox) and (i ll|we ll|i will|we will) [(gladly|happily|personally)] (send|share|give|show|get|forward|pass|dm|tell|hand)`,
      `^ (send|drop|shoot) (me|us) a (private message|direct message|dm|pm) and (i ll|we ll|i will|we will) (tell|show|give|explain) (you|it|all|everything) `,
      `(slide|hop|jump|come) (into|in|to) my (dms|dm|inbox)`,
    ],
    ['Shoot me a DM for the list', 'Slide into my DMs', 'Send me a private message and I’ll tell you.'],
    ['Send me a message when you arrive.', 'Slide into bed.', 'Drop me a message and I’ll fix the list.'],
  ),
  held(
    'i-ll-tell-you-in-private',
    [
      `(i|we) (ll|will|can|only) [(tell|show|explain|send|share|walk)] (you|it|everything|the rest|the details) [(how|everything|the rest|all|through it)] (in|via|over|by) ${dm}`,
    ],
    ['I’ll tell you how in DM', 'We will share the rest over WhatsApp'],
    ['I’ll tell you in June.'],
  ),
  held(
    'ask-me-for-the-link',
    [`${order} (ask|dm|message) (me|us) (for|and i ll send) (the|my|our|a) ${full} ${knowledgeOrLink}`],
    ['Ask me for the link', 'Message me for the link'],
    ['They ask me for the link.', 'Ask me for help.'],
  ),
  held(
    'must-follow-to-get-it',
    [
      '(must|have to|need to|make sure to|make sure you) (be following|follow me|follow|be connected|connect) [(me|with me)] [(first|here)] (so i can|so that i can|to (receive|get|unlock)|for me to|or i can t)',
      '(must be|need to be|have to be|be sure to be) following [(me)] [(so|to (receive|get))]',
      '^ be following me',
    ],
    ['You must follow me so I can DM you', 'Must be following to receive it'],
    ['You must follow the path to get home.', 'I am following the match.', 'We will be following the old plan.'],
  ),
  held(
    'hop-on-a-call',
    [
      `${order} (book|hop on|jump on|schedule|grab) (a|your) [(free|quick|15|discovery|strategy)] [(minute|min|discovery|strategy)] call (to (learn|see|find out|discover|get)|and i ll (show|share|tell|reveal|walk)) [you] (how|what|why|exactly|the|my)`,
    ],
    ['Book a free call to learn how', 'Hop on a quick call and I’ll show you how'],
    ['Book a call to plan the move.'],
  ),
  held(
    'request-access',
    [
      `(request|ask for|apply for) (access|a copy|an invite|the link) (in|via|by) (dm|dms|pm|inbox|direct message)`,
      `(access|invite|copy|download) (is|by) (dm|message|request) only`,
    ],
    ['Request a copy by DM', 'Access by request only'],
    ['Ask for a copy at the desk.'],
  ),
  held(
    'interested-dm',
    [
      '(interested|want in|want this|want it|want the same|curious) [,] (dm|pm|inbox|message) (me|us)',
      '(dms|inbox) (are|is) open (for|to|if) (more|the|learn|details|info|collab|coaching|details)',
    ],
    ['Interested, DM me', 'DMs are open for details'],
    ['My DMs are open for a chat.'],
  ),
];
