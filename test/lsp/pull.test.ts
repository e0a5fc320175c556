import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { docsUri, englishDraft, pullCapabilities, start, stopAll, type TestClient } from './support.ts';

function pull(client: TestClient, uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return client.connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri },
    ...(previousResultId === undefined ? {} : { previousResultId }),
  });
}

function codesOf(report: DocumentDiagnosticReport): unknown[] {
  assert.equal(report.kind, 'full');
  return report.items.map(({ code }) => code);
}

describe('pulled diagnostics', () => {
  afterEach(stopAll);

  it('are offered to a client that pulls, and never pushed to it', async () => {
    const client = await start({ capabilities: pullCapabilities });
    assert.ok(client.initialized.capabilities.diagnosticProvider);
    const uri = await client.open('pulled.post.md', englishDraft);
    const report = await pull(client, uri);
    assert.ok(codesOf(report).includes('canned-phrase'));
    assert.equal(report.kind === 'full' && report.items[0]?.codeDescription?.href.startsWith(docsUri), true);
    await client.insert(uri, 0, 'x');
    await client.close(uri);
    await client.settled();
    assert.deepEqual(client.published.all, []);
  });

  it('are not offered to a client that is pushed to', async () => {
    const client = await start();
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
  });

  it('are unchanged until they change', async () => {
    const client = await start({ capabilities: pullCapabilities });
    const uri = await client.open('unchanged.post.md', englishDraft);
    const first = await pull(client, uri);
    const second = await pull(client, uri, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await client.insert(uri, 0, '\n');
    const third = await pull(client, uri, first.resultId);
    assert.ok(codesOf(third).includes('canned-phrase'));
    assert.notEqual(third.resultId, first.resultId);
  });

  it('are those of the version that was sent just before', async () => {
    const client = await start({ capabilities: pullCapabilities });
    const uri = await client.open('latest.post.md', englishDraft);
    await client.change(uri, { text: 'Paul, which book did you nearly throw away?\n' });
    assert.ok(!codesOf(await pull(client, uri)).includes('canned-phrase'));
  });

  it('are asked to be pulled again when settings change what is found, and only then', async () => {
    let rules = {};
    const client = await start({ capabilities: pullCapabilities, settings: () => ({ rules }) });
    const uri = await client.open('refreshed.post.md', englishDraft);
    assert.ok(codesOf(await pull(client, uri)).includes('canned-phrase'));
    await client.configurationChanged();
    await client.settled();
    const refreshed = client.refreshes.next();
    rules = { 'canned-phrase': 'off' };
    await client.configurationChanged();
    await refreshed;
    assert.equal(client.refreshes.all.length, 1);
    assert.ok(!codesOf(await pull(client, uri)).includes('canned-phrase'));
  });

  it('are none for a document that is not open', async () => {
    const client = await start({ capabilities: pullCapabilities });
    assert.deepEqual(codesOf(await pull(client, 'file:///nowhere.post.md')), []);
  });
});
