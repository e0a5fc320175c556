/**
 * `node --expose-gc … allocating.cjs <KB>`: prints the bytes that each key allocates in a draft of that size. A process of its
 * own, whose flags make that the same each time: nothing is optimised while it runs, and nothing collected within a key.
 */
import { editDraft, readDraft } from '../../../server/src/engine/draft.ts';
import { lint } from '../../../server/src/engine/lint.ts';
import { draftAround, typed } from './drafts.ts';

/** What was compiled, and what is remembered from key to key, is there by then. */
const warmUp = 20;

/** A string in one piece: joining and flattening a long text is its document's work, and not the engine's. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

const { text, at } = draftAround(Number(process.argv[2]));
let draft = readDraft(text, { markdown: true, language: 'auto' });
lint(draft);
const allocated: number[] = [];
for (let key = 0; key < typed.length; key++) {
  const from = at + key;
  const change = { from, to: from, text: typed.charAt(key) };
  const after = flat(draft.text.slice(0, from) + change.text + draft.text.slice(from));
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  draft = editDraft(draft, change, after);
  lint(draft);
  const grown = process.memoryUsage().heapUsed - before;
  if (key >= warmUp) allocated.push(grown);
}
console.log(JSON.stringify(allocated));
