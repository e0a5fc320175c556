import type { Pattern } from '../../phrases/phrase.ts';

const template =
  '(template|templates|formula|formulas|script|scripts|prompt|prompts|swipe file|framework|fill in the blank|boilerplate|opening message|opening messages|opener|openers|icebreaker|icebreakers)';

/** What shows that a post hands a template over, or talks about one: its blanks are there for others to fill in. */
export const phrases: readonly Pattern[] = [
  {
    id: 'here-is-the-template',
    pattern: [
      `(here is|here's|here are|use|try|copy|steal|grab|paste|adapt|save|share|sharing|give you|run) * (my|the|a|an|this|these|our|that|your) [exact|own|simple|little|favorite|favourite|go to|full] ${template}`,
      `(my|our|the|this) [exact|own|simple|favorite|favourite|go to] ${template} (i|we|is|that|for|goes|starts|looks|:|to)`,
      `^[(my|the|our|a)] ${template} :`,
      '^ the (formula|framework|template|script) $',
      `(here are|here is|here's|share|sharing|use|try) * * * ${template} (for|to)`,
      '(apply|add|put|plug|drop) * * (to|into|in) (this|the) (formula|template|sentence)',
      '(send|write|say|use) [them|him|her|people|recruiters|a recruiter] [something|a message|a note|a dm|an email] (like|along the lines of|such as) [this|these] [:]',
    ],
    hits: [
      "Here's the exact script I send after a viewing.",
      'Steal this template.',
      'The prompt I use starts like this.',
      'My favourite prompt: write as a gardener.',
      'Here are some simple openers for your first letter.',
      'Send a note like this.',
      'Put your answers into this formula.',
      'The formula',
    ],
    misses: ['The script of the play is lost.', 'Use the back door.', 'Here is the bread.'],
  },
  {
    id: 'copy-and-paste',
    pattern: [
      '(copy|copied) [and|&|/|,] (paste|pasted|pasting)',
      '(fill in|fill out|replace|swap|swap out) * (blanks|blank|brackets|bracketed parts|placeholders|variables)',
    ],
    hits: ['Copy and paste it as it is.', 'Copy/paste this into your notes.', 'Fill in the blanks and send it.'],
    misses: ['Copy me on the reply.', 'Fill in the form at the desk.'],
  },
  {
    id: 'a-message-received',
    pattern: [
      '(got|get|getting|received|receive|opened|read|saw|seen|sent) * (email|emails|e-mail|mail|message|messages|dm|dms|newsletter|letter|invite|invitation|pitch|text|ad) *',
      '(email|e-mail|message|dm|newsletter|letter|pitch|post|invite) [that|which] (starts|started|begins|began|opens|opened|says|said|was addressed|is addressed|addressed to|starting|beginning)',
      '(calls|called|calling|addresses|addressed|greeted) (me|us) *',
      '(forgot|forgetting|failed|without) * (fill|filling|replace|replacing|change|changing) * (field|fields|tag|tags|variable|variables|brackets|name|placeholder)',
    ],
    hits: [
      'I just got an email that starts with hello.',
      'A newsletter that begins with dear.',
      'Somebody called me that today.',
      'They forgot to fill in the name.',
    ],
    misses: ['Please email the desk.', 'We received three chairs.'],
  },
  {
    id: 'the-trade-s-word',
    pattern: [
      '(placeholder|placeholders|mail merge|merge tag|merge tags|merge field|merge fields|dummy text|filler text|template engine|template syntax|templating|f strings|string interpolation|environment variable|env var|jinja|handlebars|mustache|liquid|syntax)',
    ],
    hits: ['The merge tag did not work.', 'It was all placeholders until Friday.', 'I like the syntax of Jinja.'],
    misses: ['The merger was signed.', 'We place the holders on the shelf.'],
  },
];
