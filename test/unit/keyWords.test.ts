import assert from 'node:assert/strict';
import { cannedPhrases as english } from '../../server/src/engine/lexicons/en/canned-phrase/index.ts';
import { cannedPhrases as french } from '../../server/src/engine/lexicons/fr/canned-phrase/index.ts';
import { keyWordsOf } from '../../server/src/engine/phrases/keyWords.ts';
import { parsePattern, type Sequence } from '../../server/src/engine/phrases/notation.ts';

/** Whether something can match a sequence that was read whole, and hold none of these words. */
function avoids(sequence: Sequence, words: readonly string[]): boolean {
  return sequence.every((element) => {
    if (element.kind === 'alternatives') return element.sequences.some((alternative) => avoids(alternative, words));
    return element.kind !== 'word' || !words.includes(element.folded);
  });
}

function wordsIn(sequence: Sequence): string[] {
  return sequence.flatMap((element) => {
    if (element.kind === 'alternatives') return element.sequences.flatMap(wordsIn);
    return element.kind === 'word' ? [element.folded] : [];
  });
}

describe('the words that a pattern cannot be found without', () => {
  const told: readonly (readonly [pattern: string, words: string[] | undefined])[] = [
    ["n'hésitez pas à", ['hesitez']],
    ['nous sommes ravis de vous annoncer', ['annoncer']],
    ['[très] (cher|chère) ami', ['cher', 'chere']],
    ['^ [(oh|ah) [,]] voilà', ['voila']],
    ['=(,|et) !(ne) (a bateau|[c] dimanche|) enfin', ['enfin']],
    ['(un bateau|le dimanche) de la', ['bateau', 'dimanche']],
    ['! encore', ['encore']],
    ['<annoncer> que', ['que']],
    ['[# fois] encore', ['encore']],
    ['(bateau|_) (dimanche|<ramer>)', undefined],
    ['mot !(de|du) $', ['mot']],
    ['(£|$) #', ['£', '$']],
    ['[($)] # $', undefined],
  ];
  for (const [pattern, words] of told) it(pattern, () => assert.deepEqual(keyWordsOf(pattern), words));

  it('are in whatever a canned phrase matches, and told of each that has words of its own', () => {
    const patterns = [...french, ...english].flatMap(({ pattern }) => pattern);
    assert.ok(patterns.length > 500);
    for (const pattern of patterns) {
      const { sequence } = parsePattern(pattern);
      const words = keyWordsOf(pattern);
      if (words) assert.ok(!avoids(sequence, words), `${pattern}: ${words}`);
      else assert.ok(avoids(sequence, wordsIn(sequence)), pattern);
    }
  });
});
