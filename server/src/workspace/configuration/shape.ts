/** A sentence in each interface language. */
export interface Sentences {
  readonly en: string;
  readonly fr: string;
}

/** What a map's names are called where one of them is not known. */
type Noun = 'key' | 'rule' | 'option' | 'platform';

interface TextShape {
  readonly kind: 'text';
  /** What is written in it, for checks that only its content can tell: a pattern, a regular expression, an address. */
  readonly holds?: 'pattern' | 'expression';
}

interface ChoiceShape {
  readonly kind: 'choice';
  readonly values: readonly string[];
  /** What is meant by other spellings: YAML and JSON read `false` where a writer means `off`. */
  readonly alias?: Readonly<Record<string, string>>;
  readonly says?: Readonly<Record<string, Sentences>>;
}

interface ListShape {
  readonly kind: 'list';
  /** One of them may stand without the list. */
  readonly of: Shape;
  readonly most: number;
  /** Most have but one: the editor's settings take it without the list, too. */
  readonly isMostlyOne?: true;
}

interface ObjectShape {
  readonly kind: 'object';
  readonly noun: Noun;
  readonly keys: readonly Key[];
  /** A text or a list alone stands for an object with this key. */
  readonly alone?: string;
  /** Of these keys one must be there. */
  readonly oneOf?: readonly string[];
}

/**
 * What may stand at one place of a configuration. The reader, the JSON schema, the editor's settings, completion and the
 * documentation all follow from it.
 */
export type Shape =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer'; readonly least: number; readonly most: number }
  | TextShape
  | ChoiceShape
  | ListShape
  | ObjectShape;

/** One name of an object. */
export interface Key {
  readonly name: string;
  readonly shape: Shape;
  readonly says: Sentences;
  /** What holds where nobody says anything. */
  readonly default?: unknown;
}

/** A key of a whole configuration. */
export interface TopKey extends Key {
  /** Whether the editor's settings have it too. */
  readonly isSetting: boolean;
  /** Whether lists of files that extend one another add up; else the stronger one stands alone. */
  readonly joins?: boolean;
}

export function keyNamed(shape: ObjectShape, name: string): Key | undefined {
  return shape.keys.find((key) => key.name === name);
}

/** The shape at a path of names; list items are passed by `'[]'`, and so are those that stand alone. */
export function shapeAt(root: Shape, path: readonly string[]): Shape | undefined {
  let shape: Shape | undefined = root;
  for (const name of path) {
    if (name === '[]') {
      if (shape?.kind === 'list') shape = shape.of;
      continue;
    }
    // One item without its list.
    if (shape?.kind === 'list') shape = shape.of;
    shape = shape?.kind === 'object' ? keyNamed(shape, name)?.shape : undefined;
    if (!shape) return undefined;
  }
  return shape;
}
