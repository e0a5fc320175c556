import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Partage sans un mot',
  summary: 'Un lien, une citation ou des mots-dièse, et presque rien de vous.',
  findings: {
    link: () =>
      'Un lien et presque rien de vous\u00a0: qui vous lit ne sait pas pourquoi l’ouvrir. Dites en une phrase ce que vous en retenez.',
    quotation: () =>
      'Une citation et presque rien de vous\u00a0: qui vous lit ne sait pas ce qu’elle vous fait. Dites en une phrase ce que vous en retenez.',
    hashtags: () =>
      'Des mots-dièse et rien de vous\u00a0: ils classent la publication, ils ne la disent pas. Écrivez une phrase à vous.',
  },
  fixes: { say: ({ text }) => `Ajouter «\u00a0${text}\u00a0»` },
  fields: { takeaway: 'ce que vous en retenez', found: 'ce que l’on y trouve' },
  why: 'Un partage sans un mot de vous, un robot le fait aussi bien. Ce que vous en retenez, ce qui vous a surpris ou ce dont vous doutez, vous seul pouvez le dire, et c’est à cela que l’on répond.',
  ignoreWhen:
    'Quand le lien est tout ce que l’on vous a demandé, ou quand l’image que vous joindrez parle seule, laissez-le tel quel.',
};
