import { type Person, peopleSpokenTo } from '../../../../server/src/engine/report/people.ts';
import { element } from '../../elements.ts';
import { barsElement } from '../bars.ts';
import { figureElement } from '../figure.ts';
import { legendElement } from '../legend.ts';
import { draftLinks, tableElement } from '../table.ts';
import type { View } from '../view.ts';

const shown = 12;

function chart(people: readonly Person[], { words, places }: View): HTMLElement {
  const { spokenTo, thanked, recommended, title } = words.people;
  return element(
    'div',
    {},
    legendElement([
      { fill: 'var(--recommended)', title: recommended },
      { fill: 'var(--thanked)', title: thanked },
      { fill: 'var(--otherwise)', title: spokenTo },
    ]),
    barsElement(
      `${title}. ${words.arrows}`,
      people.slice(0, shown).map((person) => ({
        title: `@${person.handle}`,
        value: words.drafts(person.drafts.length),
        parts: [
          { value: person.recommended, fill: 'var(--recommended)' },
          { value: person.thanked, fill: 'var(--thanked)' },
          { value: person.otherwise, fill: 'var(--otherwise)' },
        ],
        href: places.row(`person-${person.folded}`),
      })),
    ),
  );
}

export function peopleFigure(view: View): HTMLElement {
  const { drafts, words } = view;
  const word = words.people;
  const people = peopleSpokenTo(drafts);
  const table = (): HTMLElement =>
    tableElement(
      word.title,
      [
        { title: word.person },
        { title: word.recommended, number: true },
        { title: word.thanked, number: true },
        { title: word.spokenTo, number: true },
        { title: words.draft },
      ],
      people.map((person) => ({
        id: `person-${person.folded}`,
        cells: [
          `@${person.handle}`,
          person.recommended,
          person.thanked,
          person.otherwise,
          draftLinks(person.drafts, view),
        ],
      })),
      view,
    );
  const content = people.length > 0 ? chart(people, view) : undefined;
  const says = word.says(people.length);
  return figureElement({ id: 'people', title: word.title, says, content, none: word.none, table }, view);
}
