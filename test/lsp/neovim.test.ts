import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { layOutSetUp } from './documentedSetUp.ts';
import { serverPath } from './support.ts';

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

/** What neovim/people.lua prints. */
interface SeenPeople {
  labels: string[];
  completed: string;
  references: [file: string, line: number, text: string][];
  refused: string;
}

const hasNeovim = spawnSync('nvim', ['--version']).status === 0;

/** A headless Neovim that runs one of the scripts beside this file, with what docs/editors.md says to set up. */
async function runNeovim<T>(name: string, folder: string, draft: string): Promise<T> {
  const script = fileURLToPath(new URL(`neovim/${name}`, import.meta.url));
  const environment = { CAUSERIE_NODE: process.execPath, CAUSERIE_SERVER: serverPath, CAUSERIE_DRAFT: draft };
  const env = { ...layOutSetUp(folder, 'lua'), ...environment };
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
    seen = await runNeovim<Seen>('client.lua', folder, draft);
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

describe('people in Neovim', () => {
  let folder: string;
  let seen: SeenPeople;
  const list = '- name: Léa Petit\n  handles: {x: lea_p, linkedin: lea-petit}\n- handles: {x: nadia_roux}\n';

  function read(path: string): string {
    return readFileSync(join(folder, path), 'utf8');
  }

  before(async function () {
    if (!hasNeovim && !process.env.CI) this.skip();
    this.timeout(70_000);
    folder = mkdtempSync(join(tmpdir(), 'causerie-people-'));
    mkdirSync(join(folder, 'drafts'));
    writeFileSync(join(folder, 'people.yml'), list);
    writeFileSync(join(folder, 'drafts/other.md'), '---\nplatform: x\n---\nÀ 6 h 🎉, merci @Lea_P !\n');
    const draft = join(folder, 'drafts/here.post.md');
    writeFileSync(draft, '---\nplatform: x\n---\nUn été 🧵 et @pet\n');
    seen = await runNeovim<SeenPeople>('people.lua', folder, draft);
  });

  after(() => folder && rmSync(folder, { recursive: true, force: true }));

  it('are completed by name, after accents and emoji', () => {
    assert.deepEqual(seen.labels, ['@lea_p']);
    assert.equal(seen.completed, 'Un été 🧵 et @lea_p');
  });

  it('are found in other drafts, and where they are listed', () => {
    assert.deepEqual(seen.references.toSorted(), [
      ['here.post.md', 4, 'Un été 🧵 et @lea_p'],
      ['other.md', 4, 'À 6 h 🎉, merci @Lea_P !'],
      ['people.yml', 1, '- name: Léa Petit'],
    ]);
  });

  it('are renamed in all of them, but not to somebody else', () => {
    assert.equal(seen.refused, '@nadia_roux is already the handle of @nadia_roux.');
    assert.equal(read('drafts/here.post.md'), '---\nplatform: x\n---\nUn été 🧵 et @lea_petit\n');
    assert.equal(read('drafts/other.md'), '---\nplatform: x\n---\nÀ 6 h 🎉, merci @lea_petit !\n');
    assert.equal(read('people.yml'), list.replace('lea_p,', 'lea_petit,'));
  });
});
