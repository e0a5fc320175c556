import type { Draft } from '../../draft.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { wordSet } from './wordSet.ts';

const familiar = wordSet('tu toi te ton ta tes tien tienne');
const polite = wordSet('vous votre vos');

const addressesOf = paragraphFact((paragraph: Paragraph) => {
  let [tu, vous] = [0, 0];
  for (const { folded } of paragraph.tokens) {
    if (familiar.has(folded)) tu++;
    else if (polite.has(folded)) vous++;
  }
  return { tu, vous };
});

/** How a French draft speaks to its readers: *tu* where it says so more often than *vous*, else *vous*. */
export function registerOf(draft: Draft): 'tu' | 'vous' {
  let balance = 0;
  for (const post of draft.posts) {
    for (const { paragraph } of post.own) {
      const { tu, vous } = addressesOf(paragraph);
      balance += tu - vous;
    }
  }
  return balance > 0 ? 'tu' : 'vous';
}
