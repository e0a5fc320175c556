import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  CompletionItem,
  CompletionList,
  DefinitionLink,
  DocumentHighlight,
  Hover,
  Location,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { marked } from './marked.ts';
import { type ClientOptions, editsByUri, stopAll } from './support.ts';
import { shows, showsNo, Workspace, watchingCapabilities } from './workspace.ts';

const list = `# Those we talk with.
- name: Léa Petit
  handles: {x: lea_p, mastodon: lea@piaille.fr, linkedin: lea-petit}
  note: bakes at the mill
  thanked: 2026-02-03
- name: Nadia Roux
  handles:
    x: "@nadia_roux"
    instagram: nadia.roux
- handles: {x: paul75}
`;

const rich: ClientCapabilities = {
  ...watchingCapabilities,
  textDocument: {
    ...watchingCapabilities.textDocument,
    completion: { completionItem: { labelDetailsSupport: true, documentationFormat: ['plaintext'] } },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
  },
};

function forX(text: string, more = ''): string {
  return `---\nplatform: x\n${more}---\n${text}`;
}

describe('people', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = new Workspace();
  });
  afterEach(async () => {
    await stopAll();
    workspace.clear();
  });

  /** Files of the workspace with marks, the one with a cursor open. */
  async function at(files: Readonly<Record<string, string>>, options: ClientOptions = {}) {
    const read = Object.entries(files).map(([path, draft]) => ({ path, ...marked(draft) }));
    for (const { path, text } of read) workspace.write(path, text);
    const client = await workspace.start({ capabilities: rich, ...options });
    const here = read.find(({ cursors }) => cursors.length > 0);
    assert.ok(here, 'one file has a cursor');
    const uri = await client.open(
      workspace.uri(here.path),
      here.text,
      here.path.endsWith('.yml') ? 'yaml' : 'markdown',
    );
    const position = client.document(uri).positionAt(here.cursors[0] as number);
    const ask = <T>(method: string, more: object = {}): Promise<T> =>
      client.connection.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri }, position, ...more });
    /** What is marked in the files, as editors know places. */
    const places = read.flatMap(({ path, text, spans }) => {
      const document = TextDocument.create('', '', 0, text);
      return spans.map(({ from, to }) => ({
        uri: workspace.uri(path),
        range: { start: document.positionAt(from), end: document.positionAt(to) },
      }));
    });
    return { client, uri, ask, places };
  }

  function sorted(locations: readonly Location[] | null): Location[] {
    return [...(locations ?? [])].sort(
      (a, b) => Number(a.uri > b.uri) - Number(a.uri < b.uri) || a.range.start.line - b.range.start.line,
    );
  }

  describe('are completed', () => {
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

  describe('are told of in a hover', () => {
    async function told(files: Readonly<Record<string, string>>, options: ClientOptions = {}): Promise<string> {
      const { client, uri, ask, places } = await at(files, options);
      const hover = await ask<Hover | null>('hover');
      if (!hover) return '';
      assert.ok(hover.range);
      const [place] = places.filter((each) => each.uri === uri);
      if (place) assert.deepEqual(hover.range, place.range, client.textAt(uri, hover.range));
      return (hover.contents as { value: string }).value;
    }

    it('with who they are, their other handles, how often they are mentioned and when they were thanked', async () => {
      const value = await told({
        'people.yml': list,
        'drafts/1.md':
          '---\nplatform: linkedin\ndate: 2026-03-01\n---\nBonjour @lea-petit, et merci à vous @lea-petit !\n',
        'drafts/a.md': '---\nplatform: mastodon\n---\nBonjour [[@lea@pia‸ille.fr]] !\n',
      });
      assert.match(value, /^\*\*Léa Petit\*\*\n\nbakes at the mill\n\n/);
      assert.match(value, /Handles: @lea\\_p \(X\), @lea@piaille\.fr \(Mastodon\), @lea-petit \(LinkedIn\)/);
      assert.match(value, /Mentioned 3 times, in 2 drafts\./);
      assert.match(value, /Last thanked on 1 March 2026 in 1\.md\./);
    });

    it('in French, with what the author noted', async () => {
      const value = await told(
        { 'people.yml': list, 'drafts/a.md': forX('Bonjour [[@lea_p‸]] !\n') },
        { locale: 'fr' },
      );
      assert.match(value, /Identifiants\u00A0: @lea/);
      assert.match(value, /Une seule mention\./);
      assert.match(value, /Derniers remerciements le 3 février 2026\./);
    });

    it('though nobody has listed them, and when they were answered', async () => {
      const value = await told({
        'drafts/1.md': '---\nplatform: x\ndate: 2026-03-01\n---\n> @ines: Which flour?\n\nRye, from the mill, @ines.\n',
        'drafts/a.md': forX('Bonjour [[@ines‸]] !\n'),
      });
      assert.match(value, /\*\*@ines\*\*/);
      assert.match(value, /Mentioned 3 times, in 2 drafts\./);
      assert.match(value, /Last answered on 1 March 2026 in 1\.md\./);
      assert.match(value, /Not in people\.yml\./);
    });
  });

  describe('are found', () => {
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
      workspace.write('drafts/2.md', 'Encore @ines !\n');
      await workspace.changed(client, { 'drafts/2.md': 'created' });
      await new Promise((resolve) => setTimeout(resolve, 150));
      const found = await ask<Location[]>('references', {
        position: { line: 0, character: 5 },
        context: { includeDeclaration: true },
      });
      assert.deepEqual(
        sorted(found).map((each) => [each.uri, each.range.start.character]),
        [
          [workspace.uri('drafts/1.md'), 6],
          [workspace.uri('drafts/2.md'), 7],
          [workspace.uri('drafts/a.md'), 2],
          [workspace.uri('drafts/a.md'), 17],
        ],
      );
    });

    it('by their entry, from a mention', async () => {
      const { client, ask, places, uri } = await at(files);
      const [link] = (await ask<DefinitionLink[]>('definition')) ?? [];
      assert.equal(link?.targetUri, workspace.uri('people.yml'));
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

  describe('are renamed', () => {
    async function renamed(files: Readonly<Record<string, string>>, newName: string, options: ClientOptions = {}) {
      const { client, uri, ask } = await at(files, options);
      const edit = await ask<WorkspaceEdit>('rename', { newName });
      const texts = Object.fromEntries(
        [...editsByUri(edit)].map(([edited, edits]) => {
          const path = Object.keys(files).find((each) => workspace.uri(each) === edited) ?? edited;
          return [path, TextDocument.applyEdits(TextDocument.create('', '', 0, marked(files[path] ?? '').text), edits)];
        }),
      );
      return { client, uri, ask, edit, texts };
    }

    async function refused(files: Readonly<Record<string, string>>, newName: string, locale = 'en'): Promise<string> {
      const { ask } = await at(files, { locale });
      return ask<WorkspaceEdit>('rename', { newName }).then(
        () => assert.fail(`${newName} is taken`),
        (error: Error) => error.message,
      );
    }

    const files = {
      'people.yml': list,
      'drafts/1.md':
        '---\r\nplatform: x\r\nmentions: ["@lea_p"]\r\n---\r\nMerci ＠Lea_P 🎉, **@lea\\_p** et @lea_pi.\r\n',
      'drafts/2.md': '---\nplatform: linkedin\n---\nMerci @lea-petit.\n',
      'drafts/a.md': forX('> @lea_p: Et le seigle ?\n\nBonjour @lea‸_p.\n'),
    };
    const after = {
      'people.yml': list.replace('x: lea_p', 'x: lea_petit'),
      'drafts/1.md':
        '---\r\nplatform: x\r\nmentions: ["@lea_petit"]\r\n---\r\nMerci ＠lea_petit 🎉, **@lea\\_petit** et @lea_pi.\r\n',
      'drafts/a.md': forX('> @lea_petit: Et le seigle ?\n\nBonjour @lea_petit.\n'),
    };

    it('in all drafts and in the list, with or without the @, all else as it was', async () => {
      for (const newName of ['lea_petit', '@lea_petit']) {
        const { texts, edit } = await renamed(files, newName);
        assert.deepEqual(texts, after);
        const versions = (edit.documentChanges ?? []).map((change) =>
          'textDocument' in change && 'edits' in change ? change.textDocument.version : undefined,
        );
        assert.deepEqual(versions.sort(), [1, null, null]);
        await stopAll();
      }
    });

    it('from the list of people, in an editor whose text is not saved', async () => {
      const { client, uri } = await at({
        ...files,
        'drafts/a.md': files['drafts/a.md'].replace('‸', ''),
        'people.yml': `‸${list}`,
      });
      await client.insert(uri, 0, '# New.\n');
      const at2 = client.document(uri).getText().indexOf('lea_p');
      const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
        textDocument: { uri },
        position: client.document(uri).positionAt(at2 + 2),
        newName: 'lea_petit',
      });
      const edits = editsByUri(edit);
      assert.equal(
        TextDocument.applyEdits(client.document(uri), edits.get(uri) ?? []),
        `# New.\n${after['people.yml']}`,
      );
      assert.equal(edits.size, 3);
    });

    it('for a client that knows no versions', async () => {
      const { edit } = await renamed(files, 'lea_petit', {
        capabilities: { ...rich, workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
      });
      assert.equal(edit.documentChanges, undefined);
      assert.equal(Object.keys(edit.changes ?? {}).length, 3);
    });

    it('where drafts on disk have changed since they were read', async () => {
      const { client, uri, ask } = await at({ ...files });
      await ask('references', { context: { includeDeclaration: true } });
      workspace.write('drafts/1.md', 'Une ligne de plus.\n\nMerci @lea_p.\n');
      const edit = await ask<WorkspaceEdit>('rename', { newName: 'lea_petit' });
      const edits = editsByUri(edit).get(workspace.uri('drafts/1.md')) ?? [];
      assert.equal(
        TextDocument.applyEdits(TextDocument.create('', '', 0, 'Une ligne de plus.\n\nMerci @lea_p.\n'), edits),
        'Une ligne de plus.\n\nMerci @lea_petit.\n',
      );
      assert.ok(client.document(uri));
    });

    it('on one platform, where another has the same handle', async () => {
      const { texts } = await renamed(
        {
          'people.yml': '- handles: {x: ines, instagram: ines}\n',
          'drafts/1.md': '---\nplatform: instagram\n---\nSalut @ines.\n',
          'drafts/a.md': forX('Salut @in‸es.\n'),
        },
        'ines_b',
      );
      assert.deepEqual(texts, {
        'people.yml': '- handles: {x: ines_b, instagram: ines}\n',
        'drafts/a.md': forX('Salut @ines_b.\n'),
      });
    });

    it('but not to what is no handle, or is somebody else’s', async () => {
      assert.equal(
        await refused(files, 'lea petit'),
        '“lea petit” is no handle: letters, digits, “_”, and “.” or “-” between them.',
      );
      await stopAll();
      assert.equal(await refused(files, '@'), '“” is no handle: letters, digits, “_”, and “.” or “-” between them.');
      await stopAll();
      assert.equal(await refused(files, 'lea-petit'), '“lea-petit” cannot be a handle on X.');
      await stopAll();
      assert.equal(await refused(files, '@Nadia_Roux'), '@Nadia_Roux is already the handle of Nadia Roux.');
      await stopAll();
      assert.equal(await refused(files, 'lea_pi', 'fr'), '@lea_pi est déjà quelqu’un, que mentionne 1.md.');
    });

    it('beginning at the handle alone', async () => {
      const { client, uri, ask } = await at(files);
      const prepared = await ask<{ range: Location['range']; placeholder: string }>('prepareRename');
      assert.equal(client.textAt(uri, prepared.range), 'lea_p');
      assert.equal(prepared.placeholder, 'lea_p');
      assert.equal(await ask('prepareRename', { position: { line: 0, character: 1 } }), null);
      assert.deepEqual(client.initialized.capabilities.renameProvider, { prepareProvider: true });
    });
  });

  describe('that are mistyped or on another platform', () => {
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
      await client.open(workspace.uri('people.yml'), `${list}- nadia_rouxx\n`, 'yaml');
      await showsNo(client, uri, 'unknown-handle');
      await client.close(workspace.uri('people.yml'));
      await shows(client, uri, 'unknown-handle');
      workspace.write('people.yml', '[]\n');
      await workspace.changed(client, { 'people.yml': 'changed' });
      await showsNo(client, uri, 'unknown-handle');
    });
  });

  describe('and their list', () => {
    const wrong = `- name: Léa
  handels: {x: lea_p}
- name: Paul
  handles: {x: @paul, mastadon: p@piaille.fr, bluesky: paul}
  thanked: hier
- note: nobody
- handles: {x: PAUL}
`;
    const told = [
      ['handels', '“handels” is not known here; did you mean “handles”?'],
      ['@paul', 'In YAML “@” needs quotation marks: "@paul", or leave it out.'],
      ['mastadon', '“mastadon” is no known platform; did you mean “mastodon”?'],
      ['paul', '“paul” cannot be a handle on Bluesky.'],
      ['hier', '“hier” is no day: write it as 2026-05-12.'],
      ['note: nobody', 'Nobody yet: a name or a handle says who this is.'],
      ['PAUL', '“PAUL” is the handle of Paul already, further up.'],
    ];

    it('tells its mistakes at their places, and is no draft', async () => {
      const client = await workspace.start();
      const uri = await client.open(workspace.uri('people.yml'), wrong, 'yaml');
      const found = await client.diagnostics(uri);
      assert.deepEqual(
        found.map(({ range, message }) => [client.textAt(uri, range), message]),
        told,
      );
      assert.equal((await client.score(uri)).draft, false);
      await client.change(uri, { text: list });
      assert.deepEqual(await client.diagnostics(uri), []);
    });

    it('tells them in French', async () => {
      const client = await workspace.start({ locale: 'fr' });
      const uri = await client.open(workspace.uri('people.yml'), wrong, 'yaml');
      const [first] = await client.diagnostics(uri);
      assert.equal(
        first?.message,
        '«\u00A0handels\u00A0» n’est pas connu ici\u00A0; vouliez-vous dire «\u00A0handles\u00A0»\u00A0?',
      );
    });

    it('tells them while nobody has it open, until they are mended', async () => {
      workspace.write('people.yml', wrong);
      const client = await workspace.start();
      await client.open(workspace.uri('drafts/a.md'), forX('Bonjour @paul.\n'));
      const uri = workspace.uri('people.yml');
      const told = await client.published.first((each) => each.uri === uri);
      assert.equal(told.diagnostics.length, 7);
      workspace.write('people.yml', list);
      await workspace.changed(client, { 'people.yml': 'changed' });
      const mended = await client.published.next((each) => each.uri === uri);
      assert.deepEqual(mended.diagnostics, []);
    });

    it('is another’s in a folder further down', async () => {
      const client = await workspace.start();
      const uri = await client.open(workspace.uri('data/people.yml'), wrong, 'yaml');
      assert.deepEqual(await client.diagnostics(uri), []);
    });
  });

  it('are proposed to a post that names nobody, by their handle there', async () => {
    const { client, uri } = await at({
      'people.yml': list,
      'drafts/1.md': '---\nplatform: linkedin\n---\nMerci @lea-petit.\n',
      'drafts/a.md': forX('Le four est réparé depuis hier soir et la pâte lève enfin bien‸. Et chez vous ?\n'),
    });
    await client.connection.sendRequest('workspace/symbol', { query: '' });
    const found = await client.diagnosticOf(uri, 'no-mention');
    const titles = (await client.actions(uri, found.range, { diagnostics: [found] })).map(({ title }) => title);
    const named = titles.flatMap(
      (title) => /@(lea_p|lea-petit|nadia_roux|nadia\.roux|paul75)\b/.exec(title)?.[1] ?? [],
    );
    assert.deepEqual([...new Set(named)], ['lea_p', 'nadia_roux', 'paul75']);
  });
});
