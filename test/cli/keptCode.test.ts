import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from '../tools/command.ts';
import { broadcast, cli, conversation, type Run, Sandbox } from './support.ts';

const inEnglish = 'We are thrilled to announce that the bindery opens tomorrow in Tanner Street.\n';

describe('compiled code', () => {
  const box = new Sandbox();

  before(function () {
    // From node 22.1 on this is node's own affair.
    if ('enableCompileCache' in module) this.skip();
  });

  const check = (env: NodeJS.ProcessEnv = {}, ...args: readonly string[]): Run =>
    box.causerieWith(
      { env: { XDG_CACHE_HOME: box.path('home'), LOCALAPPDATA: box.path('home'), ...env } },
      'check',
      '.',
      ...args,
    );

  const folder = (): string => box.path('home', 'causerie', ...(process.platform === 'win32' ? ['Cache'] : []), 'code');
  const files = (): string[] => (existsSync(folder()) ? readdirSync(folder()).sort() : []);
  const pathOf = (name: string): string => join(folder(), name);
  /** Which file it is, and when it was written. */
  const states = (): string[] =>
    files().map((name) => `${name} ${statSync(pathOf(name)).ino} ${statSync(pathOf(name)).mtimeMs}`);

  it('is kept by the first run and used by the next, which tells the same', () => {
    box.write('a.post', broadcast);
    const plain = check({ NODE_DISABLE_COMPILE_CACHE: '1' });
    assert.deepEqual(files(), []);
    assert.deepEqual(check(), plain);
    const kept = states();
    assert.ok(kept.length > 0);
    assert.deepEqual(check(), plain);
    assert.deepEqual(states(), kept, 'what is of use is not written again');
  });

  it('is believed only as it was written, and by the runtime that wrote it', () => {
    box.write('a.post', broadcast);
    const plain = check();
    for (const name of files()) {
      const whole = readFileSync(pathOf(name));
      const middle = Math.floor(whole.length / 2);
      for (const damaged of [
        whole.map((byte, at) => (at >= middle && at < middle + 4 ? byte ^ 0xff : byte)),
        whole.subarray(0, middle),
        whole.subarray(middle),
        Buffer.from('{}'),
        Buffer.alloc(0),
      ]) {
        writeFileSync(pathOf(name), damaged);
        assert.deepEqual(check(), plain);
        assert.ok(!readFileSync(pathOf(name)).equals(damaged), 'it is made anew');
      }
    }
    const kept = states();
    const other = box.run(process.execPath, ['--no-opt', cli, 'check', '.'], {
      env: { XDG_CACHE_HOME: box.path('home') },
    });
    assert.deepEqual(other, plain);
    assert.ok(states().length > kept.length, 'another runtime has files of its own');
  });

  it('is not taken from where others can write', function () {
    if (process.getuid === undefined) this.skip();
    box.write('a.post', broadcast);
    const plain = check();
    chmodSync(folder(), 0o777);
    for (const name of files()) writeFileSync(pathOf(name), 'nothing of ours');
    assert.deepEqual(check(), plain);
    for (const name of files()) assert.equal(readFileSync(pathOf(name), 'utf8'), 'nothing of ours');
    chmodSync(folder(), 0o700);
    check();
    const kept = states();
    for (const name of files()) chmodSync(pathOf(name), 0o666);
    assert.deepEqual(check(), plain);
    assert.notDeepEqual(states(), kept, 'it is made anew');
    for (const name of files()) assert.equal(statSync(pathOf(name)).mode & 0o777, 0o600);
  });

  it('is done without where it cannot be written', () => {
    box.write('a.post', broadcast);
    box.write('home', 'no folder');
    assert.equal(check().err, '');
    assert.equal(check().code, 1);
  });

  it('is forgotten when nobody has asked for it in a month', () => {
    box.write('a.post', conversation);
    mkdirSync(folder(), { recursive: true, mode: 0o700 });
    writeFileSync(pathOf('old'), '');
    writeFileSync(pathOf('new'), '');
    utimesSync(pathOf('old'), 0, 0);
    check();
    assert.ok(!files().includes('old'));
    assert.ok(files().includes('new'));
  });

  it('is kept anew when more has run', () => {
    box.write('a.post', broadcast);
    check();
    const kept = states();
    box.write('b.post', inEnglish);
    check();
    assert.notDeepEqual(states(), kept);
    const both = states();
    check();
    assert.deepEqual(states(), both);
  });

  it('is kept while a server runs that no one lets end', async () => {
    const server = spawn(process.execPath, [join(root, 'dist', 'server.js'), '--stdio'], {
      env: { ...process.env, XDG_CACHE_HOME: box.path('home'), LOCALAPPDATA: box.path('home') },
    });
    try {
      const end = Date.now() + 15_000;
      while (files().length === 0 && Date.now() < end) await setTimeout(200);
      assert.ok(files().length > 0);
    } finally {
      server.kill('SIGKILL');
    }
  });
});
