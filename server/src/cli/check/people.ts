import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { People, type Person } from '../../engine/people/people.ts';
import type { EffectiveConfiguration } from '../../workspace/configuration/effective.ts';
import { listedPeople } from '../../workspace/people/listed.ts';
import { ownPeopleFileNames } from '../../workspace/people/peopleFile.ts';
import { readPeople } from '../../workspace/people/readPeople.ts';

/** The list of people in a folder, or the nearest above it. */
function nearestList(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = ownPeopleFileNames.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found || dirname(folder) === folder) return found;
  }
}

/** Those who are listed in a file of their own; what cannot be read is left out. */
function listed(cwd: string): readonly Person[] {
  const list = nearestList(cwd);
  if (list === undefined) return [];
  return listedPeople([{ uri: list, entries: readPeople(readFileSync(list, 'utf8')).entries }]);
}

/** Whom the author has listed: in a file of their own, and in each draft's configuration. */
export function peopleIn(cwd: string): (configuration: EffectiveConfiguration) => People {
  const inFile = listed(cwd);
  const known = new Map<string, People>();
  return ({ fingerprint, people: configured }) => {
    let people = known.get(fingerprint);
    if (!people) {
      people = new People([...inFile, ...configured]);
      known.set(fingerprint, people);
    }
    return people;
  };
}
