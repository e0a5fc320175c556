import type { LintConfig } from '../../engine/lint.ts';
import type { Person } from '../../engine/people/people.ts';
import type { Rewrite } from '../../engine/phrases/phrase.ts';
import type { Severity } from '../../engine/rule.ts';
import { type TeamPhrase, TeamPhrases } from '../../engine/teamPhrases/teamPhrases.ts';
import { type Platform, platforms } from '../../engine/vocabulary.ts';
import { defaultInclude } from '../drafts.ts';
import { hostsOf } from '../sites.ts';
import { parentOf } from '../uris.ts';
import type { Configuration, PhraseEntry } from './configuration.ts';
import { type ExpressionEngine, isExpressionError } from './expressions.ts';
import type { LoadedConfiguration } from './loading.ts';
import { configurationOf, type Entries, entriesOfFiles, mergedEntries } from './merging.ts';

/** What holds for a draft, ready to be used. */
export interface EffectiveConfiguration {
  /** The files that say so, the strongest first. */
  readonly files: readonly string[];
  /** What is set, and where. */
  readonly entries: Entries;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The folders that `include` and `exclude` are told from; undefined: the folder that is open or searched. */
  readonly includeFrom: string | undefined;
  readonly excludeFrom: string | undefined;
  readonly language: 'auto' | 'fr' | 'en';
  readonly platforms: readonly Platform[];
  /** Those whom the configuration lists. */
  readonly people: readonly Person[];
  /** What the engine needs, but for the people of other drafts. */
  readonly lint: LintConfig;
  /** Two that have the same say the same of every draft. */
  readonly fingerprint: string;
}

function peopleOf(people: Configuration['people']): Person[] {
  return (people ?? []).flatMap(({ name, handles = {} }) => {
    const accounts = Object.entries(handles).flatMap(([platform, written]) =>
      written.map((handle) => ({
        handle: handle.replace(/^@/, '').trim(),
        platform: platforms.find((each) => each === platform),
      })),
    );
    const usable = accounts.filter(({ handle }) => handle !== '');
    return usable.length > 0 ? [{ name: name?.trim() || undefined, accounts: usable }] : [];
  });
}

function rewriteOf({ text, verb, of }: NonNullable<PhraseEntry['rewrite']>[number]): Rewrite | undefined {
  if (verb !== undefined) return of === undefined ? undefined : { verb, of };
  if (text === undefined) return undefined;
  if (text.trim() === '') return 'remove';
  return text.includes('…') || text.includes('...') ? { field: text.replace('...', '…') } : { replace: text };
}

function severityOf(severity: PhraseEntry['severity']): Severity | undefined {
  return severity === 'default' || severity === 'off' ? undefined : severity;
}

function teamPhrase(entry: PhraseEntry, engine: ExpressionEngine | undefined): TeamPhrase {
  const expressions = (entry.regex ?? []).flatMap((source) => {
    const compiled = engine?.compile(source, entry.wholeWords ?? false);
    return compiled === undefined || isExpressionError(compiled) ? [] : compiled;
  });
  return {
    patterns: entry.phrase ?? [],
    expressions,
    language: entry.language,
    rewrites: (entry.rewrite ?? []).flatMap((rewrite) => rewriteOf(rewrite) ?? []),
    message: entry.message,
    severity: severityOf(entry.severity),
  };
}

function lintConfigOf(
  configuration: Configuration,
  people: readonly Person[],
  engine: ExpressionEngine | undefined,
): LintConfig {
  const rules = Object.entries(configuration.rules ?? {});
  const severities = rules.flatMap(([id, { severity }]) =>
    severity === undefined || severity === 'default' ? [] : [[id, severity] as const],
  );
  const options = rules.flatMap(([id, entry]) => (entry.options ? [[id, entry.options] as const] : []));
  const { find = [], accept = [] } = configuration.phrases ?? {};
  const found = find.filter(({ severity }) => severity !== 'off').map((entry) => teamPhrase(entry, engine));
  return {
    severities: Object.fromEntries(severities),
    options: Object.fromEntries(options),
    people: [...new Set(people.flatMap(({ accounts }) => accounts.map(({ handle }) => handle)))],
    ownSites: hostsOf(configuration.sites ?? []),
    phrases: found.length + accept.length > 0 ? new TeamPhrases(found, accept) : undefined,
  };
}

/** Globs of a configuration file are told from its folder, those of the editor from the folder that is open. */
function folderOf(entries: Entries, name: string, loaded: LoadedConfiguration | undefined): string | undefined {
  return entries.get(name)?.origin.kind === 'file' && loaded ? parentOf(loaded.uri) : undefined;
}

/** What holds where this file is the nearest one (there may be none) and the editor's settings say this. */
export function effectiveConfiguration(
  loaded: LoadedConfiguration | undefined,
  settings: Configuration,
  engine: ExpressionEngine | undefined,
): EffectiveConfiguration {
  const entries = mergedEntries(loaded && entriesOfFiles(loaded), settings);
  const configuration = configurationOf(entries);
  const people = peopleOf(configuration.people);
  const [includeFrom, excludeFrom] = [folderOf(entries, 'include', loaded), folderOf(entries, 'exclude', loaded)];
  return {
    files: (loaded?.layers ?? []).map(({ uri }) => uri).reverse(),
    entries,
    include: configuration.include ?? defaultInclude,
    exclude: configuration.exclude ?? [],
    includeFrom,
    excludeFrom,
    language: configuration.language ?? 'auto',
    platforms: configuration.platforms ?? [],
    people,
    lint: lintConfigOf(configuration, people, engine),
    fingerprint: JSON.stringify([configuration, includeFrom, excludeFrom]),
  };
}

/** Whether regular expressions are needed to make a configuration effective. */
export function hasExpressions(configuration: Configuration): boolean {
  return (configuration.phrases?.find ?? []).some(({ regex }) => regex !== undefined);
}
