import { claimsOf } from '../language/claims/claims.ts';
import { givesSource } from '../language/claims/sources.ts';
import { debunks } from '../language/stance/stance.ts';
import { defineRule, type FixText } from '../rule.ts';
import { isSpace } from '../text/characters.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';
import type { Token } from '../text/tokens.ts';

const sourceField: Readonly<Record<'fr' | 'en', FixText>> = {
  fr: [' (source\u00a0: ', { field: 'source' }, ')'],
  en: [' (source: ', { field: 'source' }, ')'],
};

/** Where a sentence's words end: before the marks, emoji and spaces that close it. */
function wordsEnd(paragraph: Paragraph, sentence: number): number {
  const last = paragraph.tokens.findLast(
    (token) =>
      token.sentence === sentence &&
      (token.kind !== 'punctuation' || /[)\]"»”%€$]/.test(token.folded)) &&
      token.kind !== 'emoji' &&
      token.kind !== 'hashtag',
  );
  let end = last?.to ?? (paragraph.sentences[sentence]?.to as number);
  // Marks of emphasis that close on the last word close before the source.
  while (end < paragraph.raw.length && paragraph.prose.charCodeAt(end) === 0) end++;
  while (end > 0 && isSpace(paragraph.raw.charCodeAt(end - 1))) end--;
  return end;
}

export const rule = defineRule({
  id: 'unsupported-claim',
  since: '0.1.0',
  principle: 'grounded',
  severity: 'information',
  points: 4,
  fixes: ['field'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: '90 % des salariés n’osent pas demander une formation.',
      good: 'Dans notre équipe, trois personnes sur douze m’ont dit ne pas oser demander une formation.',
    },
    {
      language: 'en',
      bad: '90% of employees dare not ask for training.',
      good: 'In our team, three people out of twelve told me that they dare not ask for training.',
    },
  ],
  needs: claimsOf,
  *inParagraph(paragraph) {
    for (const { from: begins, to, firstToken, phrase } of claimsOf(paragraph)) {
      // A pattern cannot name the mark of "#1".
      const from = paragraph.raw.charAt(begins - 1) === '#' ? begins - 1 : begins;
      const { sentence } = paragraph.tokens[firstToken] as Token;
      yield {
        from,
        to,
        message: phrase.kind,
        data: { text: shortened(paragraph.raw.slice(from, to)) },
        fixes: (placed) => {
          const at = wordsEnd(paragraph, sentence) + placed.from;
          const newText = sourceField[paragraph.language === 'en' ? 'en' : 'fr'];
          return [{ title: 'source', kind: 'field', preferred: true, edits: [{ from: at, to: at, newText }] }];
        },
      };
    }
  },
  applies: (post) => !givesSource(post) && !debunks(post),
});
