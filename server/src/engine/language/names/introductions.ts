import type { Draft } from '../../draft.ts';
import type { FixKind, FixText } from '../../rule.ts';
import { registerOf } from '../persons/register.ts';
import { typographyOf } from '../questions/typography.ts';

/** A sentence that brings a person in. */
export interface Introduction {
  /** Message id of the fix's title. */
  readonly title: 'askKnown' | 'ask' | 'thank' | 'credit';
  readonly kind: FixKind;
  readonly text: FixText;
}

const mostKnown = 3;

/**
 * Sentences that name somebody, in the draft's language, register and typography: people the workspace knows are asked
 * first, then a person to fill in is asked, thanked or credited. What they are thanked for is the author's to say. In
 * another language than French and English the name stands alone.
 */
export function introductions(draft: Draft, people: readonly string[]): readonly Introduction[] {
  const known = people.filter((handle) => handle !== '').slice(0, mostKnown);
  const asking = question(draft);
  const thanks: FixText =
    draft.language === 'fr'
      ? ['Merci à @', { field: 'person' }, ' pour ', { field: 'what' }, '.']
      : ['Thanks to @', { field: 'person' }, ' for ', { field: 'what' }, '.'];
  const credit: FixText =
    draft.language === 'fr'
      ? ['Je le tiens de @', { field: 'person' }, '.']
      : ['I heard it from @', { field: 'person' }, '.'];
  const asked: readonly Introduction[] = [
    ...known.map((handle): Introduction => ({ title: 'askKnown', kind: 'choice', text: [`@${handle}${asking}`] })),
    {
      title: 'ask',
      kind: 'field',
      text: asking === '' ? ['@', { field: 'person' }] : ['@', { field: 'person' }, asking],
    },
  ];
  // Thanks in a language that is not the draft's would be nobody's words.
  if (draft.language === 'und') return asked;
  return [...asked, { title: 'thank', kind: 'field', text: thanks }, { title: 'credit', kind: 'field', text: credit }];
}

/** What follows the name of a person who is asked; nothing in a language that nobody here speaks. */
function question(draft: Draft): string {
  if (draft.language === 'und') return '';
  if (draft.language === 'en') return ', what do you think?';
  const { apostrophe, markSpace } = typographyOf(draft);
  const verb = registerOf(draft) === 'tu' ? 'penses-tu' : 'pensez-vous';
  return `, qu${apostrophe}en ${verb}${markSpace}?`;
}
