import type { Draft } from '../../draft.ts';
import type { FixKind, FixText } from '../../rule.ts';
import { registerOf } from '../questions/register.ts';
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
 * first, then a person to fill in is asked, thanked or credited. What they are thanked for is the author's to say.
 */
export function introductions(draft: Draft, people: readonly string[]): readonly Introduction[] {
  const known = people.filter((handle) => handle !== '').slice(0, mostKnown);
  const asking = draft.language === 'fr' ? frenchQuestion(draft) : ', what do you think?';
  const thanks: FixText =
    draft.language === 'fr'
      ? ['Merci à @', { field: 'person' }, ' pour ', { field: 'what' }, '.']
      : ['Thanks to @', { field: 'person' }, ' for ', { field: 'what' }, '.'];
  const credit: FixText =
    draft.language === 'fr'
      ? ['Je le tiens de @', { field: 'person' }, '.']
      : ['I heard it from @', { field: 'person' }, '.'];
  return [
    ...known.map((handle): Introduction => ({ title: 'askKnown', kind: 'choice', text: [`@${handle}${asking}`] })),
    { title: 'ask', kind: 'field', text: ['@', { field: 'person' }, asking] },
    { title: 'thank', kind: 'field', text: thanks },
    { title: 'credit', kind: 'field', text: credit },
  ];
}

function frenchQuestion(draft: Draft): string {
  const { apostrophe, markSpace } = typographyOf(draft);
  const verb = registerOf(draft) === 'tu' ? 'penses-tu' : 'pensez-vous';
  return `, qu${apostrophe}en ${verb}${markSpace}?`;
}
