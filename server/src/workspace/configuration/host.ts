/** What configurations are read from: an editor's disk, a virtual workspace, a folder on the command line. */
export interface ConfigurationHost {
  /** The text of a file; undefined where there is none. Rejects where it is there and cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** Whether npm packages can be there, below or above this file: not in a browser. */
  hasPackages(uri: string): boolean;
}

/** The names of configuration files; of several in one folder the first counts. */
export const configurationNames = ['.causerie.yml', '.causerie.yaml', '.causerie.json'] as const;
