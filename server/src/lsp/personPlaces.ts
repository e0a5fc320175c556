import type { Location, Range } from 'vscode-languageserver';
import type { ListedPerson } from '../workspace/people/listed.ts';
import { toRange } from './convert.ts';
import type { KnownPerson } from './knownPeople.ts';
import type { Session } from './session.ts';

/** Where somebody is listed. */
interface Declaration {
  readonly uri: string;
  /** The whole entry, and what names the person in it. */
  readonly whole: Range;
  readonly selection: Range;
}

/** The entries that list somebody, one in each file that does. */
export function declarationsOf({ entries }: ListedPerson, { people }: Session): Declaration[] {
  return entries.flatMap(({ uri, entry }) => {
    const text = people.at(uri)?.text;
    if (!text) return [];
    return { uri, whole: toRange(text, entry), selection: toRange(text, entry.name ?? entry.accounts[0] ?? entry) };
  });
}

/** Every mention of somebody, draft by draft. */
export function mentionsOf({ met }: KnownPerson): Location[] {
  return met.map(({ draft, mention }) => ({ uri: draft.uri, range: mention.range as Range }));
}
