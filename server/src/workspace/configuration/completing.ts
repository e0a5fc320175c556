import type { InterfaceLanguage } from '../../engine/messages/index.ts';
import { placeAt } from './blockPlace.ts';
import { configurationShape } from './keys.ts';
import { type Key, keyNamed, type Shape, shapeAt } from './shape.ts';

/** Something that may be written at a place. */
export interface Completion {
  readonly label: string;
  readonly kind: 'key' | 'value';
  /** One sentence on it, where there is something to say. */
  readonly says: string | undefined;
  /** What takes the place of the text from `from` to `to`. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What is written behind a name. */
function afterKey({ shape }: Key, column: number): string {
  const below = `\n${' '.repeat(column + 2)}`;
  if (shape.kind === 'object' && (shape.alone === undefined || shape.alone === 'find')) return `:${below}`;
  return shape.kind === 'list' && shape.of.kind === 'object' ? `:${below}- ` : ': ';
}

/** The values of a shape that can be listed. */
function valuesOf(shape: Shape): { readonly value: string; readonly says?: Key['says'] | undefined }[] {
  if (shape.kind === 'boolean') return [{ value: 'true' }, { value: 'false' }];
  if (shape.kind === 'choice') return shape.values.map((value) => ({ value, says: shape.says?.[value] }));
  if (shape.kind === 'list') return valuesOf(shape.of);
  const alone = shape.kind === 'object' && shape.alone !== undefined ? keyNamed(shape, shape.alone) : undefined;
  return alone ? valuesOf(alone.shape) : [];
}

function objectOf(shape: Shape): Extract<Shape, { kind: 'object' }> | undefined {
  if (shape.kind === 'list') return objectOf(shape.of);
  return shape.kind === 'object' ? shape : undefined;
}

/** What may be written at `offset` of a configuration in YAML, whether or not the rest of it can be read. */
export function completionsAt(text: string, offset: number, language: InterfaceLanguage): Completion[] {
  const place = placeAt(text, offset);
  const shape = shapeAt(configurationShape, place.path);
  if (!shape) return [];
  const from = offset - place.typed.length;
  const rest = /^[\w-]*/.exec(text.slice(offset))?.[0] ?? '';
  const to = offset + rest.length;
  const hasColon = /^\s*:/.test(text.slice(to));
  const completions: Completion[] = [];
  const object = objectOf(shape);
  if (place.isKey && object) {
    for (const key of object.keys) {
      if (place.names.includes(key.name)) continue;
      const after = hasColon ? '' : afterKey(key, place.column);
      const says = key.says[language];
      completions.push({ label: key.name, kind: 'key', says, text: key.name + after, from, to });
    }
  }
  if (!place.isKey || place.isEither) {
    for (const { value, says } of valuesOf(shape)) {
      completions.push({ label: value, kind: 'value', says: says?.[language], text: value, from, to });
    }
  }
  return completions;
}

/** What stands at `offset`: the key that its word is, and the names on the way to it. */
export function keyAt(
  text: string,
  offset: number,
): { readonly key: Key; readonly from: number; readonly to: number } | undefined {
  let to = offset;
  while (/[\w-]/.test(text[to] ?? '')) to++;
  let from = offset;
  while (from > 0 && /[\w-]/.test(text[from - 1] as string)) from--;
  if (from === to || !/^["']?\s*:(?:\s|$)/.test(text.slice(to, to + 20))) return undefined;
  const place = placeAt(text, to);
  const shape = shapeAt(configurationShape, place.path);
  const key =
    shape && place.isKey ? objectOf(shape)?.keys.find(({ name }) => name === text.slice(from, to)) : undefined;
  return key && { key, from, to };
}
