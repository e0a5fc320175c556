import { element } from '../elements.ts';

interface Key {
  /** A custom property of the style sheet: `var(--give)`. */
  readonly fill: string;
  readonly title: string;
}

/** What the colours of a chart mean. */
export function legendElement(keys: readonly Key[]): HTMLElement {
  const items = keys.map(({ fill, title }) => {
    const swatch = element('span', { class: 'swatch', 'aria-hidden': 'true' });
    swatch.style.background = fill;
    return element('li', {}, swatch, title);
  });
  return element('ul', { class: 'legend' }, ...items);
}
