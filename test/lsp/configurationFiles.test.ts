import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities, CompletionItem, PublishDiagnosticsParams } from 'vscode-languageserver-protocol/node';
import type { ConfigurationResult } from '../../server/src/protocol.ts';
import {
  type ClientOptions,
  type Finding,
  frenchDraft,
  pullCapabilities,
  pushCapabilities,
  start,
  stopAll,
  type TestClient,
} from './support.ts';

const post = 'La pluie est tombée toute la nuit sur le toit.\n';

const watching: ClientCapabilities = {
  ...pushCapabilities,
  workspace: {
    ...pushCapabilities.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

describe('configuration files', () => {
  let folder = '';
  let client: TestClient;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'causerie é '));
  });

  afterEach(async () => {
    await stopAll();
    rmSync(folder, { recursive: true, force: true });
  });

  function write(path: string, content: string | Buffer): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }

  function uriOf(path: string): string {
    return pathToFileURL(join(folder, path)).href;
  }

  async function begin(options: ClientOptions = {}): Promise<void> {
    client = await start({ capabilities: watching, workspaceFolder: pathToFileURL(folder).href, ...options });
  }

  async function open(path: string, text = post): Promise<string> {
    return client.open(uriOf(path), text, path.endsWith('.yml') ? 'yaml' : 'markdown');
  }

  async function codes(uri: string): Promise<unknown[]> {
    return (await client.diagnostics(uri)).map(({ code }) => code);
  }

  /** What is told of a file next, be it the same as before. */
  function next(uri: string): Promise<PublishDiagnosticsParams> {
    return client.published.next((params) => params.uri === uri);
  }

  async function nextCodes(uri: string): Promise<unknown[]> {
    return (await next(uri)).diagnostics.map(({ code }) => code);
  }

  async function problems(path: string): Promise<string[]> {
    const uri = uriOf(path);
    const { diagnostics } = await client.published.first(
      (params) => params.uri === uri && params.diagnostics.length > 0,
    );
    return diagnostics.map(({ range: { start: at }, message, source }) => {
      assert.equal(source, 'causerie');
      return `${at.line + 1}:${at.character + 1} ${message}`;
    });
  }

  async function changed(...paths: string[]): Promise<void> {
    const changes = paths.map((path) => ({ uri: uriOf(path), type: 2 as const }));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  it('hold for the drafts below them', async () => {
    write('.causerie.yml', 'rules:\n  no-question: off\n  no-mention: hint\n');
    await begin();
    const found = await client.diagnostics(await open('drafts/deep/a.md'));
    assert.deepEqual(
      found.map(({ code, severity }) => [code, severity]),
      [['no-mention', 4]],
    );
  });

  it('take effect at once when they are made, changed and deleted', async () => {
    await begin();
    assert.deepEqual(await client.watchers.first(() => true), { globPattern: '**/*causerie.{yml,yaml,json}' });
    const uri = await open('a.post.md');
    assert.ok((await codes(uri)).includes('no-question'));
    write('.causerie.yml', 'rules: {no-question: off}\n');
    let told = nextCodes(uri);
    await changed('.causerie.yml');
    assert.ok(!(await told).includes('no-question'));
    write('.causerie.yml', 'rules: {no-question: error, no-mention: off}\n');
    const severity = next(uri);
    await changed('.causerie.yml');
    assert.deepEqual(
      (await severity).diagnostics.map((found) => [found.code, found.severity]),
      [['no-question', 1]],
    );
    rmSync(join(folder, '.causerie.yml'));
    told = nextCodes(uri);
    await changed('.causerie.yml');
    assert.ok((await told).includes('no-mention'));
  });

  it('are read again when a document opens, for a client that watches nothing', async () => {
    await begin({ capabilities: pushCapabilities });
    assert.deepEqual(client.initialized.capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
    const first = await open('a.post.md');
    assert.ok((await codes(first)).includes('no-question'));
    write('.causerie.yml', 'rules: {no-question: off}\n');
    const told = nextCodes(first);
    assert.ok(!(await codes(await open('b.post.md'))).includes('no-question'));
    assert.ok(!(await told).includes('no-question'));
  });

  it('nearer to the draft take the place of those above, as a whole', async () => {
    write('.causerie.yml', 'rules: {no-question: off}\n');
    write('team/.causerie.json', '{"rules": {"no-mention": "off"}}\n');
    await begin();
    assert.deepEqual(await codes(await open('a.post.md')), ['no-mention']);
    assert.deepEqual(await codes(await open('team/b.post.md')), ['no-question']);
  });

  it('add to those above where they say so', async () => {
    write('.causerie.yml', 'rules: {no-question: off}\n');
    write('one/.causerie.yml', 'root: false\nrules: {no-mention: off}\n');
    write('two/.causerie.yml', 'extends: ../.causerie.yml\nrules: {no-mention: off, no-question: default}\n');
    await begin();
    assert.deepEqual(await codes(await open('one/a.post.md')), []);
    assert.deepEqual(await codes(await open('two/a.post.md')), ['no-question']);
  });

  it('build upon npm packages', async () => {
    write('node_modules/@fournil/voice/package.json', '{"name": "@fournil/voice", "main": "voice.yml"}');
    write('node_modules/@fournil/voice/voice.yml', 'extends: ./base.yml\nrules: {no-question: off}\n');
    write('node_modules/@fournil/voice/base.yml', 'rules: {no-mention: hint}\n');
    write('blog/.causerie.yml', 'extends: "@fournil/voice"\n');
    await begin();
    const found = await client.diagnostics(await open('blog/a.post.md'));
    assert.deepEqual(
      found.map(({ code, severity }) => [code, severity]),
      [['no-mention', 4]],
    );
    const outside = await client.watchers.first(({ globPattern }) => typeof globPattern === 'object');
    assert.deepEqual(outside.globPattern, { baseUri: uriOf('node_modules/@fournil/voice'), pattern: 'base.yml' });
  });

  it('are told where what they build upon is missing, broken or in a circle', async () => {
    write('.causerie.yml', 'extends:\n  - ./nowhere.yml\n  - no-such-package\n  - ./broken.yml\n  - ./again.yml\n');
    write('broken.yml', 'rules: [\n');
    write('again.yml', 'extends: .causerie.yml\nrules: {no-question: off}\n');
    await begin();
    assert.ok(!(await codes(await open('a.post.md'))).includes('no-question'));
    assert.deepEqual(await problems('.causerie.yml'), [
      '2:5 There is no file “./nowhere.yml” (it is looked for from this file’s folder)',
      '3:5 There is no npm package “no-such-package” with a configuration: install it beside this file.',
      '4:5 “./broken.yml” cannot be read, so it has no say: see what is wrong there.',
    ]);
    assert.match((await problems('broken.yml')).join(), /^2:1 This cannot be read as YAML/);
    assert.deepEqual(await problems('again.yml'), [
      '1:10 “.causerie.yml” builds upon this very file, so it goes round in a circle; it does not count.',
    ]);
  });

  it('tell what is wrong in them though nobody has them open, and no more once it is right', async () => {
    write('.causerie.yml', 'langage: fr\nrules:\n  no-questoin: off\n  no-mention: off\n');
    await begin({ locale: 'fr' });
    const uri = await open('a.post.md');
    assert.deepEqual(await codes(uri), ['no-question'], 'the rest counts');
    assert.deepEqual(await problems('.causerie.yml'), [
      '1:1 Il n’y a pas de clé «\u00a0langage\u00a0» ici\u00a0; vouliez-vous dire «\u00a0language\u00a0»\u00a0?',
      '3:3 Il n’y a pas de règle «\u00a0no-questoin\u00a0» ici\u00a0; vouliez-vous dire «\u00a0no-question\u00a0»\u00a0?',
    ]);
    write('.causerie.yml', 'language: fr\nrules:\n  no-question: off\n  no-mention: off\n');
    const told = next(uriOf('.causerie.yml'));
    await changed('.causerie.yml');
    assert.deepEqual((await told).diagnostics, []);
  });

  it('tell what is wrong in them though no draft is open either', async () => {
    write('.causerie.yml', 'people: [@lea_p]\n');
    await begin();
    assert.deepEqual(await problems('.causerie.yml'), [
      '1:10 This cannot be read as YAML: a value cannot begin with @, ` or %: put it between quotation marks.',
    ]);
  });

  it('are followed to what comes to be there later, and to the file that a name without ./ means', async () => {
    write('.causerie.yml', 'extends: team.yml\n');
    await begin();
    const config = await open('.causerie.yml', 'extends: team.yml\n');
    const found = (await client.diagnostics(config))[0];
    assert.match(String(found?.message), /^There is no npm package “team.yml”.*did you mean “.\/team.yml”\?$/);
    const [action] = await client.actions(config, found?.range ?? assert.fail());
    assert.equal(action?.title, 'Write “./team.yml”');
    const uri = await open('a.post.md');
    assert.ok((await codes(uri)).includes('no-question'));
    const watched = await client.watchers.first(({ globPattern }) => typeof globPattern === 'object');
    assert.deepEqual(watched.globPattern, { baseUri: uriOf('.').replace(/\/$/, ''), pattern: 'team.yml' });
    write('team.yml', 'rules:\n  no-question: off\n');
    const told = nextCodes(uri);
    await changed('team.yml');
    assert.ok(!(await told).includes('no-question'));
  });

  it('tell a list that is never closed as what it is, and no indentation', async () => {
    write('.causerie.yml', 'platforms: [x, linkedin\nlanguage: fr\n');
    await begin();
    assert.deepEqual(await problems('.causerie.yml'), [
      '2:1 This cannot be read as YAML: a mark is missing: a quotation mark, a bracket, a colon or a comma.',
    ]);
  });

  it('that are open are mended by the nearest right name', async () => {
    write('.causerie.yml', '');
    await begin();
    const uri = await open('.causerie.yml', 'rules:\r\n  "no-questoin": off\r\n  no-mention: loud\r\n');
    const found = (await client.diagnostics(uri))[0];
    assert.ok(found);
    assert.equal(client.textAt(uri, found.range), 'no-questoin');
    const [action, ...others] = await client.actions(uri, found.range, { diagnostics: [found] });
    assert.deepEqual([action?.title, action?.isPreferred, others], ['Write “no-question”', true, []]);
    await client.apply(action?.edit);
    assert.equal(client.document(uri).getText(), 'rules:\r\n  "no-question": off\r\n  no-mention: loud\r\n');
    assert.deepEqual(
      (await client.diagnostics(uri)).map(({ message }) => message),
      ['“loud” is not known for “no-mention” (default, off, error, warning, information, hint)'],
    );
  });

  it('that are open count as they stand there, saved or not, and go on counting while they cannot be read', async () => {
    write('.causerie.yml', 'rules: {no-question: off}\n');
    await begin();
    const draft = await open('a.post.md');
    assert.deepEqual(await codes(draft), ['no-mention']);
    const uri = await open('.causerie.yml', 'rules: {no-question: off}\n');
    let told = nextCodes(draft);
    await client.change(uri, { text: 'rules: {no-mention: off}\n' });
    assert.deepEqual(await told, ['no-question']);
    const version = await client.change(uri, { text: 'rules: {no-mention: off\n' });
    assert.equal((await client.diagnostics(uri, version)).length, 1);
    assert.deepEqual(await codes(await open('b.post.md')), ['no-question'], 'what it said last goes on');
    told = nextCodes(draft);
    await client.close(uri);
    assert.deepEqual(await told, ['no-mention'], 'the disk counts again');
  });

  it('win over the editor’s settings, which serve where the files are silent', async () => {
    write('.causerie.yml', 'rules: {no-question: hint}\n');
    await begin({ settings: () => ({ rules: { 'no-question': 'error', 'no-mention': 'error' }, language: 'auto' }) });
    const found = await client.diagnostics(await open('a.post.md'));
    assert.deepEqual(found.map(({ code, severity }) => [code, severity]).sort(), [
      ['no-mention', 1],
      ['no-question', 4],
    ]);
  });

  it('say which documents are drafts, told from their own folder', async () => {
    write('site/.causerie.yml', 'include: [content]\nexclude: [content/old, "*.private.post"]\n');
    await begin();
    assert.notDeepEqual(await codes(await open('site/content/a.md')), []);
    assert.deepEqual(await codes(await open('site/content/old/a.md')), []);
    assert.deepEqual(await codes(await open('site/drafts/a.md')), []);
    assert.deepEqual(await codes(await open('site/a.private.post')), []);
    assert.deepEqual(await codes(await open('site/content/old/b.md', `---\nplatform: x\n---\n${post}`)), []);
  });

  it('hold for each of several workspace folders, and for what is not saved yet', async () => {
    write('one/.causerie.yml', 'rules: {no-question: off, no-mention: off}\n');
    write('two/.causerie.yml', 'rules: {no-question: off}\n');
    await begin({ workspaceFolder: uriOf('one') });
    const added = [{ uri: uriOf('two'), name: 'two' }];
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } });
    assert.deepEqual(await codes(await open('one/a.post.md')), []);
    assert.deepEqual(await codes(await open('two/a.post.md')), ['no-mention']);
    const untitled = await client.open('untitled:Untitled-1', post, 'post-draft');
    assert.deepEqual(await codes(untitled), [], 'the first folder’s');
  });

  it('set the language and the platforms of drafts that do not declare theirs', async () => {
    write('.causerie.yml', 'platforms: x\nlanguage: en\nrules: {no-question: off, no-mention: off}\n');
    await begin();
    assert.deepEqual(await codes(await open('long.post.md', post.repeat(8))), ['too-long']);
    assert.deepEqual(await codes(await open('french.post.md', frenchDraft)), []);
    const declared = await open('own.post.md', `---\nplatform: blog\npurpose: story\n---\n${post.repeat(8)}`);
    assert.deepEqual(await codes(declared), []);
  });

  it('set options of rules', async () => {
    write(
      '.causerie.yml',
      'platforms: [mastodon]\nrules:\n  no-question: off\n  no-mention: off\n' +
        '  too-long: {options: {limits: {mastodon: 1000}}}\n  hashtag-stuffing: {severity: error, options: {most: 1}}\n',
    );
    await begin();
    assert.deepEqual(await codes(await open('long.post.md', post.repeat(12))), []);
    const [found] = await client.diagnostics(await open('tags.post.md', `${post}\n#pain #levain #four\n`));
    assert.deepEqual([found?.code, found?.severity], ['hashtag-stuffing', 1]);
    assert.match(found?.message ?? '', /past 1,/);
  });

  it('hold phrases of the team, with what to write instead', async () => {
    write(
      '.causerie.yml',
      'rules: {no-question: off, no-mention: off}\nphrases:\n  find:\n' +
        '    - {phrase: collaborateurs, rewrite: collègues, message: On dit « collègues ».}\n' +
        '    - {phrase: "<accompagner> les habitants", rewrite: {verb: aider …, of: accompagner}}\n' +
        "    - {regex: '\\bv\\d+\\.\\d+\\b', severity: hint}\n" +
        '  accept: [bonjour à toutes et tous]\n',
    );
    await begin({ locale: 'fr' });
    const text =
      'Bonjour à toutes et tous !\n\nNos Collaborateurs de l’atelier vous attendent ce samedi pour la v2.1 du four.\n\nNous **accompagnions les habitants** hier, mais pas le collaborateur absent.\n';
    const uri = await open('a.post.md', text);
    const found = await client.diagnostics(uri);
    assert.deepEqual(
      found.map(({ code, range, severity }) => [code, client.textAt(uri, range), severity]),
      [
        ['team-phrase', 'Collaborateurs', 2],
        ['team-phrase', 'v2.1', 4],
        ['team-phrase', 'accompagnions les habitants', 2],
        ['team-phrase', 'collaborateur', 2],
      ],
    );
    assert.equal(found[0]?.message, 'On dit « collègues ».');
    const titles = async (index: number) => {
      const diagnostic = found[index];
      assert.ok(diagnostic);
      return client.actions(uri, diagnostic.range, { diagnostics: [diagnostic], only: ['quickfix'] });
    };
    const [preferred] = await titles(0);
    assert.ok(preferred?.title.startsWith('Écrire «\u00a0Collègues\u00a0»'), preferred?.title);
    const [verb] = await titles(2);
    assert.match(verb?.title ?? '', /aidions/);
    await client.apply(preferred?.edit);
    assert.equal(client.document(uri).getText(), text.replace('Collaborateurs', 'Collègues'));
  });

  it('complete their keys, rules and values', async () => {
    write('.causerie.yml', '');
    await begin();
    const uri = await open('.causerie.yml', '');
    const labels = async (text: string): Promise<string[]> => {
      const at = text.indexOf('|');
      await client.change(uri, { text: text.replace('|', '') });
      const position = client.document(uri).positionAt(at);
      const items = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
        textDocument: { uri },
        position,
      });
      return items.map(({ label }) => label);
    };
    const top = 'extends root include exclude language platforms people sites rules phrases'.split(' ');
    assert.deepEqual(await labels('|'), top);
    assert.deepEqual(await labels('language: |'), ['auto', 'fr', 'en']);
    assert.ok((await labels('rules:\n  no-|')).includes('no-question'));
    assert.ok(!(await labels('rules:\n  no-question: off\n  |')).includes('no-question'));
    assert.deepEqual((await labels('rules:\n  no-question: o|\nlanguage: fr')).slice(0, 2), ['default', 'off']);
    assert.deepEqual(await labels('rules:\n  too-long:\n    |'), ['severity', 'options']);
    assert.deepEqual(await labels('phrases:\n  find:\n  - phrase: a\n    lang|'), [
      'regex',
      'wholeWords',
      'rewrite',
      'message',
      'language',
      'severity',
    ]);
    assert.ok((await labels('platforms: [x, |]')).includes('mastodon'));
  });

  it('say of each key what it is for', async () => {
    await begin({ locale: 'fr' });
    const uri = await open('.causerie.yml', 'rules:\n  no-mention: hint\nlanguage: fr\n');
    assert.match((await client.hover(uri, 1, 5))?.value ?? '', /^\*\*no-mention\*\*\n\nUne publication qui/);
    assert.match((await client.hover(uri, 2, 2))?.value ?? '', /Par défaut "auto"$/);
    assert.equal(await client.hover(uri, 1, 15), null);
  });

  it('show what holds for a draft, and where each value comes from', async () => {
    write('base.yml', 'sites: [un.example]\nrules:\n  no-mention: hint\n');
    write('.causerie.yml', 'extends: base.yml\nsites: [deux.example]\nrules:\n  no-question: off\n');
    await begin({ settings: () => ({ rules: { jargon: 'off' }, people: ['lea_p'] }) });
    const uri = await open('a.post.md', `---\nplatform: x\n---\n${post}`);
    await client.diagnostics(uri);
    const shown = await client.connection.sendRequest<ConfigurationResult>('causerie/configuration', { uri });
    assert.deepEqual(shown.files, [uriOf('.causerie.yml'), uriOf('base.yml')]);
    for (const line of [
      '# The configuration of a.post.md',
      'language: auto # by default',
      'platforms: # the front matter, line 2',
      'people: # the editor’s settings',
      '  - lea_p',
      '  - un.example # base.yml, line 1',
      '  - deux.example # .causerie.yml, line 2',
      '  no-mention: hint # base.yml, line 3',
      '  no-question: off # .causerie.yml, line 4',
      '  jargon: off # the editor’s settings',
    ]) {
      assert.ok(shown.text.split('\n').includes(line), `${line}\n---\n${shown.text}`);
    }
  });

  it('show what holds as it was typed a moment ago', async () => {
    await begin();
    const uri = await open('a.post.md');
    await client.diagnostics(uri);
    const file = await open('.causerie.yml', 'language: fr\n');
    await client.change(file, { text: 'language: en\n' });
    const shown = await client.connection.sendRequest<ConfigurationResult>('causerie/configuration', { uri });
    assert.match(shown.text, /^language: en # \.causerie\.yml, line 1$/m);
  });

  it('that never end, or are no files, are told and not read', async function () {
    if (process.platform === 'win32') this.skip();
    symlinkSync('/dev/zero', join(folder, '.causerie.yml'));
    symlinkSync('/dev/zero', join(folder, 'people.yml'));
    symlinkSync('/dev/zero', join(folder, '.causerie-baseline.json'));
    await begin();
    assert.ok((await codes(await open('a.post.md'))).includes('no-question'));
    assert.match((await problems('.causerie.yml')).join(), /cannot be read: EFTYPE/);
    rmSync(join(folder, '.causerie.yml'));
    write('.causerie.yml', 'extends: /dev/zero\nrules:\n  no-question: off\n');
    const next = nextCodes(uriOf('a.post.md'));
    await changed('.causerie.yml');
    assert.ok(!(await next).includes('no-question'));
  });

  it('are told to a client that pulls by pushing, since they need not be open', async () => {
    write('.causerie.yml', 'langage: fr\n');
    await begin({ capabilities: pullCapabilities });
    const uri = await open('.causerie.yml', 'langage: fr\n');
    assert.equal((await problems('.causerie.yml')).length, 1);
    const pulled = await client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    assert.deepEqual((pulled as { items: unknown[] }).items, []);
  });

  it('are pulled by a client that can only pull, as they are typed', async () => {
    await begin({ capabilities: { textDocument: { diagnostic: {} } } });
    const uri = await open('.causerie.yml', 'langage: fr\n');
    const pull = async (): Promise<string[]> => {
      const report = await client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
      return (report as { items: Finding[] }).items.map(({ message }) => message);
    };
    assert.match((await pull()).join(), /“langage” here; did you mean “language”/);
    await client.change(uri, { text: 'language: fr\n' });
    assert.deepEqual(await pull(), []);
    assert.deepEqual(client.published.all, []);
  });

  it('that were written to do harm are told in a word, and drafts are read all the same', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg'].map((pair) => [...pair])) {
      bomb.push(`${name}: &${name} [${`*${before}, `.repeat(9)}]`);
    }
    await begin();
    const draft = await open('a.post.md');
    assert.ok((await codes(draft)).includes('no-question'));
    for (const [content, told] of [
      [`x-bomb:\n  ${bomb.join('\n  ')}\nsites: *h\n`, /nested too deeply, or repeats itself too often/],
      [`sites: [${'a, '.repeat(150_000)}]`, /too large/],
      ['['.repeat(100_000), /nested too deeply/],
      ['rules:\n\tno-question: off\n', /indented with spaces, never with tabs/],
      ['rules: &r {no-question: off}\nrules: *r\n', /“rules” stands here twice/],
      [Buffer.from('sites: caf\xe9.example\n', 'latin1'), /not UTF-8/],
      ['phrases: ["(a", "* <frobnir> ici", "[a] [b]"]\nlanguage: fr\n', /a \), a \] or a > is missing/],
      ["phrases: [{regex: '(a+)+(?=b)'}]\n", /regular expression cannot be used/],
    ] as const) {
      write('.causerie.yml', content);
      const heard = client.published.next(({ uri, diagnostics }) => {
        return uri === uriOf('.causerie.yml') && told.test(diagnostics.map(({ message }) => message).join('\n'));
      });
      await changed('.causerie.yml');
      await heard;
    }
    assert.ok((await codes(await open('b.post.md'))).includes('no-question'));
  });
});
