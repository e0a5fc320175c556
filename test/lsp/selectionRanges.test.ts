import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-protocol';
import { marked, sharedClient } from './marked.ts';
import { stopAll } from './support.ts';

/** What a selection at the cursor grows to, step by step. */
async function steps(draft: string, path = 'select.post.md'): Promise<string[]> {
  const { text, cursors } = marked(draft);
  const client = await sharedClient();
  const uri = await client.open(path, text, path.endsWith('.post') ? 'post-draft' : 'markdown');
  const positions = cursors.map((cursor) => client.document(uri).positionAt(cursor));
  const [found] = await client.connection.sendRequest<SelectionRange[]>('textDocument/selectionRange', {
    textDocument: { uri },
    positions,
  });
  const grown: string[] = [];
  for (let step = found; step; step = step.parent as SelectionRange) grown.push(client.textAt(uri, step.range));
  return grown;
}

describe('a selection that grows', () => {
  after(stopAll);

  it('goes from the word over emphasis and sentence to paragraph, post and draft', async () => {
    const post = 'One **very wa‸rm oven** bakes. Two wait.\n\nMore words.';
    const text = `---\nplatform: x\n---\n${post.replace('‸', '')}\n\n---\n\nThe next one.\n`;
    assert.deepEqual(await steps(text.replace('wa', 'wa‸')), [
      'warm',
      'very warm oven',
      '**very warm oven**',
      'One **very warm oven** bakes.',
      'One **very warm oven** bakes. Two wait.',
      post.replace('‸', ''),
      text,
    ]);
  });

  it('knows what apostrophes and hyphens join, and French quotation marks', async () => {
    assert.deepEqual(await steps('Il dit « l’ate‸lier rouvre » et part.'), [
      'atelier',
      'l’atelier',
      'l’atelier rouvre',
      '« l’atelier rouvre »',
      'Il dit « l’atelier rouvre » et part.',
    ]);
    assert.deepEqual((await steps('Que fe‸riez-vous ?')).slice(0, 2), ['feriez', 'feriez-vous']);
  });

  it('goes from a link’s words to the link, and from a nested item to its lists', async () => {
    assert.deepEqual(await steps('- flour\n- water, see [our no‸tes](https://a.example)\n  - cold\n'), [
      'notes',
      'our notes',
      '[our notes](https://a.example)',
      'water, see [our notes](https://a.example)',
      '- water, see [our notes](https://a.example)\n  - cold',
      '- flour\n- water, see [our notes](https://a.example)\n  - cold',
      '- flour\n- water, see [our notes](https://a.example)\n  - cold\n',
    ]);
  });

  it('takes mentions, hashtags and emoji whole, across Windows line breaks', async () => {
    assert.deepEqual((await steps('Merci @lea.m‸artin 🙏\r\nà demain.\r\n', 'merci.post')).slice(0, 2), [
      'martin',
      '@lea.martin',
    ]);
    assert.deepEqual((await steps('Demain 👩‍🍳 #pa‸in\n', 'pain.post')).slice(0, 2), ['pain', '#pain']);
  });

  it('goes from a value of the front matter to its entry, and from a comment to its thread', async () => {
    assert.deepEqual(await steps('---\nplatform: [x, mast‸odon]\n---\nHello.\n'), [
      'mastodon',
      'platform: [x, mastodon]',
      'platform: [x, mastodon]\n',
      '---\nplatform: [x, mastodon]\n---',
      '---\nplatform: [x, mastodon]\n---\nHello.\n',
    ]);
    const reply = await steps('> @lea: how long?\n\nTwo d‸ays.\n\n> @sam: bravo\n');
    assert.deepEqual(reply.slice(0, 3), ['days', 'Two days.', '> @lea: how long?\n\nTwo days.']);
  });

  it('is the cursor alone where there is nothing to take', async () => {
    assert.deepEqual(await steps('A no‸te.\n', 'notes/a.md'), ['']);
    assert.deepEqual(await steps('‸'), ['']);
  });
});
