import assert from 'node:assert/strict';
import { englishDraft, pushCapabilities, start, stopAll } from './support.ts';

const essay = 'Les experts en réseaux sociaux se trompent, parfois';

describe('hovers', () => {
  afterEach(stopAll);

  it('tell the principle and its essay, before and after, and when to ignore it', async () => {
    const client = await start();
    const uri = await client.open('hover.post.md', englishDraft);
    const hover = await client.hover(uri, 0, 5);
    assert.equal(hover?.kind, 'markdown');
    for (const part of ['Nothing ready-made', essay, 'Before:', 'After:', '**When to ignore it:**']) {
      assert.ok(hover.value.includes(part), `${part}\nis not in\n${hover.value}`);
    }
  });

  it('speak French to who writes in a French editor, about an English draft too', async () => {
    const client = await start({ locale: 'fr-FR' });
    const uri = await client.open('survol.post.md', englishDraft);
    const hover = await client.hover(uri, 0, 5);
    for (const part of ['Avant\u00A0:', 'Après\u00A0:', '**Quand l’ignorer\u00A0:**', essay]) {
      assert.ok(hover?.value.includes(part), `${part}\nis not in\n${hover?.value}`);
    }
  });

  it('are plain text for a client that shows no Markdown', async () => {
    const capabilities = { ...pushCapabilities, textDocument: { hover: { contentFormat: ['plaintext' as const] } } };
    const client = await start({ capabilities });
    const uri = await client.open('plain.post.md', englishDraft);
    const hover = await client.hover(uri, 0, 5);
    assert.equal(hover?.kind, 'plaintext');
    assert.ok(hover.value.includes(essay) && !hover.value.includes('**'), hover.value);
  });

  it('say nothing elsewhere', async () => {
    const client = await start();
    const uri = await client.open('elsewhere.post.md', `Hello Paul, hello Lea.\n\n${englishDraft}`);
    assert.equal(await client.hover(uri, 0, 3), null);
  });

  it('take a position outside the text as its nearest one', async () => {
    const client = await start();
    const uri = await client.open('outside.post.md', `Hello Paul.\n\n${englishDraft}`);
    assert.equal(await client.hover(uri, 0, 4_000), null);
    assert.equal(await client.hover(uri, 4_000, 4_000), null);
  });

  it('say nothing about documents that are not open', async () => {
    const client = await start();
    const uri = await client.open('gone.post.md', englishDraft);
    await client.close(uri);
    assert.equal(await client.hover(uri, 0, 5), null);
  });
});
