import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../server/src/cli/report.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

describe('causerie on the command line', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'causerie é '));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(path: string, content: string | Buffer): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }

  function causerie(...args: string[]): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8', NO_COLOR: '1' },
    });
    return { code: status, out: stdout, err: stderr };
  }

  function report(...args: string[]): Report {
    return JSON.parse(causerie(...args, '--format', 'json').out) as Report;
  }

  const broadcast =
    '---\nplatform: linkedin\n---\nNous sommes ravis de vous annoncer que la boulangerie rouvre lundi.\n\nN’hésitez pas à nous contacter.\n';

  it('prints each finding with its place and its rule, and fails on warnings', () => {
    write('drafts/reouverture.post.md', broadcast);
    const { code, out } = causerie('check', 'drafts');
    assert.equal(code, 1);
    assert.match(out, /drafts\/reouverture\.post\.md {2}\d+\/100/);
    assert.match(out, /4:1 .*canned-phrase/);
    assert.match(out, /no-question/);
    assert.match(out, /\d findings \(\d errors?, \d warnings?\) in 1 draft\n$/);
  });

  it('mends with --fix what needs no choice, and nothing else', () => {
    const text =
      '\ufeff---\r\nplatform: linkedin\r\n---\r\nNous sommes ravis de vous annoncer que la boulangerie rouvre lundi.  \r\n\r\nN’hésitez pas à nous contacter.\r\n';
    write('a.post.md', text);
    write('b.post.md', '---\nplatform: x\n---\nMerci @lea_p, la pâte lève. Et chez vous, combien de temps ?\n');
    const before = report('check', 'a.post.md').files[0]?.score ?? 0;
    const { code, out } = causerie('check', 'a.post.md', 'b.post.md', '--fix');
    assert.equal(
      readFileSync(join(folder, 'a.post.md'), 'utf8'),
      '\ufeff---\r\nplatform: linkedin\r\n---\r\nLa boulangerie rouvre lundi.  \r\n\r\nContactez-nous.\r\n',
    );
    assert.equal(code, 1, 'what asks for a choice is still told');
    assert.match(out, /2 mends made/);
    const again = report('check', 'a.post.md', '--fix');
    assert.ok((again.files[0]?.score ?? 0) > before);
    assert.equal(again.summary.fixed, 0, 'a second time there is nothing left to mend');
    assert.deepEqual(readdirSync(folder).sort(), ['a.post.md', 'b.post.md']);
  });

  it('writes through a link, and keeps the file’s permissions', () => {
    write('real.post', broadcast);
    chmodSync(join(folder, 'real.post'), 0o640);
    symlinkSync('real.post', join(folder, 'link.post'));
    causerie('check', 'link.post', '--fix');
    assert.equal(readlinkSync(join(folder, 'link.post')), 'real.post');
    assert.equal(statSync(join(folder, 'real.post')).mode & 0o777, 0o640);
    assert.match(readFileSync(join(folder, 'real.post'), 'utf8'), /\nContactez-nous\./);
  });

  it('speaks French where the environment or the writer asks for it', () => {
    write('a.post', broadcast);
    assert.match(causerie('check', 'a.post', '--interface-language', 'fr').out, /dans 1 brouillon\n$/);
  });

  it('gives machines every finding, range and fix', () => {
    write('drafts/reouverture.post.md', broadcast);
    const { version, scoring, files, summary } = report('check', 'drafts/reouverture.post.md');
    assert.deepEqual([version, scoring, files.length, summary.files], [1, '1', 1, 1]);
    const [file] = files;
    assert.ok(file);
    assert.equal(file.path, 'drafts/reouverture.post.md');
    assert.equal(file.language, 'fr');
    assert.deepEqual(file.platforms, ['linkedin']);
    assert.equal(summary.findings, file.findings.length);
    const closing = file.findings.find(({ rule, range }) => rule === 'canned-phrase' && range.start.line === 5);
    assert.ok(closing);
    assert.deepEqual(closing.range.start, { line: 5, character: 0 });
    const [fix] = closing.fixes;
    assert.ok(fix?.preferred);
    assert.equal(fix.snippet, false);
    assert.equal(fix.edits[0]?.newText, 'Contactez-nous');
    const question = file.findings.find(({ rule }) => rule === 'no-question');
    assert.ok(question?.fixes.some(({ snippet, edits }) => snippet && /\$\{1:/.test(edits[0]?.newText ?? '')));
    const lost = file.deductions.reduce((sum, { points }) => sum + points, 0);
    assert.equal(file.score, 100 - lost);
  });

  it('searches folders for drafts and leaves other documents in silence', () => {
    write('README.md', '# Notes\n\nN’hésitez pas à nous contacter.\n');
    write('brouillons/lundi.txt', 'N’hésitez pas à nous contacter pour en parler.\n');
    write('notes/mardi.post', 'N’hésitez pas à nous contacter pour en parler.\n');
    write('notes/image.png', 'x');
    write('node_modules/drafts/a.post', 'N’hésitez pas à nous contacter pour en parler.\n');
    write('blog/declared.md', '---\nplatform: blog\n---\n# Titre\n\nN’hésitez pas à nous contacter pour en parler.\n');
    assert.deepEqual(
      report('check', '.').files.map(({ path }) => path),
      ['blog/declared.md', 'brouillons/lundi.txt', 'notes/mardi.post'],
    );
  });

  it('takes a file that is named as a draft, whatever its name', () => {
    write('README.md', 'N’hésitez pas à nous contacter pour en parler.\n');
    assert.equal(
      report('check', 'README.md').files[0]?.findings.some(({ rule }) => rule === 'canned-phrase'),
      true,
    );
  });

  it('has no score for a few words, and no finding that asks for more', () => {
    write('a.post', 'Bonne nuit 🌙\n');
    const [file] = report('check', 'a.post').files;
    assert.equal(file?.score, null);
    assert.equal(file?.band, null);
    assert.deepEqual(file?.findings, []);
  });

  it('passes over what is no draft in a folder, even where it is not UTF-8', () => {
    write('LISEZMOI.md', Buffer.from('Un caf\xe9 noir.\n', 'latin1'));
    write('a.post', 'Bonne nuit\n');
    const searched = causerie('check', '.');
    assert.deepEqual([searched.code, searched.err], [0, '']);
    write('declared.md', Buffer.from('---\nplatform: x\n---\nUn caf\xe9 noir.\n', 'latin1'));
    const declared = causerie('check', '.');
    assert.equal(declared.code, 2);
    assert.match(declared.err, /^causerie: declared\.md: .*UTF-8[^\n]*\n$/);
  });

  it('takes an empty path for a mistake and not for the working folder', () => {
    write('a.post', broadcast);
    const { code, out, err } = causerie('check', '');
    assert.deepEqual([code, out, err], [2, '', 'causerie: a path is empty\n']);
  });

  it('accepts a finding whose comment says why, in capitals or not', () => {
    const line = 'N’hésitez pas à nous contacter pour en parler.\n';
    const accepted = (comment: string) => {
      write('a.post', `${comment}\n${line}`);
      return report('check', 'a.post').files[0]?.findings.find(({ rule }) => rule === 'canned-phrase')?.accepted;
    };
    assert.equal(accepted('<!-- causerie-accept canned-phrase: our joke -->'), true);
    assert.equal(accepted('<!-- Causerie-Accept Canned-Phrase -->'), true);
    assert.equal(accepted('<!-- causerie-accept no-question: our joke -->'), false);
  });

  it('exits with 0 below --fail-on', () => {
    write('a.post', broadcast);
    assert.equal(causerie('check', 'a.post', '--fail-on', 'error').code, 0);
    assert.equal(causerie('check', 'a.post', '--fail-on', 'never').code, 0);
    assert.equal(causerie('check', 'a.post', '--fail-on', 'hint').code, 1);
  });

  it('counts what the author accepted, and does not fail on it', () => {
    write('a.post', '---\naccept: [no-question, no-mention]\n---\nLa pluie est tombée toute la nuit sur le toit.\n');
    const { code } = causerie('check', 'a.post');
    assert.equal(code, 0);
    const [file] = report('check', 'a.post').files;
    assert.equal(file?.score, 100);
    assert.ok(file.findings.length > 0 && file.findings.every(({ accepted }) => accepted));
  });

  it('tells an unreadable file in one line, checks the others, and exits with 2', () => {
    write('a.post', 'La pluie est tombée toute la nuit sur le toit.\n');
    write('latin1.post', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]));
    const { code, out, err } = causerie('check', 'a.post', 'absent.post', 'latin1.post');
    assert.equal(code, 2);
    assert.match(out, /a\.post/);
    assert.equal(
      err,
      'causerie: absent.post: there is no such file or folder\ncauserie: latin1.post: the file is not UTF-8 text: save it as UTF-8\n',
    );
  });

  for (const [typed, told] of [
    [['chek', 'a.post'], /there is no command "chek"; did you mean "causerie check"\?/],
    [['check', '--formt', 'json'], /there is no option "--formt"; did you mean "--format"\?/],
    [['check', '--format', 'xml'], /--format takes stylish, json, not "xml"/],
    [['check', '--fail-on', 'loud'], /--fail-on takes error, warning/],
  ] as const) {
    it(`says what is wrong with: causerie ${typed.join(' ')}`, () => {
      const { code, out, err } = causerie(...typed);
      assert.deepEqual([code, out, err.trimEnd().split('\n').length], [2, '', 1]);
      assert.match(err, told);
    });
  }

  describe('with a configuration file', () => {
    it('takes the nearest one upwards', () => {
      write('.causerie.yml', 'include: [carnets]\nrules:\n  no-question: off\n  no-mention: hint\n');
      write('carnets/a.md', 'La pluie est tombée toute la nuit sur le toit.\n');
      const [file] = report('check', '.').files;
      assert.deepEqual(
        file?.findings.map(({ rule, severity }) => [rule, severity]),
        [['no-mention', 'hint']],
      );
    });

    it('is that of each file by itself, and may build upon others', () => {
      write('.causerie.yml', 'rules: {no-question: off}\n');
      write('blog/.causerie.yml', 'extends: ["../.causerie.yml", "@fournil/voix"]\n');
      write('node_modules/@fournil/voix/package.json', '{}');
      write('node_modules/@fournil/voix/causerie.yml', 'rules: {no-mention: off}\n');
      write('a.post', 'La pluie est tombée toute la nuit sur le toit.\n');
      write('blog/b.post', 'La pluie est tombée toute la nuit sur le toit.\n');
      assert.deepEqual(
        report('check', '.').files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)]),
        [
          ['a.post', ['no-mention']],
          ['blog/b.post', []],
        ],
      );
    });

    it('leaves out what it excludes, unless it is named', () => {
      write('.causerie.yml', 'exclude: [archives, "*.private.post"]\n');
      for (const path of ['archives/a.post', 'b.private.post', 'c.post']) write(path, 'La pluie est tombée.\n');
      assert.deepEqual(
        report('check', '.').files.map(({ path }) => path),
        ['c.post'],
      );
      assert.equal(report('check', 'archives/a.post').files.length, 1);
    });

    it('holds the team’s own phrases, mended by --fix where they stand as they were written down', () => {
      write(
        '.causerie.yml',
        'rules: {no-question: off, no-mention: off}\nphrases:\n  find:\n' +
          '    - {phrase: collaborateurs, rewrite: collègues}\n' +
          "    - {regex: 'éco-?responsab\\w+', wholeWords: true, rewrite: '', severity: error}\n" +
          '  accept: ["n’hésitez pas à nous écrire"]\n',
      );
      write('a.post', 'Nos collaborateurs ont réparé le four hier soir. N’HESITEZ PAS À NOUS ÉCRIRE pour le voir.\n');
      write('b.post', 'Un collaborateur a repeint le fournil en blanc, très écoresponsable, dit-il en riant.\n');
      const told = report('check', '.').files.map(({ findings }) =>
        findings.map(({ rule, severity }) => [rule, severity]),
      );
      assert.deepEqual(told[0]?.[0], ['team-phrase', 'warning']);
      assert.ok(!told[0]?.some(([rule]) => rule === 'canned-phrase'));
      assert.equal(told[1]?.length, 2);
      causerie('check', '.', '--fix');
      assert.match(readFileSync(join(folder, 'a.post'), 'utf8'), /^Nos collègues ont/);
      assert.match(readFileSync(join(folder, 'b.post'), 'utf8'), /^Un collaborateur/, 'which is another number');
    });

    for (const [content, told] of [
      [
        'rules:\n  no-questoin: off\n',
        'causerie: .causerie.yml:2:3: there is no rule “no-questoin” here; did you mean “no-question”?\n',
      ],
      [
        'rules:\n  no-question: loud\n',
        'causerie: .causerie.yml:2:16: “loud” is not known for “no-question” (default, off, error, warning, information, hint)\n',
      ],
      ['langage: fr\n', 'causerie: .causerie.yml:1:1: there is no key “langage” here; did you mean “language”?\n'],
      ['include: {a: b}\n', 'causerie: .causerie.yml:1:10: “include” wants a text or a list of texts\n'],
    ] as const) {
      it(`explains, and goes on with the rest: ${content.split('\n').join(' ')}`, () => {
        write('.causerie.yml', content);
        write('a.post', 'La pluie est tombée toute la nuit sur le toit.\n');
        const { code, err, out } = causerie('check', 'a.post');
        assert.deepEqual([code, err], [1, told]);
        assert.match(out, /no-mention/);
        write(
          'a.post',
          '---\naccept: [no-question, no-mention]\n---\nLa pluie est tombée toute la nuit sur le toit.\n',
        );
        assert.equal(causerie('check', 'a.post').code, 0, 'the exit code is that of the findings');
      });
    }

    for (const [content, told] of [
      ['include: [a\n', /^causerie: \.causerie\.yml:\d+:\d+: this cannot be read as YAML: .+\n$/],
      ['extends: ./nowhere.yml\n', /^causerie: \.causerie\.yml:1:10: there is no file “\.\/nowhere\.yml” .+\n$/],
    ] as const) {
      it(`ends with 2 where it cannot be read whole: ${content.trim()}`, () => {
        write('.causerie.yml', content);
        write('a.post', 'La pluie est tombée toute la nuit sur le toit.\n');
        const { code, err, out } = causerie('check', 'a.post');
        assert.equal(code, 2);
        assert.match(err, told);
        assert.match(out, /no-mention/, 'the drafts are checked all the same');
      });
    }

    it('is told in French to a French terminal', () => {
      write('.causerie.yml', 'langage: fr\n');
      write('a.post', 'Bonne nuit\n');
      const { err } = causerie('check', 'a.post', '--interface-language', 'fr');
      assert.match(
        err,
        /il n’y a pas de clé «\u00a0langage\u00a0» ici\u00a0; vouliez-vous dire «\u00a0language\u00a0»\u00a0\?/,
      );
    });

    it('says so where the named one is not there', () => {
      write('a.post', 'La pluie est tombée.\n');
      const { code, err } = causerie('check', 'a.post', '--config', 'absent.yml');
      assert.deepEqual([code, err], [2, 'causerie: absent.yml: there is no such file or folder\n']);
    });
  });

  it('explains itself and tells its version', () => {
    assert.match(causerie('--help').out, /^causerie: shows where a post stops talking with people/);
    assert.match(causerie('--version').out, /^\d+\.\d+\.\d+\n$/);
  });
});
