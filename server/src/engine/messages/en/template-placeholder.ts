import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'A blank to fill in',
  summary: 'A template’s field that nobody filled in: {{first_name}}, [INSERT LINK], XX%.',
  findings: {
    braces: ({ text }) =>
      `“${text}” is a template’s field left empty: readers see a mailing in it, and not you. Put the name there, or what is missing.`,
    brackets: ({ text }) =>
      `“${text}” still waits for its words: as it stands it reads as a template and not as a message. Write what is missing, or take the sentence out.`,
    amount: ({ text }) =>
      `“${text}” keeps the place of a number or a date that nobody can guess. Give it, or say it without a figure.`,
    filler: ({ text }) => `“${text}” is dummy text: nothing is said here yet.`,
  },
  fixes: { fill: () => 'Fill in this blank' },
  fields: {
    braces: 'the person or thing itself',
    brackets: 'what is missing',
    amount: 'the number or date',
    filler: 'your own words',
  },
  why: 'A template with blanks speaks to everyone, so to no one. The forgotten blank shows it at a glance: whoever reads it knows that nothing was written for them.',
  ignoreWhen:
    'Leave it if you are sharing a template or telling of a forgotten field: the rule is silent where the post says so. Between quotation marks or in code it reads nothing.',
};
