import type { InterfaceLanguage } from '../../engine/messages/index.ts';
import type { Severity } from '../../engine/rule.ts';
import { nearest } from '../../engine/text/nearest.ts';
import type { Platform } from '../../engine/vocabulary.ts';
import type { CommandInput } from '../command.ts';
import type { ReporterName } from '../reporters/index.ts';
import type { Values } from '../values.ts';
import { UsageError } from '../worded.ts';
import type { FailLevel } from './optionGroups.ts';
import type { Overrides } from './overrides.ts';
import { readShard, type Shard } from './shard.ts';

/** What `causerie check` was asked for. */
export interface CheckOptions {
  readonly paths: readonly string[];
  /** The revision that `--changed` compares with; empty: the last commit. */
  readonly changed: string | undefined;
  readonly shard: Shard | undefined;
  /** What the draft on standard input is called; absent: files are read. */
  readonly stdin: string | undefined;
  readonly draftsOnly: boolean;
  readonly config: string | undefined;
  /** A file of known findings; absent: the nearest. */
  readonly baseline: string | undefined;
  /** Whether what is found is taken as it is, for later runs to tell what is new. */
  readonly updateBaseline: boolean;
  readonly overrides: Overrides;
  readonly jobs: number | undefined;
  readonly cache: boolean;
  readonly cacheLocation: string | undefined;
  readonly fix: Fixing;
  readonly format: ReporterName;
  readonly quiet: boolean;
  readonly interfaceLanguage: InterfaceLanguage;
  readonly failOn: FailLevel;
  readonly maxWarnings: number | undefined;
  readonly minScore: number | undefined;
}

/** What is done about what can be mended unasked: nothing, shown only, or written. */
export type Fixing = 'none' | 'shown' | 'written';

const mostJobs = 64;
const levels = ['error', 'warning', 'information', 'hint', 'off'] as const;

function fixingOf(values: Values): Fixing {
  if (values.flag('fix') && values.flag('fix-dry-run')) {
    throw new UsageError({
      en: '--fix writes and --fix-dry-run does not: give one of them',
      fr: '--fix écrit et --fix-dry-run n’écrit pas\u00A0: donnez l’un des deux',
    });
  }
  return values.flag('fix') ? 'written' : values.flag('fix-dry-run') ? 'shown' : 'none';
}

function stdinOf(values: Values, operands: readonly string[]): string | undefined {
  const name = values.text('stdin-filename');
  if (!values.flag('stdin') && !operands.includes('-')) {
    if (name === undefined) return undefined;
    throw new UsageError({
      en: '--stdin-filename names what --stdin reads: add --stdin',
      fr: '--stdin-filename nomme ce que lit --stdin\u00A0: ajoutez --stdin',
    });
  }
  const beside =
    operands.find((operand) => operand !== '-') ??
    ['changed', 'shard', 'update-baseline'].find((each) => values.has(each));
  if (beside !== undefined) {
    const isOption = values.has(beside);
    throw new UsageError({
      en: `--stdin reads one draft and no files: leave out ${isOption ? `--${beside}` : `"${beside}"`}`,
      fr: `--stdin lit un seul brouillon et aucun fichier\u00A0: enlevez ${isOption ? `--${beside}` : `«\u00A0${beside}\u00A0»`}`,
    });
  }
  return name || 'stdin';
}

function unknownRule(id: string, ids: readonly string[]): UsageError {
  const close = nearest(id, ids);
  return new UsageError({
    en: `there is no rule "${id}"${close ? `; did you mean "${close}"?` : ' (causerie rules lists them)'}`,
    fr: `il n’y a pas de règle «\u00A0${id}\u00A0»${close ? `\u00A0; vouliez-vous dire «\u00A0${close}\u00A0»\u00A0?` : ' (causerie rules en donne la liste)'}`,
  });
}

function levelOf(written: string): Severity | 'off' {
  const level = levels.find((each) => each === written);
  if (level) return level;
  throw new UsageError({
    en: `--rule takes RULE or RULE=LEVEL, a level being ${levels.join(', ')}, not "${written}"`,
    fr: `--rule prend RÈGLE ou RÈGLE=NIVEAU, un niveau étant ${levels.join(', ')}, et non «\u00A0${written}\u00A0»`,
  });
}

async function rulesOf(asked: readonly string[]): Promise<Pick<Overrides, 'severities' | 'onlyRules'>> {
  const severities: Record<string, Severity | 'off'> = {};
  const only = new Set<string>();
  if (asked.length === 0) return { severities, onlyRules: undefined };
  const ids = (await import('../../engine/catalogue.ts')).catalogue.map((rule) => rule.id);
  for (const each of asked) {
    const [id = '', level] = each.split(/[=:]/, 2);
    if (id === '') {
      throw new UsageError({
        en: '--rule wants the name of a rule (causerie rules lists them)',
        fr: '--rule attend le nom d’une règle (causerie rules en donne la liste)',
      });
    }
    if (!ids.includes(id)) throw unknownRule(id, ids);
    if (level === undefined) only.add(id);
    else severities[id] = levelOf(level);
  }
  if (only.size === 0) return { severities, onlyRules: undefined };
  // Beside rules that are asked for by name, one with a level is asked for as well.
  return { severities, onlyRules: [...only, ...Object.keys(severities)] };
}

/** @throws UsageError where options contradict each other or their values are none */
export async function readOptions({ operands, values, terminal }: CommandInput): Promise<CheckOptions> {
  const maxWarnings = values.number('max-warnings', 0, Number.POSITIVE_INFINITY);
  return {
    paths: operands.length > 0 ? operands : ['.'],
    changed: values.text('changed'),
    shard: readShard(values.text('shard')),
    stdin: stdinOf(values, operands),
    draftsOnly: values.flag('drafts-only'),
    config: values.text('config'),
    baseline: values.text('baseline'),
    updateBaseline: values.flag('update-baseline'),
    overrides: {
      language: values.choice('language'),
      platforms: values.list('platform') as readonly Platform[],
      ...(await rulesOf(values.list('rule'))),
    },
    jobs: values.number('jobs', 1, mostJobs),
    cache: values.flag('cache') || values.has('cache-location'),
    cacheLocation: values.text('cache-location'),
    fix: fixingOf(values),
    format: values.choice<ReporterName>('format') ?? 'stylish',
    quiet: values.flag('quiet'),
    interfaceLanguage: terminal.language,
    failOn: values.choice<FailLevel>('fail-on') ?? (maxWarnings === undefined ? 'warning' : 'error'),
    maxWarnings,
    minScore: values.number('min-score', 0, 100),
  };
}
