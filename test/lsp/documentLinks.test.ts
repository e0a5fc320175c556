import assert from 'node:assert/strict';
import type { DocumentLink } from 'vscode-languageserver-protocol';
import { sharedClient } from './marked.ts';
import { pushCapabilities, stopAll, type TestClient } from './support.ts';

async function links(client: TestClient, text: string, path = 'links.post.md'): Promise<DocumentLink[]> {
  const uri = await client.open(path, text, path.endsWith('.post') ? 'post-draft' : 'markdown');
  return client.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
}

/** `[words, target]` of each link. */
async function targets(text: string, path = 'links.post.md'): Promise<[string, string][]> {
  const client = await sharedClient();
  const found = await links(client, text, path);
  const [uri = ''] = client.documents.keys();
  return found.map(({ range, target }) => [client.textAt(uri, range), target ?? '']);
}

function on(platform: string, words: string): string {
  return `---\nplatform: ${platform}\n---\n${words}\n`;
}

describe('document links', () => {
  after(stopAll);

  const pages: [string, string, string][] = [
    ['x', 'https://x.com/lea_p', 'https://x.com/hashtag/pain'],
    ['instagram', 'https://www.instagram.com/lea_p/', 'https://www.instagram.com/explore/tags/pain/'],
    ['threads', 'https://www.threads.com/@lea_p', 'https://www.threads.com/search?q=pain&serp_type=tags'],
  ];
  for (const [platform, person, hashtag] of pages) {
    it(`lead to people and hashtags on ${platform}`, async () => {
      assert.deepEqual(await targets(on(platform, 'Merci @lea_p, pour le #pain !')), [
        ['@lea_p', person],
        ['#pain', hashtag],
      ]);
    });
  }

  it('lead to LinkedIn, Facebook and Bluesky only where the handle can be an address there', async () => {
    assert.deepEqual(await targets(on('linkedin', 'Merci @lea-petit, @lea_p et @Nadia. #été')), [
      ['@lea-petit', 'https://www.linkedin.com/in/lea-petit/'],
      ['#été', 'https://www.linkedin.com/feed/hashtag/%C3%A9t%C3%A9/'],
    ]);
    assert.deepEqual(await targets(on('facebook', 'Merci @lea.petit et @lea_p.')), [
      ['@lea.petit', 'https://www.facebook.com/lea.petit'],
    ]);
    assert.deepEqual(await targets(on('bluesky', 'Thanks @lea.bsky.social and @sam. #bread')), [
      ['@lea.bsky.social', 'https://bsky.app/profile/lea.bsky.social'],
      ['#bread', 'https://bsky.app/hashtag/bread'],
    ]);
  });

  it('lead to the server that a handle names, and nowhere where none is known', async () => {
    assert.deepEqual(await targets(on('mastodon', 'Merci @lea@piaille.fr et @sam. #pain')), [
      ['@lea@piaille.fr', 'https://piaille.fr/@lea'],
    ]);
    assert.deepEqual(await targets('Merci @lea_p. #pain\n'), [], 'a draft without a platform');
  });

  it('take the first platform that has a page, people of the front matter and quoted comments too', async () => {
    const draft = '---\nplatform: [mastodon, x]\nmentions: [sam_w, "@paul"]\n---\n> @lea_p: bravo\r\n\r\n🙏 #pain\r\n';
    assert.deepEqual(await targets(draft), [
      ['sam_w', 'https://x.com/sam_w'],
      ['@paul', 'https://x.com/paul'],
      ['@lea_p', 'https://x.com/lea_p'],
      ['#pain', 'https://x.com/hashtag/pain'],
    ]);
  });

  it('add bare addresses, and leave to the editor what it links itself', async () => {
    const words =
      'On example.org/notes, https://a.example and [@lea_p there](https://b.example); `@code`, sam@c.example.';
    assert.deepEqual(await targets(on('x', words)), [['example.org/notes', 'https://example.org/notes']]);
  });

  it('say where they lead, in the language of the interface, to a client that shows it', async () => {
    const draft = on('x', 'Merci @lea_p.');
    const client = await sharedClient({ locale: 'fr' });
    assert.equal((await links(client, draft))[0]?.tooltip, 'Ouvrir @lea_p sur X');
    const plain = await sharedClient({ capabilities: pushCapabilities });
    assert.equal((await links(plain, draft))[0]?.tooltip, undefined);
  });

  it('leave notes alone', async () => {
    assert.deepEqual(await targets('Merci @lea_p, example.org. #pain\n', 'notes/a.md'), []);
  });
});
