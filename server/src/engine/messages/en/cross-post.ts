import type { MessageData } from '../../rule.ts';
import type { RuleMessages } from '../messages.ts';

function more({ others }: MessageData): string {
  const count = Number(others ?? 0);
  if (count < 1) return '';
  if (count > 20) return ', and in many other drafts';
  return count === 1 ? ', and in another draft' : `, and in ${count} other drafts`;
}

export const messages: RuleMessages = {
  title: 'A text that stands elsewhere already',
  summary: 'Nearly the same text in another draft: another name, link or number makes no other text.',
  findings: {
    same: (data) =>
      `The same text stands in ${data.name}${more(data)}. Whoever follows both reads it twice: keep one, or tell each public what concerns it.`,
    nearly: (data) =>
      `Nearly the same text stands in ${data.name}${more(data)}. Whoever follows both reads it twice: tell each public what concerns it.`,
    variant: ({ platforms }) =>
      `The text for ${platforms || 'another platform'} is the same as this one: what is a variant for? Tell that public what concerns it, or give both platforms one text.`,
  },
  fixes: { open: ({ name }) => `Open ${name}` },
  related: {
    variant: ({ platforms }) => `The text for ${platforms || 'the other platform'}`,
    copy: ({ name, text }) => `${name} begins with “${text}”`,
  },
  why: 'One text sent everywhere, but for a name, is a mass message: nobody in particular is meant. The people of one network are not those of another, and neither is what one has to tell them.',
  ignoreWhen:
    'If these are variants of one post, say so: the same `variant: …` in both front matters, or file names that differ in the platform alone. As soon as they differ, the rule is silent.',
};
