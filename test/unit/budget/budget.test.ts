import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { editDraft, readDraft, TextChange } from '../../../server/src/engine/draft.ts';
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

/**
 * What a key may allocate: so much for the paragraph at hand and its neighbours, read by the interpreter (which boxes numbers
 * that optimised code does not), and so much for going through what is known of all others. Twice what it takes.
 */
const allowance = 800_000;
const allowancePerCharacter = 24;

/** With these nothing is optimised, compiled or collected at a time of its own choosing: each run allocates the same. */
const steady = [
  ...['--expose-gc', '--single-threaded', '--no-opt', '--no-sparkplug'],
  ...['--no-lazy-feedback-allocation', '--no-flush-bytecode'],
  ...['--min-semi-space-size=64', '--max-semi-space-size=64'],
];

/** Where the counters of `countedEngine.ts` count. */
const counters = globalThis as { causerieReads?: Map<string, number>; causerieAsks?: number };
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

  /** The most that any key reads while a sentence is typed in the middle of a draft, and taken back, and typed again. */
  function mostReads(kilobytes: number): Reads {
    const { text, at } = draftAround(kilobytes);
    let draft = engine.readDraft(text, options);
    engine.lint(draft);
    const edit = (change: TextChange): void => {
      draft = engine.editDraft(draft, change);
      engine.lint(draft);
    };
    const keys = [...typed].map((key, index) => ({ from: at + index, to: at + index, text: key }));
    // Some facts are asked for when a word first calls for them: then of all paragraphs, and never again.
    for (const key of keys) edit(key);
    edit({ from: at, to: at + typed.length, text: '' });
    const most: Reads = {};
    for (const key of keys) {
      const reads = readsOf(() => edit(key));
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

  /** How often the paragraphs of some post are gone through at a key in a thread of so many posts. */
  function asksIn(posts: number): number {
    const text = 'Hier, Karim a retrouvé la clé du four.\n\n---\n\n'.repeat(posts);
    const draft = engine.readDraft(text, options);
    engine.lint(draft);
    const edited = engine.editDraft(draft, { from: 4, to: 4, text: ' soir' });
    counters.causerieAsks = 0;
    engine.lint(edited);
    return counters.causerieAsks;
  }

  it('is asked of each post of a thread, and not of each post for each other', () => {
    const [few, many] = [asksIn(40), asksIn(160)];
    assert.ok(few > 0 && many <= few * 4, `${many} questions about 160 posts, ${few} about 40`);
  });

  for (const kilobytes of [1, 100]) {
    it(`is ${allowance / 1000} KB of memory and ${allowancePerCharacter} bytes a character, at ${kilobytes} KB`, async () => {
      const script = join(folder, 'allocating.cjs');
      await bundleAllocating(script);
      const { code, output } = await runNode([...steady, script, String(kilobytes)], { limit: 240_000 });
      assert.equal(code, 0, output);
      const allocated = (JSON.parse(output) as number[]).sort((a, b) => a - b);
      const typical = allocated[allocated.length >> 1] as number;
      const most = allowance + allowancePerCharacter * kilobytes * 1000;
      assert.ok(typical > 0 && typical <= most, `a key allocates ${typical} bytes: ${most} at most`);
    });
  }
});
