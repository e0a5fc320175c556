import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Emoji in the way of the words',
  summary: 'Emoji as bullets of a list, or one every few words.',
  findings: {
    bullets: ({ count }) =>
      `${count} lines begin with an emoji: a screen reader says each one’s name before the words, and the eye has to look past them. A hyphen does.`,
    many: ({ count }) =>
      `${count} times emoji for so few words: they cover what you say. One or two are seen, and mean something.`,
  },
  fixes: {
    hyphens: () => 'Put hyphens in place of the emoji',
    remove: () => 'Keep the first two emoji',
    bare: () => 'Take away the emoji before the lines',
  },
  related: { another: () => 'Another one here' },
  options: {
    bullets: 'from how many lines that begin with an emoji these are a list’s bullets',
    emoji: 'from how many emoji a post may have too many (a run counts once)',
  },
  why: 'Common sense: do not stuff. An emoji is a tone of voice; at every line it is a noise, and read aloud it is “white heavy check mark” again and again.',
  ignoreWhen: 'If the emoji are the subject (a puzzle, a legend to a map), leave them.',
};
