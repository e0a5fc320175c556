import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Knowledge held back',
  summary: 'A guide, a price or a method that one gets only by commenting, writing in private or leaving an address.',
  findings: {
    bargain: ({ text }) =>
      `“${text}” trades what you know for a message: many will pass rather than ask. Give it here, and people come back.`,
    private: ({ text }) =>
      `“${text}” keeps for a few what all could read. The same answer, given here, serves everyone.`,
    price: ({ text }) =>
      `“${text}” makes people write in order to know: many will not. A price, even a “from”, puts them at ease.`,
    elsewhere: ({ text }) =>
      `“${text}” sends readers elsewhere for what was promised here. Say the gist, or link to the thing itself.`,
    link: ({ text }) =>
      `“${text}” has readers look for the link: most go no further. Put it here, where it is spoken of.`,
    address: ({ text }) =>
      `“${text}” charges an address for what you know. Give it: those who want more will ask for it.`,
  },
  fixes: {
    thing: () => 'Give the thing itself',
    price: () => 'Say the price',
    removeSentence: ({ text }) => `Remove the sentence “${text}”`,
  },
  fields: { thing: 'the content, or the link to it', price: 'the price, or a range' },
  why: 'Give people what lets them do without you: that is what brings them back. Knowledge held back to force a contact sorts people by their nerve and not by their need.',
  ignoreWhen:
    'What is personal belongs in private: an order number, an address, a situation. A link to the thing itself is left alone, and so are replies to somebody.',
};
