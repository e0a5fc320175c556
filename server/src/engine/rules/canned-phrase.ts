import { discusses } from '../language/discussion.ts';
import { cannedPhrases as english } from '../lexicons/en/canned-phrase/index.ts';
import { cannedPhrases as french } from '../lexicons/fr/canned-phrase/index.ts';
import { paragraphLexicon } from '../lexicons/lexicon.ts';
import type { CannedPhrase } from '../phrases/phrase.ts';
import { phraseFinding } from '../rewrite/phraseFinding.ts';
import { defineRule } from '../rule.ts';
import { optionsOf, type RuleOptions } from '../ruleOptions.ts';

const lexicon = paragraphLexicon<CannedPhrase>({ fr: french, en: english });

const kinds = ['opening', 'announcement', 'closing', 'filler'] as const;

const options = {
  kinds: { kind: 'choices', default: kinds, values: kinds },
} as const satisfies RuleOptions;

export const rule = defineRule({
  id: 'canned-phrase',
  since: '0.1.0',
  principle: 'no-ready-made',
  severity: 'warning',
  points: 8,
  fixes: ['rewrite', 'remove', 'field'],
  marks: 'words',
  options,
  examples: [
    {
      language: 'fr',
      bad: 'N’hésitez pas à nous contacter pour visiter l’atelier.',
      good: 'Contactez-nous pour visiter l’atelier.',
    },
    { language: 'en', bad: 'We are thrilled to announce that the workshop is open.', good: 'The workshop is open.' },
  ],
  needs: lexicon,
  *inParagraph(paragraph) {
    for (const match of lexicon(paragraph)) {
      // What the writer only talks about is not used.
      if (discusses(paragraph, match)) continue;
      yield phraseFinding(paragraph, match, match.phrase.kind);
    }
  },
  admits: ({ message }, context) => optionsOf('canned-phrase', options, context).kinds.includes(message),
});
