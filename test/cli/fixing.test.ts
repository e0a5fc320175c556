import assert from 'node:assert/strict';
import {
  chmodSync,
  chownSync,
  linkSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { broadcast, cli, Sandbox } from './support.ts';

describe('causerie check --fix', () => {
  const box = new Sandbox();

  it('mends with --fix what needs no choice, and nothing else', () => {
    const text =
      '\ufeff---\r\nplatform: linkedin\r\n---\r\nNous sommes ravis de vous annoncer que la boulangerie rouvre lundi.  \r\n\r\nN’hésitez pas à nous contacter.\r\n';
    box.write('a.post.md', text);
    box.write('b.post.md', '---\nplatform: x\n---\nMerci @lea_p, la pâte lève. Et chez vous, combien de temps ?\n');
    const before = box.report('check', 'a.post.md').files[0]?.score ?? 0;
    const { code, out } = box.causerie('check', 'a.post.md', 'b.post.md', '--fix');
    assert.equal(
      readFileSync(box.path('a.post.md'), 'utf8'),
      '\ufeff---\r\nplatform: linkedin\r\n---\r\nLa boulangerie rouvre lundi.  \r\n\r\nContactez-nous.\r\n',
    );
    assert.equal(code, 1, 'what asks for a choice is still told');
    assert.match(out, /2 mends made/);
    const again = box.report('check', 'a.post.md', '--fix');
    assert.ok((again.files[0]?.score ?? 0) > before);
    assert.equal(again.summary.fixed, 0, 'a second time there is nothing left to mend');
    assert.deepEqual(readdirSync(box.folder).sort(), ['a.post.md', 'b.post.md']);
  });

  it('writes through a link, and keeps the file’s permissions', () => {
    box.write('real.post', broadcast);
    chmodSync(box.path('real.post'), 0o640);
    symlinkSync('real.post', box.path('link.post'));
    box.causerie('check', 'link.post', '--fix');
    assert.equal(readlinkSync(box.path('link.post')), 'real.post');
    assert.equal(statSync(box.path('real.post')).mode & 0o777, 0o640);
    assert.match(readFileSync(box.path('real.post'), 'utf8'), /\nContactez-nous\./);
  });

  it('shows with --fix-dry-run what it would write, and writes nothing', () => {
    box.write('a.post', broadcast);
    const { code, out } = box.causerie('check', 'a.post', '--fix-dry-run');
    assert.equal(code, 1, 'the file has its findings still');
    assert.equal(box.read('a.post'), broadcast);
    assert.match(out, /2 mends that --fix would make:\n {2}--- a\.post\n {2}\+\+\+ a\.post\n/);
    assert.match(out, /^ {2}-N’hésitez pas à nous contacter\.\n {2}\+Contactez-nous\.$/m);
    const [file] = box.report('check', 'a.post', '--fix-dry-run').files;
    assert.equal(file?.fixed, 2);
    assert.equal(file.findings.filter(({ rule }) => rule === 'canned-phrase').length, 2);
    box.causerie('check', 'a.post', '--fix');
    assert.equal(box.read('a.post'), file.output);
  });

  it('writes in place where a file has another name: both names stay its own', () => {
    box.write('a.post', broadcast);
    linkSync(box.path('a.post'), box.path('same.post'));
    box.causerie('check', 'a.post', '--fix');
    assert.match(box.read('same.post'), /\nContactez-nous\./);
  });

  it('gives a file the very permissions it had, whatever new files get', () => {
    box.write('a.post', broadcast);
    chmodSync(box.path('a.post'), 0o666);
    const line = `umask 077; exec "${process.execPath}" "${cli}" check a.post --fix`;
    box.run('bash', ['-c', line]);
    assert.equal(statSync(box.path('a.post')).mode & 0o7777, 0o666);
    assert.match(box.read('a.post'), /\nContactez-nous\./);
  });

  it('leaves a file to the group that it was of', function () {
    // Whoever belongs to one group only cannot give a file to another.
    const group = process.getuid?.() === 0 ? 1 : process.getgroups?.().find((each) => each !== process.getgid?.());
    if (group === undefined) this.skip();
    box.write('a.post', broadcast);
    chownSync(box.path('a.post'), process.getuid?.() ?? 0, group);
    chmodSync(box.path('a.post'), 0o664);
    box.causerie('check', 'a.post', '--fix');
    const { gid, mode } = statSync(box.path('a.post'));
    assert.deepEqual([gid, mode & 0o7777], [group, 0o664]);
    assert.match(box.read('a.post'), /\nContactez-nous\./);
  });

  it('loses nothing of a file with two names where the disk is full', function () {
    // A limit on the size of files is what a full disk is to one of them.
    if (process.platform === 'win32') this.skip();
    box.write(
      '.causerie.yml',
      'phrases: { find: [{ phrase: collaborateurs, rewrite: chers et tendres collègues }] }\n',
    );
    const draft = 'Nos collaborateurs ont dit oui à Léa, et vous ?\n\n'.repeat(80);
    box.write('a.post', draft);
    linkSync(box.path('a.post'), box.path('b.post'));
    const blocks = Math.ceil(Buffer.byteLength(draft) / 1024);
    const line = `trap '' XFSZ; ulimit -f ${blocks}; exec "${process.execPath}" "${cli}" check a.post --fix --rule team-phrase`;
    const { code, err } = box.run('bash', ['-c', line]);
    assert.equal(code, 2, err);
    assert.match(err, /^causerie: a\.post: /);
    assert.equal(box.read('b.post'), draft);
  });

  it('tells a file that cannot be written, and mends the others', function () {
    if (process.getuid?.() === 0) this.skip();
    box.write('a.post', broadcast);
    box.write('b.post', broadcast);
    chmodSync(box.path('a.post'), 0o444);
    const { code, err } = box.causerie('check', 'a.post', 'b.post', '--fix');
    assert.deepEqual([code, err], [2, 'causerie: a.post: permission denied\n']);
    assert.match(box.read('b.post'), /\nContactez-nous\./);
  });
});
