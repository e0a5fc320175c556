import { sellingShare } from '../../../server/src/engine/report/balance.ts';
import { isWithin, plannedDrafts } from '../../../server/src/engine/report/calendar.ts';
import { peopleSpokenTo, unanswered } from '../../../server/src/engine/report/people.ts';
import { medianScore } from '../../../server/src/engine/report/scores.ts';
import { element } from '../elements.ts';
import type { View } from './view.ts';

const week = 7;

/** What one wants to know first. */
export function tilesElement({ drafts, words, format, today }: View): HTMLElement {
  const share = sellingShare(drafts);
  const median = medianScore(drafts);
  const soon = plannedDrafts(drafts).filter(({ planned }) => isWithin(planned.day, today, week));
  const tiles: readonly (readonly [string, string, string])[] = [
    [format.number(drafts.length), words.tiles.drafts, '#scores'],
    [median === null ? '–' : format.number(median), words.tiles.median, '#scores'],
    [format.percent(share === null ? null : 1 - share), words.tiles.gives, '#balance'],
    [format.number(peopleSpokenTo(drafts).length), words.tiles.people, '#people'],
    [format.number(unanswered(drafts).length), words.tiles.waiting, '#waiting'],
    [format.number(soon.length), words.tiles.soon, '#calendar'],
  ];
  return element(
    'ul',
    { class: 'tiles' },
    ...tiles.map(([figure, title, href]) =>
      element('li', {}, element('a', { href }, element('strong', {}, figure), ' ', element('span', {}, title))),
    ),
  );
}
