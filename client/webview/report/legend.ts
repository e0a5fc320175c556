import { element } from '../elements.ts';

interface Key {
  /** A custom property of the style sheet: `var(--give)`. */
  readonly fill: string;
  readonly title: string;
  /** Points of a band of scores, and lines, have a shape of their own. */
  readonly shape?: 'conversation' | 'almost' | 'broadcast' | 'line';
}

/** What the colours of a chart mean. */
export function legendElement(keys: readonly Key[]): HTMLElement {
  const items = keys.map(({ fill, title, shape }) => {
    const swatch = element('span', { class: shape ? `swatch ${shape}` : 'swatch', 'aria-hidden': 'true' });
    swatch.style.background = fill;
    return element('li', {}, swatch, title);
  });
  return element('ul', { class: 'legend' }, ...items);
}
