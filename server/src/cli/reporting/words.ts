import type { InterfaceLanguage } from '../../engine/messages/index.ts';
import type { Severity } from '../../engine/rule.ts';
import type { Band } from '../../engine/score.ts';
import type { Report } from '../report.ts';
import { plural } from '../worded.ts';

interface Words {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly bands: Readonly<Record<Band, string>>;
  readonly unscored: string;
  /** A variant without a platform: the text of all others, or one of nobody's. */
  readonly shared: string;
  readonly unknown: string;
  readonly variant: (names: string, score: string) => string;
  readonly accepted: (count: number) => string;
  readonly acceptedHere: string;
  readonly fixed: (count: number) => string;
  readonly fixable: (count: number) => string;
  readonly none: string;
  readonly summary: (summary: Report['summary']) => string;
}

const english: Words = {
  severities: { error: 'error', warning: 'warning', information: 'info', hint: 'hint' },
  bands: { conversation: 'conversation', almost: 'almost there', broadcast: 'broadcast' },
  unscored: 'not enough text yet for a score',
  shared: 'shared text',
  unknown: 'unknown platform',
  variant: (names, score) => `${names}: ${score}`,
  accepted: (count) => `${count} accepted`,
  acceptedHere: 'accepted by its author',
  fixed: (count) => `${plural(count, 'mend', 'mends', 'en')} made`,
  fixable: (count) => `${plural(count, 'mend', 'mends', 'en')} that --fix would make:`,
  none: 'No drafts were found here.',
  summary: ({ findings, errors, warnings, files }) =>
    `${plural(findings, 'finding', 'findings', 'en')} (${plural(errors, 'error', 'errors', 'en')}, ${plural(warnings, 'warning', 'warnings', 'en')}) in ${plural(files, 'draft', 'drafts', 'en')}`,
};

const french: Words = {
  severities: { error: 'erreur', warning: 'alerte', information: 'info', hint: 'conseil' },
  bands: { conversation: 'conversation', almost: 'on y est presque', broadcast: 'diffusion' },
  unscored: 'pas encore assez de texte pour un score',
  shared: 'texte commun',
  unknown: 'plateforme inconnue',
  variant: (names, score) => `${names}\u00a0: ${score}`,
  accepted: (count) => plural(count, 'acceptée', 'acceptées', 'fr'),
  acceptedHere: 'acceptée par l’auteur',
  fixed: (count) => plural(count, 'correction faite', 'corrections faites', 'fr'),
  fixable: (count) => `${plural(count, 'correction que ferait', 'corrections que ferait', 'fr')} --fix\u00A0:`,
  none: 'Aucun brouillon ici.',
  summary: ({ findings, errors, warnings, files }) =>
    `${plural(findings, 'remarque', 'remarques', 'fr')} (${plural(errors, 'erreur', 'erreurs', 'fr')}, ${plural(warnings, 'alerte', 'alertes', 'fr')}) dans ${plural(files, 'brouillon', 'brouillons', 'fr')}`,
};

/** The words that several formats share. */
export function wordsIn(language: InterfaceLanguage): Words {
  return language === 'fr' ? french : english;
}
