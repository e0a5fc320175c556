import { platformName } from '../../../../server/src/engine/messages/platformNames.ts';
import {
  type CalendarDay,
  calendarMonth,
  firstMonth,
  type PlannedDraft,
  plannedDays,
  plannedDrafts,
  shiftedMonth,
} from '../../../../server/src/engine/report/calendar.ts';
import { element } from '../../elements.ts';
import { figureElement } from '../figure.ts';
import { draftLink, tableElement } from '../table.ts';
import type { View } from '../view.ts';

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/(?:\.post)?(?:\.(?:md|txt|post))?$/, '');
}

function platformsOf({ platforms }: Pick<PlannedDraft, 'platforms'>): string {
  return platforms.map(platformName).join(', ');
}

function entryElement(draft: PlannedDraft, { places, words }: View): HTMLElement {
  const { path, planned } = draft;
  const name = nameOf(path) || words.draft;
  const told = [`${planned.time ?? ''} ${name}`.trim(), platformsOf(draft), path].filter(Boolean).join(', ');
  const link = element('a', { href: places.draft(draft, planned.range), 'data-tip': told, 'aria-label': told });
  if (planned.time !== null) link.append(element('span', { class: 'soft' }, `${planned.time} `));
  link.append(name);
  return element('li', {}, link);
}

function crowdedWords({ crowded }: CalendarDay, { words, format, data }: View): string {
  const bearing = [...new Set(crowded.map((platform) => data.postsPerDay[platform]))];
  return bearing
    .map((most) => {
      const those = crowded.filter((platform) => data.postsPerDay[platform] === most);
      return words.calendar.crowded(those.map(platformName).join(', '), format.number(most));
    })
    .join('. ');
}

/** More are folded: one crowded day would make a long week. */
const entriesAtOnce = 6;

function dayElement(day: CalendarDay | undefined, view: View): HTMLElement {
  if (!day) return element('td', { class: 'outside' });
  const { today, words, format } = view;
  const classes = [
    ...(day.day === today ? ['today'] : []),
    ...(day.crowded.length > 0 ? ['crowded'] : []),
    ...(day.drafts.length === 0 ? ['free'] : []),
  ];
  const number = element('span', { class: 'number' }, String(Number(day.day.slice(8))));
  if (day.day === today) number.append(element('span', { class: 'for-screen-readers' }, ` ${words.calendar.today}`));
  const cell = element('td', { class: classes.join(' ') }, number);
  const entries = day.drafts.map((draft) => entryElement(draft, view));
  if (entries.length > 0) cell.append(element('ul', {}, ...entries.slice(0, entriesAtOnce)));
  const rest = entries.slice(entriesAtOnce);
  if (rest.length > 0) {
    const more = element('summary', {}, words.more(format.number(rest.length)));
    cell.append(element('details', {}, more, element('ul', {}, ...rest)));
  }
  if (day.crowded.length > 0) cell.append(element('p', { class: 'warning' }, crowdedWords(day, view)));
  return cell;
}

function monthElement(month: string, view: View): HTMLElement {
  const { drafts, data, format } = view;
  const { weeks } = calendarMonth(month, drafts, data.postsPerDay);
  const head = format
    .weekdays()
    .map(({ short, long }) => element('th', { scope: 'col', 'aria-label': long, abbr: long }, short));
  return element(
    'table',
    { class: 'calendar' },
    element('caption', {}, format.month(month)),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...weeks.map((week) => element('tr', {}, ...week.map((day) => dayElement(day, view))))),
  );
}

function pager(month: string, { words, turnTo, drafts }: View): HTMLElement {
  const months = drafts.flatMap(({ planned }) => planned?.day.slice(0, 7) ?? []).sort();
  const button = (by: number, id: string, label: string, sign: string, disabled: boolean): HTMLElement => {
    const made = element('button', { type: 'button', id, 'aria-label': label, title: label }, sign);
    made.disabled = disabled;
    made.addEventListener('click', () => turnTo(shiftedMonth(month, by)));
    return made;
  };
  const { previous, next } = words.calendar;
  return element(
    'div',
    { class: 'pager' },
    button(-1, 'previous-month', previous, '←', month <= (months[0] ?? month)),
    button(1, 'next-month', next, '→', month >= (months.at(-1) ?? month)),
  );
}

/** A month of what is planned, as calendars have it, and a list of all. */
export function calendarFigure(view: View): HTMLElement {
  const { drafts, words, format, data, today } = view;
  const word = words.calendar;
  const planned = plannedDrafts(drafts);
  const crowded = plannedDays(drafts, data.postsPerDay).filter((day) => day.crowded.length > 0);
  const months = planned.map((draft) => draft.planned.day.slice(0, 7));
  const wanted = view.month ?? firstMonth(drafts, today);
  const month = wanted < (months[0] ?? wanted) ? (months[0] as string) : wanted;
  const content = planned.length > 0 ? element('div', {}, pager(month, view), monthElement(month, view)) : undefined;
  const table = (): HTMLElement =>
    tableElement(
      word.list,
      [{ title: words.draft }, { title: words.day }, { title: word.time }, { title: words.filters.platform }],
      planned.map((draft) => ({
        cells: [
          draftLink(draft, draft.planned.range, view),
          format.longDay(draft.planned.day),
          draft.planned.time ?? '',
          platformsOf(draft),
        ],
      })),
      view,
    );
  const says = [
    word.says(words.drafts(planned.length)),
    ...(crowded.length > 0 ? [`${word.crowdedDays(crowded.length)}.`] : []),
  ].join(' ');
  return figureElement({ id: 'calendar', title: word.title, says, content, none: word.none, table }, view);
}
