import assert from 'node:assert/strict';
import type { Location, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { marked } from '../marked.ts';
import { type ClientOptions, editsByUri, stopAll } from '../support.ts';
import { forX, list, peopleWorkspace, rich } from './support.ts';

describe('people are renamed', () => {
  const { workspace, at } = peopleWorkspace();

  async function renamed(files: Readonly<Record<string, string>>, newName: string, options: ClientOptions = {}) {
    const { client, uri, ask } = await at(files, options);
    const edit = await ask<WorkspaceEdit>('rename', { newName });
    const texts = Object.fromEntries(
      [...editsByUri(edit)].map(([edited, edits]) => {
        const path = Object.keys(files).find((each) => workspace().uri(each) === edited) ?? edited;
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
    assert.equal(TextDocument.applyEdits(client.document(uri), edits.get(uri) ?? []), `# New.\n${after['people.yml']}`);
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
    workspace().write('drafts/1.md', 'Une ligne de plus.\n\nMerci @lea_p.\n');
    const edit = await ask<WorkspaceEdit>('rename', { newName: 'lea_petit' });
    const edits = editsByUri(edit).get(workspace().uri('drafts/1.md')) ?? [];
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
