import type { RuleContext } from './rule.ts';
import type { Platform } from './vocabulary.ts';

/** A whole number within bounds. */
interface IntegerOption {
  readonly kind: 'integer';
  readonly default: number;
  readonly least: number;
  readonly most: number;
}

/** A whole number for each platform, or one for all of them; where nothing is set, what the rule holds itself. */
interface ByPlatformOption {
  readonly kind: 'byPlatform';
  readonly default: Readonly<Partial<Record<Platform, number>>>;
  readonly least: number;
  readonly most: number;
}

/** Some of several words. */
interface ChoicesOption {
  readonly kind: 'choices';
  readonly default: readonly string[];
  readonly values: readonly string[];
}

/** One thing of a rule that a configuration may set; what it is for is told in the rule's messages, under `options`. */
export type RuleOption = IntegerOption | ByPlatformOption | ChoicesOption;
export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** What is set for each platform; `everywhere` holds for those that have none, and where no platform is known. */
export type ByPlatform = Readonly<Partial<Record<Platform | 'everywhere', number>>>;

type ValueOf<O extends RuleOption> = O extends IntegerOption
  ? number
  : O extends ByPlatformOption
    ? ByPlatform
    : readonly string[];

type ValuesOf<O extends RuleOptions> = { readonly [K in keyof O]: ValueOf<O[K]> };

/** By rule id and option, what the configuration sets; read and checked before it comes here. */
export type SetOptions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const unset: Readonly<Record<string, unknown>> = {};

function defaultOf(option: RuleOption): unknown {
  return option.kind === 'byPlatform' ? unset : option.default;
}

/** The defaults of each rule that has options: nearly always what holds. */
const defaults = new WeakMap<RuleOptions, Readonly<Record<string, unknown>>>();

function valuesOf(options: RuleOptions, own: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, own[name] ?? defaultOf(option)]));
}

/** The options of a rule as they are set, its defaults where they are not. */
export function optionsOf<O extends RuleOptions>(
  rule: string,
  options: O,
  { options: set }: Pick<RuleContext, 'options'>,
): ValuesOf<O> {
  const own = set[rule];
  if (own) return valuesOf(options, own) as ValuesOf<O>;
  let values = defaults.get(options);
  if (!values) {
    values = valuesOf(options, unset);
    defaults.set(options, values);
  }
  return values as ValuesOf<O>;
}
