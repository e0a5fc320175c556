import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus, type CorpusDraft } from '../../../server/src/engine/corpus/corpus.ts';
import { likeness, type Signature, signatureOf } from '../../../server/src/engine/summary/signature.ts';
import { propertyRuns } from '../../tools/propertyRuns.ts';
import { draftOf } from './drafts.ts';

const vocabulary =
  'pain four farine levain eau sel nuit matin marché rue voisin panne lampe caisse outil hiver été bois beurre croûte ' +
  'pâte école torchon place banc vélo jardin fève semis rideau gel pluie train gare pont rivière carte lettre atelier';
const words = vocabulary.split(' ');

/** Numbers that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    return (state >>> 0) / 0x100000000;
  };
}

function textOf(count: number, next: () => number): string[] {
  return Array.from({ length: count }, () => words[Math.floor(next() * words.length)] as string);
}

/** A text with about one word in `every` replaced. */
function edited(text: readonly string[], every: number, next: () => number): string[] {
  return text.map((word) => (next() < 1 / every ? (words[Math.floor(next() * words.length)] as string) : word));
}

function signatureIn({ summary }: CorpusDraft): Signature {
  return summary.texts[0]?.signature ?? { minima: '', shingles: '' };
}

/** The share of three words in a row that two texts have in common, counted one by one. */
function truth(a: readonly string[], b: readonly string[]): number {
  const triples = (text: readonly string[]) => new Set(text.slice(2).map((_, at) => text.slice(at, at + 3).join(' ')));
  const [some, others] = [triples(a), triples(b)];
  const shared = [...some].filter((triple) => others.has(triple)).length;
  return shared / (some.size + others.size - shared);
}

describe('a corpus of drafts', () => {
  it('knows how alike two posts are, exactly; and two articles nearly so', () => {
    const next = numbers(7);
    for (const [length, tolerance] of [
      [12, 1e-9],
      [60, 1e-9],
      [900, 0.13],
    ] as const) {
      for (const every of [2, 6, 12, 40]) {
        const text = textOf(length, next);
        const other = edited(text, every, next);
        const found = likeness(signatureOf(text), signatureOf(other));
        const wanted = truth(text, other);
        assert.ok(Math.abs(found - wanted) <= tolerance, `${length} words: ${found}, not ${wanted}`);
      }
    }
  });

  it('finds among 2,000 drafts the copies that looking at every pair finds', () => {
    const next = numbers(11);
    const texts: string[][] = [];
    while (texts.length < 2_000) {
      const text = textOf(30 + Math.floor(next() * 60), next);
      texts.push(text);
      for (let copies = Math.floor(next() * 3); copies > 0; copies--) texts.push(edited(text, 4 + next() * 40, next));
    }
    const template = draftOf('a.md', 'Un texte de plus de huit mots, pour que l’on puisse le comparer.\n').summary;
    const drafts = texts.map(
      (text, index): CorpusDraft => ({
        uri: `file:///${index}`,
        summary: { ...template, texts: [{ platforms: [], words: text.length, signature: signatureOf(text) }] },
      }),
    );
    const corpus = new Corpus();
    for (const draft of drafts) corpus.set(draft);
    let pairs = 0;
    let missed = 0;
    for (let at = 0; at < 60; at++) {
      const draft = drafts[at] as CorpusDraft;
      const wanted = drafts.filter(
        (other) => other !== draft && likeness(signatureIn(draft), signatureIn(other)) >= 0.5,
      );
      const found = new Set(corpus.copiesOf(draft.uri).map((copy) => copy.draft.uri));
      pairs += wanted.length;
      missed += wanted.filter(({ uri }) => !found.has(uri)).length;
      assert.ok([...found].every((uri) => wanted.some((other) => other.uri === uri)));
    }
    assert.ok(pairs > 40, `${pairs} copies`);
    assert.ok(missed <= pairs / 100, `${missed} of ${pairs} missed`);
  });

  it('meets few of those that are not alike, so that many drafts cost what they are', () => {
    const next = numbers(13);
    const signatures = Array.from({ length: 500 }, () => signatureOf(textOf(60, next)));
    const bands = new Map<string, number>();
    for (const { minima } of signatures) {
      for (let from = 0; from < minima.length; from += 15) {
        const key = `${from} ${minima.slice(from, from + 15)}`;
        bands.set(key, (bands.get(key) ?? 0) + 1);
      }
    }
    const met = [...bands.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
    assert.ok(met < 500, `${met} of ${(500 * 499) / 2} pairs meet`);
  });

  const texts = [
    'Hier soir le four est tombé en panne au milieu de la deuxième fournée, et Léa est venue avec sa caisse.',
    'Hier soir le four est tombé en panne au milieu de la deuxième fournée, et Karim est venu avec sa caisse.',
    'Trois rangs de fèves ont gelé dans la nuit de mardi, et Paul a couvert le reste avec de vieux rideaux.',
    '---\nplatform: x\nscheduled: 2026-05-12\n---\nOn allume le four à midi, venez avec vos pâtes et vos plats à gratin.',
    '---\nplatform: x\nscheduled: 2026-05-11\n---\nOn éteint le four à minuit, et la rue sent le pain jusqu’à l’école.',
    'Merci.',
  ];
  const drafts = texts.map((text, index) => draftOf(`${index}.md`, text));
  const uris = Array.from({ length: 6 }, (_, index) => `file:///site/${index}.md`);
  const change = fc.record({
    uri: fc.constantFrom(...uris),
    text: fc.option(fc.nat(texts.length - 1)),
    minute: fc.nat(20),
  });

  it('is the same whatever order its drafts came, changed and went in', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const corpus = new Corpus();
        const last = new Map<string, CorpusDraft>();
        for (const { uri, text, minute } of changes) {
          if (text === null) {
            corpus.delete(uri);
            last.delete(uri);
          } else {
            const draft = { uri, mtime: minute * 60_000, summary: (drafts[text] as CorpusDraft).summary };
            corpus.set(draft);
            last.set(uri, draft);
          }
          // Whoever asks in between changes nothing.
          if (minute % 2 === 0) corpus.drafts();
        }
        const fresh = new Corpus();
        for (const draft of last.values()) fresh.set(draft);
        const told = (all: Corpus) => ({
          drafts: all.drafts(),
          around: uris.map((uri) => all.around(uri, 2)),
          copies: uris.map((uri) =>
            all
              .copiesOf(uri)
              .map((copy) => copy.draft.uri)
              .sort(),
          ),
          planned: ['2026-05-11', '2026-05-12'].map((day) => all.plannedFor('x', day)),
        });
        assert.deepEqual(told(corpus), told(fresh));
      }),
      propertyRuns(300),
    );
  });
});
