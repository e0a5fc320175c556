import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'An image without a description',
  summary: 'A Markdown image whose description is empty, or only a file’s name.',
  findings: {
    none: () =>
      'This image has no description: whoever listens to the post, or reads it without images, finds a gap here. Say in a few words what it shows.',
    file: ({ text }) =>
      `“${text}” names a file and not what the image shows. Say in a few words what somebody would see.`,
  },
  fixes: { describe: () => 'Describe the image' },
  fields: { shown: 'what the image shows' },
  why: 'Speak to your readers as you would like to be spoken to. Some of them do not see the image: they listen, their connection is slow, the file has gone. A few words let them in.',
  ignoreWhen:
    'If the image shows nothing one needs to know (a line, an ornament), say so in its title: `![](line.png "decorative")`.',
};
