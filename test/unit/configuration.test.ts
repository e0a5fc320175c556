import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { catalogue } from '../../server/src/engine/catalogue.ts';
import { inNumber, numberOf } from '../../server/src/engine/teamPhrases/number.ts';
import { completionsAt, keyAt } from '../../server/src/workspace/configuration/completing.ts';
import { expressionEngine, isExpressionError } from '../../server/src/workspace/configuration/expressions.ts';
import { mergedEntries } from '../../server/src/workspace/configuration/merging.ts';
import { wordProblem } from '../../server/src/workspace/configuration/problemWords.ts';
import { readConfiguration, readSettingsConfiguration } from '../../server/src/workspace/configuration/reading.ts';
import { showConfiguration } from '../../server/src/workspace/configuration/showing.ts';
import { parentOf, pathBelow, resolvedFrom } from '../../server/src/workspace/uris.ts';

/** Pieces of configurations, put together in every wrong way. */
const piece = fc.constantFrom(
  ...['rules', 'phrases', 'find', 'no-question', 'off', 'people', ':', ': ', '\n', '\r\n', '  ', '- ', '[', ']', '{'],
  ...['}', ',', '"', "'", '#', '&a ', '*a', '<<: *a', '!t ', '\t', '|', '>', '@', '%', '…', '🍞', 'x-a', '---\n', '~'],
  ...['regex: "(a"', 'phrase: "<aller> *"', 'severity', 'options', 'most', '3', 'platforms', 'mastodon', 'extends'],
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('a configuration', () => {
  it('whatever is in it is read without throwing, and each mistake has a place in it and words', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const problem of readConfiguration(source).problems) {
          assert.ok(problem.from >= 0 && problem.from <= problem.to && problem.to <= source.length, problem.code);
          for (const language of ['en', 'fr'] as const) {
            assert.doesNotMatch(wordProblem(problem, language), /undefined|NaN/);
          }
        }
      }),
    );
  });

  it('is completed at every place without throwing, and what is written there is part of what is replaced', () => {
    fc.assert(
      fc.property(text, fc.nat(), (source, at) => {
        const offset = at % (source.length + 1);
        keyAt(source, offset);
        for (const { from, to } of completionsAt(source, offset, 'fr')) {
          assert.ok(from <= offset && offset <= to && to <= source.length);
        }
      }),
    );
  });

  it('has every key and every rule completed where it stands, in either style of lists and of maps', () => {
    for (const [source, label] of [
      ['rules:\n  |', 'no-question'],
      ['rules: {no-|', 'no-question'],
      ['rules: {no-question: |', 'off'],
      ['rules:\n  no-question: {severity: |', 'hint'],
      ['rules:\n  hashtag-stuffing:\n    options:\n      most:\n        |', 'mastodon'],
      ['rules:\n  hashtag-stuffing: { options: { | } }', 'most'],
      ['rules:\n    canned-phrase:\n        options:\n            kinds:\n            - |', 'closing'],
      ['phrases:\n  find:\n    - |', 'phrase'],
      ['phrases:\n  find:\n    - phrase: a\n      |', 'rewrite'],
      ['phrases:\n  find:\n    - phrase: a\n      rewrite: b\n    - severity: |', 'hint'],
      ['phrases:\n  |', 'accept'],
      ['people:\n- |', 'handles'],
      ['people:\n- name: Léa\n  handles:\n    |', 'mastodon'],
      ['platforms:\n- |', 'bluesky'],
      ['# une note\nlanguage: fr\n\n|', 'rules'],
      ['root: |', 'false'],
      ['rules:\r\n  no-question: off\r\n  jarg|', 'jargon'],
    ] as const) {
      const labels = completionsAt(source.replace('|', ''), source.indexOf('|'), 'en').map((each) => each.label);
      assert.ok(labels.includes(label), `${source}\n${labels.join(' ')}`);
    }
    assert.deepEqual(
      completionsAt('rules:\n  ', 9, 'en').map(({ label }) => label),
      catalogue.map(({ id }) => id),
    );
  });

  it('offers no name that is there already, and no value where any text may stand', () => {
    const labels = (source: string): string[] =>
      completionsAt(source.replace('|', ''), source.indexOf('|'), 'en').map(({ label }) => label);
    assert.ok(!labels('language: fr\n|\nsites: a').includes('sites'));
    assert.deepEqual(labels('sites: |'), []);
    assert.deepEqual(labels('phrases:\n  accept:\n    - bon|'), []);
    assert.deepEqual(labels('nonsense:\n  |'), []);
  });

  it('as it is shown is YAML that says the same', () => {
    const written = readConfiguration(
      'language: fr\npeople: [lea_p, {name: "Yanis: H", handles: {x: y}}]\nrules: {no-question: off, too-long: {severity: hint, options: {limits: {x: 400}}}}\nphrases: {find: [a, {phrase: [b, "c: d"], rewrite: ""}], accept: ["# e"]}\n',
    );
    assert.deepEqual(written.problems, []);
    const shown = showConfiguration(mergedEntries(undefined, written.configuration), {
      name: 'a.post',
      isDraft: true,
      language: 'fr',
      fileName: (uri) => uri,
    });
    const again = readConfiguration(shown);
    assert.deepEqual(again.problems, [], shown);
    for (const key of ['language', 'people', 'rules', 'phrases'] as const) {
      assert.deepEqual(again.configuration[key], written.configuration[key], shown);
    }
  });

  it('in the documentation has no mistakes', async () => {
    const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
    const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example]) => example ?? '');
    assert.equal(examples.length, 2);
    const engine = await expressionEngine();
    for (const example of examples) assert.deepEqual(readConfiguration(example, engine).problems, [], example);
  });

  it('of the editor is read as that of a file, and nonsense is left out', () => {
    assert.deepEqual(
      readSettingsConfiguration({ rules: { jargon: false, nonsense: 'off' }, sites: 'a', root: false }),
      {
        rules: { jargon: { severity: 'off' } },
        sites: ['a'],
      },
    );
    for (const nonsense of [null, 3, 'rules', [], { rules: ['off'], people: { a: 1 } }]) {
      assert.doesNotThrow(() => readSettingsConfiguration(nonsense));
    }
  });
});

describe('regular expressions of a team', () => {
  it('find what they say, whole words where that is wanted, and never look ahead', async () => {
    const engine = await expressionEngine();
    const found = (source: string, wholeWords: boolean, within: string): string[] => {
      const compiled = engine.compile(source, wholeWords);
      assert.ok(!isExpressionError(compiled), source);
      return compiled.spansIn(within).map(({ from, to }) => within.slice(from, to));
    };
    assert.deepEqual(found('été', false, 'L’ÉTÉ, étés, 🌞 été'), ['ÉTÉ', 'été', 'été']);
    assert.deepEqual(found('été', true, 'L’ÉTÉ, étés, 🌞 été'), ['ÉTÉ', 'été']);
    assert.deepEqual(found('x*', false, 'aaa'), [], 'nothing at all is no match');
    for (const refused of ['(?=a)', '(?<=a)b', '(a)\\1', '(', 'a{1,9999}', `${'a'.repeat(2000)}`]) {
      assert.ok(isExpressionError(engine.compile(refused, false)), refused);
    }
  });
});

describe('a rewrite in another number', () => {
  for (const [source, words, rewrite, language, expected] of [
    ['collaborateur', ['collaborateurs'], 'collègue', 'fr', 'collègues'],
    ['collaborateurs', ['collaborateur'], 'collègues', 'fr', 'collègue'],
    ['solution innovante', ['solutions', 'innovantes'], 'idée simple', 'fr', 'idées simples'],
    ['outil', ['outils'], 'journal', 'fr', 'journaux'],
    ['synergy', ['synergies'], 'helping party', 'en', 'helping parties'],
    ['vents du large', ['vent', 'du', 'large'], 'brise de mer', 'fr', undefined],
  ] as const) {
    it(`${words.join(' ')}: ${expected ?? 'none'}`, () => {
      const number = numberOf(source, words);
      assert.ok(number);
      assert.equal(inNumber(rewrite, number, language), expected);
    });
  }
});

describe('the URI of what a file builds upon', () => {
  it('is told from the file’s folder, on every system', () => {
    assert.equal(resolvedFrom('file:///a/b/.causerie.yml', '../c d/é.yml'), 'file:///a/c%20d/%C3%A9.yml');
    assert.equal(resolvedFrom('file:///c%3A/b/.causerie.yml', 'x.yml'), 'file:///c%3A/b/x.yml');
    assert.equal(resolvedFrom('vscode-vfs://github/o/r/.causerie.yml', './x.yml'), 'vscode-vfs://github/o/r/x.yml');
    assert.equal(resolvedFrom('file:///a/.causerie.yml', '../../../x.yml'), 'file:///x.yml');
    assert.equal(parentOf('file:///a'), 'file://');
    assert.equal(parentOf('untitled:Untitled-1'), undefined);
    assert.equal(pathBelow('file:///C:/a', 'file:///c%3A/a/b/é.md'), 'b/é.md');
  });
});
