import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextChange } from '../../server/src/engine/draft.ts';
import { ComposedChanges } from '../../server/src/lsp/composedChanges.ts';
import { propertyRuns } from '../tools/propertyRuns.ts';

function applied(text: string, { from, to, text: inserted }: TextChange): string {
  return text.slice(0, from) + inserted + text.slice(to);
}

function composed(text: string, ...changes: TextChange[]): readonly TextChange[] {
  const all = new ComposedChanges(text);
  for (const change of changes) all.apply(change);
  return all.changes();
}

describe('composed changes', () => {
  const pieces = fc.array(fc.constantFrom('a', 'b', 'é', '🧵', '👍', '\r\n', '\n', ' '), { maxLength: 20 });
  const raw = fc.record({ at: fc.nat(), length: fc.nat(6), text: pieces.map((parts) => parts.join('')) });

  it('make of the first text what the changes made one after the other', () => {
    fc.assert(
      fc.property(pieces, fc.array(raw, { maxLength: 6 }), (parts, wanted) => {
        const original = parts.join('');
        const all = new ComposedChanges(original);
        let text = original;
        for (const { at, length, text: inserted } of wanted) {
          const from = at % (text.length + 1);
          const change = { from, to: Math.min(text.length, from + length), text: inserted };
          all.apply(change);
          text = applied(text, change);
        }
        const changes = all.changes();
        changes.forEach((change, index) => {
          assert.ok(change.from <= change.to && (changes[index - 1]?.to ?? -1) < change.from, 'in order, apart');
        });
        assert.equal([...changes].reverse().reduce(applied, original), text);
      }),
      propertyRuns(100),
    );
  });

  it('are none where all is as it was', () => {
    assert.deepEqual(composed('abc', { from: 1, to: 2, text: 'x' }, { from: 1, to: 2, text: 'b' }), []);
  });

  it('leave alone what stays', () => {
    assert.deepEqual(composed('one two', { from: 4, to: 7, text: 'ten' }), [{ from: 5, to: 7, text: 'en' }]);
  });

  it('cut no character and no line break in two', () => {
    assert.deepEqual(composed('👍', { from: 0, to: 2, text: '👎' }), [{ from: 0, to: 2, text: '👎' }]);
    assert.deepEqual(composed('a\r\nb', { from: 1, to: 3, text: '\n' }), [{ from: 1, to: 3, text: '\n' }]);
  });
});
