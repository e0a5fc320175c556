import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiagnosticSeverity, FileChangeType } from 'vscode-languageserver-protocol/node';
import type { ReportData } from '../../server/src/engine/report/reportData.ts';
import { type DraftsResult, draftsRequest, reportRequest } from '../../server/src/protocol.ts';
import { BareWorker, WorkerReader, WorkerWriter } from './bareWorker.ts';
import { type ClientOptions, cliPath, englishDraft, type Finding, frenchDraft, TestClient } from './support.ts';
import { VirtualFolder } from './virtualFolder.ts';
import { shows, showsNo, Workspace, watchingCapabilities } from './workspace.ts';

const oven =
  'Hier soir le four est tombé en panne au milieu de la deuxième fournée, et Léa est venue avec sa caisse à outils. ' +
  'Nous avons changé la résistance à la lampe de poche. Qui connaît un bon réparateur à Lyon ?\n';

function newClient(worker: BareWorker, options: ClientOptions = {}): TestClient {
  return new TestClient(new WorkerReader(worker), new WorkerWriter(worker), options);
}

describe('the server in a worker', () => {
  let worker: BareWorker;
  let client: TestClient;

  before(async () => {
    worker = new BareWorker();
    const initializationOptions = { docsBase: 'causerie-docs:' };
    client = newClient(worker);
    await client.initialize({ initializationOptions });
  });

  after(() => client.connection.dispose());

  it('finds, explains and mends what it does elsewhere, in folders that are on no disk', async () => {
    const uri = await client.open('vscode-vfs://github/lea/site/brouillons/lundi.md', frenchDraft);
    const finding = await client.diagnosticOf(uri, 'canned-phrase');
    const { line, character } = finding.range.start;
    assert.ok((await client.hover(uri, line, character + 2))?.value);
    const [fix] = await client.actions(uri, finding.range, { diagnostics: [finding] });
    const before = (await client.score(uri)).score;
    await client.apply(fix?.edit);
    assert.ok(((await client.score(uri)).score ?? 0) > (before ?? 100));
  });

  it('begins with the server alone, and loads the engine and a language with the first draft of it', async () => {
    const own = new BareWorker();
    const other = newClient(own);
    await other.initialize({});
    assert.deepEqual(own.loaded, ['server.browser.js']);
    await other.diagnostics(await other.open('vscode-vfs://github/lea/site/lundi.post', frenchDraft));
    assert.deepEqual(own.loaded, ['server.browser.js', 'engine.js', 'lexicons.fr.js']);
    await other.diagnostics(await other.open('vscode-vfs://github/lea/site/monday.post', englishDraft));
    assert.deepEqual(own.loaded, ['server.browser.js', 'engine.js', 'lexicons.fr.js', 'lexicons.en.js']);
    other.connection.dispose();
  });

  it('points to pages where its client says that they are', async () => {
    const uri = await client.open('vscode-vfs://github/lea/site/mardi.post', frenchDraft);
    const { codeDescription } = await client.diagnosticOf(uri, 'canned-phrase');
    assert.equal(codeDescription?.href, 'causerie-docs:/rules/canned-phrase.md');
  });

  it('loads what regular expressions need with the first of them', async () => {
    const before = [...worker.loaded];
    assert.ok(!before.includes('expressions.js'));
    const phrases = { find: [{ regex: 'rue des \\w+', message: 'Which house?' }] };
    await client.configurationChanged({ causerie: { phrases } });
    const uri = await client.open('vscode-vfs://github/lea/site/jeudi.post', frenchDraft);
    const { range } = await client.diagnosticOf(uri, 'team-phrase');
    assert.equal(client.textAt(uri, range), 'rue des Tanneurs');
    assert.deepEqual(worker.loaded, [...before, 'expressions.js']);
  });
});

describe('the server in a worker, in a folder on no disk whose files its client gives', () => {
  let folder: VirtualFolder;
  let client: TestClient;

  beforeEach(() => {
    folder = new VirtualFolder();
  });

  afterEach(() => client.connection.dispose());

  async function start(options: ClientOptions = {}): Promise<void> {
    client = newClient(new BareWorker());
    folder.answer(client.connection);
    await client.initialize({
      capabilities: watchingCapabilities,
      workspaceFolder: folder.uri,
      initializationOptions: { workspaceFiles: true },
      ...options,
    });
  }

  async function changed(path: string, type: FileChangeType): Promise<void> {
    const changes = [{ uri: folder.uriOf(path), type }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  function drafts(): Promise<DraftsResult> {
    return client.connection.sendRequest(draftsRequest);
  }

  it('heeds the configuration on the way up, and follows it', async () => {
    folder.files.set('.causerie.yml', 'rules:\n  canned-phrase: off\n');
    await start();
    const uri = await client.open(folder.uriOf('brouillons/mai/lundi.md'), frenchDraft);
    assert.ok((await client.diagnostics(uri)).every(({ code }) => code !== 'canned-phrase'));
    folder.files.set('.causerie.yml', 'rules:\n  canned-phrase: hint\n');
    await changed('.causerie.yml', FileChangeType.Changed);
    assert.equal((await shows(client, uri, 'canned-phrase')).severity, DiagnosticSeverity.Hint);
    folder.files.set('brouillons/.causerie.yml', 'rules:\n  canned-phrase: off\n');
    await changed('brouillons/.causerie.yml', FileChangeType.Created);
    await showsNo(client, uri, 'canned-phrase');
  });

  it('asks for what may be on the way up at once, and for nothing else', async () => {
    folder.files.set('brouillons/.causerie.yml', 'extends: team.yml\n');
    folder.files.set('brouillons/team.yml', 'rules:\n  canned-phrase: off\n');
    let topIsAsked = (): void => undefined;
    const top = new Promise<void>((resolve) => {
      topIsAsked = resolve;
    });
    folder.beforeReading = async (path) => {
      if (path === '.causerie.yml') topIsAsked();
      else if (path.endsWith('.causerie.yml')) await top;
    };
    await start();
    const uri = await client.open(folder.uriOf('brouillons/mai/lundi.md'), frenchDraft);
    assert.ok((await client.diagnostics(uri)).every(({ code }) => code !== 'canned-phrase'));
    const names = ['.causerie.yml', '.causerie.yaml', '.causerie.json'];
    const ways = ['', 'brouillons/', 'brouillons/mai/'].flatMap((way) => names.map((name) => `read ${way}${name}`));
    const others = ['read .causerie-baseline.json', 'read brouillons/team.yml'];
    assert.deepEqual(folder.asked.filter((each) => /^read (?!people)/.test(each)).sort(), [...ways, ...others].sort());
  });

  it('builds upon other files of the folder, and says why it cannot upon a package', async () => {
    folder.files.set('team/base.yml', 'rules:\n  canned-phrase: off\n');
    folder.files.set('.causerie.yml', 'extends: [./team/base.yml, "@lea/causerie"]\n');
    await start();
    const uri = await client.open(folder.uriOf('brouillons/lundi.md'), frenchDraft);
    assert.ok((await client.diagnostics(uri)).every(({ code }) => code !== 'canned-phrase'));
    const text = folder.files.get('.causerie.yml') ?? '';
    const file = await client.open(folder.uriOf('.causerie.yml'), text, 'yaml');
    const told = await shows(client, file, 'configuration');
    assert.equal(client.textAt(file, told.range), '@lea/causerie');
    assert.match(told.message, /browser/);
  });

  it('asks for nothing outside of the folder, and for nothing before it may', async () => {
    client = newClient(new BareWorker());
    folder.answer(client.connection);
    const params = { processId: null, rootUri: null, capabilities: watchingCapabilities };
    await client.connection.sendRequest('initialize', {
      ...params,
      workspaceFolders: [{ uri: folder.uri, name: 'site' }],
      initializationOptions: { workspaceFiles: true },
    });
    await client.settled();
    assert.equal(folder.asked.length, 0);
    await client.connection.sendNotification('initialized', {});
    folder.files.set('.causerie.yml', 'extends: ../../other/secret.yml\nroot: false\n');
    const uri = await client.open(folder.uriOf('brouillons/lundi.md'), frenchDraft);
    await client.diagnosticOf(uri, 'canned-phrase');
    await client.diagnosticOf(
      await client.open('vscode-vfs://github/paul/site/drafts/a.md', frenchDraft),
      'canned-phrase',
    );
    assert.ok(folder.reads('.causerie.yml') > 0);
    assert.deepEqual(
      folder.asked.filter((each) => each.includes('://')),
      [],
    );
  });

  it('reads a draft as by itself where a configuration cannot be read, and says so', async () => {
    await start();
    const uri = await client.open(folder.uriOf('broken/lundi.post'), frenchDraft);
    await client.diagnosticOf(uri, 'canned-phrase');
    const { diagnostics } = await client.published.first((each) => each.uri === folder.uriOf('broken/.causerie.yml'));
    assert.match((diagnostics as Finding[])[0]?.message ?? '', /no signal/);
  });

  it('completes people who are listed', async () => {
    folder.files.set('people.yml', '- name: Léa Martin\n  handles: { x: leamartin }\n');
    await start();
    const text = '---\nplatform: x\n---\nMerci à @l';
    const uri = await client.open(folder.uriOf('brouillons/lundi.md'), text);
    await client.diagnostics(uri);
    const { items } = await client.complete(uri, 3, 10);
    assert.ok(
      items.some(({ label }) => /Léa Martin|leamartin/.test(label)),
      JSON.stringify(items),
    );
  });

  it('takes a baseline for known from the very first diagnostics', async () => {
    const disk = new Workspace();
    disk.write('brouillons/lundi.md', frenchDraft);
    spawnSync(process.execPath, [cliPath, 'check', '.', '--update-baseline'], { cwd: disk.folder });
    const name = '.causerie-baseline.json';
    folder.files.set(name, readFileSync(join(disk.folder, name), 'utf8'));
    disk.clear();
    await start();
    const uri = await client.open(folder.uriOf('brouillons/lundi.md'), frenchDraft);
    assert.ok((await client.diagnostics(uri)).every(({ code }) => code !== 'canned-phrase'));
    const other = await client.open(folder.uriOf('brouillons/mardi.md'), frenchDraft);
    await client.diagnosticOf(other, 'canned-phrase');
  });

  it('looks across drafts and reports on them, reading those alone that are drafts by their place or name', async () => {
    folder.files.set('brouillons/copie.md', oven.replace('Léa', 'Karim'));
    folder.files.set('notes.post', 'On allume le four à midi. Qui passe ?\n');
    folder.files.set('docs/readme.md', '---\nplatform: x\n---\nOn allume le four à midi.\n');
    folder.files.set('node_modules/x/drafts/a.md', oven);
    await start();
    const uri = await client.open(folder.uriOf('brouillons/lundi.md'), oven);
    const found = await shows(client, uri, 'cross-post');
    assert.deepEqual(
      found.relatedInformation?.map(({ location }) => location.uri),
      [folder.uriOf('brouillons/copie.md')],
    );
    const listed = ['brouillons/copie.md', 'brouillons/lundi.md', 'notes.post'];
    assert.deepEqual((await drafts()).drafts.map(({ path }) => path).sort(), listed);
    const report = await client.connection.sendRequest<ReportData>(reportRequest);
    assert.deepEqual(report.drafts.map(({ path }) => path).sort(), listed);
    assert.equal(folder.reads('docs/readme.md'), 0);
    assert.equal(folder.reads('brouillons/copie.md'), 1, 'it is read once');
  });

  it('reads again what has changed, and nothing else', async () => {
    folder.files.set('.causerie.yml', 'language: fr\n');
    folder.files.set('drafts/mai/x.md', 'Le pain lève. Et chez vous ?\n');
    folder.files.set('drafts/a.md', oven);
    folder.files.set('drafts/b.md', 'On allume le four à midi. Qui passe ?\n');
    await start();
    assert.equal((await drafts()).drafts.length, 3);
    assert.equal(folder.reads('.causerie.yml'), 1, 'whichever folders it holds for');
    folder.files.set('drafts/b.md', `${oven}\n`);
    folder.files.set('drafts/c.md', 'La cour est un lac. Et chez vous ?\n');
    await changed('drafts/b.md', FileChangeType.Changed);
    await changed('drafts/c.md', FileChangeType.Created);
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    const uri = await client.open(folder.uriOf('drafts/d.md'), oven);
    await shows(client, uri, 'cross-post');
    const paths = (await drafts()).drafts.map(({ path }) => path).sort();
    assert.deepEqual(paths, ['drafts/a.md', 'drafts/b.md', 'drafts/c.md', 'drafts/d.md', 'drafts/mai/x.md']);
    assert.deepEqual([folder.reads('drafts/a.md'), folder.reads('drafts/b.md')], [1, 2]);
    folder.files.delete('drafts/a.md');
    await changed('drafts/a.md', FileChangeType.Deleted);
    await client.published.next((each) => each.uri === uri);
    assert.ok((await drafts()).drafts.every(({ path }) => path !== 'drafts/a.md'));
  });

  it('asks nothing of a client that does not answer', async () => {
    await start({ initializationOptions: {} });
    const uri = await client.open(folder.uriOf('brouillons/lundi.md'), frenchDraft);
    await client.diagnosticOf(uri, 'canned-phrase');
    assert.equal((await drafts()).drafts.length, 1);
    assert.deepEqual(folder.asked, []);
  });
});
