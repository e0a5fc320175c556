/** A file of the workspace, as it was found. */
export interface WorkspaceFile {
  readonly uri: string;
  /** When it was last written, in milliseconds. */
  readonly mtime?: number;
  /** Differs whenever the content may; without it a file is read to know. */
  readonly stamp?: string;
  /** It is on no disk of this machine: reading it costs, and is left where only its content could make it a draft. */
  readonly isFar?: boolean;
}

/**
 * The files of the workspace: the only way to them, implemented by the host (a disk, or requests to the client). What is
 * not there or cannot be read rejects.
 */
export interface WorkspaceFiles {
  /** The files below a folder that may be drafts by their name (`mayBeDraftFile`), without excluded folders. */
  list(folder: string): AsyncIterable<WorkspaceFile>;
  /** Undefined where there is no such file. */
  stat(uri: string): Promise<WorkspaceFile | undefined>;
  read(uri: string): Promise<string>;
}

/** A place of our own where texts are kept from one start to the next. Losing it loses nothing but time. */
export interface WorkspaceStorage {
  /** What is told from versions of the product: what another build wrote is not read. */
  readonly build: string;
  /** Its lines, one after the other; undefined where there is none of that name. */
  lines(name: string): Promise<Iterable<string> | undefined>;
  write(name: string, text: string): Promise<void>;
}
