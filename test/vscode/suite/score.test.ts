import assert from 'node:assert/strict';
import { eventually } from '../eventually.ts';
import { api, closeAll, launchDraft, open, score } from './support.ts';

describe('the score', () => {
  afterEach(closeAll);

  it('comes with a band and with what each point was lost for', async () => {
    const document = await open('score.post.md', launchDraft);
    const params = await score(document);
    assert.ok(params.score !== null && params.score < 100);
    const lost = params.deductions.reduce((sum, { points }) => sum + points, 0);
    assert.equal(params.score, 100 - lost);
    assert.ok(params.deductions.every(({ findings }) => findings.length > 0));
  });

  it('is none where there is hardly a word yet', async () => {
    const document = await open('short.post.md', 'Bonjour Paul.\n');
    const params = await score(document);
    assert.equal(params.score, null);
    assert.equal(params.draft, true);
  });

  it('is none for a document that is no draft', async () => {
    const causerie = await api();
    const readme = await open('NOTES.md', 'Some notes about how this folder is laid out.\n');
    const draft = await open('next.post.md', launchDraft);
    await score(draft);
    await eventually('no score of the notes', () => causerie.scoreOf(readme.uri)?.draft !== true);
    assert.equal(causerie.scoreOf(readme.uri)?.score ?? null, null);
  });
});
