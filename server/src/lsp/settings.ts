import { defaultPostsPerDay } from '../engine/corpus/acrossRule.ts';
import type { LintConfig } from '../engine/lint.ts';
import type { InterfaceLanguage } from '../engine/messages/index.ts';
import { defaultFolds } from '../engine/platforms/fold.ts';
import type { Severity } from '../engine/rule.ts';
import { platforms } from '../engine/vocabulary.ts';
import type { CauserieSettings } from '../protocol.ts';
import { defaultInclude } from '../workspace/drafts.ts';

const defaultSettings: CauserieSettings = {
  enable: true,
  include: [...defaultInclude],
  interfaceLanguage: 'auto',
  language: 'auto',
  sites: [],
  codeLens: true,
  inlayHints: true,
  folds: { ...defaultFolds },
  postsPerDay: defaultPostsPerDay,
  rules: {},
};

const languages = ['auto', 'fr', 'en'] as const;
const severities = ['default', 'off', 'error', 'warning', 'information', 'hint'] as const;

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((known) => known === value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function count(value: unknown, base: number): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? Math.floor(value) : base;
}

/** What is set for a platform, over what holds without it; null folds nothing there. */
function readFolds(sent: unknown, base: CauserieSettings['folds']): CauserieSettings['folds'] {
  if (!isObject(sent)) return base;
  const folds = { ...base };
  for (const platform of platforms) {
    const fold = sent[platform];
    const before = base[platform] ?? { characters: 0, lines: 0 };
    if (fold === null) delete folds[platform];
    else if (isObject(fold)) {
      folds[platform] = {
        characters: count(fold.characters, before.characters),
        lines: count(fold.lines, before.lines),
      };
    }
  }
  return folds;
}

/** Reads settings that a client sent; what is missing or makes no sense stays as in `base`. */
function readSettings(sent: unknown, base: CauserieSettings = defaultSettings): CauserieSettings {
  if (!isObject(sent)) return base;
  const rules = isObject(sent.rules)
    ? Object.fromEntries(
        Object.entries(sent.rules).flatMap(([id, value]) => {
          const severity = oneOf(value, severities);
          return severity === undefined ? [] : [[id, severity]];
        }),
      )
    : base.rules;
  return {
    enable: typeof sent.enable === 'boolean' ? sent.enable : base.enable,
    include: Array.isArray(sent.include) ? sent.include.filter((entry) => typeof entry === 'string') : base.include,
    interfaceLanguage: oneOf(sent.interfaceLanguage, languages) ?? base.interfaceLanguage,
    language: oneOf(sent.language, languages) ?? base.language,
    sites: Array.isArray(sent.sites) ? sent.sites.filter((entry) => typeof entry === 'string') : base.sites,
    codeLens: typeof sent.codeLens === 'boolean' ? sent.codeLens : base.codeLens,
    inlayHints: typeof sent.inlayHints === 'boolean' ? sent.inlayHints : base.inlayHints,
    folds: readFolds(sent.folds, base.folds),
    postsPerDay: isCount(sent.postsPerDay) ? sent.postsPerDay : base.postsPerDay,
    rules,
  };
}

export function sameSettings(a: CauserieSettings, b: CauserieSettings): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The severities of `settings` as the engine wants them. */
export function severitiesOf(settings: CauserieSettings): LintConfig['severities'] {
  const chosen = Object.entries(settings.rules).filter(
    (entry): entry is [string, Severity | 'off'] => entry[1] !== 'default',
  );
  return Object.fromEntries(chosen);
}

/** The language of findings and fixes: as set, else the editor's, else English. */
export function interfaceLanguageOf(settings: CauserieSettings, locale: string | undefined): InterfaceLanguage {
  if (settings.interfaceLanguage !== 'auto') return settings.interfaceLanguage;
  return /^fr(?:$|[-_.])/i.test(locale ?? '') ? 'fr' : 'en';
}

/** Asks the client for the `causerie` section of each of these resources. */
export type ConfigurationRequest = (uris: readonly string[]) => Promise<readonly unknown[]>;

/** Where settings come from: the client's answers, over what it pushed, over `initializationOptions`, over the defaults. */
export class SettingsSource {
  /** Those that hold where nothing else is known. */
  readonly initial: CauserieSettings;
  private readonly ask: ConfigurationRequest | undefined;
  private pushed: CauserieSettings;

  /** `ask` is undefined where the client does not answer `workspace/configuration`. */
  constructor(initializationOptions: unknown, ask: ConfigurationRequest | undefined) {
    this.initial = readSettings(initializationOptions);
    this.pushed = this.initial;
    this.ask = ask;
  }

  /** Takes the settings that a `workspace/didChangeConfiguration` carries, if it carries any. */
  push(settings: unknown): void {
    if (isObject(settings) && isObject(settings.causerie)) this.pushed = readSettings(settings.causerie, this.initial);
  }

  /** The settings of each resource: at once where the client cannot be asked. Never rejects. */
  load(uris: readonly string[]): readonly CauserieSettings[] | Promise<readonly CauserieSettings[]> {
    const { ask, pushed } = this;
    if (!ask) return uris.map(() => pushed);
    return ask(uris).then(
      (answers) => uris.map((_, index) => readSettings(answers[index], pushed)),
      () => uris.map(() => pushed),
    );
  }
}
