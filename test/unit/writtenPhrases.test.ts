import assert from 'node:assert/strict';
import '../../server/src/engine/catalogue.ts';
import { matcherContents } from '../../server/src/engine/lexicons/lexicon.ts';
import { keyWordsOf } from '../../server/src/engine/phrases/keyWords.ts';
import { parsePattern } from '../../server/src/engine/phrases/notation.ts';
import { writePattern } from '../../server/src/engine/phrases/writePattern.ts';
import { WrittenLanguage } from '../../server/src/engine/phrases/writtenPhrases.ts';

const patterns = (['fr', 'en'] as const).flatMap((language) =>
  [...matcherContents(language).values()].flatMap(({ phrases }) => phrases.flatMap(({ pattern }) => pattern)),
);

/** The words that each of these patterns waits for, as they are read from what is written. */
function awaited(sources: readonly string[]): (string[] | undefined)[] {
  const patterns = sources.map(writePattern).join('\n');
  const language = new WrittenLanguage({ patterns, phrases: '', counts: sources.map(() => 1), matchers: {} });
  const words = sources.map((): string[] => []);
  for (const [word, numbers] of language.waiting) for (const number of numbers) words[number]?.push(word);
  return words.map((each, number) => (language.anywhere.includes(number) ? undefined : each));
}

describe('patterns as the build writes them', () => {
  const told: readonly (readonly [source: string, written: string])[] = [
    ["n'hésitez pas à", 'n ^hesitez pas a'],
    ['(un bateau|le dimanche|) [de] la', '(un bateau|le dimanche|)(de|)^la'],
    ['=(,|et) !(ne) ^ <to announce> that !(a|b c) $', '^\t$\t=,|et\t!ne\t?a|b c\t<to_announce ^that'],
    ['my (house|own house|dear (mother|sister))', 'my ^(house|own ^house|dear ^(mother|sister))'],
    ['tea (tea|coffee) [tea]', '^tea(tea|coffee)(tea|)'],
    ['_ * # ! 🎉', '_ * # ^! \\ud83c\\udf89'],
  ];
  for (const [source, written] of told) it(source, () => assert.equal(writePattern(source), written));

  it('say the same as in the sources, every one', () => {
    assert.ok(patterns.length > 5000);
    for (const source of patterns) {
      const language = new WrittenLanguage({
        patterns: writePattern(source),
        phrases: '{}',
        counts: [1],
        matchers: {},
      });
      assert.deepEqual(language.patternAt(0), { phrase: 0, variant: 0, ...parsePattern(source) }, source);
    }
  });

  it('wait for the same words', () => {
    const sorted = (words: readonly string[] | undefined) => words && [...new Set(words)].sort();
    assert.deepEqual(
      awaited(patterns).map(sorted),
      patterns.map((source) => sorted(keyWordsOf(source))),
    );
  });
});
