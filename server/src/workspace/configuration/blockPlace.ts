import { flowPlace } from './flowPlace.ts';

/** Where a cursor is in a configuration that is being written, as far as its lines tell: it need not be readable. */
export interface Place {
  /** Names and `[]` on the way to what is being written. */
  readonly path: readonly string[];
  /** Whether a name is being written; a value else. */
  readonly isKey: boolean;
  /** An item of a list, of which nothing tells yet whether it is a value or begins with a name. */
  readonly isEither: boolean;
  /** What is written of it so far. */
  readonly typed: string;
  /** Names beside it. */
  readonly names: readonly string[];
  /** The column where its line begins, list marks left out. */
  readonly column: number;
}

interface Line {
  /** Columns of list marks on the line. */
  readonly dashes: readonly number[];
  /** Where what follows them begins. */
  readonly column: number;
  readonly key: string | undefined;
  /** Column of what follows `key:`. */
  readonly valueAt: number;
}

const name = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"'#\-[\]{},:][^:#]*?|[^\s"'#[\]{},:][^:#]*?\S))\s*:(?=\s|$)\s*/;

function readLine(text: string): Line | undefined {
  let column = /^ */.exec(text)?.[0].length ?? 0;
  const dashes: number[] = [];
  for (let dash = /^-(?: +|$)/.exec(text.slice(column)); dash; dash = /^-(?: +|$)/.exec(text.slice(column))) {
    dashes.push(column);
    column += dash[0].length;
  }
  const content = text.slice(column);
  if (dashes.length === 0 && (content.trim() === '' || content.startsWith('#'))) return undefined;
  const found = name.exec(content);
  return { dashes, column, key: found?.[1] ?? found?.[2] ?? found?.[3], valueAt: column + (found?.[0].length ?? 0) };
}

/** The names and list marks under which a column of a line stands, from the lines above it. */
function ancestors(lines: readonly string[], row: number, from: number): string[] {
  const path: string[] = [];
  let limit = from;
  let mayBeLevel = false;
  for (let at = row - 1; at >= 0 && (limit > 0 || mayBeLevel); at--) {
    const line = readLine(lines[at] as string);
    if (!line) continue;
    const isParent = line.column < limit || (mayBeLevel && line.column === limit && line.dashes.length === 0);
    if (line.key !== undefined && isParent) {
      path.unshift(line.key);
      limit = line.column;
      mayBeLevel = false;
    }
    for (const dash of [...line.dashes].reverse()) {
      if (dash >= limit) continue;
      path.unshift('[]');
      limit = dash;
      // A list may stand as far left as the name that it belongs to.
      mayBeLevel = true;
    }
  }
  return path;
}

/** Names at the same level as a line, above it and below it. */
function siblings(lines: readonly string[], row: number, column: number): string[] {
  const names: string[] = [];
  const look = (step: 1 | -1): void => {
    for (let at = row + step; at >= 0 && at < lines.length; at += step) {
      const line = readLine(lines[at] as string);
      if (!line) continue;
      const first = line.dashes[0] ?? line.column;
      if (line.column === column && line.key !== undefined && (step < 0 || line.dashes.length === 0))
        names.push(line.key);
      if (first < column) return;
    }
  };
  look(-1);
  look(1);
  return names;
}

/** Where `offset` is in a text. */
export function placeAt(text: string, offset: number): Place {
  const lines = text.split(/\r\n|\r|\n/);
  const row = text.slice(0, offset).split(/\r\n|\r|\n/).length - 1;
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)[row] as string;
  const line = readLine(before) ?? { dashes: [], column: before.length, key: undefined, valueAt: before.length };
  const { dashes, column, key } = line;
  const above = ancestors(lines, row, dashes[0] ?? column);
  // A first list mark may stand as far left as its name.
  const own = dashes.length > 0 ? ancestorsOfItem(lines, row, dashes[0] as number) : above;
  const path = [...own, ...dashes.map(() => '[]')];
  if (key !== undefined) {
    const flow = flowPlace(before.slice(line.valueAt));
    const { isKey, typed, names } = flow;
    return { path: [...path, key, ...flow.path], isKey, isEither: false, typed, names, column };
  }
  const flow = flowPlace(before.slice(column));
  if (flow.path.length > 0 || flow.isKey) {
    return { ...flow, path: [...path, ...flow.path], isEither: false, column };
  }
  const names = siblings(lines, row, column);
  return { path, isKey: true, isEither: dashes.length > 0, typed: flow.typed, names, column };
}

/** As `ancestors`, for a line that begins with a list mark. */
function ancestorsOfItem(lines: readonly string[], row: number, dash: number): string[] {
  for (let at = row - 1; at >= 0; at--) {
    const line = readLine(lines[at] as string);
    if (!line) continue;
    if (line.dashes.length === 0 && line.column === dash && line.key !== undefined) {
      return [...ancestors(lines, at, dash), line.key];
    }
    if ((line.dashes[0] ?? line.column) < dash) break;
  }
  return ancestors(lines, row, dash);
}
