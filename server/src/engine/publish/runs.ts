/** How a blog sets a stretch of text; networks know no styles. */
export type Style = 'strong' | 'emphasis' | 'strike' | 'code' | 'heading' | 'quote' | 'image';

/** A stretch of text that is set alike. */
export interface Run {
  readonly text: string;
  readonly styles: readonly Style[];
  /** Where its words lead, on a platform that hides addresses behind them. */
  readonly url?: string;
}

/** An image of a post as it can be told without fetching it. */
export interface PublishedImage {
  readonly alt: string;
  readonly url: string;
}

/** A link of a post that has words of its own. */
export interface PublishedLink {
  readonly words: string;
  readonly url: string;
}

const noStyles: readonly Style[] = [];

/** A run without style. */
export function plainRun(text: string): Run {
  return { text, styles: noStyles };
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The same runs with each text changed by what `change` makes of it, given its place in the whole. */
export function mapText(runs: readonly Run[], change: (text: string, at: number) => string): Run[] {
  let at = 0;
  return runs.map((run) => {
    const text = change(run.text, at);
    at += run.text.length;
    return { ...run, text };
  });
}

/** The same runs with `indent` after each line break that another line follows. */
export function indented(runs: readonly Run[], indent: string): Run[] {
  return mapText(runs, (text) => text.replace(/\n(?!\n)/g, `\n${indent}`));
}

/** The runs without white space around the whole. */
export function trimmedRuns(runs: readonly Run[]): Run[] {
  const whole = textOf(runs);
  const from = whole.length - whole.trimStart().length;
  const to = whole.trimEnd().length;
  return mapText(runs, (text, at) => text.slice(Math.max(0, from - at), Math.max(0, to - at))).filter(
    ({ text }) => text !== '',
  );
}
