import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Too much selling for one post',
  summary: 'More than one sentence in five sells: prices, discounts, calls to buy, praise of one’s own product.',
  findings: {
    some: ({ selling, counted }) =>
      `${selling} of ${counted} sentences sell, this one among them. One commercial touch is fine where the rest gives: keep the most useful.`,
    most: ({ selling, counted }) =>
      `${selling} of ${counted} sentences sell, this one among them. At this dose people read an advert and scroll on: say first what they gain.`,
  },
  fixes: {
    remove: ({ text }) => `Remove “${text}”`,
    removeSome: ({ text, others }) =>
      `Back to the right dose: remove “${text}” and ${Number(others) === 1 ? 'one other sentence' : `${others} other sentences`}`,
    soften: ({ text }) => `Say it without pressure: “${text}”`,
    gain: ({ text }) => `Say what the reader gains, in place of “${text}”`,
  },
  related: {
    price: ({ text }) => `A price here: “${text}”`,
    offer: ({ text }) => `An offer here: “${text}”`,
    call: ({ text }) => `A call to buy or book here: “${text}”`,
    superlative: ({ text }) => `Praise of what is for sale here: “${text}”`,
    brand: ({ text }) => `The product or the company as the subject here: “${text}”`,
    urgency: ({ text }) => `Urgency here: “${text}”`,
    link: ({ text }) => `A link to the shop here: “${text}”`,
  },
  fields: { gain: 'what the reader gains' },
  why: 'Nobody minds an offer now and then, as long as the reader gets something out of it: it is a matter of dose. When a post does nothing but sell, people stop reading it, and the next one too. What you give (an answer, a trick of the trade, an address) is what brings them back.',
  ignoreWhen:
    'An offer that your readers are waiting for may say more: declare `purpose: announce-offer` and the dose doubles. A price in a story, a question about a purchase and a refund do not count.',
};
