import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { editDraft, readDraft } from '../../../server/src/engine/draft.ts';
import type { lint } from '../../../server/src/engine/lint.ts';
import { root, runNode } from '../../tools/command.ts';
import { bundleAllocating, bundleCountedEngine } from './countedEngine.ts';
import { draftAround, neighbourhood, typed } from './drafts.ts';

const folder = join(root, 'test-output', 'budget');

interface Engine {
  readonly readDraft: typeof readDraft;
  readonly editDraft: typeof editDraft;
  readonly lint: typeof lint;
}

/** Characters read, by what reads them. */
type Reads = Record<string, number>;

/** Where the counters of `countedEngine.ts` count. */
const counters = globalThis as { causerieReads?: Map<string, number> };
const options = { markdown: true, language: 'auto' } as const;

function readsOf(run: () => void): Reads {
  counters.causerieReads?.clear();
  run();
  return Object.fromEntries(counters.causerieReads ?? []);
}

describe('the budget of a keystroke', () => {
  let engine: Engine;
  let whole: Reads;

  before(async () => {
    const bundle = join(folder, 'engine.cjs');
    await bundleCountedEngine(bundle);
    engine = createRequire(import.meta.url)(bundle) as Engine;
    // What is compiled when it is first asked for is none of a key's.
    engine.lint(engine.readDraft(neighbourhood, options));
    whole = readsOf(() => engine.lint(engine.readDraft(neighbourhood, options)));
  });

  /** The most that any key reads while a sentence is typed in the middle of a draft. */
  function mostReads(kilobytes: number): Reads {
    const { text, at } = draftAround(kilobytes);
    let draft = engine.readDraft(text, options);
    engine.lint(draft);
    const most: Reads = {};
    for (let key = 0; key < typed.length; key++) {
      const from = at + key;
      const reads = readsOf(() => {
        draft = engine.editDraft(draft, { from, to: from, text: typed.charAt(key) });
        engine.lint(draft);
      });
      for (const [reader, characters] of Object.entries(reads)) {
        most[reader] = Math.max(most[reader] ?? 0, characters);
      }
    }
    return most;
  }

  it('is counted by every counter', () => {
    const readers = ['splitChunks', 'parseChunk', 'scanEntities', 'splitSentences', 'tokenize', 'languageEvidence'];
    for (const reader of [...readers, 'findPhrases', 'paragraphFact', 'sentenceFact']) {
      assert.ok((whole[reader] ?? 0) > 0, `${reader} reads nothing`);
    }
  });

  for (const kilobytes of [1, 10, 100, 1000]) {
    it(`is spent on the paragraph at hand and what it touches, in a draft of ${kilobytes} KB`, () => {
      for (const [reader, characters] of Object.entries(mostReads(kilobytes))) {
        const budget = whole[reader] ?? 0;
        assert.ok(characters <= budget, `${reader} reads ${characters} characters at one key: ${budget} at most`);
      }
    });
  }

  it('is the same in a short draft and in a long one', () => {
    assert.deepEqual(mostReads(1000), mostReads(1));
  });
});
