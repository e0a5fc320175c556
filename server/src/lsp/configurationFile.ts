/** The names of the configuration file, in the order in which they are looked for; the first is the one that is made. */
const names = ['.causerie.yml', '.causerie.yaml', '.causerie.json'] as const;

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
  for (let folder = document; folder.length > top.length; ) {
    folder = folder.slice(0, folder.lastIndexOf('/'));
    for (const name of names) {
      const uri = `${folder}/${name}`;
      const text = await readText(uri);
      if (text !== undefined) return { uri, text };
    }
  }
  return { uri: `${top}/${names[0]}`, text: undefined };
}
