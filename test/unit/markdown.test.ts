import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDraft } from '../../server/src/engine/draft.ts';
import { parseChunk, parseMarkup } from '../../server/src/engine/text/markdown.ts';
import { propertyRuns } from '../tools/propertyRuns.ts';

/** What words are made of, and what may turn them into markup. */
const text = fc
  .array(
    fc.constantFrom(
      'Le pain',
      'lève',
      ' ',
      '  ',
      '\n',
      '\r\n',
      '. ',
      ' ? ',
      '@lea_p',
      '#pain',
      '# ',
      '- ',
      '-',
      '1. ',
      '2024',
      '_',
      '__',
      '*',
      '&',
      '&amp;',
      '`',
      '=',
      '+',
      ':',
      '…',
      '(',
      ')',
      '!',
      '👩🏽‍🚀',
      '\u00a0',
      'é',
      "l'",
      '« ',
      ' »',
      '~',
      '\\',
      '    ',
      '<',
      '>',
      '|',
      '[',
      ']',
      'https://a.example/x_y',
      '\t',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe('a paragraph of words only', () => {
  for (const dialect of ['markdown', 'plain'] as const) {
    it(`is read as the Markdown parser reads it (${dialect})`, () => {
      fc.assert(
        fc.property(text, (chunk) => {
          const shape = ({ blocks, ...rest }: ReturnType<typeof parseChunk>) => ({
            ...rest,
            blocks: blocks.map((block) => ({
              ...block,
              to: 0,
              raw: block.raw.trimEnd(),
              masked: block.masked.trimEnd(),
            })),
          });
          assert.deepEqual(
            shape(parseChunk(chunk, dialect)),
            shape(parseMarkup(chunk, dialect)),
            JSON.stringify(chunk),
          );
        }),
        propertyRuns(20_000),
      );
    });
  }

  it('keeps a handle with underscores and a hashtag whole', () => {
    const [block] = parseChunk('Merci @lea_p #pain\n', 'markdown').blocks;
    assert.deepEqual([block?.kind, block?.masked], ['paragraph', 'Merci @lea_p #pain']);
  });
});

describe('nesting that nobody means', () => {
  for (const [what, text] of [
    ['lists', `${'- '.repeat(5000)}a`],
    ['quotations', `${'> '.repeat(10_000)}a`],
    ['emphasis', `${'*a **b '.repeat(3000)}${'** *'.repeat(3000)}`],
    ['links', `${'['.repeat(3000)}a${'](b)'.repeat(3000)}`],
  ] as const) {
    for (const dialect of ['markdown', 'plain'] as const) {
      it(`${what} hide nothing of the text after them (${dialect})`, () => {
        assert.equal(parseChunk(`${text}\n\nLe pain lève.`, dialect).blocks.at(-1)?.raw, 'Le pain lève.');
      });
    }
  }
});

describe('spaces that nobody sees', () => {
  for (const [what, text] of [
    ['at a line’s end', `Le *pain*${' '.repeat(60_000)}\r\nde @lea_p lève.`],
    ['at its beginning', `Le *pain*\n${'\t'.repeat(60_000)}de @lea_p lève.`],
    ['at the end of the text', `Le *pain* de @lea_p lève.${' '.repeat(60_000)}`],
  ] as const) {
    it(`${what} move nothing`, () => {
      const { posts } = readDraft(text, { markdown: true, language: 'auto' });
      const [placed] = posts[0]?.paragraphs ?? [];
      assert.ok(placed);
      const { paragraph, from } = placed;
      const said = ({ from: start, to: end }: { from: number; to: number }): string =>
        text.slice(from + start, from + end);
      assert.deepEqual([...paragraph.emphases.map(said), ...paragraph.mentions.map(said)], ['*pain*', '@lea_p']);
    });
  }
});
