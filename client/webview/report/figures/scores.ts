import * as Plot from '@observablehq/plot';
import {
  medianScore,
  type ScoredDraft,
  scoredDrafts,
  scoresOverTime,
} from '../../../../server/src/engine/report/scores.ts';
import { element } from '../../elements.ts';
import { chartElement } from '../chart.ts';
import { figureElement } from '../figure.ts';
import { dateOf } from '../format.ts';
import { legendElement } from '../legend.ts';
import { draftLink, tableElement } from '../table.ts';
import { timeAxis, timeDomain, todayRule } from '../timeAxis.ts';
import type { View } from '../view.ts';

const zones = [
  { from: 80, to: 100, band: 'conversation' },
  { from: 55, to: 79, band: 'almost' },
  { from: 0, to: 54, band: 'broadcast' },
] as const;

/** Smaller where there are many, which would become one stain. */
function radius(count: number): number {
  return count > 1000 ? 2.5 : count > 200 ? 3.5 : 5;
}

/** Half of a period on, so that its middle stands in its middle. */
function middleOf(from: string, to: string): Date {
  return new Date((dateOf(from).getTime() + dateOf(to).getTime()) / 2);
}

function chart(drafts: readonly ScoredDraft[], view: View): HTMLElement {
  const { words, format, places, today } = view;
  const points = drafts.map((draft) => ({
    date: dateOf(draft.day),
    score: draft.score,
    band: draft.band,
    href: places.draft(draft),
    told: `${draft.path}, ${format.day(draft.day)}, ${draft.score}/100`,
  }));
  const medians = scoresOverTime(drafts).flatMap(({ from, to, median }) =>
    median === null ? [] : { date: middleOf(from, to), median },
  );
  const dates = [...points, ...(medians.length > 1 ? medians : [])].map(({ date }) => date);
  return chartElement(`${words.scores.title}. ${words.arrows}`, (width) => ({
    height: 300,
    marginTop: 12,
    marginLeft: 34,
    marginBottom: 36,
    x: { type: 'utc', label: null, domain: timeDomain(dates) },
    y: {
      label: null,
      domain: [0, 100],
      ticks: [0, 20, 40, 60, 80, 100],
      tickFormat: (value: number) => format.number(value),
    },
    marks: [
      Plot.rect(zones, {
        y1: 'from',
        y2: ({ to }) => Math.ceil(to / 5) * 5,
        fill: ({ band }) => `var(--${band})`,
        fillOpacity: 0.09,
      }),
      Plot.ruleY([55, 80], { stroke: 'var(--line)', strokeDasharray: '3 3' }),
      timeAxis(dates, width, format),
      ...todayRule(dates, today),
      ...(medians.length > 1
        ? [Plot.lineY(medians, { x: 'date', y: 'median', stroke: 'var(--ink)', strokeWidth: 1.5, curve: 'monotone-x' })]
        : []),
      Plot.dot(points, {
        x: 'date',
        y: 'score',
        r: radius(points.length),
        symbol: 'band',
        fill: ({ band }) => `var(--${band})`,
        stroke: 'var(--paper)',
        strokeWidth: 1,
        href: 'href',
        ariaLabel: 'told',
      }),
    ],
    symbol: { domain: ['conversation', 'almost', 'broadcast'], range: ['circle', 'diamond2', 'triangle2'] },
  }));
}

export function scoresFigure(view: View): HTMLElement {
  const { drafts, words, format } = view;
  const scored = scoredDrafts(drafts);
  const median = medianScore(scored);
  const table = (): HTMLElement =>
    tableElement(
      words.scores.title,
      [{ title: words.draft }, { title: words.day }, { title: words.scores.score, number: true }],
      scored.toReversed().map((draft) => ({
        cells: [draftLink(draft, undefined, view), format.day(draft.day), draft.score],
      })),
      view,
    );
  const { title, none, says } = words.scores;
  const told = median === null ? '' : says(format.number(median));
  const keys = zones.map(({ from, to, band }) => ({
    fill: `var(--${band})`,
    shape: band,
    title: `${words.scores.bands[band]} (${from}–${to})`,
  }));
  const legend = legendElement([...keys, { fill: 'var(--ink)', shape: 'line', title: words.scores.median }]);
  const content = scored.length > 0 ? element('div', {}, legend, chart(scored, view)) : undefined;
  return figureElement({ id: 'scores', title, says: told, content, none, table }, view);
}
