import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import {
  CancellationTokenSource,
  createClientSocketTransport,
  ErrorCodes,
  IPCMessageReader,
  IPCMessageWriter,
  LSPErrorCodes,
} from 'vscode-languageserver-protocol/node';
import { docsUri, englishDraft, serverPath, start, stopAll, TestClient } from './support.ts';

async function exitCode(server: ChildProcess): Promise<number | null> {
  const [code] = server.exitCode === null ? await once(server, 'exit') : [server.exitCode];
  return code;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  assert.ok(address && typeof address === 'object');
  return address.port;
}

describe('the server', () => {
  afterEach(stopAll);

  it('ends with 0 after shutdown and exit', async () => {
    const client = await start();
    await client.connection.sendRequest('shutdown');
    await client.connection.sendNotification('exit');
    assert.equal(await exitCode(client.server), 0);
  });

  it('refuses what is asked after shutdown', async () => {
    const client = await start();
    const uri = await client.open('late.post.md', englishDraft);
    await client.connection.sendRequest('shutdown');
    const params = { textDocument: { uri }, position: { line: 0, character: 3 } };
    await assert.rejects(client.connection.sendRequest('textDocument/hover', params), {
      code: ErrorCodes.InvalidRequest,
    });
    await client.connection.sendNotification('exit');
    assert.equal(await exitCode(client.server), 0);
  });

  it('is initialized once', async () => {
    const client = await start();
    await assert.rejects(client.initialize({}), { code: ErrorCodes.InvalidRequest });
    const uri = await client.open('once.post.md', englishDraft);
    assert.ok((await client.diagnostics(uri)).length > 0);
  });

  it('starts whatever stands in the options of its client', async () => {
    for (const initializationOptions of ['loud', [], { docsBase: 7, storagePath: {}, commands: 'all', rules: 3 }]) {
      const client = await start({ initializationOptions });
      const uri = await client.open('odd.post.md', englishDraft);
      const { codeDescription } = await client.diagnosticOf(uri, 'canned-phrase');
      assert.equal(codeDescription?.href, `${docsUri}rules/canned-phrase.md`);
    }
  });

  it('ends with 1 after exit alone', async () => {
    const client = await start();
    await client.connection.sendNotification('exit');
    assert.equal(await exitCode(client.server), 1);
  });

  it('ends when its client is gone', async () => {
    const client = await start();
    client.server.stdin?.end();
    assert.equal(await exitCode(client.server), 1);
  });

  it('tells its usage where it does not know how to connect', async () => {
    const server = spawn(process.execPath, [serverPath], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    server.stdout.on('data', (data) => (output += data));
    server.stderr.on('data', (data) => (errors += data));
    await once(server, 'close');
    assert.equal(server.exitCode, 2);
    assert.equal(output, '');
    assert.match(errors, /^usage: .*--stdio.*\n$/);
  });

  it('serves over a socket', async () => {
    const port = await freePort();
    const transport = await createClientSocketTransport(port);
    const server = spawn(process.execPath, [serverPath, `--socket=${port}`], { stdio: 'inherit' });
    const [reader, writer] = await transport.onConnected();
    const client = new TestClient(reader, writer, {});
    await client.initialize({});
    const uri = await client.open('socket.post.md', englishDraft);
    await client.diagnosticOf(uri, 'canned-phrase');
    await client.connection.sendRequest('shutdown');
    await client.connection.sendNotification('exit');
    assert.equal(await exitCode(server), 0);
  });

  it('serves over node’s channel between processes', async () => {
    const server = fork(serverPath, ['--node-ipc']);
    const client = new TestClient(new IPCMessageReader(server), new IPCMessageWriter(server), {});
    await client.initialize({});
    const uri = await client.open('ipc.post.md', englishDraft);
    await client.diagnosticOf(uri, 'canned-phrase');
    await client.connection.sendRequest('shutdown');
    await client.connection.sendNotification('exit');
    assert.equal(await exitCode(server), 0);
  });

  it('gives up a request that is cancelled while it waits', async () => {
    let tell: (settings: null) => void = () => assert.fail('the settings were not asked for');
    const client = await start({ settings: () => new Promise((resolve) => (tell = resolve)) });
    const uri = await client.open('cancelled.post.md', englishDraft);
    await client.settled();
    const cancellation = new CancellationTokenSource();
    const params = { textDocument: { uri }, position: { line: 0, character: 3 } };
    const cancelled = client.connection.sendRequest('textDocument/hover', params, cancellation.token);
    cancellation.cancel();
    await assert.rejects(cancelled, { code: LSPErrorCodes.RequestCancelled });
    const other = client.connection.sendRequest('textDocument/hover', params);
    tell(null);
    assert.ok(await other, 'the next request is answered');
  });

  it('answers what waits for a document that is closed meanwhile', async () => {
    const client = await start({ settings: () => new Promise(() => undefined) });
    const uri = await client.open('closed.post.md', englishDraft);
    const params = { textDocument: { uri }, position: { line: 0, character: 3 } };
    const waiting = client.connection.sendRequest('textDocument/hover', params);
    await client.close(uri);
    assert.equal(await waiting, null);
  });

  it('serves a client that can do next to nothing', async () => {
    const client = await start({ capabilities: {} });
    const uri = await client.open('plain.post.md', englishDraft);
    await client.diagnosticOf(uri, 'canned-phrase');
    assert.equal((await client.hover(uri, 0, 3))?.kind, 'plaintext');
    assert.equal(client.initialized.capabilities.codeActionProvider, undefined);
  });
});
