import type { Draft } from '../draft.ts';
import { registerOf } from '../language/persons/register.ts';
import type { FixText } from '../rule.ts';

/** "Vous y trouverez …": what there is to find where a post asks readers to come. Starts a lead of `language/leads.ts`. */
export function whatIsThere(draft: Draft): FixText {
  const found = { field: 'found' };
  if (draft.language === 'en') return ['There you will find ', found, '.'];
  return [registerOf(draft) === 'tu' ? 'Tu y trouveras ' : 'Vous y trouverez ', found, '.'];
}

/** "En retour : …": what a post gives for what it asks. Starts a lead of `language/leads.ts`. */
export function whatIsGiven(draft: Draft): FixText {
  const given = { field: 'given' };
  return draft.language === 'en' ? ['In return: ', given, '.'] : ['En retour\u00a0: ', given, '.'];
}
