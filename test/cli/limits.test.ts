import assert from 'node:assert/strict';
import { broadcast, conversation, Sandbox } from './support.ts';

describe('what makes causerie check fail', () => {
  const box = new Sandbox();

  it('exits with 0 below --fail-on', () => {
    box.write('a.post', broadcast);
    assert.equal(box.causerie('check', 'a.post', '--fail-on', 'error').code, 0);
    assert.equal(box.causerie('check', 'a.post', '--fail-on', 'never').code, 0);
    assert.equal(box.causerie('check', 'a.post', '--fail-on', 'hint').code, 1);
  });

  it('fails where a score is below --min-score, and names the draft', () => {
    box.write('a.post', broadcast);
    box.write('b.post', conversation);
    box.write('short.post', 'Bonne nuit\n');
    const { code, err } = box.causerie('check', '.', '--fail-on=never', '--min-score', '80');
    assert.equal(code, 1);
    assert.match(err, /^causerie: a\.post: score \d+, and --min-score asks for 80\n$/);
    assert.equal(box.causerie('check', 'b.post', 'short.post', '--min-score', '100').code, 0);
  });

  it('fails with more warnings than --max-warnings, which then are all that counts of them', () => {
    box.write('a.post', broadcast);
    const { warnings } = box.report('check', 'a.post').summary;
    assert.equal(box.causerie('check', 'a.post', `--max-warnings=${warnings}`).code, 0);
    const { code, err } = box.causerie('check', 'a.post', `--max-warnings=${warnings - 1}`);
    assert.equal(code, 1);
    assert.equal(err, `causerie: ${warnings} warnings, and --max-warnings allows ${warnings - 1}\n`);
    assert.equal(box.causerie('check', 'a.post', `--max-warnings=${warnings}`, '--fail-on=warning').code, 1);
  });

  it('tells with --quiet only what makes it fail', () => {
    box.write('a.post', broadcast);
    box.write('b.post', conversation);
    const quiet = box.causerie('check', '.', '--quiet');
    assert.equal(quiet.code, 1);
    assert.match(quiet.out, /no-question/);
    assert.doesNotMatch(quiet.out, /b\.post|hint/);
    const clean = box.causerie('check', '.', '--quiet', '--fail-on=error');
    assert.deepEqual(clean, { code: 0, out: '', err: '' });
    const { files } = box.report('check', '.', '--quiet', '--fail-on=error');
    assert.deepEqual(
      files.map(({ findings }) => findings),
      [[], []],
    );
  });

  it('counts all warnings with --quiet, whatever is shown', () => {
    box.write('a.post', broadcast);
    const { code, out, err } = box.causerie('check', 'a.post', '--quiet', '--max-warnings=0');
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^causerie: \d+ warnings, and --max-warnings allows 0\n$/);
  });

  it('takes only the rules that --rule names, or gives them another severity', () => {
    box.write('a.post', broadcast);
    const rulesOf = (...args: readonly string[]) =>
      box.report('check', 'a.post', ...args).files[0]?.findings.map(({ rule, severity }) => `${rule} ${severity}`);
    assert.deepEqual(rulesOf('--rule', 'no-question'), ['no-question warning']);
    assert.deepEqual(rulesOf('--rule', 'no-question,no-mention=hint'), ['no-mention hint', 'no-question warning']);
    assert.deepEqual(rulesOf('--rule', 'canned-phrase=off', '--rule', 'no-question=error', '--rule=no-purpose=off'), [
      'no-mention warning',
      'no-question error',
    ]);
    box.write('.causerie.yml', 'rules:\n  no-question: off\n');
    assert.deepEqual(rulesOf('--rule', 'no-question'), ['no-question warning']);
  });

  it('takes --platform and --language for drafts that do not say theirs', () => {
    box.write('silent.post', 'La pluie est tombée toute la nuit sur le toit de la grange.\n');
    box.write('says.post', '---\nplatform: mastodon\nlanguage: fr\n---\nLa pluie est tombée toute la nuit.\n');
    const { files } = box.report('check', '.', '--platform', 'linkedin,x', '--language', 'en');
    assert.deepEqual(
      files.map(({ path, platforms, language }) => [path, platforms, language]),
      [
        ['says.post', ['mastodon'], 'fr'],
        ['silent.post', ['linkedin', 'x'], 'en'],
      ],
    );
  });
});
