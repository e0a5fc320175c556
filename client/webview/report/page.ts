import { filtered, noFilter, type ReportFilter } from '../../../server/src/engine/report/filter.ts';
import type { ReportData } from '../../../server/src/engine/report/reportData.ts';
import { reportWordsIn } from '../../../server/src/engine/report/words/index.ts';
import { element } from '../elements.ts';
import { balanceFigure } from './figures/balance.ts';
import { calendarFigure } from './figures/calendar.ts';
import { habitsFigure } from './figures/habits.ts';
import { peopleFigure } from './figures/people.ts';
import { phrasesFigure } from './figures/phrases.ts';
import { principlesFigure } from './figures/principles.ts';
import { scoresFigure } from './figures/scores.ts';
import { waitingFigure } from './figures/waiting.ts';
import { Filters } from './filters.ts';
import { Format, localToday } from './format.ts';
import { Places, type Surroundings } from './places.ts';
import { tilesElement } from './tiles.ts';
import { showTips } from './tooltip.ts';
import type { View } from './view.ts';

/** Over the whole page. */
const wideFigures = [balanceFigure, habitsFigure, scoresFigure, calendarFigure];
/** Beside each other where there is room, whatever the height of each. */
const columns = [
  [waitingFigure, principlesFigure],
  [peopleFigure, phrasesFigure],
];

/** What a reader chose, kept while the page is away. */
export interface ReportState {
  readonly filter: ReportFilter;
  readonly month?: string | undefined;
}

function hrefOf(link: Element): string | null {
  return link.getAttribute('href') ?? link.getAttributeNS('http://www.w3.org/1999/xlink', 'href');
}

/** The page of the report: filters above, and every figure drawn from what passes them. */
export class ReportPage {
  private readonly places: Places;
  private readonly remember: (state: ReportState) => void;
  private readonly filters = new Filters((filter) => this.change({ filter, month: undefined }));
  private readonly header = element('header');
  private readonly notes = element('div', { class: 'notes' });
  private readonly main = element('main');
  private readonly footer = element('footer');
  private state: ReportState;
  private data: ReportData | undefined;

  constructor(surroundings: Surroundings, state: ReportState | undefined, remember: (state: ReportState) => void) {
    this.places = new Places(surroundings);
    this.state = { ...state, filter: { ...noFilter, ...state?.filter } };
    this.remember = remember;
    document.body.append(this.header, this.filters.element, this.main, this.footer);
    document.addEventListener('click', (event) => this.follow(event), true);
    showTips();
  }

  show(data: ReportData): void {
    this.data = data;
    this.draw();
  }

  private change(state: ReportState): void {
    this.state = state;
    this.remember(state);
    this.draw();
  }

  private draw(): void {
    const { data } = this;
    if (!data) return;
    const words = reportWordsIn(data.language);
    const format = new Format(data.language, words);
    const today = localToday();
    const drafts = filtered(data.drafts, this.state.filter);
    document.documentElement.lang = data.language;
    document.title = words.title;
    this.places.clear();
    const view: View = {
      data,
      drafts,
      today,
      words,
      format,
      places: this.places,
      month: this.state.month,
      turnTo: (month) => this.turnTo(month),
    };
    this.header.replaceChildren(
      element('h1', {}, words.title),
      element('p', { class: 'lead' }, words.lead),
      element('p', { class: 'soft' }, words.madeOn(format.day(data.today))),
    );
    this.filters.element.hidden = data.drafts.length === 0;
    const shown = words.filters.shown(drafts.length, data.drafts.length);
    this.filters.show(data, this.state.filter, today, shown, words);
    this.drawFigures(view);
    this.footer.replaceChildren(element('p', {}, words.footer));
  }

  private drawFigures(view: View): void {
    const { data, drafts, words } = view;
    const undated = drafts.filter(({ day }) => day === null).length;
    const byFile = drafts.filter(({ day, dated }) => day !== null && !dated).length;
    this.notes.replaceChildren(
      ...(byFile > 0 ? [element('p', {}, words.filters.byFile(byFile))] : []),
      ...(undated > 0 ? [element('p', {}, words.filters.undated(undated))] : []),
    );
    if (drafts.length > 0) {
      const beside = columns.map((column) =>
        element('div', { class: 'column' }, ...column.map((figure) => figure(view))),
      );
      this.main.replaceChildren(
        this.notes,
        tilesElement(view),
        ...wideFigures.map((figure) => figure(view)),
        element('div', { class: 'columns' }, ...beside),
      );
      return;
    }
    const isEmpty = data.drafts.length === 0;
    this.main.replaceChildren(
      element(
        'section',
        { class: 'empty' },
        element('h2', {}, isEmpty ? words.empty : words.nothingPasses),
        ...(isEmpty ? [element('p', {}, words.emptyHelp)] : []),
      ),
    );
  }

  /** The button that turned the page of the calendar keeps the focus. */
  private turnTo(month: string): void {
    const focused = document.activeElement?.id ?? '';
    const scroll = window.scrollY;
    this.change({ ...this.state, month });
    window.scrollTo(window.scrollX, scroll);
    if (focused !== '') document.getElementById(focused)?.focus({ preventScroll: true });
  }

  private follow(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const target = link && this.places.targetOf(hrefOf(link) ?? '');
    if (!target) return;
    event.preventDefault();
    event.stopPropagation();
    if (target.kind === 'draft') this.places.open(target);
    else if (target.kind === 'row') this.showRow(target.id);
    else this.change({ filter: { ...this.state.filter, from: target.from, to: target.to } });
  }

  /** Opens the figures behind a chart at a row. */
  private showRow(id: string): void {
    const row = document.getElementById(id);
    const details = row?.closest('details');
    if (!row || !details) return;
    details.open = true;
    row.focus();
    row.scrollIntoView({ block: 'center' });
  }
}
