import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDraft } from '../../server/src/engine/draft.ts';
import { readFrontMatter } from '../../server/src/engine/text/frontMatter.ts';
import { propertyRuns } from '../tools/propertyRuns.ts';

function fenced(content: string): string {
  return `---\n${content}\n---\nLe four est réparé.`;
}

describe('front matter', () => {
  for (const [what, content] of [
    ['brackets in brackets', '['.repeat(60_000)],
    ['braces in braces', '{'.repeat(60_000)],
    ['lists in lists', '- '.repeat(30_000)],
    ['keys in keys', '? '.repeat(30_000)],
    ['colons', 'a: '.repeat(20_000)],
    ['a mistake on every line', '- @a\n'.repeat(12_000)],
    ['quotation marks', `a: ${'"'.repeat(60_000)}`],
    ['a long word', `platform: ${'abcdefgh'.repeat(7000)}`],
  ] as const) {
    it(`hostile: ${what}`, () => assert.ok(readFrontMatter(fenced(content)).problems.length <= 20));
  }

  it('follows an alias, but none within what it stands for', () => {
    assert.deepEqual(readFrontMatter(fenced('a: &a [x, mastodon]\nplatform: *a')).platforms, ['x', 'mastodon']);
    assert.deepEqual(readFrontMatter(fenced('a: &a [x]\nb: &b [*a, *a]\nplatform: *b')).platforms, []);
  });

  it('leaves TOML between +++ out of the text, and reads nothing in it', () => {
    const toml = '+++\ntitle = "Nuba calcule vos prix"\ndraft = false\nplatform = "x"\n+++\n';
    const draft = readDraft(`${toml}Le four est réparé.`, { markdown: true, language: 'auto' });
    const { span, platforms, problems } = draft.frontMatter;
    assert.deepEqual([span, platforms, problems], [{ from: 0, to: toml.length }, [], []]);
    assert.deepEqual(
      draft.posts.flatMap(({ own }) => own.map(({ paragraph }) => paragraph.raw)),
      ['Le four est réparé.'],
    );
  });

  it('takes +++ that nothing closes for text', () => {
    assert.deepEqual(readFrontMatter('+++\ntitle = "Le four"\n\nIl est réparé.').span, { from: 0, to: 0 });
  });

  it('reads languages with their region', () => {
    assert.deepEqual(
      ['fr-CA', 'fr_FR', 'EN-gb', 'de', 'français'].map(
        (name) => readFrontMatter(fenced(`language: ${name}`)).language,
      ),
      ['fr', 'fr', 'en', 'auto', 'auto'],
    );
  });

  it('problems and edits lie inside the text, in order, whatever is written', () => {
    const pieces = fc.constantFrom(
      ...[
        'platform',
        'purpos',
        'mentions',
        'title',
        ': ',
        ':',
        ' ',
        '\n',
        '\r\n',
        '- ',
        '  ',
        '\t',
        '@lea',
        '#pain',
        '"',
        "'",
      ],
      ...['[', ']', '{', '}', ',', '|', '>', '*a', '&a', '!', '%', '---', '...', '\ufeff', 'linkdin', 'Le four'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = `---\n${parts.join('')}\n---\n`;
        let at = 0;
        for (const { from, to, edits } of readFrontMatter(text).problems) {
          assert.ok(from >= at && from <= to && to <= text.length, JSON.stringify(text));
          at = from;
          let last = 0;
          for (const edit of edits) {
            assert.ok(edit.from >= last && edit.from <= edit.to && edit.to <= text.length);
            last = edit.to;
          }
        }
      }),
      propertyRuns(1000),
    );
  });
});
