import type { RuleMessages } from '../messages.ts';
import { purposeName } from '../purposeNames.ts';

export const messages: RuleMessages = {
  title: 'A purpose declared, a move to add',
  summary: 'A purpose declared in the front matter that the text does not serve yet.',
  findings: {
    question: ({ purpose }) =>
      `This is to ${purposeName('en', purpose)}, and the text asks no question. One is enough.`,
    help: () => 'This is to ask for help, and the text asks for nothing. Say what you need.',
    provider: () => 'This is to find a provider, and the text looks for none. Say whom you need.',
    meeting: () => 'This is to meet somebody, and the text invites nobody. Whom would you like to hear from?',
    thanks: () => 'This is to thank somebody, and the word is not there. Whom, and what for?',
    name: () => 'This is to recommend somebody, and nobody can tell whom. A name is enough.',
    source: () => 'This is to share something found, and nobody can tell where. Name it, or whoever showed it to you.',
    answer: () => 'This is to answer somebody, and nobody can tell whom. A name is enough.',
    job: () => 'This is to offer a job, and the text has none. Which one, and how does one apply?',
    lesson: ({ purpose }) =>
      `This is to ${purposeName('en', purpose)}, and nearly all of it sells. Give one thing that readers can take away.`,
  },
  fixes: {
    add: ({ text }) => `Add “${text}”`,
    change: ({ purpose }) => `This is rather to ${purposeName('en', purpose)} (${purpose})`,
  },
  fields: {
    topic: 'your subject',
    action: 'a verb, as in “choose”',
    doing: 'a verb in -ing',
    situation: 'a situation',
    choice: 'one possibility',
    otherChoice: 'another possibility',
    provider: 'what trade',
    whom: 'what kind of person',
    person: 'who',
    what: 'what',
    role: 'the job',
    contact: 'whom to write to',
    lesson: 'what you learned',
  },
  why: 'One uses a network for something. When the text forgets what it came for, those who could give it do not guess.',
  ignoreWhen: 'If the text serves its purpose in a way that does not show here, leave it as it is.',
};
