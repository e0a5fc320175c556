import { unit } from '../../../server/src/engine/language/selling/wording/table.ts';
import type { WordingModel } from './model.ts';
import { signMark } from './samples.ts';

function byWeight(weights: readonly (readonly [string, number])[], separator: string): string[] {
  const keys = new Map<number, string[]>();
  for (const [key, weight] of weights) {
    const units = Math.round(weight / unit);
    if (units !== 0) keys.set(units, [...(keys.get(units) ?? []), key]);
  }
  return [...keys].sort(([a], [b]) => a - b).map(([units, alike]) => [units, ...alike.sort()].join(separator));
}

const quoted = (line: string): string => `  '${line.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}',`;

/** The module of a model, as `readTable` of the engine reads it. */
export function writtenModel({ weights, start }: WordingModel): string {
  const all = [...weights];
  const signs = all.filter(([key]) => key.startsWith(signMark)).map(([key, weight]) => [key.slice(1), weight] as const);
  const keys = all.filter(([key]) => !key.startsWith(signMark));
  return [
    '// Written by `npm run train:wording`. Do not edit.',
    '',
    `export const start = ${Math.round(start / unit)};`,
    '',
    'export const keys = [',
    ...byWeight(keys, ' ').map(quoted),
    '];',
    '',
    'export const signs = [',
    ...byWeight(signs, ',').map(quoted),
    '];',
    '',
  ].join('\n');
}
