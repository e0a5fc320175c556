import assert from 'node:assert/strict';
import { type DraftsResult, draftsRequest } from '../../server/src/protocol.ts';
import { frenchDraft, stopAll } from './support.ts';
import { VirtualFolder } from './virtualFolder.ts';
import { Workspace } from './workspace.ts';

describe('a folder on a disk beside one that is on none', () => {
  const workspace = new Workspace();

  after(async () => {
    await stopAll();
    workspace.clear();
  });

  it('are served alike, each from where it is', async () => {
    const folder = new VirtualFolder();
    folder.files.set('.causerie.yml', 'rules:\n  canned-phrase: off\n');
    folder.files.set('brouillons/mardi.md', 'La cour est un lac. Et chez vous ?\n');
    workspace.write('drafts/jeudi.md', 'On allume le four à midi. Qui passe ?\n');
    const client = await workspace.start({ initializationOptions: { workspaceFiles: true } });
    folder.answer(client.connection);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: folder.uri, name: 'site' }], removed: [] },
    });
    const there = await client.open(folder.uriOf('brouillons/lundi.md'), frenchDraft);
    assert.ok((await client.diagnostics(there)).every(({ code }) => code !== 'canned-phrase'));
    const here = await client.open(workspace.uri('drafts/lundi.md'), frenchDraft);
    await client.diagnosticOf(here, 'canned-phrase');
    const { drafts } = await client.connection.sendRequest<DraftsResult>(draftsRequest);
    assert.deepEqual(
      drafts.map(({ uri }) => uri).sort(),
      [here, there, folder.uriOf('brouillons/mardi.md'), workspace.uri('drafts/jeudi.md')].sort(),
    );
    assert.deepEqual(
      folder.asked.filter((each) => each.includes('file:')),
      [],
    );
  });
});
