import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { LintConfig } from '../../engine/lint.ts';
import type { Platform } from '../../engine/vocabulary.ts';
import { readConfiguration } from '../../workspace/configuration.ts';
import { defaultInclude } from '../../workspace/drafts.ts';
import { hostsOf } from '../../workspace/sites.ts';
import { shown } from '../files/find.ts';
import { reasonOf } from '../files/problem.ts';
import { readTextFile } from '../files/text.ts';
import { UsageError } from '../worded.ts';

/** What the configuration file decides for a run. Plain data: it crosses threads and is part of what a cache is keyed by. */
export interface DraftConfiguration {
  readonly include: readonly string[];
  readonly language: 'auto' | 'fr' | 'en';
  readonly platforms: readonly Platform[];
  readonly lint: LintConfig;
}

/** What a configuration file may be called; the first is what is written. */
export const configurationNames = ['.causerie.yml', '.causerie.yaml', '.causerie.json'] as const;

function nearest(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = configurationNames.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found || dirname(folder) === folder) return found;
  }
}

function read(path: string, cwd: string): ReturnType<typeof readConfiguration>['configuration'] {
  const name = shown(path, cwd);
  let text: string;
  try {
    text = readTextFile(path).text;
  } catch (error) {
    const { en, fr } = reasonOf(error);
    throw new UsageError({ en: `${name}: ${en}`, fr: `${name}: ${fr}` });
  }
  const { configuration, problems } = readConfiguration(text);
  const [first] = problems;
  if (!first) return configuration;
  const told = `${name}:${first.line}:${first.column}: ${first.message}`;
  const others = problems.length - 1;
  throw new UsageError({
    en: others > 0 ? `${told} (and ${others} more)` : told,
    fr: others > 0 ? `${told} (et ${others} de plus)` : told,
  });
}

/**
 * The configuration of a run: the file that was named, else the nearest one upwards.
 * @throws UsageError where it cannot be read or has mistakes
 */
export function loadConfiguration(named: string | undefined, cwd: string): DraftConfiguration {
  const path = named === undefined ? nearest(cwd) : resolve(cwd, named);
  const { include, language, platforms, people, sites, rules } = path === undefined ? {} : read(path, cwd);
  return {
    include: include ?? defaultInclude,
    language: language ?? 'auto',
    platforms: platforms ?? [],
    lint: { severities: rules ?? {}, people: people ?? [], ownSites: hostsOf(sites ?? []) },
  };
}
