import { type GatePhrase, gateOf } from '../../../language/appeals/cue.ts';

const held = gateOf('private');
const price = gateOf('price');
const elsewhere = gateOf('elsewhere');
const address = gateOf('address');
const ask = gateOf('ask');
const promise = gateOf('promise');

const knowledge =
  '(guide|guides|pdf|checklist|method|framework|recipe|list|template|templates|blueprint|playbook|cheat sheet|cheatsheet|ebook|e-book|replay|recording|kit|prompt|prompts|script|scripts|workflow|study|report|resource|resources|doc|document|spreadsheet|sheet|notion|strategy|system|secret|secrets|answer|solution|formula|link|links|details|detail|steps|breakdown|walkthrough|full breakdown|demo|course|training|masterclass|swipe file|toolkit|roadmap|case study|calculator|access|code|repo|deck|slides|info|information|plan)';
const order = '=(and|,|please|pls|plz|just|or|so|then|👉|→|—|–|-|simply|📩|✉️|💌|:|;|below)';

/** How English posts hold knowledge back. Half of a bargain each, `ask` and `promise` count together only. */
export const gatePhrases: readonly GatePhrase[] = [
  price(
    'price-in-private',
    [
      '(dm|dms|message|pm|inbox|text|email|whatsapp|contact|ask) (me|us) (for|about|to get|to know) [(the|our|my|a)] [(current|full|latest|exact)] (price|prices|pricing|rates|rate|quote|cost|costs)',
      '(price|prices|pricing|rates|cost) (in|by|via|on|upon) (dm|dms|pm|pms|inbox|request|enquiry|inquiry|application)',
      '(dm|dms|pm|inbox) for (price|prices|pricing|rates|cost|costs|quotes)',
    ],
    ['DM me for the price', 'Price on request', 'Inbox for rates'],
    ['The price of milk rose.', 'Price: £12'],
  ),
  held(
    'more-in-private',
    [
      `(dm|message|pm|inbox|text|ask|email) (me|us) [(now|today|directly|privately)] (for|to get|to receive|to see|to learn|to find out|if you want|if you d like|and i ll send) [(the|my|our|a|more|full|free|to|your|how|all the)] [(see|get|have|full|free|complete|exact|same|private|the|a)] [(full|free|complete|exact)] (${knowledge.slice(1, -1)}|more|how|what)`,
      '(dm|dms|pm|inbox) (for|to get|to learn|to find out) [(the|more|full|all|my|our)] [(full|more|exact)] (info|information|details|more|link|links|guide|list|template|pdf|access|collab|deets|how)',
      '(link|links|details|info|rest|guide|template|answer|recipe|list) [(is|are|s|only|available)] (in|via|by) (dm|dms|pm|my inbox|my dms)',
      '(message|dm|text|pm|ask) me (how|about how)',
      `${order} (shoot|drop|send|slide) [(me|us)] (a|into my|in my|an) (dm|dms|message|pm|inbox) (and|for|to get|if you want|if you d like|for the|with the word)`,
    ],
    ['DM me for the full guide', 'DM for details', 'Link in DMs', 'Ask me how!', 'Shoot me a DM for the list'],
    ['DM us your order number.', 'Message me when you land.', 'He asked me how I was.'],
  ),
  elsewhere(
    'in-my-bio',
    [
      '(the|my|our|full|free|complete|entire|exact) [(full|free|complete|exact|whole|entire)] (guide|method|framework|recipe|list|template|templates|blueprint|playbook|cheat sheet|checklist|strategy|system|answer|secret|breakdown|toolkit|kit|prompts|ebook|pdf|study|report|roadmap|masterclass) [(is|are|s|lives|waiting|available|→|👉|:)] [(linked|available|waiting|free|link)] (in|via the link in|at the link in|through the link in) (bio|my bio|our bio|the bio|my profile)',
      '(the) (rest|answer|secret|full story|full method|full breakdown|full list|solution|next step) (is|are|s|lives) (in|inside) (my|our|the) [(free|paid|private|next|new)] (newsletter|course|program|programme|masterclass|webinar|community|coaching|cohort|group|bio)',
      '(i|we) (reveal|share|teach|break down|explain|show you|spill|cover|walk you through) (everything|it all|the rest|exactly how|my exact|the exact|the full|how i|the secret|the whole) * (in|inside|during) (my|our|the|this) [(free|paid|private|next|new)] (course|program|programme|masterclass|webinar|newsletter|coaching|cohort|workshop|training)',
    ],
    ['The full guide is in my bio', 'The rest is in my newsletter', 'I reveal everything in my masterclass'],
    ['Link in bio', 'The rest is silence.', 'Her bio is fun.'],
  ),
  address(
    'for-your-address',
    [
      `${order} (drop|leave|enter|give|share|put|send|submit) [(me|us)] your (email|e-mail|mail|email address) [(below|here|in the comments)] (to|and|for)`,
      '(sign up|subscribe|register|join) * [(newsletter|list|waitlist)] (to|and) (get|receive|unlock|download|access|find out|see) (the|my|our|your|a|free|full|instant) [(full|free|secret|exact)] ' + knowledge,
      '(in exchange for|for) your email',
    ],
    ['Drop your email to get the plan', 'Subscribe to unlock the full list'],
    ['Sign up for judo.', 'I left your email on the desk.'],
  ),
  ask(
    'comment',
    [
      `${order} (comment|reply|respond)`,
      '(in the comments|in comments|comment below|drop a comment|leave a comment|comment section|your comment|in the thread|drop * below|comment the word|reply with)',
    ],
    ['Comment PLAN', 'Put it in the comments', 'Drop a comment'],
    ['No comment from the mayor.'],
  ),
  ask(
    'message',
    [
      `${order} (dm|message|pm|text|inbox|email) (me|us)`,
      '(send|shoot|drop) (me|us) a (dm|message|pm|text|note)',
      `${order} (like|follow|subscribe|repost|share|retweet|rt|connect|tag|join|sign up)`,
      '(want|need|interested in|d like|curious about) (it|the|my|this|a copy|access|in)',
    ],
    ['DM me', 'Shoot me a message', 'Like this post', 'Want the plan?'],
    ['They message her daily.'],
  ),
  promise(
    'i-send-it-to-you',
    [
      '(i|we|i ll|we ll|i will|we will|and i|and we) [(personally|gladly|happily|also|then)] (send|dm|share|message|email|shoot|drop|give|forward|slide|hand|get) (you|it|them|over|the|my|our|a|everyone|u|your) [(a|the|my|our|over|it|to|full|free)] [(copy|link|you|full|free)]',
      `(to|and) (get|receive|unlock|grab|access|download|claim|see) (the|my|our|a|your|it|access|early|free|instant|full|this|them) [(full|free|complete|exact|private|the|a|copy)] [${knowledge}]`,
      '(you|you ll|you will) [(ll|will)] (get|receive) (the|a|my|it|access|instant|our|your) [(full|free)] [_]',
      '(for|and i ll send|for your|for a|for the|for my|for access) [(free|full|a|the|your|my)] [(free|full)] ' + knowledge,
    ],
    ['I’ll send it over', 'I will DM you the plan', 'To get the full guide', 'You’ll get the template'],
    ['I sent her flowers.', 'They share a flat.'],
  ),
];
