import type { PhraseMatch } from '../../phrases/match.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { firstTokenOf } from '../../text/sentenceFact.ts';
import { leadAt } from '../leads.ts';
import { wordSet } from '../wordSet.ts';

/** Words that say nothing by themselves around a request. */
const small = wordSet(`
  a au aux avec c ce ces cet cette ci d de des donc du elle elles en est et eux ici il ils j je l la le les leur là lui m ma mais me mes
  moi mon n ne ni nos notre nous on ou où par pas pour puis qu que qui s sa se ses si son sont sur t ta te tes toi ton tous tout toute
  toutes tu un une vos votre vous y alors aussi bien juste plus très vraiment enfin maintenant
  an and are as at be been but by can could do for from get go guys has have he her here him his i if in is it its just may me my
  not now of oh ok okay on or our out she so some that the their them there they this to too u up us was we what when will with
  would y you your really also all more am im m s t ll ve d re mdr lol ps
  abonner suivre venez viens allez va come please pls plz svp stp`);

/** Whether a word says nothing by itself. */
export function isSmallWord(folded: string): boolean {
  return small.has(folded);
}

/** What a lead that its author filled in counts: whatever follows it was meant to be said. */
const filled = 10;

/**
 * How many words of each sentence say something beside `matches`: small words do not, nor does a lead that is still to be
 * filled in.
 */
export function remainsOf(paragraph: Paragraph, matches: readonly PhraseMatch[]): readonly number[] {
  const { tokens, sentences } = paragraph;
  const leads = sentences.map((_, index) => leadAt(tokens, firstTokenOf(paragraph, index)));
  const covered = new Set<number>();
  for (const { firstToken, lastToken } of matches) for (let at = firstToken; at <= lastToken; at++) covered.add(at);
  const remains = leads.map((lead): number => (lead?.isFilled ? filled : 0));
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || covered.has(index) || small.has(token.folded) || leads[token.sentence]) return;
    remains[token.sentence] = (remains[token.sentence] ?? 0) + 1;
  });
  return remains;
}
