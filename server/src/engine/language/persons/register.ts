import type { Draft } from '../../draft.ts';
import { personsOf } from './persons.ts';

/** How a French draft speaks to its readers: *tu* where it says so more often than *vous*, else *vous*. */
export function registerOf(draft: Draft): 'tu' | 'vous' {
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
  return balance > 0 ? 'tu' : 'vous';
}
