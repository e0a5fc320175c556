import * as Plot from '@observablehq/plot';
import { chartElement } from './chart.ts';

interface Part {
  readonly value: number;
  readonly fill: string;
}

export interface Bar {
  readonly title: string;
  /** What stands at its end. */
  readonly value: string;
  readonly parts: readonly Part[];
  readonly href: string;
}

const rowHeight = 46;
const emsPerPixel = 1 / 12;

/** Bars from top to bottom, each below its words: those are as long as the page is wide, in any language. */
export function barsElement(label: string, bars: readonly Bar[]): HTMLElement {
  const total = ({ parts }: Bar): number => parts.reduce((sum, { value }) => sum + value, 0);
  const most = Math.max(...bars.map(total));
  const parts = bars.flatMap((bar, row) => {
    let from = 0;
    return bar.parts.flatMap(({ value, fill }, index) => {
      const part = {
        row,
        from,
        to: from + value,
        fill,
        bar,
        first: index === bar.parts.findIndex((each) => each.value > 0),
      };
      from += value;
      return value > 0 ? part : [];
    });
  });
  return chartElement(label, (width) => ({
    height: bars.length * rowHeight + 6,
    marginLeft: 2,
    marginRight: 2,
    marginTop: 0,
    marginBottom: 6,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, type: 'band', domain: bars.map((_, row) => row), padding: 0 },
    marks: [
      Plot.barX(bars, {
        x1: 0,
        x2: most,
        y: (_, row) => row,
        insetTop: 26,
        insetBottom: 8,
        fill: 'var(--track)',
        rx: 3,
      }),
      Plot.barX(parts, { x1: 'from', x2: 'to', y: 'row', insetTop: 26, insetBottom: 8, fill: 'fill', rx: 3 }),
      Plot.text(bars, {
        x: 0,
        y: (_, row) => row,
        text: 'title',
        textAnchor: 'start',
        dy: -10,
        lineWidth: Math.max(8, (width - 175) * emsPerPixel),
        textOverflow: 'ellipsis',
        fill: 'var(--ink)',
      }),
      Plot.text(bars, {
        x: most,
        y: (_, row) => row,
        text: 'value',
        textAnchor: 'end',
        dy: -10,
        fill: 'var(--soft)',
      }),
      // The whole row can be pressed.
      Plot.barX(bars, {
        x1: 0,
        x2: most,
        y: (_, row) => row,
        fill: 'transparent',
        href: 'href',
        ariaLabel: ({ title, value }: Bar) => `${title}, ${value}`,
      }),
    ],
  }));
}
