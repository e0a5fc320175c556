import assert from 'node:assert/strict';
import type { PreviewResult, PublishedTextParams, PublishedTextResult } from '../../server/src/protocol.ts';
import { start, stopAll, type TestClient } from './support.ts';

const thread = [
  '---',
  'platform: [x, linkedin]',
  '---',
  'Le **four** a calé hier. <!-- lequel ? -->',
  '',
  '---',
  '',
  'Merci à [Léa](https://lea.example/four) et à {{prénom}}.',
  '',
].join('\r\n');

function published(client: TestClient, params: PublishedTextParams): Promise<PublishedTextResult | null> {
  return client.connection.sendRequest('causerie/publishedText', params);
}

function preview(client: TestClient, uri: string): Promise<PreviewResult | null> {
  return client.connection.sendRequest('causerie/preview', { uri });
}

describe('the text to paste', () => {
  afterEach(stopAll);

  it('is told post by post for a platform, with its place and its length', async () => {
    const client = await start();
    const uri = await client.open('thread.post.md', thread);
    const result = await published(client, { uri, platform: 'linkedin' });
    assert.deepEqual(
      result?.posts.map(({ text }) => text),
      ['Le four a calé hier.', 'Merci à Léa https://lea.example/four et à {{prénom}}.'],
    );
    assert.deepEqual(result?.posts[0]?.length, { length: 20, limit: 3000, unit: 'characters' });
    assert.equal(
      client.textAt(uri, result?.posts[0]?.range ?? assert.fail()),
      'Le **four** a calé hier. <!-- lequel ? -->',
    );
    assert.equal(result?.platform, 'linkedin');
    assert.deepEqual(result?.platforms, [
      { platform: 'x', name: 'X' },
      { platform: 'linkedin', name: 'LinkedIn' },
    ]);
  });

  it('points at what is left to fill in, in the language of the interface', async () => {
    const client = await start({ locale: 'fr' });
    const uri = await client.open('thread.post.md', `${thread}\r\nTODO: le prix\r\n`);
    const result = await published(client, { uri });
    assert.deepEqual(
      result?.unfilled.map(({ range }) => client.textAt(uri, range)),
      ['{{prénom}}', 'TODO'],
    );
    assert.match(result?.unfilled[0]?.message ?? '', /champ de modèle/);
    assert.equal(result?.unfilled[1]?.message, 'Une note pour vous-même est restée ici.');
  });

  it('is the one of the version that the client has by then', async () => {
    const client = await start();
    const uri = await client.open('typed.post', 'One');
    const version = await client.insert(uri, 3, ' two');
    const result = await published(client, { uri });
    assert.deepEqual([result?.version, result?.posts[0]?.text, result?.platform], [version, 'One two', null]);
  });

  it('keeps its Markdown where a blog asks for it', async () => {
    const client = await start();
    const uri = await client.open('drafts/blog.md', '# Oven\n\nA **cold** night.\n');
    const plain = await published(client, { uri });
    assert.deepEqual([plain?.platform, plain?.posts[0]?.text], ['blog', 'Oven\n\nA cold night.']);
    const markdown = await published(client, { uri, form: 'markdown' });
    assert.equal(markdown?.posts[0]?.text, '# Oven\n\nA **cold** night.');
  });

  it('is the text that a platform has of its own, with its own blanks', async () => {
    const client = await start();
    const text = '---\nplatform: [x, linkedin]\n---\nFor **all**.\n\n<!-- platform: x -->\n\nFor [Name] alone.\n';
    const uri = await client.open('variants.post.md', text);
    const of = async (platform: string) => {
      const result = await published(client, { uri, platform });
      return [result?.posts.map((post) => post.text), result?.unfilled.map(({ range }) => client.textAt(uri, range))];
    };
    assert.deepEqual(await of('x'), [['For [Name] alone.'], ['[Name]']]);
    assert.deepEqual(await of('linkedin'), [['For all.'], []]);
  });

  it('is one click away above each post, where the client can copy', async () => {
    const client = await start({ locale: 'fr', initializationOptions: { commands: ['causerie.copyForPublishing'] } });
    const uri = await client.open(
      'lens.post.md',
      `> @lea: et le prix ?\n\n---\n\n${'Le four a calé.'}\n\n---\n\nFin.\n`,
    );
    const copies = (await client.codeLenses(uri)).filter(
      ({ command }) => command?.command === 'causerie.copyForPublishing',
    );
    assert.deepEqual(
      copies.map(({ range, command }) => [range.start.line, command?.title, command?.arguments]),
      [
        [4, 'Copier pour publier', [uri, null, 0]],
        [8, 'Copier pour publier', [uri, null, 1]],
      ],
    );
    const unable = await start();
    const other = await unable.open('lens.post.md', 'Le four a calé.\n');
    assert.ok(
      (await unable.codeLenses(other)).every(({ command }) => command?.command !== 'causerie.copyForPublishing'),
    );
  });

  it('is none of a document that is no draft, or that is not open', async () => {
    const client = await start();
    const uri = await client.open('README.md', '# Read me\n');
    assert.equal(await published(client, { uri }), null);
    assert.equal(await published(client, { uri: 'file:///nowhere.post' }), null);
    assert.equal(await preview(client, uri), null);
  });
});

describe('the preview', () => {
  afterEach(stopAll);

  it('shows each post as each platform will', async () => {
    const client = await start();
    const uri = await client.open('thread.post.md', `${thread}\n#four avec @lea_p\n`);
    const result = await preview(client, uri);
    assert.deepEqual(
      result?.platforms.map(({ name, posts }) => [name, posts.length]),
      [
        ['X', 2],
        ['LinkedIn', 2],
      ],
    );
    const second = result?.platforms[0]?.posts[1];
    assert.deepEqual(
      second?.pieces.filter(({ kind }) => kind !== 'text').map(({ kind, text }) => [kind, text]),
      [
        ['link', 'lea.example/four'],
        ['hashtag', '#four'],
        ['mention', '@lea_p'],
      ],
    );
    assert.deepEqual(second?.card, { host: 'lea.example', title: 'Léa' });
    assert.equal(second?.length?.limit, 280);
  });

  it('folds a long post where its platform does, and says what does not fit', async () => {
    const client = await start();
    const body = 'Le four a calé hier et la pâte a levé toute seule. '.repeat(12).trim();
    const uri = await client.open('long.post', `---\nplatform: [linkedin, x, mastodon]\n---\n${body}\n`);
    const [linkedin, x, mastodon] = (await preview(client, uri))?.platforms ?? [];
    const shown = (post = linkedin?.posts[0]) =>
      post?.pieces
        .filter(({ folded }) => !folded)
        .map(({ text }) => text)
        .join('');
    assert.ok((shown()?.length ?? 0) > 180 && (shown()?.length ?? 0) <= 210, shown());
    assert.ok(body.startsWith(shown() ?? assert.fail()));
    assert.equal(shown(x?.posts[0]), body, 'what does not fit is not folded away');
    const over = x?.posts[0]?.pieces
      .filter((piece) => piece.over)
      .map(({ text }) => text)
      .join('');
    assert.equal(over, body.slice(280));
    assert.equal(shown(mastodon?.posts[0]), body);
  });

  it('folds where the setting says', async () => {
    const client = await start({ initializationOptions: { folds: { linkedin: { characters: 10, lines: 0 } } } });
    const uri = await client.open('fold.post', '---\nplatform: linkedin\n---\nOne two three four.\n');
    const [linkedin] = (await preview(client, uri))?.platforms ?? [];
    assert.equal(linkedin?.posts[0]?.pieces.find(({ folded }) => !folded)?.text, 'One two th');
  });

  it('of a draft for no platform is its text', async () => {
    const client = await start();
    const uri = await client.open('note.post', 'One line.\n');
    const result = await preview(client, uri);
    assert.equal(result?.platforms.length, 1);
    assert.deepEqual(
      { ...result?.platforms[0], posts: result?.platforms[0]?.posts.map(({ pieces, length }) => [pieces, length]) },
      { platform: null, name: '', posts: [[[{ text: 'One line.', kind: 'text' }], null]] },
    );
  });

  it('of an article has its headings, its emphasis and its images by their descriptions', async () => {
    const client = await start();
    const uri = await client.open(
      'drafts/blog.md',
      '# Oven\n\nA **cold** [night](https://a.example) ![The oven](x.png)\n',
    );
    const [blog] = (await preview(client, uri))?.platforms ?? [];
    const styled = blog?.posts[0]?.pieces.filter(({ styles }) => styles).map(({ text, styles }) => [text, styles]);
    assert.deepEqual(styled, [
      ['Oven', ['heading']],
      ['cold', ['strong']],
      ['The oven', ['image']],
    ]);
    assert.ok(blog?.posts[0]?.pieces.some(({ kind, text }) => kind === 'link' && text === 'night'));
  });
});
