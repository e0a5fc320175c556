import { element } from '../elements.ts';
import type { View } from './view.ts';

interface FigureParts {
  readonly id: string;
  readonly title: string;
  readonly says?: string;
  /** What is seen; undefined where there is nothing to see. */
  readonly content: Node | undefined;
  /** Said in its place. */
  readonly none: string;
  /** The same in figures. */
  readonly table: () => HTMLElement;
}

/** One part of the report: what it shows, a sentence, and the figures behind it. */
export function figureElement(parts: FigureParts, { words }: View): HTMLElement {
  const { id, title, says, content, none, table } = parts;
  const heading = `${id}-title`;
  const section = element('section', { id, class: 'figure', 'aria-labelledby': heading });
  section.append(element('h2', { id: heading }, title));
  if (!content) {
    section.append(element('p', { class: 'none' }, none));
    return section;
  }
  if (says !== undefined) section.append(element('p', { class: 'says' }, says));
  section.append(content);
  const details = element('details', { class: 'behind' }, element('summary', {}, words.tableOf(title)), table());
  section.append(details);
  return section;
}
