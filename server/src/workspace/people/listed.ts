import { foldHandle } from '../../engine/people/handle.ts';
import type { Person } from '../../engine/people/people.ts';
import type { PersonEntry, WrittenAccount } from './entry.ts';

/** An entry and the file that it stands in. */
interface PlacedEntry {
  readonly uri: string;
  readonly entry: PersonEntry;
}

/** Somebody whom the author has listed, in one place or several. */
export interface ListedPerson extends Person {
  readonly note: string | undefined;
  /** The last day that is noted: `2026-05-12`. */
  readonly thanked: string | undefined;
  /** At least one. */
  readonly entries: readonly PlacedEntry[];
}

function accountKey({ platform, handle }: WrittenAccount): string {
  return `${platform ?? ''} ${foldHandle(handle)}`;
}

function merged(entries: readonly PlacedEntry[]): ListedPerson {
  const first = <T>(of: (entry: PersonEntry) => T | undefined): T | undefined =>
    entries.map(({ entry }) => of(entry)).find((value) => value !== undefined);
  const accounts = new Map(
    entries.flatMap(({ entry }) => entry.accounts.map((account) => [accountKey(account), account] as const)),
  );
  return {
    name: first(({ name }) => name?.text),
    accounts: [...accounts.values()].map(({ handle, platform }) => ({ handle, platform })),
    note: first(({ note }) => note),
    thanked: entries
      .flatMap(({ entry }) => entry.thanked ?? [])
      .sort()
      .at(-1),
    entries,
  };
}

/** People as their files list them: who has the same account in two folders is one person. Who has it in one file twice is a mistake. */
export function listedPeople(files: readonly { uri: string; entries: readonly PersonEntry[] }[]): ListedPerson[] {
  const people: PlacedEntry[][] = [];
  const owners = new Map<string, PlacedEntry[]>();
  for (const { uri, entries } of files) {
    const ofFile = new Map<PlacedEntry[], PersonEntry>();
    for (const entry of entries) {
      const keys = entry.accounts.map(accountKey);
      const known = keys.map((key) => owners.get(key)).find((owner) => owner && !ofFile.has(owner));
      const person = known ?? [];
      if (!known) people.push(person);
      person.push({ uri, entry });
      ofFile.set(person, entry);
      for (const key of keys) if (!owners.has(key)) owners.set(key, person);
    }
  }
  return people.map(merged);
}
