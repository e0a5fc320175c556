import assert from 'node:assert/strict';
import { cannedPhrases as english } from '../../server/src/engine/lexicons/en/canned-phrase/index.ts';
import { cannedPhrases as french } from '../../server/src/engine/lexicons/fr/canned-phrase/index.ts';
import { firstWordsOf } from '../../server/src/engine/phrases/firstWords.ts';
import { matchesNothing, parsePattern, type Sequence } from '../../server/src/engine/phrases/notation.ts';

/** What a sequence that was read whole may begin with; `?` for what is no word of its own. */
function beginningsOf(sequence: Sequence): string[] {
  const [first, ...rest] = sequence;
  if (!first) return [];
  if (first.kind !== 'alternatives') return [first.kind === 'word' ? first.folded : '?'];
  const own = first.sequences.flatMap(beginningsOf);
  return first.sequences.some(matchesNothing) ? [...own, ...beginningsOf(rest)] : own;
}

function expected(pattern: string): string[] | undefined {
  const words = beginningsOf(parsePattern(pattern).sequence);
  return words.includes('?') ? undefined : [...new Set(words)].sort();
}

function found(pattern: string): string[] | undefined {
  const words = firstWordsOf(pattern);
  return words && [...new Set(words)].sort();
}

describe('the words that a pattern may begin with', () => {
  const told: readonly (readonly [pattern: string, words: string[] | undefined])[] = [
    ["n'hésitez pas", ['n']],
    ['[très] (cher|chère) ami', ['tres', 'cher', 'chere']],
    ['^ [(oh|ah) [,]] voilà', ['oh', 'ah', 'voila']],
    ['=(,|et) !(ne) (a b|[c] d|) e', ['a', 'c', 'd', 'e']],
    ['! encore', ['!']],
    ['<annoncer> que', undefined],
    ['[# fois] encore', undefined],
    ['(a|_) b', undefined],
    ['mot !(de|du) $', ['mot']],
    ['(£|$) #', ['£', '$']],
    ['[($)] # $', undefined],
  ];
  for (const [pattern, words] of told) {
    it(pattern, () => assert.deepEqual(found(pattern), words && [...words].sort()));
  }

  it('are those of the pattern read whole, in every canned phrase', () => {
    const patterns = [...french, ...english].flatMap(({ pattern }) => pattern);
    assert.ok(patterns.length > 500);
    for (const pattern of patterns) assert.deepEqual(found(pattern), expected(pattern), pattern);
  });
});
