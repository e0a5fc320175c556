import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { isoOf, meantDay, readDay } from '../../engine/language/dates/scheduled.ts';
import { fitsPlatform, isHandle, withoutSign } from '../../engine/people/handle.ts';
import { fold } from '../../engine/text/fold.ts';
import { meantPlatform, platformOf } from '../../engine/text/frontMatter/vocabulary.ts';
import { nearest } from '../../engine/text/nearest.ts';
import type { Span } from '../../engine/text/paragraph.ts';
import type { Platform } from '../../engine/vocabulary.ts';
import type { PersonEntry, WrittenAccount, WrittenText } from './entry.ts';
import type { PeopleProblem } from './problem.ts';

const keys = ['name', 'handles', 'note', 'thanked'] as const;
type Key = (typeof keys)[number];

/** What people write who think in French, or of one handle only. */
const otherKeys: Readonly<Record<string, Key>> = {
  nom: 'name',
  handle: 'handles',
  identifiant: 'handles',
  identifiants: 'handles',
  comptes: 'handles',
  accounts: 'handles',
  remarque: 'note',
  notes: 'note',
  remercie: 'thanked',
  remerciee: 'thanked',
  merci: 'thanked',
};

function isEmpty(node: Node | null | undefined): boolean {
  return node === null || node === undefined || (isScalar(node) && (node.value === null || node.source === ''));
}

/** Reads people from YAML's nodes. Never `toJS()`: on what people write it can take forever. */
export class EntryReader {
  readonly problems: PeopleProblem[] = [];
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  problem(kind: PeopleProblem['kind'], node: Node | null | undefined, meant?: string): void {
    const { text, ...span } = this.written(node);
    this.problems.push({ kind, ...span, text, ...(meant !== undefined && { meant }) });
  }

  person(node: Node | null): PersonEntry | undefined {
    if (isScalar(node) && !isEmpty(node)) {
      const accounts = this.account(node, undefined);
      return accounts.length > 0 ? { ...this.span(node), ...nobody, accounts } : undefined;
    }
    if (!isMap(node)) {
      this.problem('person', node);
      return undefined;
    }
    return this.fromMap(node);
  }

  private fromMap(map: YAMLMap): PersonEntry | undefined {
    const values = this.values(map);
    const thanked = this.day(values.get('thanked'));
    const { from, to } = this.span(map);
    const entry: PersonEntry = {
      from,
      to: from + this.source.slice(from, to).trimEnd().length,
      name: this.text(values.get('name'), 'name'),
      accounts: this.accounts(values.get('handles')),
      note: this.text(values.get('note'), 'note')?.text,
      thanked,
    };
    if (entry.name || entry.accounts.length > 0) return entry;
    // What is wrong with its handles is told already.
    if (isEmpty(values.get('handles'))) this.problem('nobody', map);
    return undefined;
  }

  private values(map: YAMLMap): ReadonlyMap<Key, Node | null> {
    const values = new Map<Key, Node | null>();
    for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
      const { text } = this.written(key);
      const known = keys.find((each) => each === text.toLowerCase());
      if (known === undefined) {
        const word = fold(text);
        this.problem('key', key, otherKeys[word] ?? nearest(word, keys, Math.max(1, Math.floor(word.length / 2))));
      } else if (values.has(known)) this.problem('twice', key);
      else values.set(known, value);
    }
    return values;
  }

  private text(node: Node | null | undefined, kind: 'name' | 'note'): WrittenText | undefined {
    if (isEmpty(node)) return undefined;
    if (!isScalar(node)) {
      this.problem(kind, node);
      return undefined;
    }
    const written = this.written(node as Node);
    return written.text.trim() === '' ? undefined : written;
  }

  private day(node: Node | null | undefined): string | undefined {
    if (isEmpty(node)) return undefined;
    const { text } = this.written(node);
    const day = isScalar(node) ? readDay(text) : undefined;
    if (day) return isoOf(day);
    const meant = isScalar(node) ? meantDay(text) : undefined;
    this.problem('date', node, meant && isoOf(meant));
    return undefined;
  }

  private accounts(node: Node | null | undefined): readonly WrittenAccount[] {
    if (isEmpty(node)) return [];
    if (!isMap(node)) return this.account(node, undefined);
    return (node.items as Pair<Node, Node | null>[]).flatMap(({ key, value }) => {
      const { text } = this.written(key);
      const platform = platformOf(text);
      if (platform) return this.account(value, platform);
      this.problem('platform', key, meantPlatform(text));
      return [];
    });
  }

  /** One handle or a list of them. */
  private account(node: Node | null | undefined, platform: Platform | undefined): WrittenAccount[] {
    if (isEmpty(node)) return [];
    if (isSeq(node)) return node.items.flatMap((item) => this.account(item as Node, platform));
    if (!isScalar(node)) {
      this.problem('handle', node);
      return [];
    }
    const { text, from, to } = this.written(node);
    const handle = withoutSign(text);
    if (!isHandle(handle) || (platform && !fitsPlatform(handle, platform))) this.problem('shape', node, platform);
    // What nobody could mention is nobody's handle.
    return isHandle(handle)
      ? [{ handle, platform, from: to - from === text.length ? to - handle.length : from, to }]
      : [];
  }

  private written(node: Node | null | undefined): WrittenText {
    const { from, to } = this.span(node);
    const raw = this.source.slice(from, to);
    if (!isScalar(node)) return { text: raw, from, to: from + (/^[^\r\n]*/.exec(raw)?.[0].trimEnd().length ?? 0) };
    const text = typeof node.source === 'string' ? node.source : String(node.value ?? '');
    const inside = raw.indexOf(text);
    return inside < 0 ? { text, from, to } : { text, from: from + inside, to: from + inside + text.length };
  }

  private span(node: Node | null | undefined): Span {
    const [from, to] = node?.range ?? [0, 0];
    return { from, to };
  }
}

const nobody = { name: undefined, note: undefined, thanked: undefined };
