import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Draft, type DraftOptions, readDraft } from '../../server/src/engine/draft.ts';
import { plainText } from '../../server/src/engine/fixText.ts';
import { lengthOn } from '../../server/src/engine/platforms/length.ts';
import { platformPosts } from '../../server/src/engine/platforms/platformPosts.ts';
import { splitEdits } from '../../server/src/engine/rewrite/splitPost.ts';
import { joinEdits } from '../../server/src/engine/rewrite/threadBreak.ts';
import type { FixEdit } from '../../server/src/engine/rule.ts';
import { propertyRuns } from '../tools/propertyRuns.ts';

function read(text: string, markdown: boolean): Draft {
  const options: DraftOptions = { markdown, language: 'fr', platforms: ['x'] };
  return readDraft(text, options);
}

function applied(text: string, edits: readonly FixEdit[]): string {
  return edits.reduceRight(
    (made, { from, to, newText }) => made.slice(0, from) + plainText(newText).text + made.slice(to),
    text,
  );
}

/** A post cut for X; undefined where that cannot be. */
function split(text: string, markdown = false): string | undefined {
  const draft = read(text, markdown);
  const edits = draft.posts[0] && splitEdits(draft, draft.posts[0], ['x']);
  return edits && applied(text, edits);
}

function joined(text: string, markdown = false): string | undefined {
  const draft = read(text, markdown);
  const edits = joinEdits(draft, draft.posts);
  return edits && applied(text, edits);
}

/** The posts of a split draft as X gets them. */
function parts(text: string, markdown = false): string[] {
  return platformPosts(read(split(text, markdown) ?? '', markdown), 'x').map((post) => post.text);
}

const sentence =
  'Le four est tombé en panne pendant la fournée de samedi matin, et on a tous cherché la panne ensemble.';
const short = 'Personne n’est parti.';

describe('splitting a post into a thread', () => {
  it('cuts at the end of a sentence, and evenly', () => {
    assert.deepEqual(parts([sentence, sentence, sentence, sentence].join(' ')), [
      `${sentence} ${sentence}`,
      `${sentence} ${sentence}`,
    ]);
  });

  it('cuts between paragraphs rather than in one', () => {
    const blocks = [`${sentence} ${sentence}`, `${sentence} ${short}`];
    assert.deepEqual(parts(blocks.join('\n\n')), blocks);
  });

  it('leaves no scrap at the end', () => {
    const made = parts(`${sentence} ${sentence} ${short} ${short} ${short} Oui. Oui.`);
    assert.equal(made.length, 2);
    assert.ok((made.at(-1)?.length ?? 0) > 40, made.at(-1));
  });

  for (const [what, whole] of [
    ['a list', `Il faut :\n\n- ${sentence}\n- ${short}\n- ${short}`],
    ['a list typed by hand', `Il faut :\n✅ ${sentence}\n✅ ${short}\n✅ ${short}`],
    ['a quotation', `« ${sentence} ${short} »`],
    ['emphasis', `**${sentence} ${short}**`],
    ['a quotation of several paragraphs', `> ${sentence}\n>\n> ${short}`],
    ['code', `\`\`\`\n${short} ${short}\n\n${short} ${short}\n\`\`\``],
    ['a heading and what follows it', `# La panne\n\n${short}`],
  ] as const) {
    it(`keeps ${what} whole`, () => {
      const text = `${sentence} ${sentence}\n\n${whole}\n\n${sentence} ${short}\n`;
      const made = split(text, true);
      assert.ok(made?.includes(whole) && made.includes('\n---\n'), made);
    });
  }

  it('cuts a list that fits nowhere, between its items', () => {
    const made = split(`- ${sentence}\n- ${sentence}\n- ${sentence}\n`, true);
    assert.equal(made?.split('---').length, 2);
  });

  it('does nothing where one sentence alone is too long', () => {
    assert.equal(split(sentence.replaceAll(/[,.]/g, '').repeat(4)), undefined);
  });

  it('keeps Windows line breaks', () => {
    const made = split(`${sentence} ${sentence}\r\n\r\n${sentence} ${sentence}\r\n`) ?? '';
    assert.match(made, /\r\n\r\n---\r\n\r\n/);
    assert.doesNotMatch(made, /[^\r]\n/);
  });
});

describe('joining posts', () => {
  for (const [what, thread, post] of [
    ['posts become paragraphs', 'Un.\n\n---\n\nDeux.\n', 'Un.\n\nDeux.\n'],
    ['a break under a line', 'Un.\n---\nDeux.\n', 'Un.\nDeux.\n'],
    ['a break with spaces', 'Un.\n\n- - -  \n\nDeux.\n', 'Un.\n\nDeux.\n'],
    ['Windows line breaks', 'Un.\r\n\r\n---\r\n\r\nDeux.\r\n', 'Un.\r\n\r\nDeux.\r\n'],
    ['three posts', 'Un.\n\n---\n\nDeux.\n\n---\n\nTrois.', 'Un.\n\nDeux.\n\nTrois.'],
    ['an indent stays', 'Un.\n\n---\n\n  Deux.', 'Un.\n\n  Deux.'],
  ] as const) {
    it(what, () => assert.equal(joined(thread), post));
  }

  it('is not offered over what stands between the posts', () => {
    const draft = read('Un.\n\n---\n\n<!-- note -->\n\n---\n\nDeux.', true);
    assert.equal(joinEdits(draft, draft.posts), undefined);
  });
});

describe('whatever the post', () => {
  const words = fc.constantFrom(
    sentence,
    short,
    `${sentence} »`,
    '« Oui.',
    '**Non.**',
    '- ',
    '> ',
    '# ',
    '`x`',
    'Voir https://a.fr.',
    '🎉 Oui !',
    '\u00a0!',
  );
  const spaces = fc.constantFrom(
    ' ',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\r\n\r\n',
    '\n\n\n',
    ' \n\n',
    '  \n',
    '\n ',
    '\u00a0',
    '\t',
  );
  const texts = fc.array(fc.tuple(words, spaces), { minLength: 3, maxLength: 24 }).map((all) => all.flat().join(''));
  const letters = (text: string): string => text.replace(/[\s-]/g, '');

  it('all parts of a split fit, and no word changes', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, markdown) => {
        const made = split(text, markdown);
        if (made === undefined) return;
        assert.equal(letters(made), letters(text));
        for (const post of platformPosts(read(made, markdown), 'x')) {
          assert.equal(lengthOn('x', post.text)?.at, undefined, JSON.stringify(made));
        }
      }),
      propertyRuns(150),
    );
  });

  it('joining undoes splitting to the byte', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, markdown) => {
        const made = split(text, markdown);
        if (made !== undefined && read(text, markdown).posts.length === 1) assert.equal(joined(made, markdown), text);
      }),
      propertyRuns(150),
    );
  });
});
