import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { foldHandle } from '../../engine/people/handle.ts';
import { nestsTooDeep } from '../../engine/text/nesting.ts';
import { syntaxKind } from '../configuration/tree.ts';
import type { PersonEntry } from './entry.ts';
import { EntryReader } from './entryReader.ts';
import type { PeopleProblem } from './problem.ts';

/** What a list of people says. */
export interface PeopleReading {
  readonly entries: readonly PersonEntry[];
  readonly problems: readonly PeopleProblem[];
}

const longest = 1024 * 1024;
const mostPeople = 10_000;
const mostProblems = 100;

/** Each account that an earlier entry has too. */
function takenTwice(entries: readonly PersonEntry[]): PeopleProblem[] {
  const owners = new Map<string, PersonEntry>();
  return entries.flatMap((entry) =>
    entry.accounts.flatMap(({ platform, handle, from, to }): PeopleProblem[] => {
      const key = `${platform ?? ''} ${foldHandle(handle)}`;
      const owner = owners.get(key);
      if (!owner) owners.set(key, entry);
      if (!owner || owner === entry) return [];
      return [{ kind: 'taken', from, to, text: handle, meant: owner.name?.text }];
    }),
  );
}

/** People from the node of a list that stands in `source`, as in the configuration file under `people:`. */
function peopleIn(node: Node | null, source: string): PeopleReading {
  const reader = new EntryReader(source);
  if (node === null || (isScalar(node) && node.value === null)) return { entries: [], problems: [] };
  if (!isSeq(node)) {
    // One person by themselves is read as a list of one.
    reader.problem('list', node);
    const person = isMap(node) ? new EntryReader(source).person(node) : undefined;
    return { entries: person ? [person] : [], problems: reader.problems };
  }
  if (node.items.length > mostPeople) reader.problem('size', node.items[mostPeople] as Node);
  const entries = node.items.slice(0, mostPeople).flatMap((item) => reader.person(item as Node | null) ?? []);
  return { entries, problems: [...reader.problems, ...takenTwice(entries)] };
}

/**
 * Reads `people.yml`: a list, or one under `people:`. Only the latter where `underKey` says so: of a configuration file, all
 * else of which is somebody else's matter. Never throws; what cannot be read is told, the rest counts.
 */
export function readPeople(text: string, underKey = false): PeopleReading {
  const whole = { from: 0, to: Math.min(text.length, 1) };
  if (text.length > longest) return { entries: [], problems: [{ kind: 'size', ...whole, text: '' }] };
  if (nestsTooDeep(text))
    return { entries: [], problems: [{ kind: 'yaml', ...whole, text: '', meant: 'RESOURCE_EXHAUSTION' }] };
  const document = parseDocument(text, { strict: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const root = document.contents as Node | null;
  const list = isMap(root) ? (root.get('people', true) as Node | undefined) : undefined;
  const read = list || underKey ? peopleIn(list ?? null, text) : peopleIn(root, text);
  const unread = underKey ? [] : document.errors.map((error) => problemOfYaml(text, syntaxKind(error), error.pos[0]));
  const problems = [...unread, ...read.problems].sort((a, b) => a.from - b.from || a.to - b.to);
  return { entries: read.entries, problems: problems.slice(0, mostProblems) };
}

/** YAML's own errors say where it stumbled; `@` is what people write who never saw it. */
function problemOfYaml(text: string, code: string, at: number): PeopleProblem {
  const from = Math.min(at, text.length);
  const word = /^[^\s,}\]]*/.exec(text.slice(from, from + 200))?.[0] ?? '';
  const isSign = code === 'BAD_SCALAR_START' && word.startsWith('@');
  const line = /^[^\r\n]*/.exec(text.slice(from))?.[0].trimEnd() ?? '';
  const to = from + (isSign ? word.length : line.length);
  return {
    kind: isSign ? 'sign' : 'yaml',
    from: to === from ? Math.max(0, from - 1) : from,
    to,
    text: isSign ? word : line,
    meant: code,
  };
}
