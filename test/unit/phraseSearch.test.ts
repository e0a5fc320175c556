import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compilePhrases } from '../../server/src/engine/phrases/compile.ts';
import { findPhrases } from '../../server/src/engine/phrases/match.ts';
import type { Pattern } from '../../server/src/engine/phrases/phrase.ts';
import { splitSentences } from '../../server/src/engine/text/sentences.ts';
import { type Token, tokenize } from '../../server/src/engine/text/tokens.ts';
import { propertyRuns } from '../tools/propertyRuns.ts';

/** Every part of the notation over few words, so that any text of these words is full of near misses. */
const patterns = [
  'pain noir',
  'pain * noir',
  '[du] pain [très] (noir|blanc|)  four',
  '^ le pain',
  'le four $',
  '=(et|,) pain',
  '!(le|du vieux) four',
  'four !(blanc|noir pain)',
  '_ noir',
  '# pain',
  '<noir,adj> four',
  'le * $',
];

const phrases = patterns.map((pattern, index): Pattern => ({ id: `p${index}`, pattern, hits: [], misses: [] }));

/** Three groups: phrases hide one another within each of them. */
function matcher() {
  return compilePhrases(phrases, 'fr', ({ id }) => String(Number(id.slice(1)) % 3));
}

function tokensOf(text: string): Token[] {
  return tokenize(text, splitSentences(text), []);
}

const word = fc.constantFrom(
  'le',
  'pain',
  'noir',
  'noirs',
  'blanc',
  'four',
  'du',
  'vieux',
  'et',
  '3',
  ',',
  '.',
  '!',
  'm',
);
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
const edit = fc.record({ at: fc.nat(60), gone: fc.nat(4), typed: fc.array(word, { maxLength: 3 }) });

function edited(from: string, { at, gone, typed }: { at: number; gone: number; typed: string[] }): string {
  const words = from.split(' ');
  words.splice(Math.min(at, words.length), gone, ...typed);
  return words.join(' ');
}

describe('a search for phrases', () => {
  it('finds after any edit what it finds in a text that it has never seen', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 12 }), (first, edits) => {
        const used = matcher();
        let draft = first;
        for (const change of edits) {
          findPhrases(used, tokensOf(draft));
          draft = edited(draft, change);
          const tokens = tokensOf(draft);
          assert.deepEqual(findPhrases(used, tokens), findPhrases(matcher(), tokens), draft);
        }
      }),
      propertyRuns(300),
    );
  });
});
