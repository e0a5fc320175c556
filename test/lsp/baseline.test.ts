import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stopAll } from './support.ts';
import { shows, showsNo, Workspace } from './workspace.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const draft = 'N’hésitez pas à nous contacter.\n\nLa pluie est tombée toute la nuit. Et chez vous, @lea ?\n';

describe('a baseline in the editor', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = new Workspace();
  });
  afterEach(async () => {
    await stopAll();
    workspace.clear();
  });

  function takeAsItIs(folder = '.'): void {
    const { status, stderr } = spawnSync(process.execPath, [cli, 'check', '.', '--update-baseline'], {
      cwd: join(workspace.folder, folder),
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  }

  it('leaves out what is known from the very first diagnostics, and tells what is new', async () => {
    workspace.write('drafts/a.md', draft);
    takeAsItIs();
    const client = await workspace.start();
    const uri = await client.open(workspace.uri('drafts/a.md'), draft);
    assert.deepEqual(await client.diagnostics(uri), []);
    assert.equal((await client.score(uri)).accepted, 1);
    await client.insert(uri, 0, 'Bonjour !\n\n');
    assert.ok((await client.diagnostics(uri)).every(({ code }) => code !== 'canned-phrase'));
    await client.insert(uri, 0, 'N’hésitez pas à nous écrire.\n\n');
    assert.equal((await client.diagnostics(uri)).filter(({ code }) => code === 'canned-phrase').length, 1);
  });

  it('is told of in the writer’s language where it cannot be read, with a way out', async () => {
    workspace.write('.causerie-baseline.json', '<<<<<<< HEAD\n{}\n');
    const client = await workspace.start({ locale: 'fr' });
    const told = new Promise<string>((resolve) => {
      client.connection.onNotification('window/logMessage', ({ message }) => resolve(message));
    });
    await workspace.changed(client, { '.causerie-baseline.json': 'changed' });
    assert.match(
      await told,
      /baseline\.json\u00A0: ce n’est pas du JSON .*; corrigez-le, ou supprimez-le et lancez causerie check --update-baseline$/,
    );
  });

  it('knows what other drafts say too, and that another copy is news', async () => {
    const copy = 'Hier soir le four est tombé en panne au milieu de la deuxième fournée. Qui répare, @lea ?\n';
    const second =
      'Trois rangs de fèves ont gelé dans la nuit de mardi, et Paul a couvert le reste de vieux rideaux.\n';
    workspace.write('drafts/a.md', copy);
    workspace.write('drafts/b.md', copy);
    takeAsItIs();
    workspace.write('drafts/y.md', second);
    const client = await workspace.start();
    const uri = await client.open(workspace.uri('drafts/a.md'), copy);
    // What is told of the last file says that all are read.
    await shows(client, await client.open(workspace.uri('drafts/z.md'), second), 'cross-post');
    await showsNo(client, uri, 'cross-post');
    await shows(client, await client.open(workspace.uri('drafts/c.md'), copy), 'cross-post');
    await shows(client, uri, 'cross-post');
  });

  it('is used from above the folder, and as soon as it comes, changes or goes', async () => {
    workspace.write('blog/drafts/a.md', draft);
    const client = await workspace.start();
    const uri = await client.open(workspace.uri('blog/drafts/a.md'), draft);
    await shows(client, uri, 'canned-phrase');
    takeAsItIs();
    await workspace.changed(client, { '.causerie-baseline.json': 'created' });
    await showsNo(client, uri, 'canned-phrase');
    workspace.remove('.causerie-baseline.json');
    await workspace.changed(client, { '.causerie-baseline.json': 'deleted' });
    await shows(client, uri, 'canned-phrase');
  });

  it('that cannot be read hides nothing', async () => {
    workspace.write('.causerie-baseline.json', '{');
    const client = await workspace.start();
    const uri = await client.open(workspace.uri('drafts/a.md'), draft);
    assert.ok(await client.diagnosticOf(uri, 'canned-phrase'));
  });
});
