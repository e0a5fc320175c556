import type { Paragraph } from '../../text/paragraph.ts';

const missing =
  /(?:\b(?:not|missing)|n['’]t|n['’](?:est|y est|êtes|es|apparaît) pas|\b(?:manque|absente?|oubliée?)) (?:yet )?(?:[^\s?]+ )?(?:(?:on|in|from|to|sur|dans|à) )?(?:the |our |this |la |le |les |l['’]|notre |cette )?(?:map|list|calendar|directory|programme|guide|carte|liste|agenda|annuaire|plan)[^.!?]{0,12}\?[^.!?\n]{0,4}$/i;
const widest = 90;

/** "Your pier is not on the map? DM us.": what is missing is asked for; nothing is kept or sold. */
export function asksForMissing({ raw }: Paragraph, from: number): boolean {
  return missing.test(raw.slice(Math.max(0, from - widest), from));
}
