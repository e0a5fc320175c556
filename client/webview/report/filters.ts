import { platformName } from '../../../server/src/engine/messages/platformNames.ts';
import { choicesIn, noFilter, type ReportFilter } from '../../../server/src/engine/report/filter.ts';
import { shiftedDay } from '../../../server/src/engine/report/periods.ts';
import type { ReportData } from '../../../server/src/engine/report/reportData.ts';
import type { ReportWords } from '../../../server/src/engine/report/words/reportWords.ts';
import { element } from '../elements.ts';

type Period = 'wholeTime' | 'last30' | 'last90' | 'lastYear' | 'toCome';

function periods(today: string): Readonly<Record<Period, Pick<ReportFilter, 'from' | 'to'>>> {
  return {
    wholeTime: { from: null, to: null },
    last30: { from: shiftedDay(today, -29), to: today },
    last90: { from: shiftedDay(today, -89), to: today },
    lastYear: { from: shiftedDay(today, -364), to: today },
    toCome: { from: today, to: null },
  };
}

interface Option {
  readonly value: string;
  readonly title: string;
}

function selectElement(
  label: string,
  options: readonly Option[],
  value: string,
  choose: (value: string) => void,
): HTMLElement {
  const select = element(
    'select',
    {},
    ...options.map((option) => element('option', { value: option.value }, option.title)),
  );
  select.value = value;
  select.addEventListener('change', () => choose(select.value));
  return element('label', {}, element('span', {}, label), select);
}

function dayElement(label: string, day: string | null, choose: (day: string | null) => void): HTMLElement {
  const input = element('input', { type: 'date', min: '1900-01-01', max: '9999-12-31' });
  input.value = day ?? '';
  input.addEventListener('change', () => choose(input.value === '' ? null : input.value));
  return element('label', {}, element('span', {}, label), input);
}

/** What of all drafts is shown: one choice acts on every figure at once. */
export class Filters {
  readonly element = element('form', { class: 'filters', role: 'search' });
  private readonly onChange: (filter: ReportFilter) => void;

  constructor(onChange: (filter: ReportFilter) => void) {
    this.onChange = onChange;
    this.element.addEventListener('submit', (event) => event.preventDefault());
  }

  show({ drafts }: ReportData, filter: ReportFilter, today: string, shown: string, words: ReportWords): void {
    const focused = [...this.element.querySelectorAll('select, input, button')].indexOf(
      document.activeElement as Element,
    );
    const change = (part: Partial<ReportFilter>): void => this.onChange({ ...filter, ...part });
    const word = words.filters;
    const choices = choicesIn(drafts);
    const known = periods(today);
    const period =
      (Object.keys(known) as Period[]).find((id) => known[id].from === filter.from && known[id].to === filter.to) ??
      'chosen';
    this.element.setAttribute('aria-label', word.title);
    const reset = element('button', { type: 'button' }, word.reset);
    reset.disabled = JSON.stringify(filter) === JSON.stringify(noFilter);
    reset.addEventListener('click', () => this.onChange(noFilter));
    this.element.replaceChildren(
      selectElement(
        word.platform,
        [
          { value: '', title: word.all },
          ...choices.platforms.map((value) => ({
            value,
            title: value === 'none' ? word.noPlatform : platformName(value),
          })),
        ],
        filter.platform ?? '',
        (value) => change({ platform: (value || null) as ReportFilter['platform'] }),
      ),
      selectElement(
        word.series,
        [{ value: '', title: word.allSeries }, ...choices.series.map((value) => ({ value, title: value }))],
        filter.series ?? '',
        (value) => change({ series: value || null }),
      ),
      selectElement(
        word.period,
        [...Object.keys(known), ...(period === 'chosen' ? ['chosen'] : [])].map((value) => ({
          value,
          title: word[value as Period],
        })),
        period,
        (value) => change(known[value as Period] ?? {}),
      ),
      dayElement(word.from, filter.from, (from) => change({ from })),
      dayElement(word.to, filter.to, (to) => change({ to })),
      reset,
      element('output', {}, shown),
    );
    if (focused >= 0) this.element.querySelectorAll<HTMLElement>('select, input, button')[focused]?.focus();
  }
}
