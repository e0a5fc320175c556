import { type PrincipleId, principles } from '../../../../server/src/engine/principles/index.ts';
import { hurtPrinciples } from '../../../../server/src/engine/report/principles.ts';
import { barsElement } from '../bars.ts';
import { figureElement } from '../figure.ts';
import { draftLinks, tableElement } from '../table.ts';
import type { View } from '../view.ts';

const shown = 10;

export function principlesFigure(view: View): HTMLElement {
  const { drafts, words, format, places } = view;
  const word = words.principles;
  const hurt = hurtPrinciples(drafts);
  const titleOf = (id: string): string => principles[id as PrincipleId]?.title[format.language] ?? id;
  const bars = hurt.slice(0, shown).map(({ principle, points, drafts: those }) => ({
    title: titleOf(principle),
    value: word.pointsIn(format.number(points), words.drafts(those.length)),
    parts: [{ value: points, fill: 'var(--accent)' }],
    href: places.row(`principle-${principle}`),
  }));
  const table = (): HTMLElement =>
    tableElement(
      word.title,
      [{ title: word.principle }, { title: word.points, number: true }, { title: words.draft }],
      hurt.map(({ principle, points, drafts: those }) => ({
        id: `principle-${principle}`,
        cells: [titleOf(principle), points, draftLinks(those, view)],
      })),
      view,
    );
  const content = bars.length > 0 ? barsElement(`${word.title}. ${words.arrows}`, bars) : undefined;
  return figureElement({ id: 'principles', title: word.title, says: word.says, content, none: word.none, table }, view);
}
