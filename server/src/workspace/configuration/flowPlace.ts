/** What a value on one line is in the middle of: `[a, b`, `{severity: h`. */
export interface FlowPlace {
  /** Names and `[]` from the value on. */
  readonly path: readonly string[];
  /** Whether a name is being written rather than a value. */
  readonly isKey: boolean;
  /** What is written of it so far, without its quotation mark. */
  readonly typed: string;
  /** Names that stand in the same braces already. */
  readonly names: readonly string[];
}

interface Level {
  readonly isMap: boolean;
  key: string | undefined;
  readonly names: string[];
}

/** Reads the text of a value up to the cursor. */
export function flowPlace(value: string): FlowPlace {
  const levels: Level[] = [];
  let from = 0;
  let quote = '';
  const begin = (at: number): void => {
    from = at + 1;
  };
  for (let at = 0; at < value.length; at++) {
    const character = value[at] as string;
    const level = levels.at(-1);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if ((character === '"' || character === "'") && value.slice(from, at).trim() === '') quote = character;
    else if ((character === '[' || character === '{') && value.slice(from, at).trim() === '') {
      levels.push({ isMap: character === '{', key: undefined, names: [] });
      begin(at);
    } else if (!level) continue;
    else if (character === ']' || character === '}') {
      levels.pop();
      begin(at);
    } else if (character === ',') {
      level.key = undefined;
      begin(at);
    } else if (character === ':' && level.isMap && level.key === undefined && /^(?:\s|$)/.test(value.slice(at + 1))) {
      level.key = unquoted(value.slice(from, at));
      level.names.push(level.key);
      begin(at);
    }
  }
  const last = levels.at(-1);
  const path = levels.flatMap(({ isMap, key }) => (isMap ? (key === undefined ? [] : [key]) : ['[]']));
  return {
    path,
    isKey: last?.isMap === true && last.key === undefined,
    typed: value.slice(from).trimStart().replace(/^["']/, ''),
    names: last?.names ?? [],
  };
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, '$2');
}
