import { pathToFileURL } from 'node:url';
import { readDraft } from '../engine/draft.ts';
import { compareSeverity } from '../engine/finding.ts';
import { lint } from '../engine/lint.ts';
import { safeFixes } from '../engine/safeFixes.ts';
import type { EffectiveConfiguration } from '../workspace/configuration/effective.ts';
import { isExcluded, isIncluded } from '../workspace/configuration/places.ts';
import { isDraftByContent, isMarkdown } from '../workspace/drafts.ts';
import { Configurations } from './configurations.ts';
import { type FileProblem, type FoundFile, findFiles, readLoosely, readText, reasonOf, writeText } from './files.ts';
import { type Report, type ReportedFile, reportFile, reportOf } from './report.ts';
import type { CheckOptions } from './usage.ts';

export interface CheckResult {
  readonly report: Report;
  readonly problems: readonly FileProblem[];
  /** What is wrong with configuration files, a line for each mistake. */
  readonly mistakes: readonly string[];
  /** True where a configuration file could not be used at all. */
  readonly isBroken: boolean;
  /** True where a finding that is not accepted reaches `--fail-on`. */
  readonly failed: boolean;
}

/** Whether a file that was found in a folder is a draft; what is none stays silent, whatever its encoding. */
function isDraft(file: FoundFile, configuration: EffectiveConfiguration): boolean {
  const uri = pathToFileURL(file.absolute).href;
  if (isExcluded(configuration, uri, file.inFolder)) return false;
  return isIncluded(configuration, uri, file.inFolder) || isDraftByContent(readLoosely(file.absolute));
}

function checkFile(
  file: FoundFile,
  configuration: EffectiveConfiguration,
  options: CheckOptions,
): ReportedFile | undefined {
  const withFixes = options.format === 'json';
  if (!file.named && !isDraft(file, configuration)) return undefined;
  const text = readText(file.absolute);
  const draft = readDraft(text, {
    markdown: isMarkdown(file.absolute),
    language: options.language ?? configuration.language,
    platforms: configuration.platforms,
  });
  const config = configuration.lint;
  if (!options.fix) return reportFile(file.path, lint(draft, config), options.interfaceLanguage, withFixes);
  const applied = [...safeFixes(draft, config)];
  const result = applied.at(-1)?.result ?? lint(draft, config);
  if (applied.length > 0) writeText(file.absolute, result.draft.text);
  return { ...reportFile(file.path, result, options.interfaceLanguage, withFixes), fixed: applied.length };
}

/** Checks files and folders. @throws UsageError where the configuration that is named is not there */
export async function check(options: CheckOptions, cwd: string): Promise<CheckResult> {
  const configurations = await Configurations.open(options.config, cwd);
  const { files, problems } = findFiles(options.paths, cwd);
  const reported: ReportedFile[] = [];
  for (const file of files) {
    const configuration = await configurations.of(file.absolute);
    try {
      const checked = checkFile(file, configuration, options);
      if (checked) reported.push(checked);
    } catch (error) {
      problems.push({ path: file.path, reason: reasonOf(error) });
    }
  }
  const level = options.failOn;
  const failed =
    level !== 'never' &&
    reported.some(({ findings }) =>
      findings.some(({ accepted, severity }) => !accepted && compareSeverity(severity, level) <= 0),
    );
  const { isBroken } = configurations;
  return {
    report: reportOf(reported),
    problems,
    mistakes: configurations.mistakes(options.interfaceLanguage),
    isBroken,
    failed,
  };
}
