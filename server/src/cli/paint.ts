import type { Severity } from '../engine/rule.ts';

/** Colours and weights, or nothing where the reader wants none. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly underline: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

const plain = (text: string): string => text;
const noPaint: Paint = {
  bold: plain,
  dim: plain,
  underline: plain,
  red: plain,
  green: plain,
  severity: (_, text) => text,
};

function ansi(open: number, close: number): (text: string) => string {
  return (text) => `\u001b[${open}m${text}\u001b[${close}m`;
}

const severityColors: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 90 };
const colorPaint: Paint = {
  bold: ansi(1, 22),
  dim: ansi(2, 22),
  underline: ansi(4, 24),
  red: ansi(31, 39),
  green: ansi(32, 39),
  severity: (severity, text) => ansi(severityColors[severity], 39)(text),
};

export function paintOf(colors: boolean): Paint {
  return colors ? colorPaint : noPaint;
}
