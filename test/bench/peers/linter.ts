/** What a peer found, in UTF-16 offsets. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

/** Reads a text whole. */
export type Linter = (text: string) => readonly Found[] | Promise<readonly Found[]>;

/** Loads a package of the peer's own folder. Its types are not known here: who loads it says what it uses of it. */
type Load = (name: string) => Promise<unknown>;

export type LinterFactory = (load: Load) => Promise<Linter>;
