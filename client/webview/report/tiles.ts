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
  const soon = plannedDrafts(drafts).filter(({ planned }) => isWithin(planned.day, today, week)).length;
  const people = peopleSpokenTo(drafts).length;
  const waiting = unanswered(drafts).length;
  const word = words.tiles;
  const tiles: readonly (readonly [string, string, string])[] = [
    [format.number(drafts.length), word.drafts(drafts.length), '#scores'],
    [median === null ? '–' : format.number(median), word.median, '#scores'],
    [format.percent(share === null ? null : 1 - share), word.gives, '#balance'],
    [format.number(people), word.people(people), '#people'],
    [format.number(waiting), word.waiting(waiting), '#waiting'],
    [format.number(soon), word.soon(soon), '#calendar'],
  ];
  return element(
    'ul',
    { class: 'tiles' },
    ...tiles.map(([figure, title, href]) =>
      element('li', {}, element('a', { href }, element('strong', {}, figure), ' ', element('span', {}, title))),
    ),
  );
}
