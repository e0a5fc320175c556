import assert from 'node:assert/strict';
import { broadcast, Sandbox } from './support.ts';

describe('causerie check', () => {
  const box = new Sandbox();

  it('tells each variant, and the lowest score as the draft’s', () => {
    const asking = 'Merci @lea_p pour le bois, et vous, avec quoi chauffez-vous votre four ?';
    box.write(
      'a.post',
      `---\nplatform: [linkedin, x]\npurpose: story\n---\n${asking}\n\n<!-- platform: x -->\n${broadcast.slice(30)}`,
    );
    const [file] = box.report('check', 'a.post').files;
    assert.deepEqual(file?.platforms, ['linkedin', 'x']);
    assert.deepEqual(
      file?.variants?.map(({ platforms, shared, score }) => [platforms, shared, score === file.score]),
      [
        [['linkedin'], true, false],
        [['x'], false, true],
      ],
    );
    assert.deepEqual(
      file?.posts.map(({ platforms, range }) => [platforms, range.start.line]),
      [
        [['linkedin'], 4],
        [['x'], 7],
      ],
    );
    assert.ok(file?.findings.every(({ platforms }) => String(platforms) === 'x'));
    const { out } = box.causerie('check', 'a.post');
    assert.match(out, /LinkedIn: 100\/100 conversation\n {2}X: \d+\/100/);
    box.write('b.post', asking);
    const [plain] = box.report('check', 'b.post').files;
    assert.deepEqual([plain?.variants, plain?.posts[0] && 'platforms' in plain.posts[0]], [undefined, false]);
  });

  it('prints each finding with its place and its rule, and fails on warnings', () => {
    box.write('drafts/reouverture.post.md', broadcast);
    const { code, out } = box.causerie('check', 'drafts');
    assert.equal(code, 1);
    assert.match(out, /drafts\/reouverture\.post\.md {2}\d+\/100/);
    assert.match(out, /4:1 .*canned-phrase/);
    assert.match(out, /no-question/);
    assert.match(out, /\d findings \(\d errors?, \d warnings?\) in 1 draft\n$/);
  });

  it('gives machines every finding, range and fix', () => {
    box.write('drafts/reouverture.post.md', broadcast);
    const { version, scoring, files, summary } = box.report('check', 'drafts/reouverture.post.md');
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

  it('has no score for a few words, and no finding that asks for more', () => {
    box.write('a.post', 'Bonne nuit 🌙\n');
    const [file] = box.report('check', 'a.post').files;
    assert.equal(file?.score, null);
    assert.equal(file?.band, null);
    assert.deepEqual(file?.findings, []);
  });

  it('accepts a finding whose comment says why, in capitals or not', () => {
    const line = 'N’hésitez pas à nous contacter pour en parler.\n';
    const accepted = (comment: string) => {
      box.write('a.post', `${comment}\n${line}`);
      return box.report('check', 'a.post').files[0]?.findings.find(({ rule }) => rule === 'canned-phrase')?.accepted;
    };
    assert.equal(accepted('<!-- causerie-accept canned-phrase: our joke -->'), true);
    assert.equal(accepted('<!-- Causerie-Accept Canned-Phrase -->'), true);
    assert.equal(accepted('<!-- causerie-accept no-question: our joke -->'), false);
  });

  it('counts what the author accepted, and does not fail on it', () => {
    box.write(
      'a.post',
      '---\naccept: [no-question, no-mention]\n---\nLa pluie est tombée toute la nuit sur le toit.\n',
    );
    const { code } = box.causerie('check', 'a.post');
    assert.equal(code, 0);
    const [file] = box.report('check', 'a.post').files;
    assert.equal(file?.score, 100);
    assert.ok(file.findings.length > 0 && file.findings.every(({ accepted }) => accepted));
  });
});
