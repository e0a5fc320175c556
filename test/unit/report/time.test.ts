import assert from 'node:assert/strict';
import { type PostsPerDay, postsPerDay } from '../../../server/src/engine/corpus/postsPerDay.ts';
import { readDraft } from '../../../server/src/engine/draft.ts';
import { lint } from '../../../server/src/engine/lint.ts';
import {
  calendarMonth,
  firstMonth,
  isWithin,
  plannedDays,
  shiftedMonth,
} from '../../../server/src/engine/report/calendar.ts';
import { draftState } from '../../../server/src/engine/report/draftState.ts';
import { choicesIn, filtered, noFilter } from '../../../server/src/engine/report/filter.ts';
import { periodsOf, shiftedDay, type Unit, unitFor } from '../../../server/src/engine/report/periods.ts';
import { summarize } from '../../../server/src/engine/summary.ts';
import { giving, post, rain, selling, waiting } from './support.ts';

const on = (day: string | null) => ({ day });

function borne(everywhere: number): PostsPerDay {
  return postsPerDay({ 'too-many-posts': { most: { everywhere } } });
}

describe('time in the report', () => {
  it('chooses the unit by how long it all took', () => {
    const cases: [string, string, Unit][] = [
      ['2026-05-12', '2026-05-12', 'week'],
      ['2026-01-01', '2026-04-01', 'week'],
      ['2025-01-01', '2026-05-12', 'month'],
      ['2018-01-01', '2026-05-12', 'quarter'],
      ['2003-01-01', '2026-05-12', 'year'],
    ];
    for (const [from, to, unit] of cases) assert.equal(unitFor([on(to), on(from), on(null)]), unit, `${from} to ${to}`);
    assert.deepEqual(periodsOf([on(null)]), []);
  });

  it('cuts time without gaps or overlaps, whatever the unit', () => {
    const drafts = [on('2023-12-31'), on('2024-02-29'), on('2026-01-01'), on(null)];
    for (const unit of ['week', 'month', 'quarter', 'year'] as const) {
      const periods = periodsOf(drafts, unit);
      periods.slice(1).forEach(({ from }, index) => {
        assert.equal(from, shiftedDay(periods[index]?.to ?? '', 1), unit);
      });
      assert.equal(
        periods.reduce((sum, period) => sum + period.drafts.length, 0),
        3,
      );
      for (const { from, to, drafts: those } of periods) {
        for (const { day } of those) assert.ok(day !== null && from <= day && day <= to);
      }
    }
    assert.equal(periodsOf(drafts, 'week')[0]?.from, '2023-12-25');
  });

  it('does not draw a thousand empty weeks for one wrong clock', () => {
    const periods = periodsOf([on('1600-01-01'), on('9999-12-31')], 'week');
    assert.equal(periods.length, 2);
  });

  it('lays a month out from Monday to Sunday, with what is planned on its days', () => {
    const drafts = [
      post('platform: x\nscheduled: 2026-05-12T17:00', giving, 'b.post.md'),
      post('platform: [x, linkedin]\nscheduled: 2026-05-12T09:00', giving, 'a.post.md'),
      post('platform: mastodon\nscheduled: 2026-06-01', giving, 'c.post.md'),
    ];
    const { weeks, count } = calendarMonth('2026-05', drafts, borne(1));
    assert.equal(count, 2);
    assert.deepEqual([weeks.length, weeks.every((week) => week.length === 7)], [5, true]);
    // The first of May 2026 is a Friday.
    assert.deepEqual(
      weeks[0]?.map((day) => day?.day.slice(8)),
      [undefined, undefined, undefined, undefined, '01', '02', '03'],
    );
    const day = weeks[2]?.[1];
    assert.deepEqual(
      day?.drafts.map(({ path }) => path),
      ['a.post.md', 'b.post.md'],
    );
    assert.deepEqual(day?.crowded, ['x']);
    assert.deepEqual(
      plannedDays(drafts, borne(2)).flatMap(({ crowded }) => crowded),
      [],
    );
  });

  it('opens the calendar at what comes next, else at what came last, else today', () => {
    const may = post('scheduled: 2026-05-12', giving);
    const july = post('scheduled: 2026-07-12', giving);
    assert.equal(firstMonth([july, may], '2026-05-13'), '2026-07');
    assert.equal(firstMonth([july, may], '2027-01-01'), '2026-07');
    assert.equal(firstMonth([], '2027-01-01'), '2027-01');
    assert.deepEqual([shiftedMonth('2026-12', 1), shiftedMonth('2026-01', -1)], ['2027-01', '2025-12']);
    assert.deepEqual([isWithin('2026-05-18', '2026-05-12', 7), isWithin('2026-05-19', '2026-05-12', 7)], [true, false]);
  });

  it('filters by platform, series and period at once', () => {
    const drafts = [
      post('platform: x\nseries: Le levain\ndate: 2026-01-12', giving, 'a'),
      post('platform: [x, blog]\nseries: le levain\ndate: 2026-02-12', giving, 'b'),
      post('date: 2026-02-12', giving, 'c'),
      post('platform: x', giving, 'd'),
    ];
    const paths = (filter: Partial<typeof noFilter>) =>
      filtered(drafts, { ...noFilter, ...filter })
        .map(({ path }) => path)
        .join('');
    assert.equal(paths({}), 'abcd');
    assert.equal(paths({ platform: 'x' }), 'abd');
    assert.equal(paths({ platform: 'none' }), 'c');
    assert.equal(paths({ series: 'Le levain' }), 'ab');
    assert.equal(paths({ from: '2026-02-01' }), 'bc');
    assert.equal(paths({ platform: 'x', series: 'Le levain', to: '2026-01-31' }), 'a');
    assert.deepEqual(choicesIn(drafts), { platforms: ['x', 'blog', 'none'], series: ['Le levain'] });
    assert.deepEqual(choicesIn([]), { platforms: [], series: [] });
  });

  it('tells what a draft waits for, the most pressing first', () => {
    const stateOf = (text: string) => {
      const draft = readDraft(text, { markdown: true, language: 'auto' });
      return draftState(summarize(draft, lint(draft, { severities: {}, people: [], ownSites: [] })), '2026-05-12');
    };
    assert.equal(stateOf(`---\nscheduled: 2026-06-01\n---\n${rain}\n\n${waiting}\n`), 'to-answer');
    assert.equal(stateOf(`---\nscheduled: 2026-05-12\n---\n${selling}\n`), 'planned');
    assert.equal(stateOf(`---\nscheduled: 2026-05-11\n---\n${selling}\n`), 'to-improve');
    assert.equal(stateOf(`---\nplatform: x\npurpose: thank\n---\n${giving}\n`), 'fine');
    assert.equal(stateOf(''), 'to-improve');
  });
});
