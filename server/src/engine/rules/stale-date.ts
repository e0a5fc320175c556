import type { PlacedParagraph } from '../draft.ts';
import { type Contradiction, contradictionIn } from '../language/dates/contradictions.ts';
import { type Day, dayNumber, dayOf, weekdayOf } from '../language/dates/day.ts';
import { type DateExpression, dateExpressionsOf } from '../language/dates/expressions.ts';
import { greetedWeekdays } from '../language/dates/greetings.ts';
import { type LoneDay, loneDaysOf } from '../language/dates/loneDays.ts';
import { asDay, type Rewording, withDateOf, withWeekdayOf } from '../language/dates/rewording.ts';
import { isoOf, readDay } from '../language/dates/scheduled.ts';
import { frenchDates } from '../language/dates/words.ts';
import { defineRule, type Fix, type RuleFinding } from '../rule.ts';

/** A fix for one of the ways in which a day may be put right; the author knows which is meant. */
function choice(placed: PlacedParagraph, changes: readonly Rewording[] | undefined, preferred: boolean): Fix[] {
  if (!changes || changes.length === 0) return [];
  const edits = changes.map(({ from, to, text }) => ({
    from: placed.from + from,
    to: placed.from + to,
    newText: [text],
  }));
  const data = { text: changes.map(({ text }) => text).join(' ') };
  return [{ title: 'write', data, kind: 'choice', ...(preferred && { preferred }), edits }];
}

function fixesOf(placed: PlacedParagraph, expression: DateExpression, found: Contradiction): readonly Fix[] {
  const { raw } = placed.paragraph;
  switch (found.kind) {
    case 'weekday':
      return [
        ...choice(placed, withWeekdayOf(raw, expression, found.day), true),
        ...choice(placed, withDateOf(raw, expression, found.day), false),
      ];
    case 'relative':
      return choice(placed, asDay(raw, expression, found.day), true);
    default: {
      const { from, to } = expression;
      const edit = { from: placed.from + from, to: placed.from + to, newText: [{ field: 'date' }] };
      return [{ title: 'field', kind: 'field', preferred: true, edits: [edit] }];
    }
  }
}

function findingOf(
  placed: PlacedParagraph,
  expression: DateExpression,
  found: Contradiction,
  scheduled: Day,
): RuleFinding {
  const { from, to } = expression;
  const day = 'day' in found ? found.day : undefined;
  return {
    from: placed.from + from,
    to: placed.from + to,
    message: found.kind,
    data: {
      text: placed.paragraph.raw.slice(from, to),
      scheduled: isoOf(scheduled),
      ...(day && { day: isoOf(day), weekday: weekdayOf(day), late: dayNumber(scheduled) - dayNumber(day) }),
    },
    fixes: () => fixesOf(placed, expression, found),
  };
}

/** `demain` becomes `demain (mercredi 6 mai)`: whoever wrote it on another day sees whether that is meant. */
function dated({ words, to }: LoneDay, day: Day): Rewording {
  const [weekday, month] = [words.weekdayNames[weekdayOf(day) - 1], words.monthNames[day.month - 1]];
  const number = day.day === 1 && words === frenchDates ? '1er' : day.day;
  return { from: to, to, text: ` (${weekday} ${number} ${month})` };
}

/** It may well be meant as readers will count it: a word to the writer, which costs nothing. */
function countedFinding(placed: PlacedParagraph, lone: LoneDay, scheduled: Day): RuleFinding {
  const day = dayOf(dayNumber(scheduled) + lone.offset);
  const text = placed.paragraph.raw.slice(lone.from, lone.to);
  return {
    from: placed.from + lone.from,
    to: placed.from + lone.to,
    message: 'counted',
    points: 0,
    data: { text, scheduled: isoOf(scheduled), day: isoOf(day), weekday: weekdayOf(day) },
    fixes: () => {
      const change = dated(lone, day);
      const edits = [{ from: placed.from + change.from, to: placed.from + change.to, newText: [change.text] }];
      return [{ title: 'write', data: { text: text + change.text }, kind: 'choice', preferred: true, edits }];
    },
  };
}

export const rule = defineRule({
  id: 'stale-date',
  since: '0.1.0',
  principle: 'common-sense',
  severity: 'hint',
  points: 3,
  fixes: ['choice', 'field'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: '---\nscheduled: 2026-05-05\n---\nOn allume le four lundi 12 mai.',
      good: '---\nscheduled: 2026-05-05\n---\nOn allume le four mardi 12 mai.',
    },
    {
      language: 'en',
      bad: '---\nscheduled: 2026-05-05\n---\nWe light the oven on Monday 12 May.',
      good: '---\nscheduled: 2026-05-05\n---\nWe light the oven on Tuesday 12 May.',
    },
  ],
  *check(post, { draft }) {
    const { scheduled: written } = draft.frontMatter;
    const scheduled = written === undefined ? undefined : readDay(written);
    if (!scheduled) return;
    for (const placed of post.own) {
      const { paragraph, from } = placed;
      for (const expression of dateExpressionsOf(paragraph)) {
        const found = contradictionIn(paragraph, expression, scheduled);
        if (found) yield findingOf(placed, expression, found, scheduled);
      }
      for (const lone of loneDaysOf(paragraph)) yield countedFinding(placed, lone, scheduled);
      for (const greeted of greetedWeekdays(paragraph)) {
        if (greeted.value === weekdayOf(scheduled)) continue;
        const name = greeted.words.weekdayNames[weekdayOf(scheduled) - 1] as string;
        const text = paragraph.raw.slice(greeted.from, greeted.to);
        const change = {
          from: greeted.from,
          to: greeted.to,
          text: text === text.toLowerCase() ? name.toLowerCase() : name,
        };
        yield {
          from: from + greeted.from,
          to: from + greeted.to,
          message: 'greeting',
          data: { text, scheduled: isoOf(scheduled), weekday: weekdayOf(scheduled) },
          fixes: () => choice(placed, [change], true),
        };
      }
    }
  },
});
