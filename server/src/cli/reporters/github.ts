import { relative, resolve, sep } from 'node:path';
import type { Severity } from '../../engine/rule.ts';
import { belowWords, isBelow } from '../check/verdict.ts';
import { openFindings, type ReportedFinding } from '../report.ts';
import type { ReportContext, Reporter } from '../reporting/reporter.ts';
import { wordsIn } from '../reporting/words.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** A message in a workflow command: `%` and line breaks would end it. */
function escapedMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property in a workflow command, where colon and comma have a meaning too. */
function escapedProperty(text: string): string {
  return escapedMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Annotations want paths from the repository's root, wherever in it the command runs. */
function inRepository(path: string, { cwd, env }: ReportContext): string {
  const root = env.GITHUB_WORKSPACE;
  if (!root) return path;
  const within = relative(root, resolve(cwd, path));
  return within.startsWith(`..${sep}`) ? path : within.split(sep).join('/');
}

function command(level: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${level} ${list.join(',')}::${escapedMessage(message)}`;
}

function annotation(file: string, { range, rule, severity, message }: ReportedFinding): string {
  const { start, end } = range;
  // Columns are only heeded where a finding stays on its line.
  const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
  const place = { file, line: start.line + 1, endLine: end.line + 1, ...columns };
  return command(levels[severity], { ...place, title: `causerie (${rule})` }, message);
}

/** For GitHub Actions: a workflow command a finding, which shows beside its line in a pull request. */
export const reporter: Reporter = {
  withFixes: false,
  print(report, context) {
    const { language, problems, bar } = context;
    const lines = report.files.flatMap((file) => {
      const path = inRepository(file.path, context);
      const low = command('error', { file: path, line: 1, title: 'causerie (score)' }, belowWords(file, bar)[language]);
      return [...(isBelow(file, bar) ? [low] : []), ...openFindings(file).map((finding) => annotation(path, finding))];
    });
    const unread = problems.map(({ path, reason }) =>
      command('error', { file: inRepository(path, context), title: 'causerie' }, reason[language]),
    );
    return [...lines, ...unread, wordsIn(language).summary(report.summary), ''].join('\n');
  },
};
