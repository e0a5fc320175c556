import assert from 'node:assert/strict';
import { readDraft } from '../../server/src/engine/draft.ts';
import { lint } from '../../server/src/engine/lint.ts';
import { hostsOf } from '../../server/src/workspace/sites.ts';

function partnerships(text: string, sites: readonly string[]): number {
  const draft = readDraft(text, { markdown: false, language: 'en' });
  const { findings } = lint(draft, { severities: {}, people: [], ownSites: hostsOf(sites) });
  return findings.filter(({ rule }) => rule === 'undisclosed-partnership').length;
}

describe('sites of one’s own', () => {
  it('are read as people write them', () => {
    assert.deepEqual(hostsOf(['https://www.Example.org/shop', ' kiln.example ', '']), ['example.org', 'kiln.example']);
  });

  it('make a link or a code no partnership', () => {
    const text = 'The mugs are back: https://shop.kiln.example/mugs?aff=spring and my code MUG10 still works.';
    assert.equal(partnerships(text, []), 1);
    assert.equal(partnerships(text, ['kiln.example']), 0);
    assert.equal(partnerships(text, ['example.org']), 1);
  });
});
