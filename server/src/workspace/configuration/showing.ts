import { stringify } from 'yaml';
import type { InterfaceLanguage } from '../../engine/messages/index.ts';
import { configurationShape, topKeys } from './keys.ts';
import type { Entries, Entry, Origin } from './merging.ts';
import { type Shape, shapeAt } from './shape.ts';

interface Words {
  readonly heading: (name: string) => string;
  readonly order: readonly string[];
  readonly settings: string;
  readonly byDefault: string;
  readonly frontMatter: (line: number) => string;
  readonly line: (name: string, line: number) => string;
  readonly noDraft: string;
}

const words: Readonly<Record<InterfaceLanguage, Words>> = {
  en: {
    heading: (name) => `The configuration of ${name}`,
    order: [
      'Behind each value stands where it comes from. The strongest comes first: the draft’s own front matter, the nearest',
      '.causerie.yml upwards, the files that it extends, the editor’s settings, what holds without anybody saying so.',
    ],
    settings: 'the editor’s settings',
    byDefault: 'by default',
    frontMatter: (line) => `the front matter, line ${line}`,
    line: (name, line) => `${name}, line ${line}`,
    noDraft: 'This document is no draft: nothing of this is used for it.',
  },
  fr: {
    heading: (name) => `La configuration de ${name}`,
    order: [
      'Derrière chaque valeur, d’où elle vient. Le plus fort d’abord\u00a0: l’en-tête du brouillon, le .causerie.yml le plus',
      'proche au-dessus, les fichiers sur lesquels il s’appuie, les réglages de l’éditeur, ce qui vaut sans que rien soit dit.',
    ],
    settings: 'les réglages de l’éditeur',
    byDefault: 'par défaut',
    frontMatter: (line) => `l’en-tête, ligne ${line}`,
    line: (name, line) => `${name}, ligne ${line}`,
    noDraft: 'Ce document n’est pas un brouillon\u00a0: rien de ceci ne lui sert.',
  },
};

/** What the view is about. */
export interface Shown {
  readonly name: string;
  readonly isDraft: boolean;
  readonly language: InterfaceLanguage;
  /** A file as the writer knows it. */
  readonly fileName: (uri: string) => string;
}

/** A value as one would write it: without the name of what may stand alone. */
function simplified(value: unknown, shape: Shape | undefined): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => simplified(item, shape?.kind === 'list' ? shape.of : shape));
    return shape?.kind === 'list' && items.length === 1 ? items[0] : items;
  }
  if (shape?.kind !== 'object' || typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => {
    const key = shape.keys.find((known) => known.name === name);
    return [name, simplified(item, key?.shape)] as const;
  });
  const [first] = entries;
  return entries.length === 1 && first && first[0] === shape.alone ? first[1] : Object.fromEntries(entries);
}

/** A value on one line. */
function oneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null)
    return stringify(value, { lineWidth: 0 }).trimEnd().replace(/\n/g, ' ');
  return JSON.stringify(value).replace(/([,:])(?=["[{\d])/g, '$1 ');
}

class View {
  private readonly lines: string[] = [];
  private readonly shown: Shown;
  private readonly said: Words;

  constructor(shown: Shown) {
    this.shown = shown;
    this.said = words[shown.language];
  }

  text(entries: Entries): string {
    const { heading, order, noDraft } = this.said;
    this.lines.push(...[heading(this.shown.name), ...order].map((line) => `# ${line}`));
    if (!this.shown.isDraft) this.lines.push(`# ${noDraft}`);
    for (const { name } of topKeys) {
      const ofKey = [...entries.values()].filter(({ path }) => path[0] === name);
      if (ofKey.length > 0) this.lines.push('', ...this.tree(ofKey, 0));
    }
    return `${this.lines.join('\n')}\n`;
  }

  /** Entries that share their first names up to `depth`, as lines. */
  private tree(entries: readonly Entry[], depth: number): string[] {
    const groups = new Map<string, Entry[]>();
    for (const entry of entries) {
      const name = entry.path[depth] as string;
      groups.set(name, [...(groups.get(name) ?? []), entry]);
    }
    return [...groups].flatMap(([name, group]) => {
      const [first] = group as [Entry, ...Entry[]];
      const margin = '  '.repeat(depth);
      if (group.length === 1 && first.path.length === depth + 1) return this.entry(first, name, margin);
      // A severity by itself is told on the rule's own line.
      if (group.length === 1 && first.path[0] === 'rules' && first.path[2] === 'severity' && depth === 1) {
        return this.entry(first, name, margin);
      }
      return [`${margin}${name}:`, ...this.tree(group, depth + 1)];
    });
  }

  private entry({ path, isList, values, origin }: Entry, name: string, margin: string): string[] {
    const shape = shapeAt(configurationShape, path);
    const [first] = values;
    if (!isList) return [`${margin}${name}: ${oneLine(simplified(first?.value, shape))} ${this.comment(origin)}`];
    if (values.length === 0) return [`${margin}${name}: [] ${this.comment(origin)}`];
    const comments = values.map(({ origin }) => this.comment(origin));
    const isOne = comments.every((comment) => comment === comments[0]);
    const of = shape?.kind === 'list' ? shape.of : shape;
    return [
      `${margin}${name}:${isOne ? ` ${comments[0]}` : ''}`,
      ...values.map(({ value }, index) => {
        const item = `${margin}  - ${oneLine(simplified(value, of))}`;
        return isOne ? item : `${item} ${comments[index]}`;
      }),
    ];
  }

  private comment(origin: Origin): string {
    return `# ${this.originName(origin)}`;
  }

  private originName(origin: Origin): string {
    if (origin.kind === 'file') return this.said.line(this.shown.fileName(origin.uri), origin.line);
    if (origin.kind === 'frontMatter') return this.said.frontMatter(origin.line);
    return origin.kind === 'settings' ? this.said.settings : this.said.byDefault;
  }
}

/** What holds for a document as YAML that can be read again; behind each value stands where it comes from. */
export function showConfiguration(entries: Entries, shown: Shown): string {
  return new View(shown).text(entries);
}
