import assert from 'node:assert/strict';
import type { DefinitionLink, DocumentHighlight, Location, SymbolInformation } from 'vscode-languageserver-protocol';
import { stopAll } from '../support.ts';
import { watchingCapabilities } from '../workspace.ts';
import { list, peopleWorkspace } from './support.ts';

function sorted(locations: readonly Location[] | null): Location[] {
  return [...(locations ?? [])].sort(
    (a, b) => Number(a.uri > b.uri) - Number(a.uri < b.uri) || a.range.start.line - b.range.start.line,
  );
}

describe('people are found', () => {
  const { workspace, at } = peopleWorkspace();

  const files = {
    'people.yml': list.replace('Léa Petit', '[[Léa Petit]]'),
    'drafts/1.md': 'Merci à [[@lea_p]] et [[@lea-petit]].\r\nEt à @paul75.\r\n',
    'drafts/2.post': '🧵 Bonjour [[@LEA@piaille.fr]] !\n\n> [[@lea_p]]: Et le seigle ?\n',
    'drafts/a.md': '---\nplatform: x\nmentions: [x, [[lea_p]]]\n---\nBonjour [[@le‸a_p]], @nadia_roux.\n',
  };

  it('by all of their handles, in every draft, with the declaration where it is asked for', async () => {
    const { ask, places } = await at(files);
    const context = { includeDeclaration: true };
    assert.deepEqual(sorted(await ask<Location[]>('references', { context })), sorted(places));
    const others = await ask<Location[]>('references', { context: { includeDeclaration: false } });
    assert.deepEqual(sorted(others), sorted(places.filter(({ uri }) => !uri.endsWith('people.yml'))));
  });

  it('from the list of people, at a handle or a name', async () => {
    for (const name of ['[[Léa‸ Petit]]', '[[Léa Petit]]']) {
      const inList = files['people.yml'].replace('[[Léa Petit]]', name);
      const { ask, places } = await at({
        ...files,
        'drafts/a.md': files['drafts/a.md'].replace('‸', ''),
        'people.yml': name.includes('‸') ? inList : inList.replace('lea-petit', 'lea-‸petit'),
      });
      const context = { includeDeclaration: true };
      assert.deepEqual(sorted(await ask<Location[]>('references', { context })), sorted(places));
      await stopAll();
    }
  });

  it('as they stand in editors and on disk, listed or not', async () => {
    const { client, uri, ask } = await at({ 'drafts/1.md': 'Salut @ines.\n', 'drafts/a.md': 'Bonjour @in‸es.\n' });
    await client.insert(uri, 0, 'À @Ines, ');
    workspace().write('drafts/2.md', 'Encore @ines !\n');
    await workspace().changed(client, { 'drafts/2.md': 'created' });
    await new Promise((resolve) => setTimeout(resolve, 150));
    const found = await ask<Location[]>('references', {
      position: { line: 0, character: 5 },
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      sorted(found).map((each) => [each.uri, each.range.start.character]),
      [
        [workspace().uri('drafts/1.md'), 6],
        [workspace().uri('drafts/2.md'), 7],
        [workspace().uri('drafts/a.md'), 2],
        [workspace().uri('drafts/a.md'), 17],
      ],
    );
  });

  it('by their entry, from a mention', async () => {
    const { client, ask, places, uri } = await at(files);
    const [link] = (await ask<DefinitionLink[]>('definition')) ?? [];
    assert.equal(link?.targetUri, workspace().uri('people.yml'));
    assert.deepEqual(link?.targetSelectionRange, places[0]?.range);
    assert.deepEqual(link?.targetRange, { start: { line: 1, character: 2 }, end: { line: 4, character: 21 } });
    assert.ok(link?.originSelectionRange);
    assert.equal(client.textAt(uri, link.originSelectionRange), '@lea_p');
    assert.equal(client.initialized.capabilities.definitionProvider, true);
  });

  it('by their entry in the configuration, for a client that knows no links', async () => {
    const { ask, places } = await at(
      {
        '.causerie.yml': 'rules: {no-mention: off}\npeople:\n  - [[ines]]\n  - name: Marc\n    handles: {x: marc}\n',
        'drafts/a.md': 'Bonjour @in‸es.\n',
      },
      { capabilities: watchingCapabilities },
    );
    assert.deepEqual(await ask('definition'), [places[0]]);
  });

  it('nowhere, where nobody has listed them', async () => {
    const { ask } = await at({ 'drafts/a.md': 'Bonjour @in‸es.\n' });
    assert.equal(await ask('definition'), null);
  });

  it('wherever the document names them', async () => {
    const { client, uri, ask } = await at(files);
    const found = await ask<DocumentHighlight[]>('documentHighlight');
    assert.deepEqual(
      found.map(({ range }) => client.textAt(uri, range)),
      ['lea_p', '@lea_p'],
    );
  });

  it('among the symbols of the workspace, and series with them', async () => {
    const { client } = await at({
      ...files,
      'drafts/3.md': '---\nplatform: x\nseries: Le levain\ndate: 2026-01-01\n---\nUn.\n',
      'drafts/4.md': '---\nplatform: x\nseries: Le levain\ndate: 2026-01-02\n---\nDeux, pour @ines.\n',
    });
    const symbols = async (query: string): Promise<[string, string | undefined][]> => {
      const found = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query });
      return found.map(({ name, location }) => [name, location.uri.split('/').at(-1)]);
    };
    assert.deepEqual(await symbols('petit'), [
      ['Léa Petit', 'people.yml'],
      ['@lea-petit', 'people.yml'],
    ]);
    assert.deepEqual(await symbols('@ines'), [['@ines', '4.md']]);
    assert.deepEqual(await symbols('levain'), [['Le levain', '3.md']]);
    const all = (await symbols('')).map(([name]) => name);
    assert.deepEqual(all, ['Léa Petit', 'Nadia Roux', '@paul75', '@ines', '@x', 'Le levain'].sort(order(all)));
  });

  /** The order of `names`. */
  const order = (names: readonly string[]) => (a: string, b: string) => names.indexOf(a) - names.indexOf(b);
});
