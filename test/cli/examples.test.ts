import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Report, ReportedFile } from '../../server/src/cli/report.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a newcomer is told of each example, and what it therefore has to show: band and rules. */
const stories: Readonly<Record<string, readonly [told: string, band: string, rules: readonly string[]]>> = {
  'examples/1-fournil.post.md': ['talks with people', 'conversation', []],
  'examples/10-nuit-du-four.post.md': [
    'is a thread that talks with people, too long for X',
    'conversation',
    ['too-long'],
  ],
  'examples/2-classroom.post.md': ['talks with people', 'conversation', []],
  'examples/3-panier.post': ['lacks a question', 'conversation', ['no-question']],
  'examples/4-release.post.md': [
    'announces in ready-made words, asks nothing, names nobody',
    'almost',
    ['canned-phrase', 'no-mention', 'no-question'],
  ],
  'examples/5-atelier.post.md': [
    'is made of ready-made phrases',
    'broadcast',
    ['canned-phrase', 'no-mention', 'no-question'],
  ],
  'examples/6-boutique.post.txt': [
    'only sells',
    'broadcast',
    ['hard-sell', 'no-mention', 'no-purpose', 'no-question', 'too-much-selling'],
  ],
  'examples/7-candle-shop.post': [
    'only sells',
    'broadcast',
    ['hard-sell', 'no-mention', 'no-purpose', 'no-question', 'too-much-selling'],
  ],
  'examples/8-newsletter.post.txt': [
    'opens with ready-made phrases',
    'almost',
    ['canned-phrase', 'no-mention', 'no-question'],
  ],
  'examples/9-reponse.post': ['answers those who commented', 'conversation', []],
  'examples/drafts/compost.md': ['is a blog post that talks with people', 'conversation', []],
};

describe('the examples', () => {
  let files: readonly ReportedFile[] = [];

  before(() => {
    const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'check', 'examples', '--format', 'json'], {
      cwd: root,
      encoding: 'utf8',
    });
    files = (JSON.parse(stdout) as Report).files;
  });

  it('are all told of, and their README is no draft', () => {
    assert.deepEqual(
      files.map(({ path }) => path),
      Object.keys(stories),
    );
  });

  for (const [path, [told, band, rules]] of Object.entries(stories)) {
    it(`${path} ${told}`, () => {
      const file = files.find((each) => each.path === path);
      assert.equal(file?.band, band);
      assert.deepEqual([...new Set(file?.findings.map(({ rule }) => rule))].sort(), rules);
    });
  }
});
