/** Files at the root of a folder that list people and nothing else. */
export const ownPeopleFileNames = ['people.yml', 'people.yaml'] as const;
const configurationNames = ['.causerie.yml', '.causerie.yaml', '.causerie.json'] as const;

/** Those that may list people, be it under a key of the configuration. */
export const peopleFileNames: readonly string[] = [...ownPeopleFileNames, ...configurationNames];

/** Whether a file is all about people, and not only under a key. */
export function isPeopleFile(uri: string): boolean {
  return ownPeopleFileNames.some((name) => uri.endsWith(`/${name}`));
}
