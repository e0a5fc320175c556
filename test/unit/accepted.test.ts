import assert from 'node:assert/strict';
import { readDraft } from '../../server/src/engine/draft.ts';
import { type LintConfig, lint } from '../../server/src/engine/lint.ts';
import { TeamPhrases } from '../../server/src/engine/teamPhrases/teamPhrases.ts';

const announcing =
  'Nous sommes ravis de vous annoncer que le four est réparé. **N’hésitez pas** à passer, dit Karim.\n';

/** What stays of the canned phrases of a text, as marked. */
function left(text: string, config: Partial<LintConfig> = {}): string[] {
  const { draft, findings } = lint(readDraft(text, { markdown: true, language: 'fr' }), {
    severities: {},
    people: [],
    ...config,
  });
  return findings
    .filter(({ rule, accepted }) => rule === 'canned-phrase' && !accepted)
    .map(({ from, to }) => draft.text.slice(from, to));
}

function accepting(list: string): string {
  return `---\naccept: ${list}\n---\n${announcing}`;
}

describe('what a draft accepts', () => {
  const both = ['Nous sommes ravis de vous annoncer que', 'N’hésitez pas** à'];

  it('is a rule, or several, listed or in one line, whatever the case', () => {
    for (const list of [
      'canned-phrase',
      '[canned-phrase]',
      'no-question, Canned-Phrase',
      'no-question canned-phrase',
    ]) {
      assert.deepEqual(left(accepting(list)), [], list);
    }
  });

  it('is a rule among words that name none', () => {
    assert.deepEqual(left(accepting('no-such-rule, canned-phrase')), []);
  });

  it('is a phrase, whatever its case, accents, apostrophes and marks', () => {
    assert.deepEqual(left(accepting('"n\'hesitez pas à"')), both.slice(0, 1));
    assert.deepEqual(left(accepting('["N’HÉSITEZ PAS à"]')), both.slice(0, 1));
  });

  it('is a phrase that is a part of what is marked, or has it for a part', () => {
    assert.deepEqual(left(accepting('["hésitez pas"]')), both.slice(0, 1));
    assert.deepEqual(left(accepting('["N’hésitez pas à passer"]')), both.slice(0, 1));
  });

  it('is no phrase of which only some words stand there, and no part of a word', () => {
    assert.deepEqual(left(accepting('["N’hésitez pas à sonner"]')), both);
    assert.deepEqual(left(accepting('["ésitez pas"]')), both);
    assert.deepEqual(left(accepting('["", "…"]')), both);
  });

  it('is joined by the phrases that its team never wants found', () => {
    const phrases = new TeamPhrases([], ['ravis de vous annoncer']);
    assert.deepEqual(left(announcing, { phrases }), both.slice(1));
    assert.deepEqual(left(accepting('["n’hésitez pas"]'), { phrases }), []);
  });

  it('leaves the score and stays counted', () => {
    const { score } = lint(readDraft(accepting('["n’hésitez pas"]'), { markdown: true, language: 'fr' }));
    assert.equal(score.accepted, 1);
    assert.equal(score.deductions.find(({ principle }) => principle === 'no-ready-made')?.points, 8);
  });

  it('is no phrase where what is marked stands for the whole post', () => {
    const { findings } = lint(readDraft(accepting('["passer, dit Karim"]'), { markdown: true, language: 'fr' }));
    assert.equal(findings.find(({ rule }) => rule === 'no-question')?.accepted, false);
  });
});
