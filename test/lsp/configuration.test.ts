import assert from 'node:assert/strict';
import { englishDraft, pushCapabilities, start, stopAll, type TestClient, workspaceUri } from './support.ts';

/** Waits for the diagnostics that follow on a change of settings; the version stays the same. */
function nextCodes(client: TestClient, uri: string): Promise<unknown[]> {
  return client.published
    .next((params) => params.uri === uri)
    .then(({ diagnostics }) => diagnostics.map(({ code }) => code));
}

const withoutConfiguration = { ...pushCapabilities, workspace: { workspaceEdit: { documentChanges: true } } };

describe('configuration', () => {
  afterEach(stopAll);

  it('is asked for each document by itself', async () => {
    const client = await start({
      settings: ({ section, scopeUri }) => {
        assert.equal(section, 'causerie');
        return { rules: { 'canned-phrase': scopeUri?.includes('/loud/') ? 'error' : 'hint' } };
      },
    });
    const loud = await client.open('loud/a.post.md', englishDraft);
    const quiet = await client.open('quiet/a.post.md', englishDraft);
    assert.equal((await client.diagnosticOf(loud, 'canned-phrase')).severity, 1);
    assert.equal((await client.diagnosticOf(quiet, 'canned-phrase')).severity, 4);
  });

  it('takes effect at once when it changes', async () => {
    let settings: unknown = {};
    const client = await start({ settings: () => settings });
    const uri = await client.open('changed.post.md', englishDraft);
    await client.diagnosticOf(uri, 'canned-phrase');
    settings = { rules: { 'canned-phrase': 'off' } };
    let codes = nextCodes(client, uri);
    await client.configurationChanged();
    assert.ok(!(await codes).includes('canned-phrase'));
    settings = { rules: { 'canned-phrase': 'default' } };
    codes = nextCodes(client, uri);
    await client.configurationChanged();
    assert.ok((await codes).includes('canned-phrase'));
  });

  it('is watched where the client lets the server register for it', async () => {
    const workspace = { ...pushCapabilities.workspace, didChangeConfiguration: { dynamicRegistration: true } };
    const client = await start({ capabilities: { ...pushCapabilities, workspace } });
    assert.equal(await client.registrations.first(() => true), 'workspace/didChangeConfiguration');
  });

  it('makes other folders folders of drafts', async () => {
    let include = ['drafts'];
    const client = await start({ settings: () => ({ include }) });
    const uri = await client.open('content/launch.md', englishDraft);
    assert.deepEqual(await client.diagnostics(uri), []);
    for (const pattern of ['content', 'content/**/*.md', './content/', 'cont*/launch.md', '**/launch.*']) {
      include = [pattern];
      const found = nextCodes(client, uri);
      await client.configurationChanged();
      assert.ok((await found).includes('canned-phrase'), pattern);
      include = ['', 'launch', '/', '(((', `${workspaceUri}/content`];
      const silent = nextCodes(client, uri);
      await client.configurationChanged();
      assert.deepEqual(await silent, [], pattern);
    }
  });

  it('switches everything off', async () => {
    const client = await start({ settings: () => ({ enable: false }) });
    const uri = await client.open('off.post.md', englishDraft);
    assert.deepEqual(await client.diagnostics(uri), []);
    assert.equal((await client.score(uri)).draft, false);
  });

  it('chooses the interface language over the editor’s', async () => {
    let interfaceLanguage = 'auto';
    const client = await start({ locale: 'fr', settings: () => ({ interfaceLanguage }) });
    const uri = await client.open('language.post.md', englishDraft);
    assert.match((await client.diagnosticOf(uri, 'canned-phrase')).message, /«/);
    interfaceLanguage = 'en';
    const next = client.published.next((params) => params.uri === uri);
    await client.configurationChanged();
    const message = (await next).diagnostics.find(({ code }) => code === 'canned-phrase')?.message;
    assert.match(String(message), /“/);
  });

  it('speaks English to an editor in neither language', async () => {
    const client = await start({ locale: 'frr' });
    const uri = await client.open('frisian.post.md', englishDraft);
    assert.match((await client.diagnosticOf(uri, 'canned-phrase')).message, /“/);
  });

  it('sets the language of drafts that do not say theirs', async () => {
    const client = await start({ settings: () => ({ language: 'fr' }) });
    const uri = await client.open('forced.post.md', englishDraft);
    const codes = (await client.diagnostics(uri)).map(({ code }) => code);
    assert.ok(!codes.includes('canned-phrase'), 'English phrases are not looked for in what is said to be French');
  });

  it('makes no sense and is read as if it were not there', async () => {
    const settings = () => ({ enable: 'yes', include: 3, language: 'de', rules: ['off'], interfaceLanguage: null });
    const client = await start({ settings });
    const uri = await client.open('nonsense.post.md', englishDraft);
    await client.diagnosticOf(uri, 'canned-phrase');
  });

  it('cannot be told by the client, and the defaults hold', async () => {
    const client = await start({ settings: () => Promise.reject(new Error('no settings today')) });
    const uri = await client.open('error.post.md', englishDraft);
    await client.diagnosticOf(uri, 'canned-phrase');
  });

  it('comes with initialize and is pushed, for a client that is not asked', async () => {
    const initializationOptions = { rules: { 'canned-phrase': 'hint' } };
    const client = await start({ capabilities: withoutConfiguration, initializationOptions });
    const uri = await client.open('pushed.post.md', englishDraft);
    assert.equal((await client.diagnosticOf(uri, 'canned-phrase')).severity, 4);
    const codes = nextCodes(client, uri);
    await client.configurationChanged({ causerie: { rules: { 'canned-phrase': 'off' } } });
    assert.ok(!(await codes).includes('canned-phrase'));
  });

  it('says where the rules’ pages are, for a server that has no files', async () => {
    const client = await start({ initializationOptions: { docsBase: 'https://example.org/causerie/' } });
    const uri = await client.open('docs.post.md', englishDraft);
    const { codeDescription } = await client.diagnosticOf(uri, 'canned-phrase');
    assert.equal(codeDescription?.href, 'https://example.org/causerie/rules/canned-phrase.md');
  });
});

describe('workspace folders', () => {
  afterEach(stopAll);

  it('that open later make their documents part of the workspace', async () => {
    const client = await start();
    const uri = await client.open('file:///home/writer/drafts/blog/README.md', englishDraft);
    await client.diagnosticOf(uri, 'canned-phrase');
    const codes = nextCodes(client, uri);
    const added = [{ uri: 'file:///home/writer/drafts/blog', name: 'blog' }];
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } });
    assert.deepEqual(await codes, []);
  });
});
