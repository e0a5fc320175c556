import type { Draft } from '../../draft.ts';
import { personsOf } from './persons.ts';

/** How a French draft speaks to its readers, by what it says more often; undefined where it says neither. */
export function spokenRegisterOf(draft: Draft): 'tu' | 'vous' | undefined {
  let balance = 0;
  for (const post of draft.posts) {
    for (const { paragraph } of post.own) {
      if (paragraph.language !== 'fr') continue;
      for (const { tu, vous, imperatives } of personsOf(paragraph)) {
        balance += tu - vous;
        for (const { person, sure } of imperatives) {
          if (person === 'vous') balance--;
          else if (person === 'tu' && sure) balance++;
        }
      }
    }
  }
  if (balance === 0) return undefined;
  return balance > 0 ? 'tu' : 'vous';
}

/** How a French draft speaks to its readers: *vous* where it does not say. */
export function registerOf(draft: Draft): 'tu' | 'vous' {
  return spokenRegisterOf(draft) ?? 'vous';
}
