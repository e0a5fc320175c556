import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'A handle that reaches nobody',
  summary: 'A handle that looks like a known one mistyped, or like somebody’s on another platform.',
  findings: {
    mistyped: ({ handle, meant }) =>
      `@${handle} is new here. If you mean @${meant}, this mention would not reach them.`,
    mistypedName: ({ handle, meant, name }) =>
      `@${handle} is new here. If you mean ${name}, that is @${meant}: this mention would not reach them.`,
    elsewhere: ({ handle, name, platform, meant }) =>
      `@${handle} is ${name} on ${platform}. Where this draft appears, they are @${meant}.`,
  },
  fixes: {
    replace: ({ handle, name }) =>
      name === '' || name === `@${handle}` ? `Write @${handle}` : `Write @${handle} (${name})`,
  },
  why: 'A mention is a hand held out: the person sees it and can answer. With a letter too few, or the name of another platform, it reaches nobody, or a stranger.',
  ignoreWhen:
    'If this is somebody else, leave it: once the handle stands in people.yml, or twice in other drafts, nothing is said any more.',
};
