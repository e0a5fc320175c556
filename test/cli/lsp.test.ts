import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { englishDraft, TestClient } from '../lsp/support.ts';
import { root } from '../tools/command.ts';

describe('causerie lsp', () => {
  let server: ChildProcessWithoutNullStreams | undefined;

  afterEach(() => {
    server?.kill();
  });

  async function serve(...args: string[]): Promise<number | null> {
    server = spawn(process.execPath, [join(root, 'dist', 'cli.js'), 'lsp', ...args]);
    const exit = once(server, 'exit');
    const client = new TestClient(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin), {});
    await client.initialize({});
    const uri = await client.open('launch.post.md', englishDraft);
    const finding = await client.diagnosticOf(uri, 'canned-phrase');
    assert.match(finding.codeDescription?.href ?? '', /^file:.*\/docs\/rules\/canned-phrase\.md$/);
    await client.connection.sendRequest('shutdown');
    await client.connection.sendNotification('exit');
    return (await exit)[0];
  }

  it('serves an editor over standard input and output', async () => {
    assert.equal(await serve('--stdio'), 0);
  });

  it('does so where nothing else is named, and whatever else an editor passes', async () => {
    assert.equal(await serve('--clientProcessId=1'), 0);
  });

  async function printed(...args: string[]): Promise<string> {
    server = spawn(process.execPath, [join(root, 'dist', 'cli.js'), 'lsp', ...args]);
    let output = '';
    server.stdout.on('data', (chunk) => {
      output += chunk;
    });
    assert.equal((await once(server, 'close'))[0], 0);
    return output;
  }

  it('tells by what it can speak, and its version, rather than to wait for an editor', async () => {
    assert.match(
      await printed('--stdio', '--help'),
      /causerie lsp[\s\S]*--stdio[\s\S]*--socket PORT[\s\S]*--pipe NAME/,
    );
    assert.match(await printed('--version'), /^(?:causerie )?\d+\.\d+\.\d+/);
  });

  it('says that no editor listens where it was sent', async () => {
    const nowhere = join(root, 'dist', 'nobody.sock');
    server = spawn(process.execPath, [join(root, 'dist', 'cli.js'), 'lsp', `--pipe=${nowhere}`]);
    let errors = '';
    server.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    assert.equal((await once(server, 'close'))[0], 1);
    assert.match(errors, /^causerie lsp: connect ENOENT .*nobody\.sock\n$/);
  });

  it('speaks as it is asked to, else as the editor does, else as its environment does', async () => {
    const spoken = async (args: string[], LC_ALL: string, locale?: string): Promise<string> => {
      const cli = join(root, 'dist', 'cli.js');
      server = spawn(process.execPath, [cli, 'lsp', '--stdio', ...args], { env: { ...process.env, LC_ALL } });
      const client = new TestClient(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin), {});
      await client.initialize(locale === undefined ? {} : { locale });
      const uri = await client.open('launch.post.md', englishDraft);
      const { message } = await client.diagnosticOf(uri, 'canned-phrase');
      server.kill();
      return message.startsWith('«') ? 'fr' : 'en';
    };
    assert.equal(await spoken([], 'C.UTF-8'), 'en');
    assert.equal(await spoken([], 'fr_FR.UTF-8'), 'fr');
    assert.equal(await spoken([], 'fr_FR.UTF-8', 'en'), 'en');
    assert.equal(await spoken(['--interface-language', 'fr'], 'C.UTF-8', 'en'), 'fr');
    assert.equal(await spoken(['--interface-language=en'], 'fr_FR.UTF-8', 'fr'), 'en');
  });

  it('tells its usage, as it was called, of a port that is none', async () => {
    server = spawn(process.execPath, [join(root, 'dist', 'cli.js'), 'lsp', '--socket=abc']);
    let errors = '';
    server.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    assert.equal((await once(server, 'close'))[0], 2);
    assert.match(errors, /^usage: causerie lsp --stdio .*--socket=<port>.*\n$/);
  });
});
