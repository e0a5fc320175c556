import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stopAll, type TestClient } from './support.ts';
import { shows, showsNo, Workspace } from './workspace.ts';

const oven =
  'Hier soir le four est tombé en panne au milieu de la deuxième fournée, et Léa est venue avec sa caisse à outils. ' +
  'Nous avons changé la résistance à la lampe de poche. Qui connaît un bon réparateur à Lyon ?\n';
const garden =
  'Trois rangs de fèves ont gelé dans la nuit de mardi. Paul a couvert le reste avec de vieux rideaux, et cela a tenu. ' +
  'Que mettez-vous sur vos semis quand il gèle en mai ?\n';

describe('the index over the drafts of a workspace', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = new Workspace();
  });
  afterEach(async () => {
    await stopAll();
    workspace.clear();
  });

  async function opened(client: TestClient, path: string, text: string): Promise<string> {
    return client.open(workspace.uri(path), text);
  }

  it('finds the same text in another draft, whoever is named in it', async () => {
    workspace.write('drafts/mastodon.md', oven.replace('Léa', 'Karim').replace('Lyon', 'Nantes'));
    workspace.write('drafts/jardin.md', garden);
    const client = await workspace.start();
    const uri = await opened(client, 'drafts/linkedin-post.md', oven);
    const found = await shows(client, uri, 'cross-post');
    assert.equal(client.textAt(uri, found.range), 'Hier soir le four');
    assert.match(found.message, /mastodon\.md/);
    assert.deepEqual(
      found.relatedInformation?.map(({ location }) => location.uri),
      [workspace.uri('drafts/mastodon.md')],
    );
  });

  it('offers to open the other draft, at its place', async () => {
    workspace.write('drafts/l’autre.md', oven);
    const client = await workspace.start();
    const uri = await opened(client, 'drafts/a.md', oven);
    const found = await shows(client, uri, 'cross-post');
    const actions = await client.actions(uri, found.range, { diagnostics: [found] });
    const open = actions.find(({ title }) => title === 'Open l’autre.md');
    assert.ok(open?.command);
    await client.connection.sendRequest('workspace/executeCommand', open.command);
    const shown = await client.shown.first(() => true);
    assert.equal(shown.uri, workspace.uri('drafts/l’autre.md'));
    assert.equal(
      actions.some(({ title }) => /Accept this here/.test(title)),
      true,
    );
    // Nothing but drafts of the workspace is opened.
    await client.connection.sendRequest('workspace/executeCommand', {
      command: open.command.command,
      arguments: ['file:///etc/passwd', found.range],
    });
    assert.equal(client.shown.all.length, 1);
  });

  it('shows a draft’s own findings first, and does not take them back', async () => {
    workspace.write('drafts/copie.md', oven);
    const client = await workspace.start();
    const uri = await opened(client, 'drafts/a.md', `${oven}\nN’hésitez pas à nous contacter.\n`);
    const first = await client.diagnostics(uri);
    assert.ok(first.some(({ code }) => code === 'canned-phrase'));
    assert.ok(first.every(({ code }) => code !== 'cross-post'));
    await shows(client, uri, 'cross-post');
    assert.ok((await shows(client, uri, 'canned-phrase')).message);
  });

  it('carries what other drafts say along with the text while it is typed', async () => {
    workspace.write('drafts/copie.md', oven);
    const client = await workspace.start();
    const uri = await opened(client, 'drafts/a.md', oven);
    await shows(client, uri, 'cross-post');
    await client.insert(uri, 0, 'Bonjour !\n\n');
    const carried = await client.diagnosticOf(uri, 'cross-post');
    assert.equal(client.textAt(uri, carried.range), 'Hier soir le four');
    // Replacing the whole text leaves nothing to carry.
    await client.change(uri, { text: garden });
    assert.ok((await client.diagnostics(uri)).every(({ code }) => code !== 'cross-post'));
  });

  it('lets the open text win over the disk, and the disk again once it is closed', async () => {
    workspace.write('drafts/a.md', garden);
    workspace.write('drafts/b.md', garden);
    const client = await workspace.start();
    const a = await opened(client, 'drafts/a.md', oven);
    const b = await opened(client, 'drafts/b.md', garden);
    await client.change(b, { text: oven });
    await shows(client, a, 'cross-post');
    await client.close(b);
    await showsNo(client, a, 'cross-post');
    await client.change(a, { text: garden });
    await shows(client, a, 'cross-post');
  });

  it('follows files that come, change and go', async () => {
    const client = await workspace.start();
    const uri = await opened(client, 'drafts/a.md', oven);
    workspace.write('drafts/b.md', garden);
    await workspace.changed(client, { 'drafts/b.md': 'created' });
    await showsNo(client, uri, 'cross-post');
    workspace.write('drafts/b.md', oven);
    await workspace.changed(client, { 'drafts/b.md': 'changed' });
    await shows(client, uri, 'cross-post');
    renameSync(join(workspace.folder, 'drafts/b.md'), join(workspace.folder, 'drafts/c.md'));
    await workspace.changed(client, { 'drafts/b.md': 'deleted', 'drafts/c.md': 'created' });
    await client.published.next(
      (each) => each.uri === uri && each.diagnostics.some((found) => /c\.md/.test(String(found.message))),
    );
    workspace.remove('drafts/c.md');
    await workspace.changed(client, { 'drafts/c.md': 'deleted' });
    await showsNo(client, uri, 'cross-post');
  });

  it('follows a folder that is renamed or goes, of which nothing but its own name is told', async () => {
    workspace.write('drafts/mai/b.md', oven);
    const client = await workspace.start();
    const uri = await opened(client, 'drafts/a.md', oven);
    await shows(client, uri, 'cross-post');
    renameSync(join(workspace.folder, 'drafts/mai'), join(workspace.folder, 'drafts/juin'));
    await workspace.changed(client, { 'drafts/mai': 'deleted', 'drafts/juin': 'created' });
    await client.published.next(
      (each) =>
        each.uri === uri &&
        each.diagnostics.some(({ relatedInformation }) => relatedInformation?.[0]?.location.uri.includes('/juin/')),
    );
    workspace.remove('drafts/juin');
    await workspace.changed(client, { 'drafts/juin': 'deleted' });
    await showsNo(client, uri, 'cross-post');
  });

  it('leaves out what is no draft and what is installed', async () => {
    workspace.write('notes/b.md', oven);
    workspace.write('drafts/node_modules/c.md', oven);
    workspace.write('.git/drafts/d.md', oven);
    workspace.write('dist/drafts/e.post', oven);
    workspace.write('.causerie.yml', 'exclude: [old]\n');
    workspace.write('drafts/old/f.md', oven);
    workspace.write('notes/platform.md', `---\nplatform: x\n---\n${oven}`);
    const client = await workspace.start();
    const uri = await opened(client, 'drafts/a.md', oven);
    const found = await shows(client, uri, 'cross-post');
    assert.deepEqual(
      found.relatedInformation?.map(({ location }) => location.uri),
      [workspace.uri('notes/platform.md')],
    );
  });

  it('knows again after a restart what it has read, by the files as they are', async () => {
    workspace.write('drafts/b.md', oven);
    const first = await workspace.start();
    const uri = await opened(first, 'drafts/a.md', oven);
    await shows(first, uri, 'cross-post');
    await first.connection.sendRequest('shutdown');
    const [name] = readdirSync(workspace.storage);
    assert.ok(name);
    // What is kept is used: with another text in it, the other text is what the draft is held against.
    const kept = join(workspace.storage, name);
    const lines = readFileSync(kept, 'utf8').split('\n');
    assert.equal(lines.filter((line) => line.includes('b.md')).length, 1);
    writeFileSync(kept, lines.map((line) => line.replaceAll('"Hier soir le four', '"Mots gardés')).join('\n'));
    const second = await workspace.start();
    await opened(second, 'drafts/a.md', oven);
    const found = await shows(second, uri, 'cross-post');
    assert.match(String(found.relatedInformation?.[0]?.message), /Mots gardés/);
    // And a file that was edited meanwhile is read anew.
    await second.connection.sendRequest('shutdown');
    workspace.write('drafts/b.md', garden);
    const third = await workspace.start();
    const garden2 = await opened(third, 'drafts/c.md', garden);
    await shows(third, garden2, 'cross-post');
  });

  it('reads anew what cannot be trusted: a torn cache, another build, other settings', async () => {
    workspace.write('drafts/b.md', oven);
    const first = await workspace.start();
    const uri = await opened(first, 'drafts/a.md', oven);
    await shows(first, uri, 'cross-post');
    await first.connection.sendRequest('shutdown');
    const kept = join(workspace.storage, readdirSync(workspace.storage)[0] as string);
    const text = readFileSync(kept, 'utf8');
    for (const torn of ['', '{', text.slice(0, text.length / 2), text.replace(/^.*/, 'another build')]) {
      writeFileSync(kept, torn);
      const client = await workspace.start();
      await opened(client, 'drafts/a.md', oven);
      await shows(client, uri, 'cross-post');
      await stopAll();
    }
    const strict = await workspace.start({ settings: () => ({ include: ['posts'] }) });
    const post = await opened(strict, 'drafts/a.post', oven);
    await strict.diagnostics(post);
    await opened(strict, 'posts/c.md', garden);
    await showsNo(strict, post, 'cross-post');
  });

  it('keeps nothing where there is nothing to keep', async () => {
    const client = await workspace.start();
    const uri = await opened(client, 'notes/a.md', oven);
    await client.diagnostics(uri);
    await client.connection.sendRequest('shutdown');
    assert.deepEqual(readdirSync(workspace.storage), []);
    assert.ok(existsSync(workspace.folder));
  });

  it('can be stopped by who watches its progress, and goes on when something changes', async () => {
    for (let number = 0; number < 400; number++) {
      workspace.write(`drafts/${number}.md`, `Le jour ${number}, ${'j’ai pétri une autre pâte. '.repeat(30)}\n`);
    }
    const client = await workspace.start();
    const tokens: (string | number)[] = [];
    const kinds: string[] = [];
    client.connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
      tokens.push(token);
      return null;
    });
    const ended = new Promise<void>((resolve) => {
      client.connection.onNotification('$/progress', ({ token, value }) => {
        kinds.push(value.kind);
        if (value.kind === 'begin') {
          assert.equal(value.cancellable, true);
          void client.connection.sendNotification('window/workDoneProgress/cancel', { token });
        }
        if (value.kind === 'end') resolve();
      });
    });
    const uri = await opened(client, 'drafts/a.md', garden);
    await ended;
    assert.equal(tokens.length, 1);
    assert.ok(kinds.filter((kind) => kind === 'report').length < 100);
    // The server answers as before.
    await client.insert(uri, 0, 'x');
    assert.ok(await client.diagnostics(uri));
    workspace.write('drafts/zz.md', garden);
    await workspace.changed(client, { 'drafts/zz.md': 'created' });
    await shows(client, uri, 'cross-post');
  });

  it('asks nothing of a client that can do nothing', async () => {
    workspace.write('drafts/b.md', oven);
    const client = await workspace.start({ capabilities: {} });
    const uri = await opened(client, 'drafts/a.md', oven);
    await shows(client, uri, 'cross-post');
    assert.deepEqual(client.registrations.all, []);
    // It cannot watch: what happens outside is seen when the writer pauses.
    workspace.write('drafts/b.md', garden);
    utimesSync(join(workspace.folder, 'drafts/b.md'), 1, 1);
    await client.insert(uri, 0, ' ');
    await showsNo(client, uri, 'cross-post');
  });
});
