/** A grammar checker that is not ours. */
export interface GrammarChecker {
  readonly name: string;
  /** The errors of each text, each text on one line: what kind of error, and the words. @throws Error where it fails */
  check(texts: readonly string[]): Promise<readonly (readonly string[])[]>;
}

/** Errors of `after` that `before` has not. */
export function newErrors(before: readonly string[], after: readonly string[]): string[] {
  const left = [...before];
  return after.filter((error) => {
    const at = left.indexOf(error);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
