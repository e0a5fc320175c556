import { defineAcrossRule } from '../corpus/acrossRule.ts';
import { recurring } from '../corpus/recurring.ts';
import { nameOf } from '../corpus/variants.ts';

export const rule = defineAcrossRule({
  id: 'repeated-question',
  since: '0.1.0',
  principle: 'ask',
  severity: 'hint',
  marks: 'closing',
  examples: [
    {
      language: 'fr',
      bad: 'Publication après publication, la même fin : « Et vous, qu’en pensez-vous ? »',
      good: 'Une question par publication, née de ce qu’elle raconte : « Qui a déjà pétri au seigle seul ? »',
    },
    {
      language: 'en',
      bad: 'Post after post, the same end: “What do you think?”',
      good: 'One question a post, born of what it tells: “Who has ever kneaded rye alone?”',
    },
  ],
  *check(draft, corpus) {
    const { closingQuestion } = draft.summary;
    if (!closingQuestion) return;
    const others = recurring(draft, corpus, ({ summary }) => summary.closingQuestion?.key === closingQuestion.key);
    if (others.length === 0) return;
    yield {
      message: 'repeated',
      data: { text: closingQuestion.text, posts: others.length + 1 },
      elsewhere: others.flatMap(({ uri, summary }) =>
        summary.closingQuestion
          ? { uri, range: summary.closingQuestion.range, message: 'question', data: { name: nameOf(uri) } }
          : [],
      ),
    };
  },
});
