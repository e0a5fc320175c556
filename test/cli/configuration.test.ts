import assert from 'node:assert/strict';
import { Sandbox } from './support.ts';

describe('causerie check with a configuration file', () => {
  const box = new Sandbox();

  it('takes the nearest one upwards', () => {
    box.write('.causerie.yml', 'include: [carnets]\nrules:\n  no-question: off\n  no-mention: hint\n');
    box.write('carnets/a.md', 'La pluie est tombée toute la nuit sur le toit.\n');
    const [file] = box.report('check', '.').files;
    assert.deepEqual(
      file?.findings.map(({ rule, severity }) => [rule, severity]),
      [['no-mention', 'hint']],
    );
  });

  it('is that of each file by itself, and may build upon others', () => {
    box.write('.causerie.yml', 'rules: {no-question: off}\n');
    box.write('blog/.causerie.yml', 'extends: ["../.causerie.yml", "@fournil/voix"]\n');
    box.write('node_modules/@fournil/voix/package.json', '{}');
    box.write('node_modules/@fournil/voix/causerie.yml', 'rules: {no-mention: off}\n');
    box.write('a.post', 'La pluie est tombée toute la nuit sur le toit.\n');
    box.write('blog/b.post', 'Hier soir le four a refroidi avant la dernière fournée.\n');
    assert.deepEqual(
      box.report('check', '.').files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)]),
      [
        ['a.post', ['no-mention']],
        ['blog/b.post', []],
      ],
    );
  });

  it('refuses phrases that would find anything or nothing, and says where', () => {
    box.write('.causerie.yml', "phrases:\n  find:\n    - phrase: '*'\n    - regex: ''\n    - phrase: '_ [bon]'\n");
    box.write('a.post', 'La pluie est tombée toute la nuit sur le toit.\n');
    const { err } = box.causerie('check', '.');
    assert.match(err, /:3:16: .*character 1: the pattern holds no word, and would find anything/);
    assert.match(err, /:4:15: this regular expression cannot be used: it is empty/);
    assert.match(err, /:5:16: .*the pattern holds no word/);
    const french = box.causerieWith({ env: { LC_ALL: 'fr_FR.UTF-8' } }, 'check', '.');
    assert.match(french.err, /le motif ne contient aucun mot/);
    assert.match(french.err, /elle est vide/);
  });

  it('leaves out what it excludes, unless it is named', () => {
    box.write('.causerie.yml', 'exclude: [archives, "*.private.post"]\n');
    for (const path of ['archives/a.post', 'b.private.post', 'c.post']) box.write(path, 'La pluie est tombée.\n');
    assert.deepEqual(
      box.report('check', '.').files.map(({ path }) => path),
      ['c.post'],
    );
    assert.equal(box.report('check', 'archives/a.post').files.length, 1);
  });

  it('holds the team’s own phrases, mended by --fix where they stand as they were written down', () => {
    box.write(
      '.causerie.yml',
      'rules: {no-question: off, no-mention: off}\nphrases:\n  find:\n' +
        '    - {phrase: collaborateurs, rewrite: collègues}\n' +
        "    - {regex: 'éco-?responsab\\w+', wholeWords: true, rewrite: '', severity: error}\n" +
        '  accept: ["n’hésitez pas à nous écrire"]\n',
    );
    box.write('a.post', 'Nos collaborateurs ont réparé le four hier soir. N’HESITEZ PAS À NOUS ÉCRIRE pour le voir.\n');
    box.write('b.post', 'Un collaborateur a repeint le fournil en blanc, très écoresponsable, dit-il en riant.\n');
    const told = box
      .report('check', '.')
      .files.map(({ findings }) =>
        findings.filter(({ accepted }) => !accepted).map(({ rule, severity }) => [rule, severity]),
      );
    assert.deepEqual(told[0]?.[0], ['team-phrase', 'warning']);
    assert.ok(!told[0]?.some(([rule]) => rule === 'canned-phrase'));
    assert.equal(told[1]?.length, 2);
    box.causerie('check', '.', '--fix');
    assert.match(box.read('a.post'), /^Nos collègues ont/);
    assert.match(box.read('b.post'), /^Un collaborateur/, 'which is another number');
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
      box.write('.causerie.yml', content);
      box.write('a.post', 'La pluie est tombée toute la nuit sur le toit.\n');
      const { code, err, out } = box.causerie('check', 'a.post');
      assert.deepEqual([code, err], [1, told]);
      assert.match(out, /no-mention/);
      box.write(
        'a.post',
        '---\naccept: [no-question, no-mention]\n---\nLa pluie est tombée toute la nuit sur le toit.\n',
      );
      assert.equal(box.causerie('check', 'a.post').code, 0, 'the exit code is that of the findings');
    });
  }

  for (const [content, told] of [
    ['include: [a\n', /^causerie: \.causerie\.yml:\d+:\d+: this cannot be read as YAML: .+\n$/],
    ['extends: ./nowhere.yml\n', /^causerie: \.causerie\.yml:1:10: there is no file “\.\/nowhere\.yml” .+\n$/],
    // This very folder has a name in what is told, too.
    ['extends: .\n', /^causerie: \.:1:1: the file cannot be read: .+\n/],
  ] as const) {
    it(`ends with 2 where it cannot be read whole: ${content.trim()}`, () => {
      box.write('.causerie.yml', content);
      box.write('a.post', 'La pluie est tombée toute la nuit sur le toit.\n');
      const { code, err, out } = box.causerie('check', 'a.post');
      assert.equal(code, 2);
      assert.match(err, told);
      assert.match(out, /no-mention/, 'the drafts are checked all the same');
    });
  }

  it('calls JSON what is written as JSON', () => {
    box.write('.causerie.json', '{"rules": {"no-question" "off"}}\n');
    box.write('a.post', 'La pluie est tombée toute la nuit sur le toit.\n');
    const { code, err } = box.causerie('check', 'a.post');
    assert.deepEqual(
      [code, /^causerie: \.causerie\.json:1:\d+: this cannot be read as JSON: /.test(err)],
      [2, true],
      err,
    );
  });

  it('is told in French to a French terminal', () => {
    box.write('.causerie.yml', 'langage: fr\n');
    box.write('a.post', 'Bonne nuit\n');
    const { err } = box.causerie('check', 'a.post', '--interface-language', 'fr');
    assert.match(
      err,
      /il n’y a pas de clé «\u00a0langage\u00a0» ici\u00a0; vouliez-vous dire «\u00a0language\u00a0»\u00a0\?/,
    );
  });

  it('says so where the named one is not there', () => {
    box.write('a.post', 'La pluie est tombée.\n');
    const { code, err } = box.causerie('check', 'a.post', '--config', 'absent.yml');
    assert.deepEqual([code, err], [2, 'causerie: absent.yml: there is no such file or folder\n']);
  });
});
