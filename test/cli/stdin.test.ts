import assert from 'node:assert/strict';
import type { Report } from '../../server/src/cli/report.ts';
import { broadcast, Sandbox } from './support.ts';

describe('causerie check --stdin', () => {
  const box = new Sandbox();

  it('reads a draft that is not on the disk, under the name it is given', () => {
    const run = box.causerieWith(
      { input: '# Titre\r\n\r\nN’hésitez pas à nous contacter pour en parler 🚀.\r\n' },
      'check',
      '--stdin',
      '--stdin-filename=brouillons/../été.post.md',
      '--format=json',
    );
    const [file] = (JSON.parse(run.out) as Report).files;
    assert.equal(file?.path, 'été.post.md');
    assert.deepEqual(file.platforms, ['blog'], 'a heading in Markdown');
    const canned = file.findings.find(({ rule }) => rule === 'canned-phrase');
    assert.deepEqual(canned?.range.start, { line: 2, character: 0 });
  });

  it('takes - for standard input, and the path of the report is stdin', () => {
    const { code, out } = box.causerieWith({ input: broadcast }, 'check', '-');
    assert.equal(code, 1);
    assert.match(out, /^stdin {2}\d+\/100/);
  });

  it('gives the mended text with --fix, and tells the rest beside it', () => {
    const input = `\ufeff${broadcast.replaceAll('\n', '\r\n')}`;
    const { code, out, err } = box.causerieWith({ input }, 'check', '--stdin', '--fix');
    assert.equal(code, 1);
    assert.equal(
      out,
      '\ufeff---\r\nplatform: linkedin\r\n---\r\nLa boulangerie rouvre lundi.\r\n\r\nContactez-nous.\r\n',
    );
    assert.match(err, /no-question/);
  });

  it('has nothing to say of nothing', () => {
    const { code, err } = box.causerieWith({ input: '' }, 'check', '--stdin');
    assert.deepEqual([code, err], [0, '']);
  });

  it('gives text back that it cannot read as it came: not at all, and says why', () => {
    const { code, out, err } = box.causerieWith({ input: Buffer.from([0x63, 0xe9]) }, 'check', '--stdin', '--fix');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /causerie: stdin: the file is not UTF-8 text/);
  });

  it('passes over what is no draft with --drafts-only', () => {
    const args = ['check', '--stdin', '--stdin-filename', 'README.md', '--drafts-only'];
    assert.equal(box.causerieWith({ input: broadcast }, ...args).code, 1, 'its front matter has a platform');
    assert.equal(box.causerieWith({ input: 'N’hésitez pas à nous contacter.\n' }, ...args).code, 0);
  });
});
