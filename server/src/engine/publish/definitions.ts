import type { SyntaxNode } from '@lezer/common';
import type { Draft } from '../draft.ts';
import { parseTree } from '../text/markdown.ts';
import { deepestMarkup } from '../text/nesting.ts';
import { destinationOf } from './addresses.ts';

/** Destinations of links by the label of their definition: `[label]: https://…`. */
export type Definitions = ReadonlyMap<string, string>;

/** A label as labels are compared. */
export function labelOf(written: string): string {
  return written.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** All definitions of a draft: a link of one post may be defined below another. */
export function definitionsIn({ text: whole, frontMatter }: Draft): Definitions {
  const definitions = new Map<string, string>();
  if (!whole.includes(']:', frontMatter.span.to)) return definitions;
  const { input: text, topNode: top } = parseTree(whole.slice(frontMatter.span.to), 'markdown');
  const collect = (node: SyntaxNode, depth: number): void => {
    for (let child = node.firstChild; child && depth < deepestMarkup; child = child.nextSibling) {
      if (child.name !== 'LinkReference') {
        if (child.name !== 'Paragraph') collect(child, depth + 1);
        continue;
      }
      const label = child.getChild('LinkLabel');
      const address = child.getChild('URL');
      if (!label || !address) continue;
      const key = labelOf(text.slice(label.from + 1, label.to - 1));
      if (!definitions.has(key)) definitions.set(key, destinationOf(text.slice(address.from, address.to)));
    }
  };
  collect(top, 0);
  return definitions;
}
