import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { layOutSetUp } from './documentedSetUp.ts';

/** What neovim/client.lua prints. */
interface Seen {
  scores: { version: number; draft: boolean; score: number | null }[];
  finding: { source: string; message: string; text: string };
  hover: string;
  title: string;
  lines: string[];
  completions: string[];
  /** For a status line. */
  statusScore: number;
}

const script = fileURLToPath(new URL('neovim/client.lua', import.meta.url));
const hasNeovim = spawnSync('nvim', ['--version']).status === 0;

async function runNeovim(folder: string, draft: string): Promise<Seen> {
  const env = { ...layOutSetUp(folder, 'lua'), CAUSERIE_DRAFT: draft };
  const args = ['--headless', '--clean', '-n', '-u', 'NONE', '-i', 'NONE', '-S', script];
  const { stdout } = await promisify(execFile)('nvim', args, { env, timeout: 60_000 });
  return JSON.parse(stdout);
}

describe('in Neovim', () => {
  let folder: string;
  let seen: Seen;

  before(async function () {
    // On a machine that is there to test, what cannot run has failed.
    if (!hasNeovim && !process.env.CI) this.skip();
    this.timeout(70_000);
    folder = mkdtempSync(join(tmpdir(), 'causerie-neovim-'));
    const draft = join(folder, 'launch.post.md');
    writeFileSync(draft, '# Un été 🧵\n\nÇa y est 🎉 ! We are thrilled to announce that the bindery opens tomorrow.\n');
    seen = await runNeovim(folder, draft);
  });

  after(() => folder && rmSync(folder, { recursive: true, force: true }));

  it('a finding is shown at its words, after accents and emoji too', () => {
    assert.equal(seen.finding.source, 'causerie');
    assert.match(seen.finding.text, /^We are thrilled to announce(?: that)?$/);
  });

  it('the settings of the client hold', () => {
    assert.match(seen.finding.message, /«/);
  });

  it('a hover explains it', () => {
    assert.ok(seen.hover.includes('Quand l’ignorer'), seen.hover);
  });

  it('a fix is applied to the buffer', () => {
    assert.deepEqual(seen.lines, ['# Un été 🧵', '', 'Ça y est 🎉 ! The bindery opens tomorrow.']);
    assert.match(seen.title, /\(\+\d+\u00A0points\)$/);
  });

  it('what is being written is completed', () => {
    assert.deepEqual(seen.completions, ['no-question']);
  });

  it('the score comes by notification, and rises with the fix', () => {
    const [first] = seen.scores;
    const last = seen.scores.at(-1);
    assert.equal(first?.draft, true);
    assert.ok((last?.version ?? 0) > (first?.version ?? 0));
    assert.ok((last?.score ?? 0) > (first?.score ?? 100));
    assert.equal(seen.statusScore, last?.score);
  });
});
