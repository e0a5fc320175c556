import type { Command } from '../command.ts';
import { catalogueFormat } from '../sharedOptions.ts';

export const command: Command = {
  name: 'rules',
  summary: {
    en: 'all that causerie looks for, one line a rule',
    fr: 'tout ce que causerie cherche, une ligne par règle',
  },
  instead: { en: 'causerie explain tells all of a rule', fr: 'causerie explain dit tout d’une règle' },
  groups: [catalogueFormat],
  examples: [
    { line: 'causerie rules', tells: { en: 'the list', fr: 'la liste' } },
    { line: 'causerie rules --format json', tells: { en: 'the same for programs', fr: 'la même pour les programmes' } },
  ],
  run: async (input) => (await import('../catalogue/rules.ts')).runRules(input),
};
