import { gateOf } from '../../../language/appeals/cue.ts';
import { full, knowledge, knowledgeOrLink, order } from './words.ts';

const ask = gateOf('ask');
const promise = gateOf('promise');

/** Halves of a bargain: what is asked for, and what comes in return. Each alone is innocent. */
export const halves = [
  ask('comment', [`${order} (comment|reply|respond)`], ['Comment PLAN', 'Just reply'], ['No comment from the mayor.']),
  ask(
    'in-the-comments',
    [
      '(in the comments|in comments|comment below|drop a comment|leave a comment|comment section|your comment|in the thread|drop * below|comment the word|reply with|in the replies)',
    ],
    ['Put it in the comments', 'Drop a comment'],
    ['She comments daily.'],
  ),
  ask(
    'dm-me',
    [`${order} (dm|message|pm|text|inbox|whatsapp) (me|us) !(your|when|a photo|a picture)`],
    ['DM me', 'Just message us'],
    ['They message her daily.', 'DM me your address.'],
  ),
  ask(
    'send-me-a-dm',
    [
      '(send|shoot|drop|fire) (me|us) a [(private|direct|quick)] (dm|message|pm|text|note)',
      '!(them|him|her|winners|winner) a [quick] dm',
    ],
    ['Shoot me a message', 'Send us a DM'],
    ['They send a parcel.'],
  ),
  ask(
    'follow-and-like',
    [
      'if you (like|comment|share|follow|repost|subscribe|retweet|connect) !(to|it|the|your|a)',
      'if you (like|share|repost|comment on|follow) (this|this post|me|us|the page)',
      `${order.replace('|to|', '|')} (follow|repost|share|retweet|rt|tag) !(your|a|an|the link|these steps|the steps|these instructions|the instructions|these prompts|the prompts|the guide|this guide)`,
      '(sure|forget|remember|have|need) to (follow|repost|share|retweet|rt|tag) !(your|a|an|the link)',
      `${order} connect !(your|a|an|the|to)`,
      '=(and|,|please|pls|then|simply|👉|→|:|;|!|.|?) like (this|the|my|our|and|&|+|,|/|the post|me|us) !(:|one|example)',
    ],
    ['Like this post', 'And follow me', 'Remember to follow me'],
    ['I like tea.', 'Paste it in the window, like so.', 'It lets you connect to the mill.'],
  ),
  promise(
    'i-ll-send-it',
    [
      `(i|we|i ll|we ll|i will|we will|and i|and we) [(ll|will)] [(personally|gladly|happily|also|then|just)] (send|dm|share|message|shoot|drop|forward|slide|hand|get) (you|it|them|over|everyone|u|ya) [(it|over|to you|the link|a copy|the copy|the guide|the list|(the|my|our|a) ${full} ${knowledgeOrLink})]`,
      '(i ll|we ll|i will|we will) [(gladly|happily)] give (it|you|them) (to you|all|for free|over|the|my|everything|$)',
      'so [that] (i|we) can (dm|send|message|forward|share|shoot) (it|you|them|this|over)',
      `(i|we) [(ll|will)] (send|dm|share|message|email|give|show) [you] (the|my|our|a) ${full} ${knowledgeOrLink}`,
      '(i ll|we ll|i will|we will) [(personally|gladly|happily|also|then|just)] (send|dm|message|email|forward|whatsapp) [(you|everyone)] (the|my|our|a|it|them)',
      '(i ll|i will) (share|send|give|reveal|dm) * * (with|to) (everyone|anyone|those|people|whoever) [who] (follows|comments|likes|subscribes|shares|follow|comment|like|subscribe|share|reposts|repost)',
    ],
    ['I’ll send it over', 'I will DM you the plan', 'So I can DM it to you', 'I will email you the seed dates'],
    ['I sent her flowers.', 'They share a flat.'],
  ),
  promise(
    'to-get-the',
    [
      `(to|and) (get|receive|unlock|grab|access|download|claim|see) (the|my|our|a|your|it|access|early|free|instant|full|this|them) ${full} [${knowledge}]`,
    ],
    ['To get the full guide', 'And receive access'],
    ['To get home.'],
  ),
  promise(
    'you-ll-get',
    ['(you|you ll|you will) [(ll|will)] (get|receive) (the|a|my|it|access|instant|our|your)'],
    ['You’ll get the template', 'You will receive a copy'],
    ['You get cold.'],
  ),
  promise(
    'for-the-guide',
    [
      `(who wants|who needs|who d like|anyone want|want|need) (my|the|this|our|a copy of my|a copy of the|a copy of this) [_] [_] ${knowledge}`,
      `for the (link|links|code|doc|document)`,
      `(for|for your|for a|for the|for my|for access to|for access to the|if you want the|if you want my|if you d like the|want the|want my) [(free|full|a|the|your|my|exact)] ${full} ${knowledge}`,
    ],
    [
      'Comment for the template',
      'Drop a dot for the link',
      'Want my budget spreadsheet?',
      'If you want the full breakdown',
    ],
    ['For the winter.'],
  ),
  promise(
    'it-s-yours',
    [
      `(and|,) (it s|the ${knowledge} is|it is|they re) (yours|in your inbox|on its way|all yours)`,
      '(straight|right|directly) (to|in|into) your (inbox|dms|dm)',
    ],
    ['Comment and it’s yours', 'Straight to your inbox'],
    ['It is yours to keep?'],
  ),
];
