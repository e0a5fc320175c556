import assert from 'node:assert/strict';
import { start, stopAll } from './support.ts';

describe('completion', () => {
  afterEach(stopAll);

  it('offers rule ids in a comment that accepts findings, in place of what is written of one', async () => {
    const client = await start();
    const line = '<!-- causerie-accept no-mention no-q';
    const uri = await client.open('accept.post.md', `Hello Paul.\n${line} -->\n`);
    const { items } = await client.complete(uri, 1, line.length);
    const item = items.find(({ label }) => label === 'no-question');
    assert.deepEqual(item?.textEdit, {
      range: { start: { line: 1, character: line.length - 4 }, end: { line: 1, character: line.length } },
      newText: 'no-question',
    });
    assert.ok(item.detail);
  });

  it('offers nothing of the kind in the text', async () => {
    const client = await start();
    const uri = await client.open('text.post.md', 'I accept no-q\n');
    assert.deepEqual((await client.complete(uri, 0, 13)).items, []);
  });
});
