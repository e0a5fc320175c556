import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Machine voice',
  summary: 'A remark left by a text generator, or a turn of phrase that such texts are full of.',
  findings: {
    leftover: ({ text }) =>
      `“${text}” speaks to whoever asked for the text, not to those who will read it. Take it out before you publish.`,
    label: ({ text }) => `“${text}” is a note about the text and not part of it. Take it out before you publish.`,
    cliche: ({ text }) =>
      `“${text}” stands in thousands of texts by nobody. In your own words, readers would hear you.`,
    beside: ({ text, other }) =>
      `“${text}” would pass alone; next to “${other}”, nobody is heard any more. Keep one of them, or say it your way.`,
    contrast: ({ text, other }) =>
      `“${text}” denies what nobody had claimed so as to assert the rest; next to “${other}”, the figure takes your place. Say straight away what it is.`,
  },
  fixes: {
    replace: ({ text }) => `Write “${text}”`,
    remove: ({ text }) => `Remove “${text}”`,
    removeSentence: ({ text }) => `Remove the sentence “${text}”`,
    assert: () => 'Keep only what you assert',
  },
  why: 'Nobody can have your voice for you: no agency and no machine. A turn that so many texts share says nothing about the person who writes, wherever it comes from.',
  ignoreWhen:
    'Keep it if the turn really is yours, or if you quote it to laugh at it: between quotation marks it is left alone.',
};
