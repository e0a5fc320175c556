import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { People } from '../engine/people/people.ts';
import type { Configuration } from '../workspace/configuration.ts';
import { type ListedPerson, listedPeople } from '../workspace/people/listed.ts';
import { ownPeopleFileNames } from '../workspace/people/peopleFile.ts';
import { readPeople } from '../workspace/people/readPeople.ts';
import { readLoosely } from './files.ts';

/** The list of people in a folder, or the nearest above it. */
function nearestList(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = ownPeopleFileNames.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found || dirname(folder) === folder) return found;
  }
}

/** Whom the author has listed, in a file of their own and in the configuration. What cannot be read is left out. */
export function peopleOf({ people = [] }: Configuration, cwd: string): People<ListedPerson> {
  const list = nearestList(cwd);
  const files = list === undefined ? [] : [{ uri: list, entries: readPeople(readLoosely(list)).entries }];
  return new People(listedPeople([...files, { uri: '', entries: people }]));
}
