import assert from 'node:assert/strict';
import { englishDraft, start, stopAll } from './support.ts';

describe('the score notification', () => {
  afterEach(stopAll);

  it('comes after each version, and traces each point to a finding', async () => {
    const client = await start();
    const uri = await client.open('score.post.md', englishDraft);
    const score = await client.score(uri);
    assert.equal(score.draft, true);
    assert.ok(score.score !== null && score.score < 100);
    assert.equal(score.band, score.score >= 80 ? 'conversation' : score.score >= 55 ? 'almost' : 'broadcast');
    assert.equal(
      100 - score.score,
      score.deductions.reduce((sum, { points }) => sum + points, 0),
    );
    const diagnostic = await client.diagnosticOf(uri, 'canned-phrase');
    const deduction = score.deductions.find(({ principle }) => principle === 'no-ready-made');
    assert.deepEqual(deduction?.rules, ['canned-phrase']);
    assert.deepEqual(deduction?.findings, [
      { rule: 'canned-phrase', message: diagnostic.message, range: diagnostic.range },
    ]);
    await client.insert(uri, 0, 'x');
    await client.score(uri, 2);
  });

  it('lists what the draft does well, in the language of the interface', async () => {
    const client = await start({ locale: 'fr' });
    const uri = await client.open('strength.post.md', 'Thank you @maya, which glue did you use for the cover?\n');
    const { strengths } = await client.score(uri);
    assert.ok(strengths.some(({ id, title }) => id === 'names-people' && title === 'nomme des personnes'));
  });

  it('scores each post of a thread', async () => {
    const client = await start();
    const text = `---\nplatform: x\n---\n${englishDraft}\n---\n\nMaya, which glue did you use for the cover?\n`;
    const uri = await client.open('thread.post.md', text);
    const { posts } = await client.score(uri);
    assert.deepEqual(
      posts.map(({ range }) => range.start),
      [
        { line: 3, character: 0 },
        { line: 7, character: 0 },
      ],
    );
    assert.ok((posts[0]?.score ?? 100) < (posts[1]?.score ?? 0));
  });

  it('tells each variant, and the lowest one’s score as the draft’s', async () => {
    const client = await start({ locale: 'fr' });
    const asking = 'Merci @maya pour la colle, laquelle avez-vous prise pour la couverture ?';
    const text = `---\npurpose: story\n---\n${asking}\n\n<!-- platform: x, bluesky -->\n${englishDraft}`;
    const uri = await client.open('variants.post', text, 'post-draft');
    const { score, deductions, variants = [], posts } = await client.score(uri);
    assert.deepEqual(
      variants.map(({ title, platforms }) => [title, platforms]),
      [
        ['texte commun', []],
        ['X, Bluesky', ['x', 'bluesky']],
      ],
    );
    assert.ok((variants[0]?.score ?? 0) > (variants[1]?.score ?? 100));
    assert.equal(score, variants[1]?.score);
    assert.deepEqual(deductions, variants[1]?.deductions);
    assert.deepEqual(
      posts.map(({ range }) => range.start.line),
      [3, 6],
    );
    await client.change(uri, { text: asking });
    assert.equal((await client.score(uri)).variants, undefined);
  });

  it('is none for a text that hardly began', async () => {
    const client = await start();
    const uri = await client.open('short.post.md', 'Hello Paul.\n');
    const { draft, score, band } = await client.score(uri);
    assert.deepEqual({ draft, score, band }, { draft: true, score: null, band: null });
  });

  it('tells once that a document is no draft', async () => {
    const client = await start();
    const uri = await client.open('README.md', englishDraft);
    await client.score(uri);
    await client.insert(uri, 0, 'x');
    await client.insert(uri, 0, 'x');
    await client.diagnostics(uri);
    await client.settled();
    assert.deepEqual(
      client.scores.all.map(({ version, draft, score }) => ({ version, draft, score })),
      [{ version: 1, draft: false, score: null }],
    );
  });
});
