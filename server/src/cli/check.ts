import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { readDraft } from '../engine/draft.ts';
import { compareSeverity } from '../engine/finding.ts';
import { type LintConfig, lint } from '../engine/lint.ts';
import { safeFixes } from '../engine/safeFixes.ts';
import { type Configuration, readConfiguration } from '../workspace/configuration.ts';
import { defaultInclude, isDraftByContent, isDraftByName, isMarkdown } from '../workspace/drafts.ts';
import { hostsOf } from '../workspace/sites.ts';
import { type FileProblem, type FoundFile, findFiles, readLoosely, readText, reasonOf, writeText } from './files.ts';
import { type Report, type ReportedFile, reportFile, reportOf } from './report.ts';
import { type CheckOptions, UsageError } from './usage.ts';

const configurationNames = ['.causerie.yml', '.causerie.yaml', '.causerie.json'];

function nearestConfiguration(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = configurationNames.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found || dirname(folder) === folder) return found;
  }
}

/** @throws UsageError where the configuration cannot be read or has mistakes */
export function loadConfiguration(named: string | undefined, cwd: string): Configuration {
  const path = named === undefined ? nearestConfiguration(cwd) : resolve(cwd, named);
  if (path === undefined) return {};
  const shown = relative(cwd, path) || path;
  let text: string;
  try {
    text = readText(path);
  } catch (error) {
    throw new UsageError(`${shown}: ${reasonOf(error)}`);
  }
  const { configuration, problems } = readConfiguration(text);
  const [first] = problems;
  if (first) {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    throw new UsageError(`${shown}:${first.line}:${first.column}: ${first.message}${more}`);
  }
  return configuration;
}

export interface CheckResult {
  readonly report: Report;
  readonly problems: readonly FileProblem[];
  /** True where a finding that is not accepted reaches `--fail-on`. */
  readonly failed: boolean;
}

function checkFile(file: FoundFile, configuration: Configuration, options: CheckOptions): ReportedFile | undefined {
  const withFixes = options.format === 'json';
  const include = configuration.include ?? defaultInclude;
  // What is no draft stays silent, whatever its encoding: only a draft must be UTF-8.
  if (!file.named && !isDraftByName(file.inFolder, include) && !isDraftByContent(readLoosely(file.absolute))) {
    return undefined;
  }
  const text = readText(file.absolute);
  const draft = readDraft(text, {
    markdown: isMarkdown(file.absolute),
    language: options.language ?? configuration.language ?? 'auto',
    ...(configuration.platforms ? { platforms: configuration.platforms } : {}),
  });
  const config: LintConfig = {
    severities: configuration.rules ?? {},
    people: configuration.people ?? [],
    ownSites: hostsOf(configuration.sites ?? []),
  };
  if (!options.fix) return reportFile(file.path, lint(draft, config), options.interfaceLanguage, withFixes);
  const applied = [...safeFixes(draft, config)];
  const result = applied.at(-1)?.result ?? lint(draft, config);
  if (applied.length > 0) writeText(file.absolute, result.draft.text);
  return { ...reportFile(file.path, result, options.interfaceLanguage, withFixes), fixed: applied.length };
}

/** Checks files and folders. @throws UsageError where the configuration cannot be used */
export function check(options: CheckOptions, cwd: string): CheckResult {
  const configuration = loadConfiguration(options.config, cwd);
  const { files, problems } = findFiles(options.paths, cwd);
  const reported = files.flatMap((file) => {
    try {
      return checkFile(file, configuration, options) ?? [];
    } catch (error) {
      problems.push({ path: file.path, reason: reasonOf(error) });
      return [];
    }
  });
  const level = options.failOn;
  const failed =
    level !== 'never' &&
    reported.some(({ findings }) =>
      findings.some(({ accepted, severity }) => !accepted && compareSeverity(severity, level) <= 0),
    );
  return { report: reportOf(reported), problems, failed };
}
