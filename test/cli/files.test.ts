import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { broadcast, Sandbox } from './support.ts';

describe('the files that causerie check reads', () => {
  const box = new Sandbox();

  it('searches folders for drafts and leaves other documents in silence', () => {
    box.write('README.md', '# Notes\n\nN’hésitez pas à nous contacter.\n');
    box.write('brouillons/lundi.txt', 'N’hésitez pas à nous contacter pour en parler.\n');
    box.write('notes/mardi.post', 'N’hésitez pas à nous contacter pour en parler.\n');
    box.write('notes/image.png', 'x');
    box.write('node_modules/drafts/a.post', 'N’hésitez pas à nous contacter pour en parler.\n');
    box.write(
      'blog/declared.md',
      '---\nplatform: blog\n---\n# Titre\n\nN’hésitez pas à nous contacter pour en parler.\n',
    );
    assert.deepEqual(
      box.report('check', '.').files.map(({ path }) => path),
      ['blog/declared.md', 'brouillons/lundi.txt', 'notes/mardi.post'],
    );
  });

  it('takes a file that is named as a draft, whatever its name', () => {
    box.write('README.md', 'N’hésitez pas à nous contacter pour en parler.\n');
    assert.equal(
      box.report('check', 'README.md').files[0]?.findings.some(({ rule }) => rule === 'canned-phrase'),
      true,
    );
  });

  it('passes over what is no draft in a folder, even where it is not UTF-8', () => {
    box.write('LISEZMOI.md', Buffer.from('Un caf\xe9 noir.\n', 'latin1'));
    box.write('a.post', 'Bonne nuit\n');
    const searched = box.causerie('check', '.');
    assert.deepEqual([searched.code, searched.err], [0, '']);
    box.write('declared.md', Buffer.from('---\nplatform: x\n---\nUn caf\xe9 noir.\n', 'latin1'));
    const declared = box.causerie('check', '.');
    assert.equal(declared.code, 2);
    assert.match(declared.err, /^causerie: declared\.md: .*UTF-8[^\n]*\n$/);
  });

  it('takes an empty path for a mistake and not for the working folder', () => {
    box.write('a.post', broadcast);
    const { code, out, err } = box.causerie('check', '');
    assert.deepEqual([code, out, err], [2, '', 'causerie: a path is empty\n']);
  });

  it('tells an unreadable file in one line, checks the others, and exits with 2', () => {
    box.write('a.post', 'La pluie est tombée toute la nuit sur le toit.\n');
    box.write('latin1.post', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]));
    const { code, out, err } = box.causerie('check', 'a.post', 'absent.post', 'latin1.post');
    assert.equal(code, 2);
    assert.match(out, /a\.post/);
    assert.equal(
      err,
      'causerie: absent.post: there is no such file or folder\ncauserie: latin1.post: the file is not UTF-8 text: save it as UTF-8\n',
    );
  });

  it('tells what is no text, in one line each', () => {
    box.write('zeros.post', Buffer.from('Bonne\0 nuit\n'));
    box.write('utf16.post', Buffer.from('\ufeffBonne nuit\n', 'utf16le'));
    box.write('good.post', '\ufeffBonne nuit\n');
    const { code, out, err } = box.causerie('check', '.');
    assert.equal(code, 2);
    assert.match(out, /good\.post/);
    assert.equal(
      err,
      'causerie: utf16.post: the file is UTF-16: save it as UTF-8\ncauserie: zeros.post: the file is not text (it has zero bytes): leave it out\n',
    );
  });

  it('follows links without going round, and looks at each file once', () => {
    box.write('drafts/a.post', 'Bonne nuit\n');
    box.write('elsewhere/b.md', 'Bonne nuit\n');
    symlinkSync('.', box.path('drafts/round'));
    symlinkSync('a.post', box.path('drafts/again.post'));
    symlinkSync('../elsewhere', box.path('drafts/shared'));
    symlinkSync('nowhere.post', box.path('drafts/broken.post'));
    symlinkSync('loop.post', box.path('drafts/loop.post'));
    const { code, out, err } = box.causerie('check', 'drafts', 'drafts/a.post', '--format=json');
    assert.deepEqual(
      JSON.parse(out).files.map(({ path }: { path: string }) => path),
      ['drafts/a.post', 'drafts/shared/b.md'],
    );
    assert.equal(code, 2);
    assert.equal(
      err,
      'causerie: drafts/broken.post: there is no such file or folder\ncauserie: drafts/loop.post: the links go in a circle\n',
    );
  });

  it('passes with --drafts-only over what hooks name and is no draft', () => {
    box.write('README.md', 'N’hésitez pas à nous contacter.\n');
    box.write('drafts/a.md', 'Bonne nuit\n');
    const { files } = box.report('check', '--drafts-only', 'README.md', 'drafts/a.md');
    assert.deepEqual(
      files.map(({ path }) => path),
      ['drafts/a.md'],
    );
  });

  it('says that there are no drafts, and that is no failure', () => {
    box.write('README.md', 'N’hésitez pas à nous contacter.\n');
    assert.deepEqual(box.causerie('check'), { code: 0, out: 'No drafts were found here.\n', err: '' });
  });
});
