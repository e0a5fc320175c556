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

describe('prose in HTML', () => {
  const read = (source: string) => {
    const draft = readDraft(source, { markdown: true, language: 'auto' });
    return draft.posts.flatMap((post) =>
      post.paragraphs.map(({ paragraph, from, to }) => ({ ...paragraph, source: source.slice(from, to) })),
    );
  };
  const words = (prose: string): string => prose.replaceAll('\0', '').replace(/\s+/g, ' ').trim();

  it('is read paragraph by paragraph, each of its kind', () => {
    const source = `<section class="post">
  <h2>Le four</h2>
  <p>Léa a chauffé
     toute la nuit.</p>
  <ul>
    <li>du hêtre</li>
    <li>du chêne<br>sec</li>
  </ul>
  <blockquote><p>Il fume, dit Sam.</p></blockquote>
  <table><tr><td>Lundi</td><td>fermé</td></tr></table>
  À demain.
</section>

Et *vous* ?
`;
    assert.deepEqual(
      read(source).map(({ kind, prose }) => [kind, words(prose)]),
      [
        ['heading', 'Le four'],
        ['paragraph', 'Léa a chauffé toute la nuit.'],
        ['item', 'du hêtre'],
        ['item', 'du chêne sec'],
        ['quote', 'Il fume, dit Sam.'],
        ['cell', 'Lundi'],
        ['cell', 'fermé'],
        ['paragraph', 'À demain.'],
        ['paragraph', 'Et vous ?'],
      ],
    );
  });

  it('has whole words where letters are set or written otherwise', () => {
    const [paragraph] = read(
      '<p>C&rsquo;&eacute;tait ex<b>cel</b>lent, dit <a href="https://lea.example">L&#233;a</a>.</p>\n',
    );
    assert.deepEqual(
      paragraph?.tokens.map(({ folded }) => folded).filter((word) => /\w/.test(word)),
      ['c', 'etait', 'excellent', 'dit', 'lea'],
    );
    assert.deepEqual(
      paragraph?.links.map(({ url }) => url),
      ['https://lea.example'],
    );
  });

  it('is neither a program, nor a form, nor a caption, nor code', () => {
    const source = `<p>Le four est chaud : <code>heat(250)</code>.</p>
<script>document.write("Achetez !")</script>
<form><label>Votre nom</label></form>
<figure><img src="four.jpg" alt="Le four"><figcaption>Photo : Sam</figcaption></figure>
<pre>heat(250)</pre>
`;
    assert.deepEqual(
      read(source).map(({ prose }) => words(prose.replaceAll('\ufffc', ''))),
      ['Le four est chaud : .'],
    );
  });

  it('takes the tags of an element that it fills with it, and leaves those of others', () => {
    const source = '<div><p>Le four est <b>chaud</b>.</p>Entrez donc.</div>\n';
    assert.deepEqual(
      read(source).map((paragraph) => paragraph.source),
      ['<p>Le four est <b>chaud</b>.</p>', 'Entrez donc.'],
    );
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
