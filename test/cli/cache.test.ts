import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { broadcast, cli, environment, Sandbox } from './support.ts';

describe('causerie check --cache', () => {
  const box = new Sandbox();

  function entries(): string[] {
    return readdirSync(box.path('cache')).filter((name) => name !== '.gitignore');
  }

  const cached = ['check', '.', '--cache-location=cache'] as const;

  /** Makes every kept result say something that no check would. */
  function falsify(change: (content: string) => string): void {
    for (const name of entries()) {
      const path = join(box.path('cache'), name);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    }
  }

  it('answers the same with and without, and keeps one result for each content', () => {
    box.write('a.post', broadcast);
    box.write('b.post', 'Bonne nuit\n');
    const plain = box.causerie('check', '.');
    assert.deepEqual([box.causerie(...cached), box.causerie(...cached)], [plain, plain]);
    assert.equal(entries().length, 2);
    box.write('b.post', 'Bonne nuit à toutes et à tous\n');
    box.causerie(...cached);
    assert.equal(entries().length, 3);
    box.write('b.post', 'Bonne nuit\n');
    assert.equal(box.causerie(...cached).out, plain.out);
    assert.equal(entries().length, 3, 'what was seen before is known');
  });

  it('checks without one where no folder can be made, and says so', function () {
    if (process.platform !== 'linux') this.skip();
    box.write('a.post', broadcast);
    const { out, err, code } = box.causerie('check', '.', '--cache-location=/proc/nowhere/cache');
    assert.match(err, /checked without a cache, for \/proc\/nowhere\/cache cannot be written/);
    assert.match(out, /canned-phrase/);
    assert.equal(code, 1);
  });

  it('holds only for the same settings', () => {
    box.write('a.post', broadcast);
    box.causerie(...cached);
    for (const args of [['--rule=no-question'], ['--interface-language=fr'], ['--platform=x', '--language=en']]) {
      const plain = box.causerie('check', '.', ...args);
      assert.equal(box.causerie(...cached, ...args).out, plain.out);
    }
    box.write('.causerie.yml', 'rules:\n  no-question: off\n');
    assert.doesNotMatch(box.causerie(...cached).out, /no-question/);
  });

  it('believes no result that is damaged, and makes it anew', () => {
    box.write('a.post', broadcast);
    const plain = box.causerie(...cached).out;
    for (const damage of [
      (content: string) => content.replace('no-question', 'no-answer!'),
      (content: string) => content.slice(0, 100),
      () => '',
      () => '\0'.repeat(500),
    ]) {
      falsify(damage);
      assert.equal(box.causerie(...cached).out, plain);
    }
  });

  it('tells what it kept, and checks nothing twice', () => {
    box.write('a.post', broadcast);
    box.causerie(...cached);
    falsify((kept) => {
      const content = kept.slice(kept.indexOf('\n') + 1).replaceAll('canned-phrase', 'kept-for-long');
      return `${createHash('sha256').update(content).update('\0').digest('hex')}\n${content}`;
    });
    assert.match(box.causerie(...cached).out, /kept-for-long/);
  });

  it('is shared by runs at the same time', async () => {
    for (let index = 0; index < 12; index++) box.write(`drafts/${index}.post`, `${broadcast}${index}\n`);
    const plain = box.causerie('check', '.').out;
    const runs = await Promise.all(
      [1, 2, 3].map(
        () =>
          new Promise<string>((resolve) => {
            const child = spawn(process.execPath, [cli, ...cached], { cwd: box.folder, env: environment() });
            let out = '';
            child.stdout.on('data', (chunk) => {
              out += chunk;
            });
            child.on('close', () => resolve(out));
          }),
      ),
    );
    assert.deepEqual(runs, [plain, plain, plain]);
    assert.equal(entries().length, 12, 'and nothing half written is left');
  });

  it('has its place in node_modules where there is one, and is no draft nor change to git', () => {
    box.write('node_modules/x/package.json', '{}');
    box.write('a.post', broadcast);
    box.causerie('check', '.', '--cache');
    const folder = box.path('node_modules/.cache/causerie');
    assert.equal(readFileSync(join(folder, '.gitignore'), 'utf8'), '*\n');
    assert.equal(readdirSync(folder).length, 2);
  });

  it('hides nothing from git in a folder that holds other files', () => {
    box.write('drafts/a.post', broadcast);
    box.causerie('check', '.', '--cache-location=drafts');
    assert.equal(readdirSync(box.path('drafts')).length, 2);
    assert.ok(!existsSync(box.path('drafts/.gitignore')));
  });

  it('is the user’s elsewhere', () => {
    box.write('a.post', broadcast);
    box.causerieWith({ env: { XDG_CACHE_HOME: box.path('home') } }, 'check', '.', '--cache');
    assert.ok(existsSync(box.path('home/causerie/.gitignore')), 'beside the code that is kept');
  });

  it('does without where it cannot be written, and says so', () => {
    box.write('a.post', broadcast);
    box.write('cache', 'a file');
    const { code, out, err } = box.causerie(...cached);
    assert.equal(code, 1);
    assert.match(out, /no-question/);
    assert.match(err, /^causerie: checked without a cache, for .*cache cannot be written: .*\n$/);
  });

  it('keeps nothing of what --fix writes', () => {
    box.write('a.post', broadcast);
    box.causerie(...cached, '--fix');
    assert.match(box.read('a.post'), /\nContactez-nous\./);
    assert.equal(existsSync(box.path('cache')), false);
  });
});
