import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { countKnown, type KnownFindings } from '../engine/baseline.ts';
import { defaultPostsPerDay } from '../engine/corpus/acrossRule.ts';
import { readDraft } from '../engine/draft.ts';
import { compareSeverity } from '../engine/finding.ts';
import { type LintConfig, lint } from '../engine/lint.ts';
import type { People } from '../engine/people/people.ts';
import { safeFixes } from '../engine/safeFixes.ts';
import { summarize } from '../engine/summary.ts';
import { type Configuration, readConfiguration } from '../workspace/configuration.ts';
import { defaultInclude, isDraftByContent, isDraftByName, isMarkdown } from '../workspace/drafts.ts';
import { hostsOf } from '../workspace/sites.ts';
import { type CheckedDraft, keysOf, withAcross } from './across.ts';
import { BaselineFile } from './baseline.ts';
import {
  type FileProblem,
  type FoundFile,
  findFiles,
  mtimeOf,
  readLoosely,
  readText,
  reasonOf,
  writeText,
} from './files.ts';
import { peopleOf } from './people.ts';
import { type Report, reportFile, reportOf } from './report.ts';
import { type CheckOptions, UsageError } from './usage.ts';

const configurationNames = ['.causerie.yml', '.causerie.yaml', '.causerie.json'];

function nearestConfiguration(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = configurationNames.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found || dirname(folder) === folder) return found;
  }
}

/** @throws UsageError where the configuration cannot be read or has mistakes */
function loadConfiguration(named: string | undefined, cwd: string): Configuration {
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

/** What holds for all files of a run. */
interface Run {
  readonly options: CheckOptions;
  readonly configuration: Configuration;
  readonly people: People;
  /** Findings of a file that are taken as they are. */
  readonly knownOf: (absolute: string) => KnownFindings | undefined;
}

function checkFile(file: FoundFile, { options, configuration, people, knownOf }: Run): CheckedDraft | undefined {
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
  const known = knownOf(file.absolute);
  const config: LintConfig = {
    severities: configuration.rules ?? {},
    people: people.all.flatMap(({ accounts }) => accounts.map(({ handle }) => handle)),
    ownSites: hostsOf(configuration.sites ?? []),
    known,
  };
  const applied = options.fix ? [...safeFixes(draft, config)] : [];
  const result = applied.at(-1)?.result ?? lint(draft, config);
  if (applied.length > 0) writeText(file.absolute, result.draft.text);
  const reported = reportFile(file.path, result, options.interfaceLanguage, withFixes);
  return {
    absolute: file.absolute,
    mtime: mtimeOf(file.absolute),
    summary: summarize(result.draft, result),
    keys: keysOf(result),
    reported: options.fix ? { ...reported, fixed: applied.length } : reported,
    known,
  };
}

/** What files tell by themselves and because of each other. */
function checkAll(files: readonly FoundFile[], run: Run, problems: FileProblem[]): readonly CheckedDraft[] {
  const drafts = files.flatMap((file) => {
    try {
      return checkFile(file, run) ?? [];
    } catch (error) {
      problems.push({ path: file.path, reason: reasonOf(error) });
      return [];
    }
  });
  const { people, configuration } = run;
  const config = { severities: configuration.rules ?? {}, postsPerDay: defaultPostsPerDay, people };
  return withAcross(drafts, config, run.options.interfaceLanguage);
}

/** Checks files and folders. @throws UsageError where the configuration or the baseline cannot be used */
export function check(options: CheckOptions, cwd: string): CheckResult {
  const configuration = loadConfiguration(options.config, cwd);
  const baseline = new BaselineFile(options.baseline, cwd, options.updateBaseline);
  const { files, problems } = findFiles(options.paths, cwd);
  const people = peopleOf(configuration, cwd);
  const run: Run = { options, configuration, people, knownOf: (absolute) => baseline.of(absolute) };
  if (options.updateBaseline) {
    const all = checkAll(files, { ...run, knownOf: () => undefined }, []);
    baseline.update(new Map(all.map(({ absolute, keys }) => [absolute, countKnown(keys)])));
  }
  const reported = checkAll(files, run, problems).map((draft) => draft.reported);
  const level = options.failOn;
  const failed =
    level !== 'never' &&
    reported.some(({ findings }) =>
      findings.some(({ accepted, severity }) => !accepted && compareSeverity(severity, level) <= 0),
    );
  return { report: reportOf(reported), problems, failed };
}
