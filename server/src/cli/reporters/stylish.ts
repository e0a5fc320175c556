import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { platformName } from '../../engine/messages/platformNames.ts';
import { isBelow } from '../check/verdict.ts';
import { harmless, inOneLine } from '../harmless.ts';
import { type Paint, paintOf } from '../paint.ts';
import { openFindings, type ReportedFile, type ReportedFinding } from '../report.ts';
import type { ReportContext, Reporter } from '../reporting/reporter.ts';
import { wordsIn } from '../reporting/words.ts';

function header(file: ReportedFile, paint: Paint, { language, bar }: ReportContext): string {
  const word = wordsIn(language);
  const score =
    file.score === null || file.band === null ? word.unscored : `${file.score}/100 ${word.bands[file.band]}`;
  const costs = file.deductions.map(({ principle, points }) => `${principle} −${points}`).join(', ');
  const shown = isBelow(file, bar) ? paint.red(paint.bold(score)) : paint.bold(score);
  return `${paint.underline(inOneLine(file.path))}  ${shown}${costs ? paint.dim(`  (${costs})`) : ''}`;
}

/** Each variant's score: the header tells the lowest. */
function variantLines({ variants = [] }: ReportedFile, paint: Paint, { language }: ReportContext): string[] {
  const word = wordsIn(language);
  return variants.map(({ platforms, shared, score, band }) => {
    const names = platforms.length > 0 ? platforms.map(platformName).join(', ') : shared ? word.shared : word.unknown;
    const told = score === null || band === null ? word.unscored : `${score}/100 ${word.bands[band]}`;
    return `  ${paint.dim(word.variant(names, told))}`;
  });
}

function line(finding: ReportedFinding, paint: Paint, { language }: ReportContext): string {
  const { line: row, character } = finding.range.start;
  const place = `${row + 1}:${character + 1}`.padEnd(7);
  const severity = paint.severity(finding.severity, wordsIn(language).severities[finding.severity].padEnd(8));
  return `  ${paint.dim(place)} ${severity} ${inOneLine(finding.message)}  ${paint.dim(finding.rule)}`;
}

/** What `--fix` would write, as a unified diff. */
function diffOf(file: ReportedFile, paint: Paint, context: ReportContext): readonly string[] {
  const text = context.textOf(file.path);
  if (file.output === undefined || text === undefined) return [];
  const options = { context: 1, headerOptions: FILE_HEADERS_ONLY };
  const patch = createTwoFilesPatch(file.path, file.path, text, file.output, undefined, undefined, options);
  const lines = harmless(patch.replaceAll('\r\n', '\n')).trimEnd().split('\n');
  const color = (each: string): string =>
    /^(?:---|\+\+\+|@@)/.test(each)
      ? paint.dim(each)
      : each.startsWith('+')
        ? paint.green(each)
        : each.startsWith('-')
          ? paint.red(each)
          : each;
  return lines.map((each) => `  ${color(each)}`);
}

function notes(file: ReportedFile, paint: Paint, context: ReportContext): readonly string[] {
  const word = wordsIn(context.language);
  const accepted = file.findings.length - openFindings(file).length;
  const fixed = file.fixed ?? 0;
  const told = file.output === undefined ? word.fixed(fixed) : word.fixable(fixed);
  return [
    ...(fixed > 0 ? [`  ${paint.dim(told)}`, ...diffOf(file, paint, context)] : []),
    ...(accepted > 0 ? [`  ${paint.dim(word.accepted(accepted))}`] : []),
  ];
}

/** For people: a block a file, a line a finding, lines and columns from 1. */
export const reporter: Reporter = {
  withFixes: false,
  print(report, context) {
    const paint = paintOf(context.colors);
    const word = wordsIn(context.language);
    if (report.files.length === 0) return context.quiet || context.problems.length > 0 ? '' : `${word.none}\n`;
    const shown = report.files.filter(
      (file) => !context.quiet || openFindings(file).length > 0 || isBelow(file, context.bar),
    );
    if (shown.length === 0) return '';
    const blocks = shown.map((file) =>
      [
        header(file, paint, context),
        ...variantLines(file, paint, context),
        ...openFindings(file).map((finding) => line(finding, paint, context)),
        ...notes(file, paint, context),
      ].join('\n'),
    );
    return `${blocks.join('\n\n')}\n\n${word.summary(report.summary)}\n`;
  },
};
