import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { catalogue } from '../engine/catalogue.ts';
import type { Severity } from '../engine/rule.ts';
import { nearest } from '../engine/text/nearest.ts';
import { type Platform, platforms } from '../engine/vocabulary.ts';
import type { PersonEntry } from './people/entry.ts';
import { wordPeopleProblem } from './people/problemWords.ts';
import { peopleIn } from './people/readPeople.ts';

/** What a configuration file says; absent keys are left to whoever reads it. */
export interface Configuration {
  readonly include?: readonly string[];
  readonly language?: 'auto' | 'fr' | 'en';
  readonly platforms?: readonly Platform[];
  /** Whom the drafts speak to, as in `people.yml`. */
  readonly people?: readonly PersonEntry[];
  /** The author's own sites and shops: hosts or addresses. */
  readonly sites?: readonly string[];
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}

/** A mistake in a configuration file; line and column count from 1. */
interface ConfigurationProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface ConfigurationReading {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

const longestFile = 256 * 1024;
const keys = ['include', 'language', 'platforms', 'people', 'sites', 'rules'] as const;
const severities = ['off', 'error', 'warning', 'information', 'hint', 'default'] as const;

function choice<T extends string>(value: string, allowed: readonly T[]): T | undefined {
  return allowed.find((known) => known === value);
}

function suggestion(value: string, allowed: readonly string[]): string {
  const close = nearest(value, allowed);
  return close ? `; did you mean "${close}"?` : ` (known: ${allowed.join(', ')})`;
}

class ConfigurationReader {
  readonly problems: ConfigurationProblem[] = [];
  readonly lines = new LineCounter();

  problem(node: Node | null | undefined, message: string): void {
    const { line, col } = this.lines.linePos(node?.range?.[0] ?? 0);
    this.problems.push({ line, column: col, message });
  }

  strings(node: Node | null, key: string): string[] {
    const items = isSeq(node) ? (node.items as Node[]) : [node];
    return items.slice(0, 1000).flatMap((item) => {
      if (isScalar(item) && typeof item.value === 'string') return item.value;
      this.problem(item, `"${key}" wants text or a list of texts`);
      return [];
    });
  }

  words<T extends string>(node: Node | null, key: string, allowed: readonly T[]): T[] {
    return this.strings(node, key).flatMap((value) => {
      const known = choice(value, allowed);
      if (known === undefined) this.problem(node, `"${value}" is not known for "${key}"${suggestion(value, allowed)}`);
      return known ?? [];
    });
  }

  people(node: Node | null, source: string): readonly PersonEntry[] {
    const { entries, problems } = peopleIn(node, source);
    for (const problem of problems) {
      const { line, col } = this.lines.linePos(problem.from);
      this.problems.push({ line, column: col, message: wordPeopleProblem(problem, 'en') });
    }
    return entries;
  }

  rules(node: Node | null): Record<string, Severity | 'off'> {
    const read: Record<string, Severity | 'off'> = {};
    if (!isMap(node)) {
      this.problem(node, '"rules" wants one line a rule, such as "no-question: off"');
      return read;
    }
    const ids = catalogue.map(({ id }) => id);
    for (const { key, value } of node.items) {
      const id = isScalar(key) ? String(key.value) : '';
      if (!ids.includes(id)) {
        this.problem(key as Node, `there is no rule "${id}"${suggestion(id, ids)}`);
        continue;
      }
      // YAML reads a bare `off` as text and `false` as a truth value: both say the same here.
      const written = isScalar(value) ? String(value.value) : '';
      const severity = written === 'false' ? 'off' : choice(written, severities);
      if (severity === undefined)
        this.problem((value ?? key) as Node, `"${written}" is no severity${suggestion(written, severities)}`);
      else if (severity !== 'default') read[id] = severity;
    }
    return read;
  }
}

/** Reads a configuration file (YAML, of which JSON is a part). Never throws; what is wrong is told with its place. */
export function readConfiguration(text: string): ConfigurationReading {
  const reader = new ConfigurationReader();
  if (text.length > longestFile) {
    return {
      configuration: {},
      problems: [{ line: 1, column: 1, message: 'the file is too large for a configuration' }],
    };
  }
  const document = parseDocument(text, { lineCounter: reader.lines });
  for (const error of document.errors) {
    const { line, col } = reader.lines.linePos(error.pos[0]);
    reader.problems.push({
      line,
      column: col,
      message: error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? 'not YAML',
    });
  }
  const root = document.contents;
  if (root === null || document.errors.length > 0) return { configuration: {}, problems: reader.problems };
  if (!isMap(root)) {
    reader.problem(root, `a configuration is a list of keys (${keys.join(', ')})`);
    return { configuration: {}, problems: reader.problems };
  }
  const configuration: { -readonly [K in keyof Configuration]: Configuration[K] } = {};
  for (const pair of root.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const value = pair.value as Node | null;
    if (key === 'include') configuration.include = reader.strings(value, key);
    else if (key === 'people') configuration.people = reader.people(value, text);
    else if (key === 'sites') configuration.sites = reader.strings(value, key);
    else if (key === 'platforms') configuration.platforms = reader.words(value, key, platforms);
    else if (key === 'rules') configuration.rules = reader.rules(value);
    else if (key === 'language') {
      const [language] = reader.words(value, key, ['auto', 'fr', 'en'] as const);
      if (language) configuration.language = language;
    } else reader.problem(pair.key as Node, `there is no setting "${key}"${suggestion(key, keys)}`);
  }
  return { configuration, problems: reader.problems };
}
