import { unanswered } from '../../../../server/src/engine/report/people.ts';
import { element } from '../../elements.ts';
import { figureElement } from '../figure.ts';
import { draftLink, tableElement } from '../table.ts';
import type { View } from '../view.ts';

const shown = 8;

/** Whoever waits for an answer, and the place to write it. */
export function waitingFigure(view: View): HTMLElement {
  const { drafts, words, format, places } = view;
  const word = words.waiting;
  const waiting = unanswered(drafts);
  const items = waiting
    .slice(0, shown)
    .map(({ draft, range, handle, asks }) =>
      element(
        'li',
        {},
        element('a', { href: places.draft(draft, range) }, `@${handle}`),
        ` ${asks ? word.asks : word.comments} `,
        element('span', { class: 'soft' }, `${draft.path}, ${format.day(draft.day)}`),
      ),
    );
  const table = (): HTMLElement =>
    tableElement(
      word.title,
      [{ title: words.people.person }, { title: word.what }, { title: words.day }, { title: words.draft }],
      waiting.map(({ draft, range, handle, asks }) => ({
        cells: [`@${handle}`, asks ? word.asks : word.comments, format.day(draft.day), draftLink(draft, range, view)],
      })),
      view,
    );
  const content = waiting.length > 0 ? element('ol', { class: 'waiting' }, ...items) : undefined;
  const says = word.says(waiting.length);
  return figureElement({ id: 'waiting', title: word.title, says, content, none: word.none, table }, view);
}
