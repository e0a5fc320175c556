import { severityShape } from '../../../server/src/workspace/configuration/ruleShapes.ts';
import type { Key, Sentences, Shape } from '../../../server/src/workspace/configuration/shape.ts';

type Choice = Extract<Shape, { kind: 'choice' }>;
type Schema = Readonly<Record<string, unknown>>;

/** How the schema's words are told: as they are, or by the keys of a table of words. */
interface Wording {
  /** What is said of a key; its path is that of names from the top. */
  description(key: Key, path: readonly string[]): Schema;
  /** A choice with what is said of its values. */
  choice(choice: Choice, path: readonly string[]): Schema;
  /** Whether what may stand alone may also not: the editor's settings are simpler to fill in where there is one way. */
  readonly isLoose: boolean;
}

/** The names under which the words of a choice are told once, wherever it stands. */
function choicePath(choice: Shape, path: readonly string[]): readonly string[] {
  return choice === severityShape ? ['severity'] : path;
}

function objectSchema(shape: Extract<Shape, { kind: 'object' }>, wording: Wording, path: readonly string[]): Schema {
  const properties = Object.fromEntries(
    shape.keys.map((key) => {
      const inside = [...path, key.name];
      return [key.name, { ...schemaOf(key.shape, wording, inside), ...wording.description(key, inside) }];
    }),
  );
  const { oneOf } = shape;
  const needs = oneOf && { anyOf: oneOf.map((name) => ({ required: [name] })) };
  return { type: 'object', additionalProperties: false, properties, ...needs };
}

/** The JSON schema of a shape. */
export function schemaOf(shape: Shape, wording: Wording, path: readonly string[] = []): Schema {
  switch (shape.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
      return { type: 'integer', minimum: shape.least, maximum: shape.most };
    case 'text':
      return { type: 'string' };
    case 'choice':
      return wording.choice(shape, choicePath(shape, path));
    case 'list': {
      const items = schemaOf(shape.of, wording, path);
      const list = { type: 'array', items, maxItems: shape.most };
      if (shape.isMostlyOne) return { ...list, type: [items.type, 'array'] };
      return wording.isLoose ? { anyOf: [items, list] } : list;
    }
    case 'object': {
      const object = objectSchema(shape, wording, path);
      const alone = shape.keys.find(({ name }) => name === shape.alone);
      if (alone && !wording.isLoose && shape.keys.length === 1)
        return schemaOf(alone.shape, wording, [...path, alone.name]);
      return alone ? { anyOf: [schemaOf(alone.shape, wording, [...path, alone.name]), object] } : object;
    }
  }
}

/** Every sentence that a schema tells, by the names on the way to it joined by dots. */
export function sentencesOf(shape: Shape, path: readonly string[] = []): Map<string, Sentences> {
  const sentences = new Map<string, Sentences>();
  const add = (more: Map<string, Sentences>): void => {
    for (const [name, said] of more) sentences.set(name, said);
  };
  if (shape.kind === 'list') add(sentencesOf(shape.of, path));
  if (shape.kind === 'choice') {
    for (const value of shape.values) {
      const said = shape.says?.[value];
      if (said) sentences.set([...choicePath(shape, path), value].join('.'), said);
    }
  }
  if (shape.kind === 'object') {
    for (const key of shape.keys) {
      sentences.set([...path, key.name].join('.'), key.says);
      add(sentencesOf(key.shape, [...path, key.name]));
    }
  }
  return sentences;
}
