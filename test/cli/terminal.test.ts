import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { findOnPath } from '../tools/command.ts';
import { broadcast, cli, environment, Sandbox } from './support.ts';

const escapeSequence = /\u001b\[/;
/** Debian's: it runs a command on a terminal of its own. */
const script = process.platform === 'linux' ? findOnPath('script') : undefined;

describe('causerie on terminals and in pipes', () => {
  const box = new Sandbox();

  it('colours where it is asked to, and nowhere else', () => {
    box.write('a.post', 'La pluie est tombée toute la nuit sur le toit.\n');
    const colored = (env: NodeJS.ProcessEnv, ...args: readonly string[]): boolean =>
      escapeSequence.test(box.causerieWith({ env }, 'rules', ...args).out);
    assert.equal(colored({}), false, 'a pipe');
    assert.equal(colored({ FORCE_COLOR: '1' }), true);
    assert.equal(colored({ FORCE_COLOR: '1', NO_COLOR: '1' }), true);
    assert.equal(colored({ FORCE_COLOR: '0' }), false);
    assert.equal(colored({ FORCE_COLOR: '1' }, '--no-color'), false);
    assert.equal(colored({}, '--color'), true);
  });

  it('ends quietly when its reader goes away', () => {
    for (let index = 0; index < 40; index++) box.write(`drafts/${index}.post`, broadcast);
    const line = `"${process.execPath}" "${cli}" check . --format json | head -c 100; echo "\${PIPESTATUS[0]}" >&2`;
    const { out, err } = box.run('bash', ['-c', line]);
    assert.equal(out.length, 100);
    assert.match(err, /^[01]\n$/);
  });

  it('says that what it prints cannot be written, and does not call it findings', function () {
    if (!existsSync('/dev/full')) this.skip();
    box.write('a.post', broadcast);
    for (const language of ['en', 'fr']) {
      const line = `"${process.execPath}" "${cli}" check --interface-language ${language} > /dev/full`;
      const { code, err } = box.run('bash', ['-c', line]);
      const told =
        language === 'en'
          ? 'what is printed cannot be written: the disk is full'
          : 'ce qui s’affiche ne peut pas être écrit\u00A0: le disque est plein';
      assert.deepEqual([code, err], [2, `causerie: ${told}\n`]);
    }
    assert.equal(box.run('bash', ['-c', `"${process.execPath}" "${cli}" check nowhere 2> /dev/full`]).code, 2);
  });

  it('keeps a terminal from obeying what a draft holds, or a file is called', () => {
    box.write('a.post', 'N’hésitez pas à \u001b[2Jnous contacter \u001b]0;x\u0007pour en parler.\n');
    assert.doesNotMatch(box.causerie('check', 'a.post').out, /[\u001b\u0007]/);
    if (process.platform === 'win32') return;
    box.write('b\u001b[2J\nc.post', broadcast);
    symlinkSync('nowhere', box.path('d\u001b[2J.post'));
    const { out, err } = box.causerie('check');
    assert.doesNotMatch(out + err, /\u001b/);
    assert.match(out, /^b\ufffd\[2J c\.post {2}\d/m);
    assert.match(err, /^causerie: d\ufffd\[2J\.post: there is no such file or folder\n$/);
  });

  it('shows a bar on a terminal while a long run goes on, and takes it away', function () {
    if (!script) this.skip();
    const line = `'${process.execPath}' '${cli}' check . --jobs 1 --fail-on never`;
    const barsOfRun = (paragraphs: number): { stdout: string; bars: number } => {
      for (let index = 0; index < 300; index++)
        box.write(`drafts/${index}.post`, `${broadcast}${index}\n\n`.repeat(paragraphs));
      const { stdout, status } = spawnSync(script, ['-qec', line, '/dev/null'], {
        cwd: box.folder,
        encoding: 'utf8',
        env: environment({ TERM: 'xterm' }),
        maxBuffer: 64 * 1024 * 1024,
      });
      assert.equal(status, 0);
      return { stdout, bars: (stdout.match(/\r\u001b\[K[█░]{24} \d+\/300 files/g) ?? []).length };
    };
    // What is a long run depends on the machine.
    let paragraphs = 1;
    let { stdout, bars } = barsOfRun(paragraphs);
    while (bars < 2 && paragraphs < 64) {
      paragraphs *= 4;
      ({ stdout, bars } = barsOfRun(paragraphs));
    }
    assert.ok(bars > 1, 'the bar moves');
    assert.match(stdout, /files\r\u001b\[K(?!.*\/300 files)/s, 'and it is gone before the report');
    const log = box.run('bash', ['-c', `${line} 2>&1 >/dev/null`]);
    assert.equal(log.out, '', 'a pipe stays silent');
  });
});
