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

/** What holds for a file before options change it. */
export interface DraftConfiguration {
  readonly include: readonly string[];
  readonly language: 'auto' | 'fr' | 'en';
  readonly platforms: readonly Platform[];
  readonly lint: LintConfig;
  /** Stands for all of it in a cache. */
  readonly key: string;
}

/** What a configuration file may be called; the first is what is written. */
export const configurationNames = ['.causerie.yml', '.causerie.yaml', '.causerie.json'] as const;

function nearest(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const found = configurationNames.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found || dirname(folder) === folder) return found;
  }
}

function textOf(path: string, name: string): string {
  try {
    return readTextFile(path).text;
  } catch (error) {
    const { en, fr } = reasonOf(error);
    throw new UsageError({ en: `${name}: ${en}`, fr: `${name}: ${fr}` });
  }
}

function read(path: string | undefined, cwd: string): DraftConfiguration {
  const name = path === undefined ? '' : shown(path, cwd);
  const text = path === undefined ? '' : textOf(path, name);
  const { configuration, problems } = readConfiguration(text);
  const [first] = problems;
  if (first) {
    const told = `${name}:${first.line}:${first.column}: ${first.message}`;
    const others = problems.length - 1;
    throw new UsageError({
      en: others > 0 ? `${told} (and ${others} more)` : told,
      fr: others > 0 ? `${told} (et ${others} de plus)` : told,
    });
  }
  const { include, language, platforms, people, sites, rules } = configuration;
  return {
    include: include ?? defaultInclude,
    language: language ?? 'auto',
    platforms: platforms ?? [],
    lint: { severities: rules ?? {}, people: people ?? [], ownSites: hostsOf(sites ?? []) },
    key: text,
  };
}

/** The configuration of each file: the one that is named, else the nearest upwards. Each is read once. */
export class Configurations {
  private readonly named: string | undefined;
  private readonly cwd: string;
  private readonly byFolder = new Map<string, string | undefined>();
  private readonly byFile = new Map<string | undefined, DraftConfiguration>();

  constructor(named: string | undefined, cwd: string) {
    this.named = named === undefined ? undefined : resolve(cwd, named);
    this.cwd = cwd;
  }

  /** What holds for a file. @throws UsageError where its configuration cannot be read or has mistakes */
  async of(absolute: string): Promise<DraftConfiguration> {
    const path = this.named ?? this.nearest(dirname(absolute));
    let configuration = this.byFile.get(path);
    if (!configuration) {
      configuration = read(path, this.cwd);
      this.byFile.set(path, configuration);
    }
    return configuration;
  }

  private nearest(folder: string): string | undefined {
    if (!this.byFolder.has(folder)) this.byFolder.set(folder, nearest(folder));
    return this.byFolder.get(folder);
  }
}
