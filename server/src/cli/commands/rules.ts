import type { Command } from '../command.ts';

export const command: Command = {
  name: 'rules',
  summary: {
    en: 'all that causerie looks for, one line a rule',
    fr: 'tout ce que causerie cherche, une ligne par règle',
  },
  groups: [
    {
      title: { en: 'What is printed', fr: 'Ce qui est affiché' },
      options: {
        format: {
          tells: { en: 'stylish or json (default: stylish)', fr: 'stylish ou json (par défaut\u00A0: stylish)' },
          value: { en: 'FORMAT', fr: 'FORMAT' },
          choices: ['stylish', 'json'],
        },
      },
    },
  ],
  examples: [
    { line: 'causerie rules', tells: { en: 'the list', fr: 'la liste' } },
    { line: 'causerie rules --format json', tells: { en: 'the same for programs', fr: 'la même pour les programmes' } },
  ],
  run: async (input) => (await import('../catalogue/rules.ts')).runRules(input),
};
