/** A language server that is measured. */
export interface Contestant {
  readonly id: string;
  readonly title: string;
  /** What node runs. */
  readonly args: readonly string[];
  /** It has to be asked for its diagnostics. */
  readonly pulled?: boolean;
  /** Answers what it asks its client. */
  readonly answer?: (method: string, params: unknown) => unknown;
  /** What it is told of its configuration. */
  readonly settings?: object;
  readonly languages: readonly ('fr' | 'en')[];
}
