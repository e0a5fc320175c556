import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { layOutSetUp } from './documentedSetUp.ts';

/** What emacs/client.el prints. */
interface Seen {
  text: string;
  message: string;
  hover: string;
  title: string;
  lines: string[];
  completions: string[];
}

const script = fileURLToPath(new URL('emacs/client.el', import.meta.url));
const hasEglot = spawnSync('emacs', ['--batch', '-f', 'package-initialize', '-l', 'eglot']).status === 0;

describe('in Emacs, with Eglot', () => {
  let folder: string;
  let seen: Seen;

  before(async function () {
    // On a machine that is there to test, what cannot run has failed.
    if (!hasEglot && !process.env.CI) this.skip();
    this.timeout(100_000);
    folder = mkdtempSync(join(tmpdir(), 'causerie-emacs-'));
    const draft = join(folder, 'launch.post');
    writeFileSync(draft, 'Un été 🧵\n\nÇa y est 🎉 ! We are thrilled to announce that the bindery opens tomorrow.\n');
    const options = { env: { ...layOutSetUp(folder, 'elisp'), CAUSERIE_DRAFT: draft }, timeout: 90_000 };
    const { stdout } = await promisify(execFile)('emacs', ['--batch', '-l', script], options);
    seen = JSON.parse(stdout.slice(stdout.lastIndexOf('\n{') + 1));
  });

  after(() => folder && rmSync(folder, { recursive: true, force: true }));

  it('a finding is shown at its words, after accents and emoji too', () => {
    assert.match(seen.text, /^We are thrilled to announce(?: that)?$/);
    assert.match(seen.message, /canned-phrase/);
  });

  it('the settings of the client hold', () => {
    assert.match(seen.message, /«/);
  });

  it('a hover explains it', () => {
    assert.ok(seen.hover.includes('Quand l’ignorer'), seen.hover);
  });

  it('the preferred fix is applied to the buffer', () => {
    assert.deepEqual(seen.lines, ['Un été 🧵', '', 'Ça y est 🎉 ! The bindery opens tomorrow.', '']);
    assert.match(seen.title, /\(\+\d+\u00A0points\)$/);
  });

  it('what is being written is completed', () => {
    assert.deepEqual(seen.completions, ['no-question']);
  });
});
