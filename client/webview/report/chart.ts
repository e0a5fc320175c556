import * as Plot from '@observablehq/plot';
import { element } from '../elements.ts';

/** Narrower than this, charts scroll rather than cut their labels. */
const leastWidth = 260;

function leads(link: Element): boolean {
  return link.getAttributeNS('http://www.w3.org/1999/xlink', 'href') !== null || link.hasAttribute('href');
}

/** One stop for a keyboard, whatever the number of points: arrows go from one to the next. */
function rove(svg: SVGElement, links: readonly SVGElement[]): void {
  for (const [index, link] of links.entries()) link.setAttribute('tabindex', index === 0 ? '0' : '-1');
  svg.addEventListener('keydown', (event) => {
    const present = links.findIndex((link) => link.contains(event.target as Element));
    const last = links.length - 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowLeft: present - 1,
      ArrowUp: present - 1,
      ArrowRight: present + 1,
      ArrowDown: present + 1,
      Home: 0,
      End: last,
    };
    const target = links[targets[event.key] ?? -1];
    if (present < 0 || !target) return;
    event.preventDefault();
    links[present]?.setAttribute('tabindex', '-1');
    target.setAttribute('tabindex', '0');
    target.focus();
  });
}

/** What a mark says is said by the link around it, which is what has the focus. */
function nameLinks(svg: SVGElement): SVGElement[] {
  const links = [...svg.querySelectorAll('a')].filter(leads) as unknown as SVGElement[];
  for (const link of links) {
    const mark = link.querySelector('[aria-label]');
    const label = mark?.getAttribute('aria-label');
    if (!mark || label === null || label === undefined) continue;
    mark.removeAttribute('aria-label');
    link.setAttribute('aria-label', label);
    link.setAttribute('data-tip', label);
  }
  return links;
}

/**
 * A chart as wide as its place, drawn anew when that changes. Marks with `href` are links with the words of their
 * `ariaLabel`; `label` says what all of it shows.
 */
export function chartElement(label: string, options: (width: number) => Plot.PlotOptions): HTMLElement {
  const holder = element('div', { class: 'chart' });
  let drawn = 0;
  new ResizeObserver(() => {
    const width = Math.max(leastWidth, Math.floor(holder.clientWidth));
    if (width === drawn || holder.clientWidth === 0) return;
    drawn = width;
    const svg = Plot.plot({ width, ...options(width) }) as SVGElement;
    // Its own style sheet would be refused by the page's policy; report.css says the same.
    svg.querySelector('style')?.remove();
    const links = nameLinks(svg);
    svg.setAttribute('role', links.length > 0 ? 'group' : 'img');
    svg.setAttribute('aria-label', label);
    // The names that the library gives to groups of marks are English, and what they say stands in the table.
    for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
    for (const text of svg.querySelectorAll('text')) text.setAttribute('aria-hidden', 'true');
    if (links.length > 0) rove(svg, links);
    holder.replaceChildren(svg);
  }).observe(holder);
  return holder;
}
