import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compilePhrases } from '../../server/src/engine/phrases/compile.ts';
import { findPhrases } from '../../server/src/engine/phrases/match.ts';
import { parsePattern, type Sequence } from '../../server/src/engine/phrases/notation.ts';
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
  '@_ [et @_] (pain|du)',
  '<noir,adj> four',
  'le * $',
  '(le|du) (pain|four|pain noir|)',
  '(le|du) (pain (noir|blanc)|pain noir four)',
  'le [(et|le|et le)] (four|((vieux|noir) pain)|pain)',
];

const phrases = patterns.map((pattern, index): Pattern => ({ id: `p${index}`, pattern, hits: [], misses: [] }));

/** Three groups: phrases hide one another within each of them. */
function matcher() {
  return compilePhrases(phrases, 'fr', ({ id }) => String(Number(id.slice(1)) % 3));
}

function tokensOf(text: string): Token[] {
  const mentions = [...text.matchAll(/@\w+/g)].map(({ index, 0: written }) => ({
    kind: 'mention' as const,
    from: index,
    to: index + written.length,
  }));
  return tokenize(text, splitSentences(text), mentions);
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
  '@lea',
  '@nour',
);
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
const edit = fc.record({ at: fc.nat(60), gone: fc.nat(4), typed: fc.array(word, { maxLength: 3 }) });

function edited(from: string, { at, gone, typed }: { at: number; gone: number; typed: string[] }): string {
  const words = from.split(' ');
  words.splice(Math.min(at, words.length), gone, ...typed);
  return words.join(' ');
}

function isWordLike({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number' || kind === 'mention';
}

/** Where a sequence may end that begins at a token, tried one way after the other. */
function endsOf([element, ...rest]: Sequence, tokens: readonly Token[], at: number): number[] {
  if (!element) return [at];
  if (element.kind === 'alternatives') {
    return element.sequences.flatMap((alternative) => endsOf([...alternative, ...rest], tokens, at));
  }
  const token = tokens[at];
  if (element.kind === 'gap') {
    const none = endsOf(rest, tokens, at);
    const [next, second] = [token, tokens[at + 1]];
    const one = next && isWordLike(next) ? endsOf(rest, tokens, at + 1) : [];
    const two = next && second && isWordLike(next) && isWordLike(second) ? endsOf(rest, tokens, at + 2) : [];
    return [...none, ...one, ...two];
  }
  if (!token || token.sentence !== tokens[0]?.sentence) return [];
  const isIt =
    element.kind === 'any'
      ? isWordLike(token)
      : element.kind === 'number' || element.kind === 'mention'
        ? token.kind === element.kind
        : element.kind === 'word' && token.folded === element.folded;
  return isIt ? endsOf(rest, tokens, at + 1) : [];
}

/** Leftmost, then longest, without overlap: `first last` of each. */
function foundOneByOne(pattern: string, tokens: readonly Token[]): string[] {
  const { sequence } = parsePattern(pattern);
  const found: string[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const sentence = tokens[first]?.sentence;
    const rest = tokens.slice(first).filter((token) => token.sentence === sentence);
    const length = Math.max(0, ...endsOf(sequence, rest, 0));
    if (length === 0) continue;
    found.push(`${first} ${first + length - 1}`);
    first += length - 1;
  }
  return found;
}

describe('a search for phrases', () => {
  it('finds what is found when each way through a pattern is tried', () => {
    const plain = patterns.filter((pattern) => !/[!=^$<]/.test(pattern));
    assert.ok(plain.length >= 6);
    const entries = plain.map((pattern): Pattern => ({ id: pattern, pattern, hits: [], misses: [] }));
    fc.assert(
      fc.property(text, (written) => {
        const tokens = tokensOf(written);
        const matches = findPhrases(
          compilePhrases(entries, 'fr', ({ id }) => id),
          tokens,
        );
        for (const pattern of plain) {
          const own = matches.filter(({ phrase }) => phrase.id === pattern);
          const places = own.map(({ firstToken, lastToken }) => `${firstToken} ${lastToken}`);
          assert.deepEqual(places, foundOneByOne(pattern, tokens), `${pattern}: ${written}`);
        }
      }),
      propertyRuns(3000),
    );
  });

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
