import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'A request and nothing else',
  summary: 'A request for votes, followers, shares or visits, and nothing else.',
  findings: {
    place: ({ text }) =>
      `“${text}” asks people to come and does not say what for. Say what they will find there: that is what brings them.`,
    favour: ({ text }) =>
      `“${text}” asks for a favour and gives nothing. Say what it will make possible, or what you give in return.`,
  },
  fixes: { give: ({ text }) => `Add “${text}”` },
  fields: {
    found: 'what people find there',
    given: 'what you give in return, or what the favour makes possible',
  },
  why: 'Come with something to say and not only with a need. A request alone is a hand held out to everybody: what you bring makes people want to answer.',
  ignoreWhen:
    'Keep it for an emergency, a missing person, a collection for others or an honest call for help: “purpose: ask-help” in the front matter silences it.',
};
