import type { Configuration } from './configuration.ts';
import { topKeys } from './keys.ts';
import { LineStarts } from './lineStarts.ts';
import type { LoadedConfiguration } from './loading.ts';

/** Where a value comes from; lines count from 1. */
export type Origin =
  | { readonly kind: 'file'; readonly uri: string; readonly line: number }
  | { readonly kind: 'settings' }
  | { readonly kind: 'frontMatter'; readonly line: number }
  | { readonly kind: 'default' };

interface Sourced {
  readonly value: unknown;
  readonly origin: Origin;
}

/** One thing that is set: all values of a list, or the one value of what is no list. */
export interface Entry {
  readonly path: readonly string[];
  readonly isList: boolean;
  readonly values: readonly Sourced[];
  /** Where the whole of it is set, last of all. */
  readonly origin: Origin;
}

/** Everything that is set, by its path joined by `/`: `language`, `rules/no-question/severity`, `phrases/find`. */
export type Entries = ReadonlyMap<string, Entry>;

type OriginOf = (path: string) => Origin;

const joined: ReadonlySet<string> = new Set(topKeys.flatMap(({ name, joins }) => (joins ? name : [])));
/** What of a file is about the file itself. */
const ofFile: ReadonlySet<string> = new Set(['extends', 'root']);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `rules` and `phrases` are told apart down to their single values; everything else is one thing. */
function depthOf(path: readonly string[]): number {
  return path[0] === 'rules' ? (path[2] === 'options' ? 4 : 3) : path[0] === 'phrases' ? 2 : 1;
}

function* flattened(value: unknown, path: readonly string[], originOf: OriginOf): Iterable<Entry> {
  if (isObject(value) && path.length < depthOf(path)) {
    for (const [name, item] of Object.entries(value)) yield* flattened(item, [...path, name], originOf);
    return;
  }
  const name = path.join('/');
  const isList = Array.isArray(value);
  const values = isList
    ? value.map((item, index) => ({ value: item, origin: originOf(`${name}/${index}`) }))
    : [{ value, origin: originOf(name) }];
  yield { path, isList, values, origin: originOf(name) };
}

function entriesOf(configuration: Configuration, originOf: OriginOf): Entry[] {
  return Object.entries(configuration).flatMap(([name, value]) =>
    ofFile.has(name) ? [] : [...flattened(value, [name], originOf)],
  );
}

function withoutRepeats(values: readonly Sourced[]): Sourced[] {
  const known = new Set<string>();
  return values.filter(({ value }) => {
    const key = JSON.stringify(value);
    return !known.has(key) && known.add(key);
  });
}

/** What a configuration file and those that it builds upon say together. */
export function entriesOfFiles({ layers }: LoadedConfiguration): Entries {
  const entries = new Map<string, Entry>();
  for (const { uri, text, places, configuration } of layers) {
    const lines = new LineStarts(text);
    const originOf: OriginOf = (path) => {
      // What stands alone for its list or its object stands where they do.
      const place = places.get(path) ?? places.get(path.slice(0, path.lastIndexOf('/')));
      return { kind: 'file', uri, line: lines.lineOf(place?.from ?? 0) };
    };
    for (const entry of entriesOf(configuration, originOf)) {
      const name = entry.path.join('/');
      const before = entries.get(name);
      const adds = before !== undefined && entry.isList && joined.has(entry.path[0] as string);
      const values = adds ? withoutRepeats([...before.values, ...entry.values]) : entry.values;
      entries.set(name, { ...entry, values });
    }
  }
  return entries;
}

const fromSettings: OriginOf = () => ({ kind: 'settings' });
const fromDefault: OriginOf = () => ({ kind: 'default' });

const defaults = Object.fromEntries(
  topKeys.flatMap((key) => (key.default === undefined ? [] : [[key.name, key.default]])),
) as Configuration;

/** Editors serve every setting, set or not: what is as it is anyway says nothing. */
function isDefault({ path, values, isList }: Entry): boolean {
  const [name = ''] = path;
  const value = isList ? values.map((each) => each.value) : values[0]?.value;
  if (path.length > 1) return value === 'default' || (isList && values.length === 0);
  return JSON.stringify(value) === JSON.stringify(defaults[name as keyof Configuration]);
}

/** The files' word over the editor's settings over the defaults. */
export function mergedEntries(files: Entries | undefined, settings: Configuration): Entries {
  const entries = new Map<string, Entry>(files);
  const add = (entry: Entry): void => {
    const name = entry.path.join('/');
    if (!entries.has(name)) entries.set(name, entry);
  };
  for (const entry of entriesOf(settings, fromSettings)) if (!isDefault(entry)) add(entry);
  for (const entry of entriesOf(defaults, fromDefault)) add(entry);
  return entries;
}

/** What is set as one configuration. */
export function configurationOf(entries: Entries): Configuration {
  const configuration: Record<string, unknown> = {};
  for (const { path, isList, values } of entries.values()) {
    let at = configuration;
    for (const name of path.slice(0, -1)) {
      at[name] ??= {};
      at = at[name] as Record<string, unknown>;
    }
    at[path.at(-1) as string] = isList ? values.map(({ value }) => value) : values[0]?.value;
  }
  return configuration as Configuration;
}
