import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { frenchDraft, TestClient } from '../../lsp/support.ts';
import { type CommandResult, lastLines, run } from '../../tools/command.ts';

const allowed = [
  /^dist\/(expressions|engine|lexicons\.(en|fr)|cli|server(\.node|\.browser)?|mcp|report)\.js$/,
  /^dist\/report\.css$/,
  /^dist\/THIRD-PARTY-LICENSES\.txt$/,
  /^docs\/[\w-]+\.md$/,
  /^docs\/causerie\.schema\.json$/,
  /^docs\/rules\/[\w-]+\.md$/,
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
];

function succeeded({ code, output }: CommandResult): string {
  assert.equal(code, 0, lastLines(output, 20));
  return output;
}

describe('the package for npm, installed for the whole machine', () => {
  let folder: string;
  let names: string[];
  let causerie: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'causerie à côté '));
    const packed = succeeded(await run('npm', ['pack', '--json', '--silent', '--pack-destination', folder]));
    const [{ files }] = JSON.parse(packed.slice(packed.indexOf('['))) as [{ files: { path: string }[] }];
    names = files.map(({ path }) => path);
    const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
    const prefix = join(folder, 'prefix');
    // Nothing is fetched: all that it needs is inside.
    const options = ['--prefix', prefix, '--offline', '--no-audit', '--no-fund', '--cache', join(folder, 'cache')];
    succeeded(await run('npm', ['install', '--global', ...options, tarball], { cwd: folder }));
    causerie = process.platform === 'win32' ? join(prefix, 'causerie.cmd') : join(prefix, 'bin', 'causerie');
    writeFileSync(join(folder, 'lundi.post.md'), frenchDraft);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what the command needs to run and to explain itself, and nothing else', () => {
    const strange = names.filter((name) => !allowed.some((pattern) => pattern.test(name)));
    assert.deepEqual(strange, []);
    for (const name of [
      'dist/engine.js',
      'dist/lexicons.fr.js',
      'dist/lexicons.en.js',
      'dist/cli.js',
      'dist/server.js',
      'dist/server.node.js',
      'dist/server.browser.js',
      'dist/expressions.js',
      'dist/mcp.js',
      'dist/report.js',
      'dist/report.css',
      'docs/rules/no-question.md',
      'LICENSE',
    ]) {
      assert.ok(names.includes(name), name);
    }
  });

  it('installs one program and no other package', () => {
    assert.deepEqual(readdirSync(join(folder, 'prefix', 'lib', 'node_modules')), ['causerie']);
    assert.ok(statSync(causerie).isFile());
  });

  it('checks drafts', async () => {
    const { code, output } = await run(causerie, ['check', 'lundi.post.md'], { cwd: folder });
    assert.equal(code, 1, output);
    assert.match(output, /canned-phrase/);
  });

  it('writes a report', async () => {
    const { code, output } = await run(causerie, ['report', '--html', 'report.html'], { cwd: folder });
    assert.equal(code, 0, output);
    assert.match(readFileSync(join(folder, 'report.html'), 'utf8'), /lundi\.post\.md/);
  });

  it('serves an editor', async () => {
    const server: ChildProcessWithoutNullStreams = spawn(causerie, ['lsp', '--stdio'], { cwd: folder });
    const exit = once(server, 'exit');
    const client = new TestClient(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin), {});
    await client.initialize({});
    const uri = await client.open('lundi.post.md', frenchDraft);
    const { codeDescription } = await client.diagnosticOf(uri, 'canned-phrase');
    const page = new URL(codeDescription?.href ?? '');
    assert.ok(statSync(page).isFile(), 'the rule’s page came with the package');
    await client.connection.sendRequest('shutdown');
    await client.connection.sendNotification('exit');
    assert.equal((await exit)[0], 0);
  });

  it('serves an assistant', async () => {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(new StdioClientTransport({ command: causerie, args: ['mcp'], cwd: folder }));
    const result = await client.callTool({ name: 'check_draft', arguments: { path: 'lundi.post.md' } });
    assert.match(JSON.stringify(result.structuredContent), /canned-phrase/);
    await client.close();
  });
});
