import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ClientOptions, stopAll } from '../support.ts';
import { forX, list, peopleWorkspace } from './support.ts';

describe('people are completed', () => {
  const { at } = peopleWorkspace();

  async function offered(files: Readonly<Record<string, string>>, options: ClientOptions = {}) {
    const { client, uri, ask } = await at(files, options);
    let list = await ask<CompletionList>('completion');
    // As editors do while drafts are still being read.
    while (list.isIncomplete) list = await ask<CompletionList>('completion');
    const items = list.items.filter(({ label }) => label.startsWith('@'));
    const inOrder = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    const item = (label: string): CompletionItem => {
      const found = items.find((each) => each.label === label);
      assert.ok(found, `${label} is offered among ${inOrder.map((each) => each.label)}`);
      return found;
    };
    const taken = (label: string): string => {
      const edit = item(label).textEdit;
      assert.ok(edit && 'range' in edit);
      return TextDocument.applyEdits(client.document(uri), [edit]);
    };
    return { labels: inOrder.map(({ label }) => label), item, taken };
  }

  it('by name, without its accents, with the handle of the draft’s platform', async () => {
    for (const [platform, handle] of [
      ['x', 'lea_p'],
      ['mastodon', 'lea@piaille.fr'],
      ['linkedin', 'lea-petit'],
    ] as const) {
      const { labels, item, taken } = await offered({
        'people.yml': list,
        'drafts/a.md': `---\nplatform: ${platform}\n---\nMerci @peti‸ pour le pain !\n`,
      });
      assert.deepEqual(labels, [`@${handle}`]);
      assert.equal(taken(`@${handle}`), `---\nplatform: ${platform}\n---\nMerci @${handle} pour le pain !\n`);
      assert.equal(item(`@${handle}`).labelDetails?.description, 'Léa Petit');
      assert.match(item(`@${handle}`).filterText ?? '', /^@\S+ .*Léa Petit/);
      await stopAll();
    }
  });

  it('by an accented name, over all of a handle that is partly typed', async () => {
    const { labels, taken } = await offered({
      'people.yml': list,
      'drafts/a.md': '---\nplatform: mastodon\n---\nMerci @Léa‸_pe.tit@pi.fr, et à demain.\n',
    });
    assert.deepEqual(labels, ['@lea@piaille.fr']);
    assert.equal(taken('@lea@piaille.fr'), '---\nplatform: mastodon\n---\nMerci @lea@piaille.fr, et à demain.\n');
  });

  it('with dots, dashes and servers typed already', async () => {
    for (const [typed, platform, handle] of [
      ['@nadia.r', 'instagram', 'nadia.roux'],
      ['@lea-', 'linkedin', 'lea-petit'],
      ['@lea@pia', 'mastodon', 'lea@piaille.fr'],
      ['@lea@', 'mastodon', 'lea@piaille.fr'],
    ]) {
      const { taken } = await offered({
        'people.yml': list,
        'drafts/a.md': `---\nplatform: ${platform}\n---\nHello ${typed}‸\n`,
      });
      assert.equal(taken(`@${handle}`), `---\nplatform: ${platform}\n---\nHello @${handle}\n`);
      await stopAll();
    }
  });

  it('those first who were mentioned lately and not thanked, of other drafts too', async () => {
    const { labels } = await offered({
      'people.yml': list,
      'drafts/1.md': forX('Salut @marc_du_moulin, ça va ?\n', 'date: 2026-01-01\n'),
      'drafts/2.md': forX('Salut @lea_p, ça va ?\n', 'date: 2026-01-02\n'),
      'drafts/3.md': forX('Merci @nadia_roux pour la farine.\n', 'date: 2026-01-03\n'),
      'drafts/4.md': forX('Salut @ines, ça va ?\n', 'date: 2026-01-04\n'),
      'drafts/here.md': forX('Bonjour @‸\n'),
    });
    // Léa was thanked after she was mentioned, Nadia as she was; Paul is listed and was never met.
    assert.deepEqual(labels, ['@ines', '@marc_du_moulin', '@nadia_roux', '@lea_p', '@paul75']);
  });

  it('in the front matter, without an @ that YAML cannot take', async () => {
    const files = { 'people.yml': list };
    const bare = await offered({ ...files, 'drafts/a.md': '---\nplatform: x\nmentions: [paul75, @le‸]\n---\nHi.\n' });
    assert.deepEqual(bare.labels, ['@lea_p']);
    assert.equal(bare.taken('@lea_p'), '---\nplatform: x\nmentions: [paul75, lea_p]\n---\nHi.\n');
    await stopAll();
    const quoted = await offered({ ...files, 'drafts/a.md': '---\nplatform: x\nmentions:\n  - "@‸"\n---\nHi.\n' });
    assert.equal(quoted.taken('@lea_p'), '---\nplatform: x\nmentions:\n  - "@lea_p"\n---\nHi.\n');
    await stopAll();
    const tight = await offered({ ...files, 'drafts/a.md': '---\nplatform: x\nmentions:‸\n---\nHi.\n' });
    assert.equal(tight.taken('@lea_p'), '---\nplatform: x\nmentions: lea_p\n---\nHi.\n');
  });

  it('for the platform of a variant', async () => {
    const { labels } = await offered({
      'people.yml': list,
      'drafts/a.md': '---\nplatform: [x, linkedin]\n---\nHi.\n\n<!-- platform: linkedin -->\n\nHello @lea‸\n',
    });
    assert.deepEqual(labels, ['@lea-petit']);
  });

  it('nowhere else: in addresses, code, e-mails', async () => {
    for (const text of ['Write to lea@‸', 'See `@lea‸`', '```\n@‸\n```', 'https://piaille.fr/@‸']) {
      const { labels } = await offered({
        'people.yml': list,
        'drafts/a.md': `---\nplatform: mastodon\n---\n${text}\n`,
      });
      assert.deepEqual(labels, [], text);
      await stopAll();
    }
  });

  it('and not what is just being written', async () => {
    const { labels } = await offered({ 'drafts/a.md': forX('Thanks @zo‸ and @zoe.\n') });
    assert.deepEqual(labels, ['@zoe']);
  });
});
