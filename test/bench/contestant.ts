/** A language server that is measured. */
export interface Contestant {
  readonly id: string;
  readonly title: string;
  /** What node runs. */
  readonly args: readonly string[];
  /** It has to be asked for its diagnostics. */
  readonly pulled?: boolean;
  /** What it is told of its configuration. */
  readonly settings?: object;
  /** Answers what it asks its client. */
  readonly answer?: (method: string, params: unknown, textOf: (uri: string) => string | undefined) => unknown;
}
