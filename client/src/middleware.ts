import type { Middleware } from 'vscode-languageclient';

type Step = (...args: unknown[]) => unknown;

/** Two of the same place as one: the first decides what the second is asked, by its `next`. */
function chained(first: Step, second: Step): Step {
  return (...args) => {
    const next = args.at(-1);
    return first(...args.slice(0, -1), (...passed: unknown[]) => second(...passed, next));
  };
}

/** Several features' middleware as one; where two stand at the same place, the one that comes first is asked first. */
export function composed(parts: readonly Middleware[]): Middleware {
  const all: Record<string, Step> = {};
  for (const part of parts) {
    for (const [place, step] of Object.entries(part) as [string, Step][]) {
      const before = all[place];
      all[place] = before ? chained(before, step) : step;
    }
  }
  return all;
}
