import { configurationNames } from '../workspace/configuration/host.ts';

/** The configuration file that speaks for a document. */
export interface ConfigurationFile {
  readonly uri: string;
  /** Undefined where there is none yet. */
  readonly text: string | undefined;
}

/** The text of a file by its URI; undefined where there is none. */
export type ReadText = (uri: string) => Promise<string | undefined>;

/**
 * The configuration file nearest to a document, from its own folder up to the workspace folder `root`; where there is
 * none, the one that the workspace folder could have.
 */
export async function findConfigurationFile(
  document: string,
  root: string,
  readText: ReadText,
): Promise<ConfigurationFile> {
  const top = root.replace(/\/+$/, '');
  const uris: string[] = [];
  for (let folder = document; folder.length > top.length; ) {
    folder = folder.slice(0, folder.lastIndexOf('/'));
    uris.push(...configurationNames.map((name) => `${folder}/${name}`));
  }
  const found = await Promise.all(uris.map(async (uri) => ({ uri, text: await readText(uri) })));
  return found.find(({ text }) => text !== undefined) ?? { uri: `${top}/${configurationNames[0]}`, text: undefined };
}
