import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Ready-made phrase',
  summary: 'An opening, announcement, closing or turn of phrase that anyone could have written.',
  findings: {
    opening: ({ text }) => `“${text}” opens a thousand other posts: readers pass over it without hearing you.`,
    announcement: ({ text }) => `“${text}” announces the news before telling it. Say straight away what is happening.`,
    closing: ({ text }) => `“${text}” ends a thousand other posts: nobody in particular feels spoken to.`,
    filler: ({ text }) =>
      `“${text}” adds nothing that stays with a reader. The sentence holds with fewer words, or with yours.`,
  },
  fixes: {
    replace: ({ text }) => `Write “${text}”`,
    remove: ({ text }) => `Remove “${text}”`,
    removeSentence: ({ text }) => `Remove the sentence “${text}”`,
    fill: () => 'Say it in your own words',
  },
  fields: { detail: 'your own words' },
  options: {
    kinds: 'which kinds of phrases are shown; leave one out to allow it',
  },
  why: 'Nobody greets a friend in the street with a phrase learned by heart. It is no different online: a sentence that anyone could sign makes the person who writes it disappear.',
  ignoreWhen:
    'Keep it if it is a wink, a quotation, or a custom your readers expect: between quotation marks it is left alone.',
};
