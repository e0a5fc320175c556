import type { Draft } from '../../draft.ts';
import type { FixText } from '../../rule.ts';
import { leastWords } from '../../score.ts';
import { ownWordCount } from '../../text/ownWords.ts';
import { registerOf } from '../questions/register.ts';
import { typographyOf } from '../questions/typography.ts';

/** The languages in which a draft may be given words: its own, or both where it shows none. */
export function languagesFor(draft: Draft): readonly ('fr' | 'en')[] {
  return draft.language === 'und' ? ['fr', 'en'] : [draft.language];
}

export function ownWordsOfDraft(draft: Draft): number {
  return draft.posts.reduce((sum, post) => sum + ownWordCount(post), 0);
}

/**
 * What a text that is added to a draft of hardly any words brings with it: a person's name and a question. With it the
 * draft becomes a post, and a post without them would be told so next.
 */
export function company(draft: Draft, language: 'fr' | 'en'): FixText {
  if (ownWordsOfDraft(draft) >= leastWords) return [];
  if (language === 'en') return [' @', { field: 'person' }, ', what do you take from it?'];
  const { apostrophe, markSpace } = typographyOf(draft);
  const verb = registerOf(draft) === 'tu' ? 'retiens-tu' : 'retenez-vous';
  return [' @', { field: 'person' }, `, qu${apostrophe}en ${verb}${markSpace}?`];
}
