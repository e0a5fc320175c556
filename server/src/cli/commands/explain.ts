import type { Command } from '../command.ts';
import { catalogueFormat } from '../sharedOptions.ts';

export const command: Command = {
  name: 'explain',
  summary: {
    en: 'why a rule speaks, how a post changes, when to leave it as it is',
    fr: 'pourquoi une règle parle, ce que devient le texte, quand le laisser tel quel',
  },
  operands: { en: 'RULE...', fr: 'RÈGLE...' },
  completes: 'rule',
  about: {
    en: 'RULE is the word at the end of each finding, such as no-question; a principle’s name, such as ask, is explained with all of its rules.',
    fr: 'RÈGLE est le mot à la fin de chaque remarque, par exemple no-question\u00A0; le nom d’un principe, par exemple ask, est expliqué avec toutes ses règles.',
  },
  groups: [catalogueFormat],
  examples: [
    { line: 'causerie explain no-question', tells: { en: 'one rule', fr: 'une règle' } },
    { line: 'causerie explain jargon clickbait', tells: { en: 'several', fr: 'plusieurs' } },
  ],
  run: async (input) => (await import('../catalogue/explain.ts')).runExplain(input),
};
