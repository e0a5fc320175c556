import { belowWords, fails, isBelow } from '../check/verdict.ts';
import type { FileProblem } from '../files/problem.ts';
import type { ReportedFile, ReportedFinding } from '../report.ts';
import { attribute, escaped } from '../reporting/markup.ts';
import type { ReportContext, Reporter } from '../reporting/reporter.ts';
import { wordsIn } from '../reporting/words.ts';

interface Case {
  readonly xml: string;
  readonly kind: 'passed' | 'failure' | 'error' | 'skipped';
}

function tag(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`);
  return content === '' ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${content}</${name}>`;
}

function testCase(path: string, name: string, kind: Case['kind'], content: string, line?: number): Case {
  const place = line === undefined ? {} : { line };
  return { kind, xml: `    ${tag('testcase', { name, classname: path, file: path, ...place, time: 0 }, content)}` };
}

function caseOf(path: string, finding: ReportedFinding, { bar, language }: ReportContext): Case {
  const { line, character } = finding.range.start;
  const name = `${finding.rule} ${line + 1}:${character + 1}`;
  const place = `${path}:${line + 1}:${character + 1}`;
  const text = escaped(`${place}: ${finding.message} (${finding.rule})`);
  if (finding.accepted) {
    const message = wordsIn(language).acceptedHere;
    return testCase(path, name, 'skipped', tag('skipped', { message }), line + 1);
  }
  // What does not make the run fail is no failure here either: the two must not contradict each other.
  if (!fails(finding, bar)) return testCase(path, name, 'passed', tag('system-out', {}, text), line + 1);
  const attributes = { message: finding.message, type: finding.severity };
  return testCase(path, name, 'failure', tag('failure', attributes, text), line + 1);
}

function suite(path: string, cases: readonly Case[]): string {
  const count = (kind: Case['kind']): number => cases.filter((each) => each.kind === kind).length;
  const numbers = {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
  return `  ${tag('testsuite', { name: path, ...numbers, time: 0 }, `\n${cases.map(({ xml }) => xml).join('\n')}\n  `)}`;
}

function casesOf(file: ReportedFile, context: ReportContext): Case[] {
  const { bar, language } = context;
  const message = belowWords(file, bar)[language];
  const score = isBelow(file, bar)
    ? [testCase(file.path, 'score', 'failure', tag('failure', { message, type: 'score' }, escaped(message)), 1)]
    : [];
  const cases = [...score, ...file.findings.map((finding) => caseOf(file.path, finding, context))];
  // A draft without findings is a test that passed, and not nothing.
  return cases.length > 0 ? cases : [testCase(file.path, 'causerie', 'passed', '')];
}

function problemSuite({ path, reason }: FileProblem, { language }: ReportContext): { path: string; cases: Case[] } {
  const message = reason[language];
  const error = tag('error', { message, type: 'unreadable' }, escaped(message));
  return { path, cases: [testCase(path, 'causerie', 'error', error)] };
}

/** For continuous integration: a suite a draft, a case a finding. */
export const reporter: Reporter = {
  withFixes: false,
  print(report, context) {
    const suites = [
      ...report.files.map((file) => ({ path: file.path, cases: casesOf(file, context) })),
      ...context.problems.map((problem) => problemSuite(problem, context)),
    ];
    const all = suites.flatMap(({ cases }) => cases);
    const count = (kind: Case['kind']): number => all.filter((each) => each.kind === kind).length;
    const numbers = {
      tests: all.length,
      failures: count('failure'),
      errors: count('error'),
      skipped: count('skipped'),
    };
    const body = suites.map(({ path, cases }) => suite(path, cases)).join('\n');
    const root = tag('testsuites', { name: 'causerie', ...numbers, time: 0 }, body && `\n${body}\n`);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
  },
};
