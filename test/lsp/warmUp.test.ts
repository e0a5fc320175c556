import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { type Draft, readDraft } from '../../server/src/engine/draft.ts';
import { lint } from '../../server/src/engine/lint.ts';
import { TypingTrial } from '../../server/src/lsp/typingTrial.ts';
import { englishDraft, frenchDraft, start, stopAll } from './support.ts';

/** Longer than the server waits before it tries keys, and than it tries them for. */
const looking = 1500;

function told(draft: Draft) {
  const { findings, score } = lint(draft);
  return { score, findings: findings.map(({ rule, from, to }) => ({ rule, from, to })) };
}

describe('keys that are tried while nobody types', () => {
  afterEach(stopAll);

  it('are told to nobody', async () => {
    const client = await start();
    const uri = await client.open('bindery.post', englishDraft, 'post-draft');
    const before = await client.diagnostics(uri);
    await client.score(uri);
    await setTimeout(looking);
    assert.equal(client.published.all.length, 1);
    assert.equal(client.scores.all.length, 1);
    await client.insert(uri, englishDraft.length, 'And you?\n');
    const after = await client.diagnostics(uri);
    assert.deepEqual(
      after.map(({ code }) => code),
      before.map(({ code }) => code).filter((code) => code !== 'no-question'),
    );
  });

  for (const [language, text] of [
    ['fr', `${frenchDraft}\nPassez nous voir !\n`],
    ['en', englishDraft],
    ['und', ''],
  ] as const) {
    it(`leave the draft as it was (${language})`, () => {
      const draft = readDraft(text, { markdown: true, language: 'auto' });
      const before = told(draft);
      const trial = new TypingTrial(draft);
      for (let key = 0; key < 300; key++) trial.key();
      assert.equal(draft.text, text);
      assert.deepEqual(told(draft), before);
      assert.deepEqual(told(draft), told(readDraft(text, { markdown: true, language: 'auto' })));
    });
  }
});
