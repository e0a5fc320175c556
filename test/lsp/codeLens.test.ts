import assert from 'node:assert/strict';
import type { PreviewResult } from '../../server/src/protocol.ts';
import { pushCapabilities, start, stopAll, type TestClient } from './support.ts';

const asking = 'Thank you @maya, which glue did you use for the cover of the second book?';
const announcing = 'We are thrilled to announce that the bindery opens tomorrow in Tanner Street.';

/** The draft with its lenses above their lines, as an editor shows them. */
async function shown(client: TestClient, uri: string): Promise<string> {
  const lenses = await client.codeLenses(uri);
  const lines = client.document(uri).getText().split(/\r?\n/);
  return lines
    .flatMap((line, index) => {
      const above = lenses.filter(({ range }) => range.start.line === index).map(({ command }) => command?.title);
      return above.length > 0 ? [`‹${above.join(' | ')}›`, line] : [line];
    })
    .join('\n');
}

const refreshing = {
  ...pushCapabilities,
  workspace: { ...pushCapabilities.workspace, codeLens: { refreshSupport: true } },
};

describe('code lenses', () => {
  afterEach(stopAll);

  it('tell the score and the length on each platform above each post', async () => {
    const client = await start();
    const text = `---\nplatform: [x, linkedin]\npurpose: story\n---\n\n${asking}\n\n---\n\n**And** the thread? https://a.example/${'long/'.repeat(60)}\n`;
    const uri = await client.open('thread.post.md', text);
    const lines = (await shown(client, uri)).split('\n');
    assert.equal(lines[5], `‹Score 100/100 | X ${asking.length}/280 | LinkedIn ${asking.length}/3,000›`);
    assert.equal(lines[10], '‹No score yet | X 39/280 | LinkedIn 334/3,000›');
  });

  it('say what is too many, in French', async () => {
    const client = await start({ locale: 'fr' });
    const uri = await client.open('long.post', `---\nplatform: x\n---\n${'Un four. '.repeat(150)}🎉\n`, 'post-draft');
    const [, length] = await client.codeLenses(uri);
    assert.equal(length?.command?.title, 'X 1\u202f352/280, 1\u202f072 de trop');
  });

  it('count the mixed marks of Markdown for nothing, and Windows line breaks once', async () => {
    const client = await start();
    const uri = await client.open(
      'marks.post.md',
      '---\r\nplatform: x\r\n---\r\n**A** [b](https://a.example)\r\n\r\n👩🏽‍🚀\r\n',
    );
    const [, length] = await client.codeLenses(uri);
    // "A b " and an address, two line breaks, an emoji.
    assert.equal(length?.command?.title, 'X 31/280');
  });

  it('count to the limit that a configuration sets, as do hints, preview and splitting', async () => {
    const rules = { 'too-long': { options: { limits: { x: 1000 } } } };
    const client = await start({ settings: () => ({ rules }) });
    const uri = await client.open('long.post', `---\nplatform: x\n---\n${'Un four. '.repeat(50)}\n`, 'post-draft');
    const [, length] = await client.codeLenses(uri);
    assert.equal(length?.command?.title, 'X 449/1,000');
    const whole = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };
    const hints = await client.connection.sendRequest('textDocument/inlayHint', {
      textDocument: { uri },
      range: whole,
    });
    assert.doesNotMatch(JSON.stringify(hints), /X ends/);
    const preview = (await client.connection.sendRequest('causerie/preview', { uri })) as PreviewResult;
    const [post] = preview.platforms[0]?.posts ?? [];
    assert.deepEqual([post?.length?.limit, post?.pieces.some(({ over }) => over)], [1000, false]);
    const actions = await client.actions(
      uri,
      { start: { line: 3, character: 2 }, end: { line: 3, character: 2 } },
      {
        only: ['refactor.rewrite'],
      },
    );
    assert.deepEqual(
      actions.filter(({ kind }) => kind === 'refactor.rewrite.splitPost'),
      [],
    );
  });

  it('tell each variant by itself', async () => {
    const client = await start();
    const text = `---\nplatform: [linkedin, x]\npurpose: story\n---\n${asking}\n\n<!-- platform: x -->\n${announcing}\n`;
    const uri = await client.open('variants.post', text, 'post-draft');
    const { variants } = await client.score(uri);
    assert.equal(
      await shown(client, uri),
      `---\nplatform: [linkedin, x]\npurpose: story\n---\n‹Score ${variants?.[0]?.score}/100 | LinkedIn ${asking.length}/3,000›\n${asking}\n\n<!-- platform: x -->\n‹Score ${variants?.[1]?.score}/100 | X ${announcing.length}/280›\n${announcing}\n`,
    );
    assert.ok((variants?.[0]?.score ?? 0) > (variants?.[1]?.score ?? 100));
  });

  it('are words alone where the client cannot show the score, and lead to it where it can', async () => {
    const plain = await start();
    const can = await start({ initializationOptions: { commands: ['causerie.showScore'] } });
    const text = `---\nplatform: x\n---\n${asking}\n\n<!-- platform: mastodon -->\n${announcing}\n`;
    const uri = await plain.open('click.post', text, 'post-draft');
    assert.deepEqual([...new Set((await plain.codeLenses(uri)).map(({ command }) => command?.command))], ['']);
    await can.open('click.post', text, 'post-draft');
    const commands = (await can.codeLenses(uri)).map(({ command }) => [command?.command, command?.arguments]);
    assert.deepEqual(commands, [
      ['causerie.showScore', [uri, 0]],
      ['causerie.showScore', [uri, 0]],
      ['causerie.showScore', [uri, 1]],
      ['causerie.showScore', [uri, 1]],
    ]);
  });

  it('stay away from a README, an empty draft and where they are switched off', async () => {
    const client = await start({ settings: ({ scopeUri }) => ({ codeLens: !scopeUri?.includes('/off/') }) });
    for (const path of ['README.md', 'off/a.post.md']) {
      assert.deepEqual(await client.codeLenses(await client.open(path, asking)), [], path);
    }
    assert.deepEqual(await client.codeLenses(await client.open('empty.post.md', '')), []);
  });

  it('are asked for again after a pause, once they would say something else', async () => {
    const client = await start({ capabilities: refreshing });
    const uri = await client.open('typed.post.md', `---\nplatform: x\n---\n${asking}\n`);
    await client.codeLenses(uri);
    const asked = client.otherRefreshes.next();
    await client.insert(uri, client.document(uri).getText().length, 'More.');
    const first = await Promise.race([client.diagnostics(uri).then(() => 'diagnostics'), asked]);
    assert.equal(first, 'diagnostics');
    assert.equal(await asked, 'workspace/codeLens/refresh');
  });

  it('are asked for again when they are switched off', async () => {
    let codeLens = true;
    const client = await start({ capabilities: refreshing, settings: () => ({ codeLens }) });
    const uri = await client.open('switched.post.md', asking);
    assert.ok((await client.codeLenses(uri)).length > 0);
    codeLens = false;
    const asked = client.otherRefreshes.next();
    await client.configurationChanged();
    await asked;
    assert.deepEqual(await client.codeLenses(uri), []);
  });
});
