import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DraftOptions, editDraft, readDraft } from '../../server/src/engine/draft.ts';
import { lint } from '../../server/src/engine/lint.ts';
import { platformPosts } from '../../server/src/engine/platforms/platformPosts.ts';
import type { Platform } from '../../server/src/engine/vocabulary.ts';
import { propertyRuns } from '../tools/propertyRuns.ts';

const markdown: DraftOptions = { markdown: true, language: 'auto' };
const plain: DraftOptions = { markdown: false, language: 'auto' };

/** What each variant publishes, post by post. */
function variantsOf(text: string, options = plain): string[] {
  const draft = readDraft(text, options);
  return draft.variants.map(({ platforms, shared, draft: { posts } }) => {
    const own = posts.map(({ own }) => own.map(({ paragraph }) => paragraph.raw).join(' '));
    return `${shared ? 'shared ' : ''}${platforms.join(',')}: ${own.join(' | ')}`;
  });
}

function published(text: string, platform: Platform, options = plain): string[] {
  return platformPosts(readDraft(text, options), platform).map((post) => post.text);
}

describe('variants of a draft', () => {
  for (const [what, text, expected] of [
    ['a draft without a mark has none', 'Un.\n\n<!-- à relire -->\n\nDeux.', []],
    [
      'a section takes the place of the body',
      '---\nplatform: [linkedin, x]\n---\nLong.\n\n<!-- platform: x -->\n\nCourt.\n',
      ['shared linkedin: Long.', 'x: Court.'],
    ],
    [
      'blank lines are not needed',
      'Long.\n<!-- platform: x -->\nCourt.\nEncore.',
      ['shared : Long.', 'x: Court.\nEncore.'],
    ],
    ['one section for several', '<!-- platform: x, bluesky -->\nCourt.', ['x,bluesky: Court.']],
    ['named as people name them', '<!-- Plateformes : Twitter et insta -->\nCourt.', ['x,instagram: Court.']],
    [
      'the shared text goes on after the section',
      'Un.\n\n<!-- platform: x -->\nCourt.\n<!-- platform: all -->\n\nDeux.',
      ['shared : Un. Deux.', 'x: Court.'],
    ],
    [
      'a French writer ends it in French',
      'Un.\n\n<!-- plateforme : x -->\nCourt.\n<!-- plateforme : toutes -->\n\nDeux.',
      ['shared : Un. Deux.', 'x: Court.'],
    ],
    [
      'sections of one platform follow each other',
      '<!-- platform: x, bluesky -->\nA.\n\n<!-- platform: x -->\nB.',
      ['x: A. B.', 'bluesky: A.'],
    ],
    [
      'a variant may be a thread',
      'Long.\n\n<!-- platform: x -->\nUn.\n\n---\n\nDeux.\n',
      ['shared : Long.', 'x: Un. | Deux.'],
    ],
    [
      'a thread goes on around a section',
      'Un.\n\n---\n\nDeux.\n\n<!-- platform: x -->\nCourt.\n<!-- platform: all -->\n\n---\n\nTrois.',
      ['shared : Un. | Deux. | Trois.', 'x: Court.'],
    ],
    [
      'shared text that no platform publishes is not read',
      '---\nplatform: x\n---\nNotes.\n\n<!-- platform: x -->\nCourt.',
      ['x: Court.'],
    ],
    [
      'an unknown platform has its text to itself',
      'Long.\n<!-- platform: linkdin -->\nCourt.',
      ['shared : Long.', ': Court.'],
    ],
    ['an empty section is an empty text', 'Long.\n\n<!-- platform: x -->\n', ['shared : Long.', 'x: ']],
    ['a comment that names nobody is no mark', 'Un.\n<!-- platform: -->\nDeux.', []],
    ['a comment beside words is no mark', 'Un. <!-- platform: x -->\nDeux.', []],
    ['a comment in a quotation is no mark', '> <!-- platform: x -->\n\nDeux.', []],
    ['a comment in code is no mark', '```\n<!-- platform: x -->\n```\n\nDeux.', []],
  ] as const) {
    for (const [dialect, options] of [
      ['plain text', plain],
      ['Markdown', markdown],
    ] as const)
      it(`${what} (${dialect})`, () => assert.deepEqual(variantsOf(text, options), expected));
  }

  it('Windows line breaks change nothing', () =>
    assert.deepEqual(variantsOf('Long.\r\n\r\n<!-- platform: x -->\r\nCourt.\r\n'), ['shared : Long.', 'x: Court.']));

  it('platforms of variants are the draft’s too', () => {
    const { platforms } = readDraft('---\nplatform: mastodon\n---\nUn.\n\n<!-- platform: x -->\nDeux.', plain);
    assert.deepEqual(platforms, ['mastodon', 'x']);
  });

  it('a heading in the shared text is a blog’s, one in a variant is not', () => {
    assert.deepEqual(readDraft('# Un\n\nDeux.\n\n<!-- platform: x -->\nTrois.', markdown).platforms, ['blog', 'x']);
    assert.deepEqual(readDraft('Deux.\n\n<!-- platform: x -->\n# Trois.', markdown).platforms, ['x']);
  });

  it('each platform publishes its own text', () => {
    const text = 'Un.\n\n<!-- platform: x -->\n\nCourt.\n\n<!-- platform: all -->\n\nDeux.\n';
    assert.deepEqual(published(text, 'linkedin'), ['Un.\n\nDeux.']);
    assert.deepEqual(published(text, 'x'), ['Court.']);
    assert.deepEqual(published(text, 'linkedin', markdown), ['Un.\n\nDeux.']);
  });

  it('a variant has its own language', () => {
    const draft = readDraft(
      'Hier le four est tombé en panne, en pleine fournée, et personne n’est parti.\n\n<!-- platform: x -->\nYesterday the oven broke down and nobody left.\n',
      plain,
    );
    assert.deepEqual(
      draft.variants.map((variant) => variant.draft.language),
      ['fr', 'en'],
    );
  });
});

const asking = 'Hier @lea a réparé le four avec une cuillère. Et vous, avec quoi réparez-vous le vôtre ?';
const announcing = 'Nous sommes ravis de vous annoncer que le four marche de nouveau depuis hier matin.';

describe('findings and scores of variants', () => {
  const draft = readDraft(
    `---\nplatform: [linkedin, x]\n---\n${asking}\n\n<!-- platform: x -->\n${announcing}\n`,
    plain,
  );
  const result = lint(draft);

  it('each variant has what it would have alone', () => {
    for (const [index, platform, text] of [
      [0, 'linkedin', asking],
      [1, 'x', announcing],
    ] as const) {
      const alone = lint(readDraft(`---\nplatform: ${platform}\n---\n${text}\n`, plain));
      assert.equal(result.variants[index]?.score.score, alone.score.score);
      assert.deepEqual(
        result.variants[index]?.findings.map(({ rule }) => rule),
        alone.findings.map(({ rule }) => rule),
      );
    }
  });

  it('the draft’s score is the lowest of its variants’, with what it cost', () => {
    const scores = result.variants.map(({ score }) => score.score as number);
    assert.equal(result.score.score, Math.min(...scores));
    assert.deepEqual(result.score.deductions, result.variants[1]?.score.deductions);
    assert.deepEqual(
      result.score.posts.map(({ platforms, score }) => [platforms, score]),
      [
        [['linkedin'], scores[0]],
        [['x'], scores[1]],
      ],
    );
  });

  it('a finding knows its platforms, and says them only where others publish the same words', () => {
    const shared = lint(
      readDraft(
        `---\nplatform: [linkedin, x]\n---\n<!-- platform: linkedin, x -->\n${announcing}\n\n<!-- platform: x -->\nEt vous, @lea, le vôtre ?\n`,
        plain,
      ),
    );
    const told = shared.findings.map(({ rule, platforms, tellsPlatforms }) => [
      rule,
      platforms,
      tellsPlatforms === true,
    ]);
    assert.ok(
      told.some(([rule, platforms, tells]) => rule === 'canned-phrase' && String(platforms) === 'linkedin,x' && !tells),
      String(told),
    );
    assert.ok(
      told.some(([rule, platforms, tells]) => rule === 'no-mention' && String(platforms) === 'linkedin' && tells),
      String(told),
    );
  });

  it('a name that is no platform’s is found, with the nearest one that is', () => {
    const text = `${asking}\n\n<!-- platform: x, linkdin -->\n${asking}\n`;
    const [found] = lint(readDraft(text, plain)).findings.filter(({ rule }) => rule === 'front-matter');
    assert.ok(found);
    assert.equal(text.slice(found.from, found.to), 'linkdin');
    assert.deepEqual(found.data, { text: 'linkdin', mended: 'linkedin' });
    assert.deepEqual(found.fixes()[0]?.edits, [{ from: found.from, to: found.to, newText: ['linkedin'] }]);
  });

  it('a keystroke in one variant reads the other’s paragraphs not again', () => {
    const at = draft.text.indexOf('annoncer');
    const edited = editDraft(draft, { from: at, to: at, text: 'ré' });
    assert.equal(
      edited.variants[0]?.draft.posts[0]?.own[0]?.paragraph,
      draft.variants[0]?.draft.posts[0]?.own[0]?.paragraph,
    );
  });
});

describe('whatever the variants', () => {
  const parts = fc.constantFrom(
    asking,
    announcing,
    'Yesterday the bread rose twice.',
    '\n',
    '\n\n',
    '\r\n',
    '  ',
    '---',
    '- ',
    '```',
    '<!-- platform: x -->',
    '<!-- platform: all -->',
    '<!-- plateforme : linkedin et x -->',
    '<!-- platform: nowhere -->',
    '<!-- platform',
    ': x -->',
    '---\nplatform: [x, linkedin]\n---\n',
  );
  const texts = fc.array(parts, { maxLength: 16 }).map((words) => words.join(''));

  it('an edit gives what reading the new text whole would give, and finds the same', () => {
    fc.assert(
      fc.property(texts, texts, fc.boolean(), fc.nat(), fc.nat(), (source, insert, isMarkdown, a, b) => {
        const options = isMarkdown ? markdown : plain;
        const from = a % (source.length + 1);
        const to = from + (b % (source.length - from + 1));
        const before = readDraft(source, options);
        lint(before);
        const after = lint(editDraft(before, { from, to, text: insert }));
        const whole = lint(readDraft(source.slice(0, from) + insert + source.slice(to), options));
        const outline = ({ findings, score, variants }: typeof whole) => ({
          findings: findings.map(({ fixes: _, ...rest }) => rest),
          score,
          variants: variants.map(({ variant, score: own }) => [variant.platforms, variant.shared, own]),
        });
        assert.deepEqual(outline(after), outline(whole));
      }),
      propertyRuns(600),
    );
  });

  it('a draft of shared text alone is read as if it had no marks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(asking, announcing, '- un', 'Deux.'), { minLength: 1 }), (blocks) => {
        const alone = lint(readDraft(blocks.join('\n\n'), plain));
        const marked = lint(readDraft(`${blocks.join('\n\n')}\n\n<!-- platform: x -->\n`, plain));
        const [shared] = marked.variants;
        assert.equal(shared?.score.score, alone.score.score);
        assert.deepEqual(
          shared?.findings.map(({ rule, from, to }) => [rule, from, to]),
          alone.findings.map(({ rule, from, to }) => [rule, from, to]),
        );
      }),
      propertyRuns(100),
    );
  });
});
