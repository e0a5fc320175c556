import type { Option, OptionGroup } from './command.ts';

/** `--config`, of the commands that read drafts. */
export const configOption: Option = {
  tells: {
    en: 'configuration file (default: the nearest .causerie.yml or .causerie.json upwards)',
    fr: 'fichier de configuration (par défaut\u00A0: le .causerie.yml ou .causerie.json le plus proche en remontant)',
  },
  value: { en: 'FILE', fr: 'FICHIER' },
  completes: 'file',
};

/** `--format`, of the commands that tell of rules. */
export const catalogueFormat: OptionGroup = {
  title: { en: 'What is printed', fr: 'Ce qui est affiché' },
  options: {
    format: {
      tells: { en: 'stylish or json (default: stylish)', fr: 'stylish ou json (par défaut\u00A0: stylish)' },
      value: { en: 'FORMAT', fr: 'FORMAT' },
      choices: ['stylish', 'json'],
    },
  },
};
