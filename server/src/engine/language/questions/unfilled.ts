import type { Paragraph, Span } from '../../text/paragraph.ts';
import { wordSet } from '../wordSet.ts';

/** Words that want another after them: an ellipsis that stands alone after one is a field, not a pause. */
const incomplete = wordSet(`
  de d du des la le les l un une a au aux avec sans pour sur sous dans chez par vers entre contre selon face en que qu quand
  lorsque si cette ce cet ces mon ma mes notre nos leur leurs son sa ses est sont concernant autour utilise utilisent veux avant apres connait
  connaissent teste essaye recommande choisi
  the an of with without for on in at by from to about around between into when whether if this that these those my our its
  their before after is are was were use uses used know knows tried recommend try handle`);

/** Where the word before `at` begins and ends; `joined` where a hyphen precedes it ("utilisez-vous …"). */
function wordBefore(text: string, at: number): { word: string; joined: boolean } {
  let to = at;
  while (to > 0 && /[\s\u0000]/.test(text[to - 1] as string)) to--;
  let from = to;
  while (from > 0 && to - from < 40 && /[\p{L}\p{M}\p{N}]/u.test(text[from - 1] as string)) from--;
  const word = text
    .slice(from, to)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return { word, joined: from > 0 && text[from - 1] === '-' };
}

/** Where a sentence still has a field to fill in: a lone `…` or `...` where a word is missing. Offsets as the sentence's. */
export function unfilledFieldIn(paragraph: Paragraph, sentence: Span): Span | undefined {
  const { own } = paragraph;
  for (let at = sentence.from; at < sentence.to; at++) {
    const length = own[at] === '…' ? 1 : own.startsWith('...', at) ? 3 : 0;
    if (length === 0) continue;
    const before = own[at - 1];
    const after = own[at + length];
    const stands =
      before !== undefined && /[\s\u0000('’]/.test(before) && (after === undefined || !/[\p{L}\p{N}.…]/u.test(after));
    if (stands) {
      const isElided = before === "'" || before === '’';
      const { word, joined } = wordBefore(own, isElided ? at - 1 : at);
      const goesOn = /^[\s\u0000]*\p{L}/u.test(own.slice(at + length, at + length + 4));
      const lacksObject = joined && goesOn && /^(?:vous|tu)$/.test(word);
      if (incomplete.has(word) || lacksObject) return { from: at, to: at + length };
    }
    at += length - 1;
  }
  return undefined;
}
