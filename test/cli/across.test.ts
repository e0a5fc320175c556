import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report, ReportedFinding } from '../../server/src/cli/report.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const oven =
  'Hier soir le four est tombé en panne au milieu de la deuxième fournée, et Léa est venue avec sa caisse à outils. ' +
  'Nous avons changé la résistance à la lampe de poche. Qui connaît un bon réparateur à Lyon ?\n';
const canned = 'N’hésitez pas à nous contacter.\n';

describe('causerie check over several drafts', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'causerie é '));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(path: string, content: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }

  function causerie(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8', NO_COLOR: '1' },
    });
    return { code: status, out: stdout, err: stderr };
  }

  function report(...args: string[]): Report {
    return JSON.parse(causerie('check', ...args, '--format', 'json').out) as Report;
  }

  function findings(...args: string[]): ReportedFinding[] {
    return report(...args).files.flatMap((file) => file.findings.filter(({ accepted }) => !accepted));
  }

  const rulesOf = (found: readonly ReportedFinding[]): string[] => found.map(({ rule }) => rule);

  it('tells of the same text in two of them, with the place of the other', () => {
    write('drafts/a.md', oven);
    write('drafts/b.md', oven.replace('Léa', 'Karim'));
    const { code, out } = causerie('check');
    assert.equal(code, 1);
    assert.match(out, /drafts\/a\.md {2}100\/100 conversation\n {2}1:1 +warning +The same text stands in b\.md/);
    const [first] = report().files;
    assert.deepEqual(
      first?.findings.map(({ rule, related }) => [rule, related?.map(({ path }) => path)]),
      [['cross-post', ['drafts/b.md']]],
    );
  });

  it('knows the people who are listed beside the drafts or above them', () => {
    write('people.yml', '- name: Nadia Roux\n  handles: {x: nadia_roux, mastodon: nadia@piaille.fr}\n');
    write('drafts/a.md', '---\nplatform: x\n---\nMerci @nadia_rouxx pour la farine.\n');
    write('drafts/b.md', '---\nplatform: mastodon\n---\nMerci @nadia_roux pour le sel et la levure.\n');
    const told = (): string[] => findings().flatMap((each) => (each.rule === 'unknown-handle' ? each.message : []));
    assert.equal(told().length, 2);
    assert.match(told()[0] ?? '', /Nadia Roux, that is @nadia_roux/);
    assert.match(told()[1] ?? '', /they are @nadia@piaille\.fr/);
    rmSync(join(folder, 'people.yml'));
    assert.deepEqual(told(), []);
    write('.causerie.yml', 'people:\n  - nadia_roux\n');
    assert.match(told().join(), /@nadia_rouxx is new here/);
    write('.causerie.yml', 'people:\n  - {name: Nadia Roux, handles: {x: nadia_roux, mastodon: nadia@piaille.fr}}\n');
    assert.match(told()[0] ?? '', /Nadia Roux, that is @nadia_roux/);
    assert.match(told()[1] ?? '', /they are @nadia@piaille\.fr/);
    write(
      '.causerie.yml',
      'people:\n  - {name: Nadia Roux, handles: {x: [fournil_7, nadia_roux], mastodon: nadia@piaille.fr}}\n',
    );
    assert.match(told()[0] ?? '', /Nadia Roux, that is @nadia_roux/);
    assert.equal(causerie('check').err, '');
    write('.causerie.yml', 'people:\n  - nam: Nadia\n');
    assert.match(causerie('check').err, /\.causerie\.yml:2:5: .*did you mean “name”\?/);
  });

  it('tells nothing of others where one draft is checked, and scores it all the same', () => {
    write('drafts/a.md', oven);
    write('drafts/b.md', oven);
    const [alone] = report('drafts/a.md').files;
    assert.deepEqual(alone?.findings, []);
    assert.equal(alone?.score, report().files[0]?.score);
  });

  it('keeps to the configured severity, and to what is accepted', () => {
    write('drafts/a.md', oven);
    write('drafts/b.md', `---\naccept: [cross-post]\n---\n${oven}`);
    assert.deepEqual(rulesOf(findings()), ['cross-post']);
    write('.causerie.yml', 'rules:\n  cross-post: off\n');
    assert.deepEqual(findings(), []);
  });

  it('counts as many posts a day as the configuration says', () => {
    const days = ['Le seigle boit plus d’eau.', 'La cour est un lac.', 'Paul a réparé la porte.'];
    days.forEach((text, index) => {
      write(`drafts/${index}.md`, `---\nplatform: linkedin\nscheduled: 2026-05-12 ${8 + index}h\n---\n${text}\n`);
    });
    const crowded = (): ReportedFinding[] => findings().filter(({ rule }) => rule === 'too-many-posts');
    assert.deepEqual(crowded(), []);
    write('.causerie.yml', 'rules:\n  too-many-posts: { options: { most: { linkedin: 2 } } }\n');
    assert.equal(crowded().length, 3);
  });

  it('takes what is there as it is, and tells what is new', () => {
    write('drafts/a.md', `${canned}\n${oven}`);
    write('drafts/b.md', oven);
    assert.equal(causerie('check').code, 1);
    const taken = causerie('check', '--update-baseline');
    assert.equal(taken.code, 0, taken.err);
    assert.deepEqual(findings(), []);
    const [a] = report().files;
    assert.equal(
      a?.findings.every(({ accepted }) => accepted),
      true,
    );
    assert.equal(a?.score, 100);
    // Lines that move change nothing; the same again is new.
    write('drafts/a.md', `La pluie est tombée toute la nuit.\n\nN'hésitez  pas à nous\ncontacter.\n\n${oven}`);
    assert.deepEqual(rulesOf(findings()), []);
    write('drafts/a.md', `${canned}\n${oven}\n${canned}`);
    assert.deepEqual(rulesOf(findings()), ['canned-phrase']);
    assert.equal(causerie('check').code, 1);
    // A file that moves is another file.
    renameSync(join(folder, 'drafts/b.md'), join(folder, 'drafts/c.md'));
    assert.ok(rulesOf(findings('drafts')).includes('cross-post'));
  });

  it('takes, too, what a louder finding at the same place keeps silent', () => {
    const same =
      'Dans mon fournil de la rue Paul-Bert, Léa a changé la résistance à la lampe de poche, et Yanis a tenu la caisse.\n';
    write('drafts/0.md', same);
    write('drafts/1.md', same);
    write(
      'drafts/2.md',
      'Dans mon fournil de la rue Paul-Bert, Nora a repeint les volets en bleu avec ses deux filles.\n',
    );
    const told = (path: string): string[] =>
      report().files.flatMap((file) =>
        file.path === path ? rulesOf(file.findings.filter((each) => !each.accepted)) : [],
      );
    assert.ok(told('drafts/0.md').includes('cross-post'));
    assert.ok(!told('drafts/0.md').includes('repeated-opening'));
    assert.ok(told('drafts/2.md').includes('repeated-opening'));
    causerie('check', '--update-baseline');
    assert.deepEqual(findings(), []);
    // Nothing of a draft that comes later was taken.
    write('drafts/3.md', same);
    assert.ok(told('drafts/3.md').includes('cross-post'));
  });

  it('writes the baseline in one order, a line a finding, and leaves the other files’ lines alone', () => {
    write('drafts/b.md', `${canned}\nLa pluie est tombée toute la nuit. Et chez vous ?\n`);
    write('drafts/a.md', `${canned}\nLe vent a couché la haie du voisin. Et chez vous ?\n`);
    causerie('check', '--update-baseline');
    const path = join(folder, '.causerie-baseline.json');
    const first = readFileSync(path, 'utf8');
    causerie('check', 'drafts/b.md', 'drafts/a.md', '--update-baseline');
    assert.equal(readFileSync(path, 'utf8'), first);
    write('drafts/a.md', `${canned}\n${canned}\nLe vent a couché la haie du voisin. Et chez vous ?\n`);
    causerie('check', 'drafts/a.md', '--update-baseline');
    const changed = readFileSync(path, 'utf8').split('\n');
    const before = first.split('\n');
    assert.equal(changed.length, before.length);
    assert.equal(changed.filter((line, index) => line !== before[index]).length, 1);
    rmSync(join(folder, 'drafts/b.md'));
    causerie('check', '--update-baseline');
    assert.ok(!readFileSync(path, 'utf8').includes('b.md'));
  });

  it('finds the nearest baseline upwards, or the one that is named', () => {
    write('drafts/a.md', `${canned}\nLa pluie est tombée toute la nuit. Et chez vous ?\n`);
    causerie('check', '--update-baseline', '--baseline', 'known.json');
    assert.ok(!existsSync(join(folder, '.causerie-baseline.json')));
    assert.ok(rulesOf(findings()).includes('canned-phrase'));
    assert.deepEqual(findings('--baseline', 'known.json'), []);
    renameSync(join(folder, 'known.json'), join(folder, '.causerie-baseline.json'));
    const { status } = spawnSync(process.execPath, [cli, 'check', '.'], { cwd: join(folder, 'drafts') });
    assert.equal(status, 0);
  });

  it('says what is wrong with a baseline', () => {
    write('drafts/a.md', oven);
    for (const [text, reason] of [
      ['{', /\.causerie-baseline\.json: .*JSON/],
      ['[]', /no "files"/],
      ['{"version": 7, "files": {}}', /version 1 is known, not 7/],
      ['{"version": 1, "files": {"a.md": {"x": "many"}}}', /"a\.md" wants/],
    ] as const) {
      write('.causerie-baseline.json', text);
      const { code, err } = causerie('check');
      assert.equal(code, 2);
      assert.match(err, reason);
      assert.match(err, /delete it and run causerie check --update-baseline/);
      // Whoever reads French is told in French, and what to do.
      const told = causerie('check', '--interface-language', 'fr').err;
      assert.match(told, /ou supprimez-le et lancez causerie check --update-baseline/);
      assert.doesNotMatch(told, /\b(?:the|this|no|is|are|wants|known)\b/i);
    }
    const { code, err } = causerie('check', '--baseline', 'nowhere.json');
    assert.equal(code, 2);
    assert.match(err, /nowhere\.json: there is no such file/);
  });
});
