import assert from 'node:assert/strict';
import { shows, showsNo } from '../workspace.ts';
import { forX, list, peopleWorkspace } from './support.ts';

describe('people that are mistyped or on another platform', () => {
  const { workspace, at } = peopleWorkspace();

  it('are pointed out, with the handle that is meant', async () => {
    const { client, uri } = await at({
      'people.yml': list,
      'drafts/a.md': forX('Merci @nadia_rouxx ‸pour la farine.\n'),
    });
    const found = await shows(client, uri, 'unknown-handle');
    assert.equal(client.textAt(uri, found.range), '@nadia_rouxx');
    assert.match(found.message, /If you mean Nadia Roux, that is @nadia_roux/);
    const actions = await client.actions(uri, found.range, { diagnostics: [found] });
    const fix = actions.find(({ title }) => title === 'Write @nadia_roux (Nadia Roux)');
    assert.equal(fix?.isPreferred, true);
    await client.apply(fix?.edit);
    assert.equal(client.document(uri).getText(), forX('Merci @nadia_roux pour la farine.\n'));
    await showsNo(client, uri, 'unknown-handle');
  });

  it('are mended where they stand by now, the text before them having moved', async () => {
    const { client, uri } = await at({ 'people.yml': list, 'drafts/a.md': forX('Merci @nadia_rouxx‸.\n') });
    await shows(client, uri, 'unknown-handle');
    await client.insert(uri, forX('').length, 'Un grand ');
    const found = (await client.diagnostics(uri)).find(({ code }) => code === 'unknown-handle');
    assert.ok(found);
    const actions = await client.actions(uri, found.range, { diagnostics: [found] });
    await client.apply(actions.find(({ title }) => title.startsWith('Write @'))?.edit);
    assert.equal(client.document(uri).getText(), forX('Un grand Merci @nadia_roux.\n'));
  });

  it('are pointed out in French, by their name on the draft’s platform', async () => {
    const { client, uri } = await at(
      { 'people.yml': list, 'drafts/a.md': '---\nplatform: mastodon\nmentions: [lea_p]\n---\nBonjour‸ à toi.\n' },
      { locale: 'fr' },
    );
    const found = await shows(client, uri, 'unknown-handle');
    assert.equal(client.textAt(uri, found.range), 'lea_p');
    assert.match(found.message, /@lea_p, c’est Léa Petit sur X\. .* c’est @lea@piaille\.fr\./);
    const actions = await client.actions(uri, found.range, { diagnostics: [found] });
    await client.apply(actions.find(({ title }) => title === 'Écrire @lea@piaille.fr (Léa Petit)')?.edit);
    assert.match(client.document(uri).getText(), /\nmentions: \[lea@piaille\.fr\]\n/);
  });

  it('go as soon as somebody lists them, saved or not', async () => {
    const { client, uri } = await at({ 'people.yml': list, 'drafts/a.md': forX('Merci @nadia_rouxx‸ !\n') });
    await shows(client, uri, 'unknown-handle');
    await client.open(workspace().uri('people.yml'), `${list}- nadia_rouxx\n`, 'yaml');
    await showsNo(client, uri, 'unknown-handle');
    await client.close(workspace().uri('people.yml'));
    await shows(client, uri, 'unknown-handle');
    workspace().write('people.yml', '[]\n');
    await workspace().changed(client, { 'people.yml': 'changed' });
    await showsNo(client, uri, 'unknown-handle');
  });
});
