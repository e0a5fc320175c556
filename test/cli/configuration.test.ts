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

  for (const [content, told] of [
    [
      'rules:\n  no-questoin: off\n',
      /^causerie: \.causerie\.yml:2:3: there is no rule "no-questoin"; did you mean "no-question"\?\n$/,
    ],
    ['rules:\n  no-question: loud\n', /^causerie: \.causerie\.yml:2:16: "loud" is no severity/],
    ['langage: fr\n', /^causerie: \.causerie\.yml:1:1: there is no setting "langage"; did you mean "language"\?\n$/],
    ['include: [a\n', /^causerie: \.causerie\.yml:\d+:\d+: .+\n$/],
  ] as const) {
    it(`explains: ${content.split('\n').join(' ')}`, () => {
      box.write('.causerie.yml', content);
      box.write('a.post', 'La pluie est tombée toute la nuit sur le toit.\n');
      const { code, err } = box.causerie('check', 'a.post');
      assert.equal(code, 2);
      assert.match(err, told);
    });
  }

  it('says so where the named one is not there', () => {
    box.write('a.post', 'La pluie est tombée.\n');
    const { code, err } = box.causerie('check', 'a.post', '--config', 'absent.yml');
    assert.deepEqual([code, err], [2, 'causerie: absent.yml: there is no such file or folder\n']);
  });
});
