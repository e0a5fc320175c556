import type { ReportDraft } from '../../../server/src/engine/report/reportDraft.ts';
import type { TextRange } from '../../../server/src/engine/text/positions.ts';
import { element } from '../elements.ts';
import type { View } from './view.ts';

type Cell = string | number | Node;

interface Column {
  readonly title: string;
  readonly number?: true;
}

interface Row {
  /** Charts lead to it by this. */
  readonly id?: string;
  readonly cells: readonly Cell[];
}

/** More of them at once help nobody; the others come when somebody asks. */
const shownAtOnce = 200;

function rowElement({ id, cells }: Row, columns: readonly Column[], { format }: View): HTMLElement {
  return element(
    'tr',
    { id, tabindex: id === undefined ? undefined : '-1' },
    ...cells.map((cell, index) => {
      const content = typeof cell === 'number' ? format.number(cell) : cell;
      const number = columns[index]?.number ? 'number' : undefined;
      return index === 0 ? element('th', { scope: 'row' }, content) : element('td', { class: number }, content);
    }),
  );
}

/** A table of figures, with as many rows as one can look over. */
export function tableElement(title: string, columns: readonly Column[], rows: readonly Row[], view: View): HTMLElement {
  const body = element('tbody');
  const head = columns.map((column) =>
    element('th', { scope: 'col', class: column.number ? 'number' : undefined }, column.title),
  );
  const table = element(
    'table',
    {},
    element('caption', { class: 'for-screen-readers' }, title),
    element('thead', {}, element('tr', {}, ...head)),
    body,
  );
  const scroller = element(
    'div',
    { class: 'scroller', role: 'region', tabindex: '0', 'aria-label': view.words.tableOf(title) },
    table,
  );
  const add = (from: number): void => {
    body.append(...rows.slice(from, from + shownAtOnce).map((row) => rowElement(row, columns, view)));
    const left = rows.length - from - shownAtOnce;
    if (left <= 0) return;
    const more = element('button', { type: 'button' }, view.words.more(view.format.number(left)));
    more.addEventListener('click', () => {
      more.remove();
      add(from + shownAtOnce);
      scroller.focus();
    });
    scroller.append(more);
  };
  add(0);
  return scroller;
}

/** A link into a draft. */
export function draftLink(draft: ReportDraft, range: TextRange | undefined, { places, words }: View): HTMLElement {
  const { line } = (range ?? draft.place).start;
  const link = element('a', { href: places.draft(draft, range) }, draft.path);
  return line === 0
    ? link
    : element('span', {}, link, element('span', { class: 'soft' }, ` ${words.line(String(line + 1))}`));
}

const linksAtOnce = 6;

/** Links into several drafts; many are folded. */
export function draftLinks(
  appearances: readonly { readonly draft: ReportDraft; readonly range: TextRange }[],
  view: View,
): HTMLElement {
  const items = (those: typeof appearances): HTMLElement[] =>
    those.map(({ draft, range }) => element('li', {}, draftLink(draft, range, view)));
  const list = element('ul', { class: 'links' }, ...items(appearances.slice(0, linksAtOnce)));
  const rest = appearances.slice(linksAtOnce);
  if (rest.length === 0) return list;
  const folded = element('details', {}, element('summary', {}, view.words.more(view.format.number(rest.length))));
  folded.addEventListener('toggle', () => {
    if (folded.children.length === 1) folded.append(element('ul', { class: 'links' }, ...items(rest)));
  });
  return element('div', {}, list, folded);
}
