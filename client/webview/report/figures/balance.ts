import * as Plot from '@observablehq/plot';
import { type Balance, balanceOverTime, sellingShare } from '../../../../server/src/engine/report/balance.ts';
import { chartElement } from '../chart.ts';
import { figureElement } from '../figure.ts';
import { dateOf } from '../format.ts';
import { legendElement } from '../legend.ts';
import { tableElement } from '../table.ts';
import { timeAxis, timeDomain, todayRule } from '../timeAxis.ts';
import type { View } from '../view.ts';

function shareOf({ gives, sells }: Balance): number | null {
  return gives + sells === 0 ? null : sells / (gives + sells);
}

/** Giving above, selling below, so that who sees no colours sees the balance too. */
function chart(periods: readonly Balance[], view: View): HTMLElement {
  const { words, format, places, today } = view;
  const { gives, sells, share } = words.balance;
  const told = (period: Balance): string =>
    `${format.period(period.from, period.unit)}, ${gives}\u00A0: ${format.number(period.gives)}, ${sells}\u00A0: ${format.number(period.sells)}, ${share}\u00A0: ${format.percent(shareOf(period))}`;
  const bars = periods.map((period) => ({
    ...period,
    start: dateOf(period.from),
    end: dateOf(period.to),
    below: -period.sells,
    href: places.period(period.from, period.to),
    told: told(period).replaceAll('\u00A0:', format.language === 'fr' ? '\u00A0:' : ':'),
  }));
  const dates = bars.flatMap(({ start, end }) => [start, end]);
  const filled = bars.filter(({ drafts }) => drafts.length > 0);
  const inset = bars.length > 60 ? 0.5 : 1.5;
  const common = { x1: 'start', x2: 'end', insetLeft: inset, insetRight: inset };
  return chartElement(`${words.balance.title}. ${words.arrows}`, (width) => ({
    height: 260,
    marginLeft: 52,
    marginBottom: 36,
    x: { type: 'utc', label: null, domain: timeDomain(dates) },
    y: { label: null, tickFormat: (value: number) => format.number(Math.abs(value)), ticks: 6, grid: true },
    marks: [
      timeAxis(dates, width, format),
      Plot.rectY(filled, { ...common, y: 'gives', fill: 'var(--give)', rx: 1.5 }),
      Plot.rectY(filled, { ...common, y: 'below', fill: 'var(--sell)', rx: 1.5 }),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      ...todayRule(dates, today),
      Plot.rectY(filled, {
        ...common,
        y1: 'below',
        y2: 'gives',
        fill: 'transparent',
        href: 'href',
        ariaLabel: 'told',
      }),
    ],
  }));
}

export function balanceFigure(view: View): HTMLElement {
  const { drafts, words, format, places } = view;
  const word = words.balance;
  const periods = balanceOverTime(drafts);
  const hasAny = periods.some(({ gives, sells }) => gives + sells > 0);
  const content = document.createElement('div');
  if (hasAny) {
    content.append(
      legendElement([
        { fill: 'var(--give)', title: word.gives },
        { fill: 'var(--sell)', title: word.sells },
      ]),
      chart(periods, view),
    );
  }
  const table = (): HTMLElement =>
    tableElement(
      word.title,
      [
        { title: words.period },
        { title: `${word.gives} (${word.sentences})`, number: true },
        { title: `${word.sells} (${word.sentences})`, number: true },
        { title: word.share, number: true },
        { title: words.draft, number: true },
      ],
      periods.map((period) => {
        const link = document.createElement('a');
        link.href = places.period(period.from, period.to);
        link.textContent = format.period(period.from, period.unit);
        link.title = words.onlyThen(link.textContent);
        return {
          cells: [link, period.gives, period.sells, format.percent(shareOf(period)), period.drafts.length],
        };
      }),
      view,
    );
  const says = word.says(format.percent(sellingShare(drafts)));
  return figureElement(
    {
      id: 'balance',
      title: word.title,
      says,
      content: hasAny ? content : undefined,
      none: word.none,
      table,
    },
    view,
  );
}
