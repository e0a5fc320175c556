import assert from 'node:assert/strict';
import { broadcast, conversation, Sandbox } from './support.ts';

describe('causerie check --jobs and --shard', () => {
  const box = new Sandbox();

  function writeMany(count: number): void {
    for (let index = 0; index < count; index++) {
      box.write(`drafts/${index % 7}/${index}.post`, index % 3 ? `${broadcast}${index}\n` : conversation);
    }
  }

  it('tells the same in the same order, whatever the number of threads', () => {
    writeMany(40);
    box.write('drafts/3/latin1.post', Buffer.from([0x63, 0xe9]));
    box.write('drafts/5/notes.png', 'x');
    const one = box.causerie('check', '.', '--jobs=1');
    assert.equal(one.code, 2);
    assert.match(one.err, /drafts\/3\/latin1\.post/);
    for (const jobs of ['2', '4']) assert.deepEqual(box.causerie('check', '.', '--jobs', jobs), one);
  });

  it('mends in threads as in one', () => {
    writeMany(20);
    box.causerie('check', '.', '--jobs=3', '--fix');
    for (let index = 1; index < 20; index += 3) {
      assert.match(box.read(`drafts/${index % 7}/${index}.post`), /\nContactez-nous\.\n\d+\n$/);
    }
  });

  it('splits a run into parts that share nothing and leave nothing out', () => {
    for (let index = 0; index < 20; index++) box.write(`drafts/${index % 7}/${index}.post`, 'Bonne nuit\n');
    const pathsOf = (...args: readonly string[]) => box.report('check', ...args).files.map(({ path }) => path);
    const all = pathsOf('.');
    const parts = ['1/3', '2/3', '3/3'].map((shard) => pathsOf('.', '--shard', shard));
    assert.deepEqual(parts.flat().sort(), [...all].sort());
    assert.deepEqual(parts.map(({ length }) => length).sort(), [6, 7, 7]);
    assert.deepEqual(pathsOf('drafts/6', 'drafts', '--shard', '2/3').sort(), parts[1]?.sort());
    assert.deepEqual(pathsOf('drafts/0/0.post', '--shard=2/2'), []);
  });
});
