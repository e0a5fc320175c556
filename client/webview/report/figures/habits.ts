import * as Plot from '@observablehq/plot';
import { type HabitPeriod, habitShares, habitsOverTime } from '../../../../server/src/engine/report/habits.ts';
import { type Habit, habits } from '../../../../server/src/engine/report/reportDraft.ts';
import { element } from '../../elements.ts';
import { chartElement } from '../chart.ts';
import { figureElement } from '../figure.ts';
import { dateOf } from '../format.ts';
import { tableElement } from '../table.ts';
import { timeAxis } from '../timeAxis.ts';
import type { View } from '../view.ts';

function trend(habit: Habit, periods: readonly HabitPeriod[], { words, format }: View): HTMLElement {
  const points = periods.flatMap(({ from, shares }) =>
    shares[habit] === null ? [] : { date: dateOf(from), share: shares[habit] },
  );
  return chartElement(words.habits.of[habit], (width) => ({
    height: 96,
    marginLeft: 44,
    marginRight: 14,
    marginTop: 10,
    marginBottom: 34,
    x: { type: 'utc', label: null },
    y: {
      label: null,
      domain: [0, 1],
      ticks: [0, 1],
      tickFormat: (share: number) => format.percent(share),
      grid: true,
    },
    marks: [
      timeAxis(
        points.map(({ date }) => date),
        width,
        format,
      ),
      Plot.areaY(points, { x: 'date', y: 'share', fill: 'var(--accent)', fillOpacity: 0.18, curve: 'monotone-x' }),
      Plot.lineY(points, { x: 'date', y: 'share', stroke: 'var(--accent)', strokeWidth: 2, curve: 'monotone-x' }),
      Plot.dot(points.length < 30 ? points : points.slice(-1), {
        x: 'date',
        y: 'share',
        fill: 'var(--accent)',
        r: 2.5,
      }),
    ],
  }));
}

/** One card for each habit: how many do it, and how that went. */
export function habitsFigure(view: View): HTMLElement {
  const { drafts, words, format } = view;
  const shares = habitShares(drafts);
  const periods = habitsOverTime(drafts);
  const cards = habits.map((habit) =>
    element(
      'div',
      { class: 'card' },
      element(
        'p',
        {},
        element('strong', { class: 'big' }, format.percent(shares[habit])),
        element('span', { class: 'soft' }, words.habits.of[habit]),
      ),
      ...(periods.length > 1 ? [trend(habit, periods, view)] : []),
    ),
  );
  const table = (): HTMLElement =>
    tableElement(
      words.habits.title,
      [
        { title: words.period },
        ...habits.map((habit) => ({ title: words.habits.of[habit], number: true as const })),
        { title: words.draft, number: true },
      ],
      [
        {
          cells: [words.filters.wholeTime, ...habits.map((habit) => format.percent(shares[habit])), drafts.length],
        },
        ...periods.map((period) => ({
          cells: [
            format.period(period.from, period.unit),
            ...habits.map((habit) => format.percent(period.shares[habit])),
            period.drafts.length,
          ],
        })),
      ],
      view,
    );
  const content = drafts.length > 0 ? element('div', { class: 'cards' }, ...cards) : undefined;
  const { title, says } = words.habits;
  return figureElement({ id: 'habits', title, says, content, none: words.nothingPasses, table }, view);
}
