import { nearest } from '../../engine/text/nearest.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { keyNamed, type Shape } from './shape.ts';
import type { Tree, TreeEntry } from './tree.ts';

type Of<Kind extends Shape['kind']> = Extract<Shape, { kind: Kind }>;

/** What a tree says, as far as it has the right shape; where each of it stands; and what has not. */
export interface ShapeReading {
  readonly value: unknown;
  /** By the names on the way, joined by `/`; items by their index. */
  readonly places: ReadonlyMap<string, Tree>;
  readonly problems: readonly Problem[];
}

/** What a reader of French or English calls a shape. */
function typeName(shape: Shape): string {
  if (shape.kind === 'list') return `${typeName(shape.of)}s`;
  if (shape.kind === 'object') return shape.alone === undefined ? 'map' : `${aloneName(shape)}OrMap`;
  return shape.kind;
}

function aloneName(shape: Of<'object'>): string {
  const alone = keyNamed(shape, shape.alone ?? '');
  return alone ? typeName(alone.shape) : 'text';
}

class ShapeReader {
  readonly places = new Map<string, Tree>();
  readonly problems: Problem[] = [];

  /** The value of a tree; undefined where it has not this shape, which is told. */
  read(tree: Tree, shape: Shape, path: string): unknown {
    this.places.set(path, tree);
    switch (shape.kind) {
      case 'list':
        return this.list(tree, shape, path);
      case 'object':
        return this.object(tree, shape, path);
      default:
        return tree.kind === 'scalar' ? this.scalar(tree, shape) : this.wrongType(tree, shape);
    }
  }

  private problem(at: Tree | TreeEntry, code: ProblemCode, data: Problem['data'], replacement?: string): undefined {
    const { from, to } = 'place' in at ? at.place : at;
    this.problems.push({ from, to, code, data, ...(replacement !== undefined && { replacement }) });
  }

  private wrongType(tree: Tree, shape: Shape): undefined {
    this.problem(tree, 'wrongType', { wants: typeName(shape), name: this.nameOf(tree) });
  }

  /** The last name on the way to a tree. */
  private nameOf(tree: Tree): string {
    for (const [path, place] of this.places) {
      if (place === tree) return path.split('/').findLast((name) => !/^\d+$/.test(name)) ?? '';
    }
    return '';
  }

  private scalar(tree: Extract<Tree, { kind: 'scalar' }>, shape: Exclude<Shape, Of<'list'> | Of<'object'>>): unknown {
    const { value, source } = tree;
    if (shape.kind === 'choice') return this.choice(tree, shape);
    if (shape.kind === 'boolean') return typeof value === 'boolean' ? value : this.wrongType(tree, shape);
    if (shape.kind === 'text') {
      if (typeof value === 'string') return value;
      // "2024" is a text that YAML takes for a number.
      return typeof value === 'number' ? source : this.wrongType(tree, shape);
    }
    if (typeof value !== 'number' || !Number.isInteger(value)) return this.wrongType(tree, shape);
    const { least, most } = shape;
    if (value >= least && value <= most) return value;
    return this.problem(tree, 'outOfRange', { value, least, most });
  }

  private choice(tree: Extract<Tree, { kind: 'scalar' }>, { values, alias = {} }: Of<'choice'>): string | undefined {
    const written = typeof tree.value === 'string' ? tree.value : tree.source;
    const value = alias[written] ?? written;
    if (values.includes(value)) return value;
    const close = nearest(written, values);
    this.problem(tree, 'unknownValue', { value: written, name: this.nameOf(tree), known: values.join(', ') }, close);
    return undefined;
  }

  private list(tree: Tree, shape: Of<'list'>, path: string): unknown[] | undefined {
    if (tree.kind !== 'list') {
      if (tree.kind === 'map' && shape.of.kind !== 'object') return this.wrongType(tree, shape);
      const only = this.read(tree, shape.of, `${path}/0`);
      return only === undefined ? undefined : [only];
    }
    if (tree.items.length > shape.most) {
      this.problem(tree.items[shape.most] as Tree, 'tooMany', { most: shape.most, name: this.nameOf(tree) });
    }
    return tree.items.slice(0, shape.most).flatMap((item, index) => {
      const value = this.read(item, shape.of, `${path}/${index}`);
      return value === undefined ? [] : [value];
    });
  }

  private object(tree: Tree, shape: Of<'object'>, path: string): unknown {
    if (tree.kind !== 'map') {
      const alone = shape.alone === undefined ? undefined : keyNamed(shape, shape.alone);
      if (!alone || !standsAlone(tree, alone.shape)) return this.wrongType(tree, shape);
      const value = this.read(tree, alone.shape, path === '' ? alone.name : `${path}/${alone.name}`);
      return value === undefined ? undefined : { [alone.name]: value };
    }
    const read: Record<string, unknown> = {};
    for (const entry of tree.entries) {
      const key = keyNamed(shape, entry.name);
      if (!key) {
        if (path === '' && isOwnName(entry.name)) continue;
        const names = shape.keys.map(({ name }) => name);
        const data = { name: entry.name, noun: shape.noun, known: names.length > 20 ? '' : names.join(', ') };
        this.problem(entry, 'unknownName', data, nearest(entry.name, names));
        continue;
      }
      // A key that nobody has filled in yet says nothing.
      if (entry.value.kind === 'scalar' && entry.value.value === null) continue;
      const value = this.read(entry.value, key.shape, path === '' ? key.name : `${path}/${key.name}`);
      if (value !== undefined) read[key.name] = value;
    }
    const { oneOf } = shape;
    // A name that is not known was likely meant for the one that is missing.
    const isKnown = tree.entries.every(({ name }) => keyNamed(shape, name));
    if (oneOf && isKnown && !oneOf.some((name) => tree.entries.some((entry) => entry.name === name))) {
      this.problem(tree, 'missing', { names: oneOf.join(', ') });
      return undefined;
    }
    return read;
  }
}

/** Names that say nothing of a configuration: its schema's address, and places to keep anchors at. */
function isOwnName(name: string): boolean {
  return name === '$schema' || name.startsWith('x-');
}

/** Whether a tree can stand for an object by itself: a scalar, or the list that its one key takes. */
function standsAlone(tree: Tree, shape: Shape): boolean {
  return tree.kind === 'scalar' || (tree.kind === 'list' && shape.kind === 'list');
}

/** Reads a tree as what has a shape; what has not is left out and told. */
export function readShape(tree: Tree, shape: Shape): ShapeReading {
  const reader = new ShapeReader();
  const value = reader.read(tree, shape, '');
  return { value, places: reader.places, problems: reader.problems };
}
