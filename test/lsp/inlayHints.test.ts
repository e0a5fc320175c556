import assert from 'node:assert/strict';
import type { InlayHint } from 'vscode-languageserver-protocol';
import { start, stopAll, type TestClient } from './support.ts';

/** The draft with its hints where they stand: `‹X ends here›`. */
async function shown(client: TestClient, uri: string): Promise<string> {
  const document = client.document(uri);
  let text = document.getText();
  for (const { position, label } of [...(await client.inlayHints(uri))].reverse()) {
    const at = document.offsetAt(position);
    text = `${text.slice(0, at)}‹${String(label)}›${text.slice(at)}`;
  }
  return text;
}

const family = '👨‍👩‍👧‍👦';

describe('inlay hints', () => {
  afterEach(stopAll);

  for (const [what, front, marked] of [
    ['LinkedIn folds after three lines', 'linkedin', 'One.\n\nTwo.‹LinkedIn … see more›\n\nThree.\n'],
    ['blank lines at the end are none', 'linkedin', 'One.\n\nTwo.\n\n'],
    ['and after 210 characters', 'linkedin', `${'é'.repeat(210)}‹LinkedIn … see more›é\n`],
    ['marks of Markdown are not read', 'instagram', `**${'e'.repeat(120)}** _abcd‹Instagram … see more›ef_\n`],
    ['nor comments', 'instagram', `<!-- note -->\n${'e'.repeat(125)}‹Instagram … see more›e\n`],
    [
      'platforms that fold in one place share a hint',
      '[linkedin, instagram]',
      'One.\n\nTwo.‹LinkedIn, Instagram … see more›\n\nThree.\n',
    ],
    [
      'the limit stands before the first character that does not fit',
      'bluesky',
      `${'e'.repeat(300)}‹Bluesky ends here: 300 characters›e\n`,
    ],
    ['never in the middle of one', 'threads', `${'e'.repeat(499)}‹Threads ends here: 500 characters›${family}!\n`],
    [
      'an address counts 23 on X',
      'x',
      `https://a.example/${'x'.repeat(300)} ${'e'.repeat(256)}‹X … see more›‹X ends here: 280 characters›e\n`,
    ],
    ['an emoji counts two on X', 'x', `${family.repeat(140)}‹X … see more›‹X ends here: 280 characters›e\n`],
    [
      'each post by itself',
      'bluesky',
      `${'a'.repeat(301)}\n\n---\n\n${'b'.repeat(300)}‹Bluesky ends here: 300 characters›b\n`.replace(
        'a'.repeat(301),
        `${'a'.repeat(300)}‹Bluesky ends here: 300 characters›a`,
      ),
    ],
    ['Windows line breaks', 'linkedin', 'One.\r\n\r\nTwo.‹LinkedIn … see more›\r\n\r\nThree.\r\n'],
    ['a blog folds nothing', 'blog', `${'e'.repeat(5000)}\n`],
    [
      'a variant by itself',
      '[linkedin, bluesky]',
      `Short.\n\n<!-- platform: bluesky -->\n${'e'.repeat(300)}‹Bluesky ends here: 300 characters›e\n`,
    ],
  ] as const) {
    it(what, async () => {
      const client = await start();
      const head = `---\nplatform: ${front}\n---\n`;
      const uri = await client.open('hints.post.md', head + marked.replace(/‹[^›]*›/g, ''));
      assert.equal(await shown(client, uri), head + marked);
    });
  }

  it('speak French, and explain themselves', async () => {
    const client = await start({ locale: 'fr' });
    const uri = await client.open('pli.post.md', `---\nplatform: linkedin\n---\n${'é'.repeat(3001)}\n`);
    const [fold, limit] = (await client.inlayHints(uri)) as [InlayHint, InlayHint];
    assert.equal(fold.label, 'LinkedIn … voir plus');
    assert.match(String(fold.tooltip), /210 caractères ou 3 lignes.*causerie\.folds/);
    assert.equal(limit.label, 'LinkedIn s’arrête ici\u00a0: 3\u202f000 caractères');
  });

  it('stand where the settings say', async () => {
    const folds = { linkedin: { characters: 4 }, facebook: null, mastodon: { lines: 1 }, nowhere: 3, x: 'no' };
    const client = await start({ settings: () => ({ folds }) });
    const text = `---\nplatform: [linkedin, facebook, mastodon]\n---\nOne two.\n${'e'.repeat(490)}\n`;
    const uri = await client.open('set.post.md', text);
    const hints = await client.inlayHints(uri);
    assert.deepEqual(
      hints.map(({ label, position }) => [label, position.line, position.character]),
      [
        ['LinkedIn … see more', 3, 4],
        ['Mastodon … see more', 3, 8],
      ],
    );
  });

  it('are those of the asked range, and none where they are switched off', async () => {
    let inlayHints = true;
    const client = await start({ settings: () => ({ inlayHints }) });
    const uri = await client.open('range.post.md', `---\nplatform: instagram\n---\n${'e'.repeat(200)}\n`);
    const line = (number: number) => ({ start: { line: number, character: 0 }, end: { line: number, character: 999 } });
    assert.equal((await client.inlayHints(uri, line(3))).length, 1);
    assert.equal((await client.inlayHints(uri, line(2))).length, 0);
    inlayHints = false;
    await client.configurationChanged();
    await client.settled();
    assert.deepEqual(await client.inlayHints(uri), []);
    assert.deepEqual(await client.inlayHints(await client.open('README.md', 'e'.repeat(400))), []);
  });
});
