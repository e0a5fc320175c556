import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { start, stopAll, type TestClient } from './support.ts';

const sentence = 'The oven broke down in the middle of Saturday’s batch, and all of us looked for the reason together.';
const long = `---\r\nplatform: x\r\n---\r\n${sentence} ${sentence}\r\n${sentence} And you?\r\n\r\n${sentence}\r\n`;

async function refactorings(client: TestClient, uri: string, line: number, only = ['refactor']): Promise<CodeAction[]> {
  const at = { line, character: 0 };
  return client.actions(uri, { start: at, end: at }, { only });
}

describe('threads', () => {
  afterEach(stopAll);

  it('a post that is too long becomes a thread, and one post again, to the byte', async () => {
    const client = await start();
    const uri = await client.open('oven.post', long, 'post-draft');
    const [split] = await refactorings(client, uri, 3);
    assert.equal(split?.title, 'Split this post into a thread of 2');
    assert.equal(split?.kind, 'refactor.rewrite.splitPost');
    await client.apply(split?.edit);
    assert.deepEqual(await client.diagnostics(uri).then((all) => all.filter(({ code }) => code === 'too-long')), []);
    const lenses = await client.codeLenses(uri);
    assert.equal(lenses.filter(({ command }) => command?.title.startsWith('X ')).length, 2);
    const [join] = await refactorings(client, uri, 3);
    assert.equal(join?.title, 'Join this post with the next one');
    await client.apply(join?.edit);
    assert.equal(client.document(uri).getText(), long);
  });

  it('a whole thread becomes one post', async () => {
    const client = await start({ locale: 'fr' });
    const uri = await client.open(
      'fil.post',
      '---\nplatform: x\n---\nUn.\n\n---\n\nDeux.\n\n---\n\nTrois.\n',
      'post-draft',
    );
    const actions = await refactorings(client, uri, 3);
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Réunir cette publication et la suivante', 'Réunir les 3 publications de ce fil'],
    );
    await client.apply(actions[1]?.edit);
    assert.equal(client.document(uri).getText(), '---\nplatform: x\n---\nUn.\n\nDeux.\n\nTrois.\n');
  });

  it('is no choice where it would change nothing', async () => {
    const client = await start();
    for (const [path, text] of [
      ['short.post', `---\nplatform: x\n---\n${sentence}\n`],
      ['nowhere.post', `${sentence} `.repeat(9)],
      ['article.post.md', `---\nplatform: blog\n---\n${`${sentence} `.repeat(9)}`],
    ] as const) {
      const uri = await client.open(path, text, path.endsWith('.md') ? 'markdown' : 'post-draft');
      assert.deepEqual(await refactorings(client, uri, 0), [], path);
      assert.deepEqual(await refactorings(client, uri, 3), [], path);
    }
  });

  it('a variant is split for its own platform alone', async () => {
    const client = await start();
    const text = `---\nplatform: [linkedin, x]\n---\n${`${sentence} `.repeat(4)}\n\n<!-- platform: x -->\n${`${sentence} `.repeat(3)}\n`;
    const uri = await client.open('variant.post', text, 'post-draft');
    assert.deepEqual(await refactorings(client, uri, 3), []);
    const [split] = await refactorings(client, uri, 6);
    await client.apply(split?.edit);
    const { posts, variants } = await client.score(uri);
    assert.equal(posts.length, 3);
    assert.deepEqual(
      variants?.map(({ title }) => title),
      ['LinkedIn', 'X'],
    );
  });

  it('is asked for by its kind, and leaves quick fixes alone', async () => {
    const client = await start();
    const uri = await client.open('kinds.post', long, 'post-draft');
    assert.equal((await refactorings(client, uri, 3, ['refactor.rewrite'])).length, 1);
    assert.equal((await refactorings(client, uri, 3, ['refactor.extract'])).length, 0);
    const kinds = client.initialized.capabilities.codeActionProvider as { codeActionKinds: string[] };
    assert.ok(kinds.codeActionKinds.includes('refactor.rewrite.splitPost'));
  });
});
