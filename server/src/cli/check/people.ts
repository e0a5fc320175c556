import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { People } from '../../engine/people/people.ts';
import { type ListedPerson, listedPeople } from '../../workspace/people/listed.ts';
import { ownPeopleFileNames } from '../../workspace/people/peopleFile.ts';
import { readPeople } from '../../workspace/people/readPeople.ts';

/** The list of people in a folder, or the nearest above it. */
function nearestList(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = ownPeopleFileNames.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found || dirname(folder) === folder) return found;
  }
}

/** Whom the author has listed in a file of their own. What cannot be read is left out. */
export function peopleOf(cwd: string): People<ListedPerson> {
  const list = nearestList(cwd);
  if (list === undefined) return new People([]);
  return new People(listedPeople([{ uri: list, entries: readPeople(readFileSync(list, 'utf8')).entries }]));
}
