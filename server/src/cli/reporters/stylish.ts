import type { InterfaceLanguage } from '../../engine/messages/index.ts';
import { platformName } from '../../engine/messages/platformNames.ts';
import type { Severity } from '../../engine/rule.ts';
import type { Band } from '../../engine/score.ts';
import type { Report, ReportedFile, ReportedFinding } from '../report.ts';

interface Words {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly bands: Readonly<Record<Band, string>>;
  readonly unscored: string;
  /** A variant without a platform: the text of all others, or one of nobody's. */
  readonly shared: string;
  readonly unknown: string;
  readonly variant: (names: string, score: string) => string;
  readonly accepted: (count: number) => string;
  readonly fixed: (count: number) => string;
  readonly none: string;
  readonly summary: (findings: number, errors: number, warnings: number, files: number) => string;
}

function plural(count: number, one: string, many: string, language: InterfaceLanguage): string {
  const isOne = language === 'fr' ? count < 2 : count === 1;
  return `${count} ${isOne ? one : many}`;
}

const words: Readonly<Record<InterfaceLanguage, Words>> = {
  en: {
    severities: { error: 'error', warning: 'warning', information: 'info', hint: 'hint' },
    bands: { conversation: 'conversation', almost: 'almost there', broadcast: 'broadcast' },
    unscored: 'not enough text yet for a score',
    shared: 'shared text',
    unknown: 'unknown platform',
    variant: (names, score) => `${names}: ${score}`,
    accepted: (count) => `${count} accepted`,
    fixed: (count) => `${plural(count, 'mend', 'mends', 'en')} made`,
    none: 'No drafts were found here.',
    summary: (findings, errors, warnings, files) =>
      `${plural(findings, 'finding', 'findings', 'en')} (${plural(errors, 'error', 'errors', 'en')}, ${plural(warnings, 'warning', 'warnings', 'en')}) in ${plural(files, 'draft', 'drafts', 'en')}`,
  },
  fr: {
    severities: { error: 'erreur', warning: 'alerte', information: 'info', hint: 'conseil' },
    bands: { conversation: 'conversation', almost: 'on y est presque', broadcast: 'diffusion' },
    unscored: 'pas encore assez de texte pour un score',
    shared: 'texte commun',
    unknown: 'plateforme inconnue',
    variant: (names, score) => `${names}\u00a0: ${score}`,
    accepted: (count) => plural(count, 'acceptée', 'acceptées', 'fr'),
    fixed: (count) => plural(count, 'correction faite', 'corrections faites', 'fr'),
    none: 'Aucun brouillon ici.',
    summary: (findings, errors, warnings, files) =>
      `${plural(findings, 'remarque', 'remarques', 'fr')} (${plural(errors, 'erreur', 'erreurs', 'fr')}, ${plural(warnings, 'alerte', 'alertes', 'fr')}) dans ${plural(files, 'brouillon', 'brouillons', 'fr')}`,
  },
};

interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly underline: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

const plain = (text: string): string => text;
const noPaint: Paint = { bold: plain, dim: plain, underline: plain, severity: (_, text) => text };

function ansi(open: number, close: number): (text: string) => string {
  return (text) => `\u001b[${open}m${text}\u001b[${close}m`;
}

const severityColors: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 90 };
const colorPaint: Paint = {
  bold: ansi(1, 22),
  dim: ansi(2, 22),
  underline: ansi(4, 24),
  severity: (severity, text) => ansi(severityColors[severity], 39)(text),
};

/** Cells a text takes in a terminal, closely enough to align short columns of ASCII. */
function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - text.length));
}

function header(file: ReportedFile, paint: Paint, word: Words): string {
  const score =
    file.score === null || file.band === null ? word.unscored : `${file.score}/100 ${word.bands[file.band]}`;
  const costs = file.deductions.map(({ principle, points }) => `${principle} −${points}`).join(', ');
  return `${paint.underline(file.path)}  ${paint.bold(score)}${costs ? paint.dim(`  (${costs})`) : ''}`;
}

/** Each variant's score: the header tells the lowest. */
function variantLines({ variants = [] }: ReportedFile, paint: Paint, word: Words): string[] {
  return variants.map(({ platforms, shared, score, band }) => {
    const names = platforms.length > 0 ? platforms.map(platformName).join(', ') : shared ? word.shared : word.unknown;
    const told = score === null || band === null ? word.unscored : `${score}/100 ${word.bands[band]}`;
    return `  ${paint.dim(word.variant(names, told))}`;
  });
}

function line(finding: ReportedFinding, paint: Paint, word: Words): string {
  const { line: row, character } = finding.range.start;
  const place = padded(`${row + 1}:${character + 1}`, 7);
  const severity = paint.severity(finding.severity, padded(word.severities[finding.severity], 8));
  return `  ${paint.dim(place)} ${severity} ${finding.message}  ${paint.dim(finding.rule)}`;
}

/** For people: a block a file, a line a finding, lines and columns from 1. */
export function stylish(report: Report, language: InterfaceLanguage, colors: boolean): string {
  const paint = colors ? colorPaint : noPaint;
  const word = words[language];
  if (report.files.length === 0) return `${word.none}\n`;
  const blocks = report.files.map((file) => {
    const shown = file.findings.filter(({ accepted }) => !accepted);
    const accepted = file.findings.length - shown.length;
    const lines = [
      header(file, paint, word),
      ...variantLines(file, paint, word),
      ...shown.map((finding) => line(finding, paint, word)),
    ];
    if (file.fixed) lines.push(`  ${paint.dim(word.fixed(file.fixed))}`);
    if (accepted > 0) lines.push(`  ${paint.dim(word.accepted(accepted))}`);
    return lines.join('\n');
  });
  const { findings, errors, warnings, files } = report.summary;
  return `${blocks.join('\n\n')}\n\n${word.summary(findings, errors, warnings, files)}\n`;
}
