import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Nothing is asked of the readers',
  summary: 'A post without a genuine question or invitation to those who read it.',
  findings: {
    none: () =>
      'Nothing here invites an answer: people read it and move on. What would you like to learn from your readers?',
    sends: () =>
      'This sends its readers to a link and asks them nothing: all they can answer with is a click. What would you like to hear from those who go and look?',
    answered: () =>
      'The question here is answered at once, which leaves readers nothing to say. What would you truly like to know?',
    bait: () =>
      'The question here is after a purchase or a click rather than an answer. What would you ask a friend whose view matters to you?',
    rhetorical: () =>
      'The question here gets the text going and waits for no answer. Is there one whose answer you would like to have?',
    unfilled: () => 'Your question still has a field to fill in: say what you would like to know.',
  },
  fixes: {
    ask: ({ question }) => `Ask “${question}”`,
    fill: () => 'Complete the question',
  },
  related: {
    answered: () => 'This question already has its answer.',
    bait: () => 'This question is after a click more than an answer.',
    rhetorical: () => 'This question waits for no answer.',
  },
  fields: {
    topic: 'your subject',
    action: 'a verb, as in “choose”',
    doing: 'a verb in -ing',
    situation: 'a situation',
    choice: 'one possibility',
    otherChoice: 'another possibility',
  },
  why: 'A post is the start of an exchange. To ask for a view, an experience, a reference or a hand, because the answer matters to you, gives others a place in the conversation.',
  ignoreWhen:
    'Where the text is complete in itself, such as a story, a tribute or a practical notice, leave it as it is: a question asked for form’s sake would be worse than none.',
};
