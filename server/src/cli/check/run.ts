import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { countKnown, type KnownFindings } from '../../engine/baseline.ts';
import type { CommandInput } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { findFiles } from '../files/find.ts';
import { type FileProblem, reasonOf } from '../files/problem.ts';
import { openFindings, type Report, type ReportedFile, reportOf } from '../report.ts';
import { reporters } from '../reporters/index.ts';
import { withoutMarks } from '../reporting/marks.ts';
import type { ReportContext } from '../reporting/reporter.ts';
import type { Terminal } from '../terminal.ts';
import type { Worded } from '../worded.ts';
import { type CheckedDraft, withAcross } from './across.ts';
import { BaselineFile } from './baseline.ts';
import { cacheSettings, defaultCacheFolder, openCache, pruneCache, recall } from './cache.ts';
import { Configurations } from './configurations.ts';
import { checkFiles } from './jobs.ts';
import { type CheckOptions, readOptions } from './options.ts';
import { overridden } from './overrides.ts';
import { peopleIn } from './people.ts';
import { progressOf } from './progress.ts';
import { inShard } from './shard.ts';
import type { CacheSettings, CheckSettings, CheckTask, Outcome } from './task.ts';
import { fails, verdictOf } from './verdict.ts';

/** What was found, and what could not be looked at. */
interface Checked {
  readonly files: readonly ReportedFile[];
  /** Paths of those that begin with a byte-order mark. */
  readonly marked: ReadonlySet<string>;
  readonly problems: readonly FileProblem[];
  /** What is wrong with configuration files. */
  readonly mistakes: readonly Worded[];
  /** Whether a configuration file could not be used at all. */
  readonly isBroken: boolean;
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
  file: CheckTask,
  configurations: Configurations,
  cache: CacheSettings | undefined,
): Promise<Outcome | undefined> {
  // Asked for here too, so that a mistake in it ends the run before anything is written.
  const { fingerprint } = await configurations.of(file.absolute);
  if (!cache) return undefined;
  try {
    return recall(file, readFileSync(file.absolute), fingerprint, cache);
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

interface CheckedAll extends Omit<Checked, 'files'> {
  readonly drafts: readonly CheckedDraft[];
}

/** When a file was last written; now where it is gone meanwhile. */
function mtimeOf(absolute: string): number {
  return statSync(absolute, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
}

/** Findings that are taken as they are, by the absolute path of their file. */
type KnownOf = (absolute: string) => KnownFindings | undefined;

async function checkAll(
  options: CheckOptions,
  settings: CheckSettings,
  terminal: Terminal,
  knownOf: KnownOf,
): Promise<CheckedAll> {
  const { files: found, problems } = await filesToCheck(options, terminal.cwd);
  const files: readonly CheckTask[] = found.map((file) => ({ ...file, known: knownOf(file.absolute) }));
  const configurations = new Configurations(settings.config, settings.cwd);
  // A name that is mistyped is told where there are no drafts, too.
  if (settings.config !== undefined) await configurations.of(settings.cwd);
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
  const marked = new Set<string>();
  const peopleOf = peopleIn(settings.cwd);
  const drafts: CheckedDraft[] = [];
  for (const [at, outcome] of outcomes.entries()) {
    const { absolute, known } = files[at] as CheckTask;
    if (outcome?.kind !== 'draft') continue;
    const configuration = await configurations.of(absolute);
    const { severities, options: set = {} } = overridden(configuration, settings.overrides).lint;
    const people = peopleOf(configuration);
    const { file: reported, summary, keys } = outcome;
    const config = { severities, options: set, people, known };
    if (outcome.hasMark) marked.add(reported.path);
    drafts.push({ absolute, mtime: mtimeOf(absolute), summary, keys, reported, config });
  }
  return {
    drafts: withAcross(drafts, options.interfaceLanguage),
    marked,
    mistakes: configurations.mistakes(),
    isBroken: configurations.isBroken,
    problems: [
      ...problems,
      ...outcomes.flatMap((outcome, at) =>
        outcome?.kind === 'problem' ? { path: files[at]?.path ?? '', reason: outcome.reason } : [],
      ),
    ],
  };
}

/** Checks files against the baseline, which takes in all that is found first where that is asked for. */
async function checkNew(options: CheckOptions, settings: CheckSettings, terminal: Terminal): Promise<Checked> {
  const baseline = new BaselineFile(options.baseline, terminal.cwd, options.updateBaseline);
  if (options.updateBaseline) {
    const { drafts } = await checkAll(options, settings, terminal, () => undefined);
    baseline.update(new Map(drafts.map(({ absolute, keys }) => [absolute, countKnown(keys)])));
  }
  const { drafts, ...rest } = await checkAll(options, settings, terminal, (absolute) => baseline.of(absolute));
  return { files: drafts.map(({ reported }) => reported), ...rest };
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
      ? await checkNew(options, settings, terminal)
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
  for (const mistake of checked.mistakes) terminal.complain(mistake);
  for (const { path, reason } of checked.problems) {
    terminal.complain({ en: `${path}: ${reason.en}`, fr: `${path}\u00A0: ${reason.fr}` });
  }
  if (checked.problems.length > 0 || checked.isBroken) return exitCodes.unusable;
  return failed ? exitCodes.findings : exitCodes.clean;
}
