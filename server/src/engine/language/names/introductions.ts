import type { Draft } from '../../draft.ts';
import type { FixKind, FixText } from '../../rule.ts';
import { registerOf } from '../persons/register.ts';
import { typographyOf } from '../questions/typography.ts';
import { peopleFor } from './people.ts';

/** A sentence that brings a person in. */
export interface Introduction {
  /** Message id of the fix's title. */
  readonly title: 'askNamed' | 'askKnown' | 'ask' | 'thank' | 'credit';
  /** The name that the draft itself gives; with `askNamed`. */
  readonly name?: string;
  readonly kind: FixKind;
  readonly text: FixText;
}

const titles = { named: 'askNamed', known: 'askKnown', author: 'ask' } as const;

/**
 * Sentences that name somebody, in the draft's language, register and typography: people whom the draft itself names are
 * asked first, then those whom the workspace knows; then a person to fill in is asked, thanked or credited. What they are
 * thanked for is the author's to say. In another language than French and English the name stands alone.
 */
export function introductions(draft: Draft, people: readonly string[]): readonly Introduction[] {
  const asking = question(draft);
  const thanks: FixText =
    draft.language === 'fr'
      ? ['Merci à @', { field: 'person' }, ' pour ', { field: 'what' }, '.']
      : ['Thanks to @', { field: 'person' }, ' for ', { field: 'what' }, '.'];
  const credit: FixText =
    draft.language === 'fr'
      ? ['Je le tiens de @', { field: 'person' }, '.']
      : ['I heard it from @', { field: 'person' }, '.'];
  const asked = peopleFor(draft, people).map(({ from, text }): Introduction => {
    const [person] = text;
    const name = from === 'named' && typeof person === 'object' ? { name: person.field } : {};
    const said = asking === '' ? ['@', ...text] : ['@', ...text, asking];
    return { title: titles[from], kind: from === 'known' ? 'choice' : 'field', text: said, ...name };
  });
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
