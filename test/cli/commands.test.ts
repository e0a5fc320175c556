import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { broadcast, root, Sandbox } from './support.ts';

const commandNames = readdirSync(join(root, 'server/src/cli/commands'))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'index');

describe('the commands beside check', () => {
  const box = new Sandbox();

  it('explains itself and tells its version', () => {
    const { code, out } = box.causerie('--help');
    assert.equal(code, 0);
    assert.match(out, /^causerie: shows where a post stops talking with people/);
    for (const name of commandNames) assert.match(out, new RegExp(`^  ${name}\\b`, 'm'));
    assert.equal(box.causerie().out, out);
    assert.match(box.causerie('--version').out, /^\d+\.\d+\.\d+\n$/);
  });

  for (const name of commandNames) {
    it(`teaches ${name}, in French too, on lines that fit`, () => {
      const english = box.causerie(name, '--help');
      const french = box.causerie('help', name, '--interface-language=fr');
      for (const { code, out } of [english, french]) {
        assert.equal(code, 0);
        assert.match(out, new RegExp(`causerie ${name}`));
        assert.match(out, /^Ex[ea]mples$/m);
        const lines = out.split('\n').filter((line) => !line.startsWith('  causerie'));
        assert.deepEqual(
          lines.filter((line) => line.length > 100),
          [],
        );
      }
      assert.notEqual(english.out, french.out);
    });
  }

  it('speaks French where the environment or the writer asks for it', () => {
    box.write('a.post', broadcast);
    assert.match(box.causerie('check', 'a.post', '--interface-language', 'fr').out, /dans 1 brouillon\n$/);
    assert.match(
      box.causerieWith({ env: { LC_ALL: 'fr_CA.UTF-8' } }, 'rules').out,
      /^jargon +info +Un mot de réunion/m,
    );
  });

  it('lists every rule, for people and for programs', () => {
    const ids = readdirSync(join(root, 'docs/rules'))
      .map((file) => file.replace('.md', ''))
      .sort();
    const lines = box.causerie('rules').out.trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => line.split(' ')[0]),
      ids,
    );
    const { rules } = JSON.parse(box.causerie('rules', '--format', 'json').out);
    assert.deepEqual(
      rules.map(({ id }: { id: string }) => id),
      ids,
    );
    assert.ok(rules.every(({ title, why, points }: Record<string, unknown>) => title && why && points !== undefined));
  });

  it('explains a rule: why, before and after, when to leave it, and the page that ships with it', () => {
    const { code, out } = box.causerie('explain', 'jargon');
    assert.equal(code, 0);
    for (const told of ['Before:', 'After:', 'When to leave it as it is:', 'causerie-accept jargon']) {
      assert.ok(out.includes(told), told);
    }
    const page = /file:\S+/.exec(out)?.[0] ?? '';
    assert.equal(fileURLToPath(page), join(root, 'docs/rules/jargon.md'));
    assert.match(box.causerie('explain', 'ask').out, /Rules: closed-question, no-question/);
    const { explained } = JSON.parse(box.causerie('explain', 'jargon', 'ask', '--format=json').out);
    assert.deepEqual(
      explained.map(({ id }: { id: string }) => id),
      ['jargon', 'ask'],
    );
  });
});

describe('causerie init', () => {
  const box = new Sandbox();

  for (const language of ['en', 'fr']) {
    it(`writes a configuration that check takes, with all that is commented out too (${language})`, () => {
      const { code, out } = box.causerie('init', '--interface-language', language);
      assert.equal(code, 0);
      assert.match(out, /\.causerie\.yml .*causerie check/);
      box.write('a.post', broadcast);
      assert.deepEqual(box.causerie('check', 'a.post', '--fail-on=never').err, '');
      box.write('.causerie.yml', box.read('.causerie.yml').replace(/^# (?=[a-z-]+:| {2})/gm, ''));
      const { code: after, err } = box.causerie('check', 'a.post', '--fail-on=never');
      assert.deepEqual([after, err], [0, '']);
      assert.match(box.read('.causerie.yml'), /^ {2}jargon: off$/m);
    });
  }

  it('leaves a configuration that is there as it is', () => {
    box.write('.causerie.yml', 'language: fr\n');
    const { code, err } = box.causerie('init');
    assert.equal(code, 2);
    assert.match(err, /there is a \.causerie\.yml here already, and it stays as it is \(--force writes it anew\)/);
    assert.equal(box.read('.causerie.yml'), 'language: fr\n');
    assert.equal(box.causerie('init', '--force').code, 0);
    assert.match(box.read('.causerie.yml'), /^include:/m);
  });

  it('makes no second one beside a .causerie.json', () => {
    box.write('.causerie.json', '{}');
    assert.equal(box.causerie('init', '--force').code, 2);
    assert.deepEqual(readdirSync(box.folder), ['.causerie.json']);
  });
});
