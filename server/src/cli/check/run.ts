import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CommandInput } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { type FoundFile, findFiles } from '../files/find.ts';
import { type FileProblem, reasonOf } from '../files/problem.ts';
import { openFindings, type Report, type ReportedFile, reportOf } from '../report.ts';
import { reporters } from '../reporters/index.ts';
import { withoutMarks } from '../reporting/marks.ts';
import type { ReportContext } from '../reporting/reporter.ts';
import type { Terminal } from '../terminal.ts';
import { cacheSettings, defaultCacheFolder, openCache, pruneCache, recall } from './cache.ts';
import { Configurations } from './configurations.ts';
import { checkFiles } from './jobs.ts';
import { type CheckOptions, readOptions } from './options.ts';
import { progressOf } from './progress.ts';
import { inShard } from './shard.ts';
import type { CacheSettings, CheckSettings, Outcome } from './task.ts';
import { fails, verdictOf } from './verdict.ts';

/** What was found, and what could not be looked at. */
interface Checked {
  readonly files: readonly ReportedFile[];
  /** Paths of those that begin with a byte-order mark. */
  readonly marked: ReadonlySet<string>;
  readonly problems: readonly FileProblem[];
  /** The text of what was read from standard input, and what it becomes. */
  readonly stdin?: { readonly text: string; readonly mended: string };
}

function settingsOf(options: CheckOptions, terminal: Terminal, withFixes: boolean): CheckSettings {
  const settings = {
    cwd: terminal.cwd,
    config: options.config,
    overrides: options.overrides,
    interfaceLanguage: options.interfaceLanguage,
    withFixes,
    fix: options.fix,
    draftsOnly: options.draftsOnly,
  };
  // What is written is not remembered: the next run is to look at what was left.
  const cached = options.cache && options.fix !== 'written' && options.stdin === undefined;
  return { ...settings, cache: cached ? openedCache(options, settings, terminal) : undefined };
}

function openedCache(
  options: CheckOptions,
  settings: Omit<CheckSettings, 'cache'>,
  { cwd, env, complain }: Terminal,
): CacheSettings | undefined {
  const cache = cacheSettings(options.cacheLocation ?? defaultCacheFolder(cwd, env), settings);
  try {
    openCache(cache);
    return cache;
  } catch (error) {
    const { en, fr } = reasonOf(error);
    complain({
      en: `checked without a cache, for ${cache.folder} cannot be written: ${en}`,
      fr: `vérifié sans cache, car ${cache.folder} n’est pas accessible en écriture\u00A0: ${fr}`,
    });
    return undefined;
  }
}

/** What the cache knows of a file. */
async function recalled(
  file: FoundFile,
  configurations: Configurations,
  cache: CacheSettings | undefined,
): Promise<Outcome | undefined> {
  // Asked for here too, so that a mistake in it ends the run before anything is written.
  const { key } = await configurations.of(file.absolute);
  if (!cache) return undefined;
  try {
    return recall(file, readFileSync(file.absolute), key, cache);
  } catch {
    return undefined;
  }
}

async function filesToCheck(options: CheckOptions, cwd: string): Promise<ReturnType<typeof findFiles>> {
  const { files, problems } = findFiles(options.paths, cwd);
  if (options.changed === undefined) return { files: [...inShard(files, options.shard)], problems };
  const { changedFiles } = await import('./git.ts');
  const changed = changedFiles(options.changed, cwd);
  return {
    files: [
      ...inShard(
        files.filter(({ absolute }) => changed.has(absolute)),
        options.shard,
      ),
    ],
    problems,
  };
}

async function checkAll(options: CheckOptions, settings: CheckSettings, terminal: Terminal): Promise<Checked> {
  const { files, problems } = await filesToCheck(options, terminal.cwd);
  const configurations = new Configurations(settings.config, settings.cwd);
  const outcomes = await Promise.all(files.map((file) => recalled(file, configurations, settings.cache)));
  const left = files.flatMap((file, at) => (outcomes[at] ? [] : [{ file, at }]));
  const progress = progressOf(left.length, terminal.language, process.stderr, terminal.env);
  const checked = await checkFiles(
    left.map(({ file }) => file),
    configurations,
    settings,
    options.jobs,
    progress.add,
  );
  progress.end();
  left.forEach(({ at }, index) => {
    outcomes[at] = checked[index];
  });
  if (settings.cache) pruneCache(settings.cache);
  const drafts = outcomes.flatMap((outcome) => (outcome?.kind === 'draft' ? outcome : []));
  return {
    files: drafts.map(({ file }) => file),
    marked: new Set(drafts.flatMap(({ file, hasMark }) => (hasMark ? file.path : []))),
    problems: [
      ...problems,
      ...outcomes.flatMap((outcome, at) =>
        outcome?.kind === 'problem' ? { path: files[at]?.path ?? '', reason: outcome.reason } : [],
      ),
    ],
  };
}

async function checkStdin(name: string, settings: CheckSettings): Promise<Checked> {
  const { checkNamed } = await import('./checkStdin.ts');
  return checkNamed(name, settings);
}

/** Only what makes the run fail, where that is all that is asked for. */
function shownOf(report: Report, options: CheckOptions): Report {
  if (!options.quiet) return report;
  return reportOf(
    report.files.map((file) => ({ ...file, findings: openFindings(file).filter((each) => fails(each, options)) })),
  );
}

function contextOf(options: CheckOptions, terminal: Terminal, { problems, stdin }: Checked): ReportContext {
  const { language, colors, cwd, env } = terminal;
  const textOf = (path: string): string | undefined => {
    if (stdin) return options.fix === 'written' ? stdin.mended : stdin.text;
    try {
      return readFileSync(resolve(cwd, path), 'utf8');
    } catch {
      return undefined;
    }
  };
  return { language, colors, cwd, env, quiet: options.quiet, bar: options, problems, textOf };
}

/** `causerie check`. @throws UsageError */
export async function runCheck(input: CommandInput): Promise<number> {
  const { terminal } = input;
  const options = await readOptions(input);
  const { reporter } = await reporters[options.format]();
  const settings = settingsOf(options, terminal, reporter.withFixes);
  const checked =
    options.stdin === undefined
      ? await checkAll(options, settings, terminal)
      : await checkStdin(options.stdin, settings);
  const report = reportOf(checked.files);
  const shown = shownOf(report, options);
  const placed = reporter.countsMarks ? shown : withoutMarks(shown, checked.marked);
  const printed = reporter.print(placed, contextOf(options, terminal, checked));
  if (options.stdin !== undefined && options.fix === 'written') {
    // Whoever pipes a draft through wants the draft.
    terminal.print(checked.stdin?.mended ?? '');
    process.stderr.write(printed);
  } else terminal.print(printed);
  const { failed, reasons } = verdictOf(report, options);
  for (const reason of reasons) terminal.complain(reason);
  for (const { path, reason } of checked.problems) {
    terminal.complain({ en: `${path}: ${reason.en}`, fr: `${path}: ${reason.fr}` });
  }
  if (checked.problems.length > 0) return exitCodes.unusable;
  return failed ? exitCodes.findings : exitCodes.clean;
}
