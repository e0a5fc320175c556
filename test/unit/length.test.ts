import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDraft } from '../../server/src/engine/draft.ts';
import { foldOn } from '../../server/src/engine/platforms/fold.ts';
import { lengthOn } from '../../server/src/engine/platforms/length.ts';
import { platformPosts } from '../../server/src/engine/platforms/platformPosts.ts';
import { publishedText } from '../../server/src/engine/publish/publishedText.ts';
import { type Platform, platforms } from '../../server/src/engine/vocabulary.ts';
import { propertyRuns } from '../tools/propertyRuns.ts';

function count(platform: Platform, text: string): number | undefined {
  return lengthOn(platform, text)?.length;
}

const family = '👨‍👩‍👧‍👦';

describe('the length of a post', () => {
  for (const [what, platform, text, length] of [
    ['letters on X', 'x', 'é'.repeat(280), 280],
    ['curly marks weigh one on X, an ellipsis two', 'x', '«’”–…', 6],
    ['ideographs weigh two on X', 'x', '麦'.repeat(10), 20],
    ['any emoji weighs two on X', 'x', `${family}🇫🇷1️⃣❤️🏴󠁧󠁢󠁥󠁮󠁧󠁿`, 10],
    ['X composes accents', 'x', 'e\u0301'.repeat(5), 5],
    ['an address weighs 23 on X', 'x', `ici https://a.example/${'x'.repeat(300)}`, 27],
    ['an address without a scheme weighs 23 on X', 'x', 'ici four.example.com', 27],
    ['an address weighs 23 on Mastodon', 'mastodon', `ici https://a.example/${'x'.repeat(300)}`, 27],
    ['an address without a scheme is text on Mastodon', 'mastodon', 'ici four.example.com', 20],
    ['a server is free on Mastodon', 'mastodon', '@lea@boulange.example oui', 8],
    ['a family is one on Mastodon', 'mastodon', family, 1],
    ['a family is one on Bluesky', 'bluesky', `${family}é${family}`, 3],
    ['flags are one each on Bluesky', 'bluesky', '🇫🇷🇬🇧🇩🇪', 3],
    ['a Windows line break is one', 'bluesky', 'a\r\n\r\nb', 4],
    ['Bluesky shortens addresses', 'bluesky', 'https://a.example/bread-and-ovens', 25],
    ['Threads counts the bytes of emoji, and letters once', 'threads', `été 🎉${family}`, 4 + 4 + 25],
    ['LinkedIn counts code points', 'linkedin', '🎉'.repeat(4), 4],
  ] as const) {
    it(what, () => assert.equal(count(platform, text), length));
  }

  it('says which of two limits is passed, and where', () => {
    assert.deepEqual(lengthOn('bluesky', `a${family.repeat(130)}`), {
      length: 3251,
      limit: 3000,
      unit: 'bytes',
      at: 1 + 119 * family.length,
    });
    assert.equal(lengthOn('x', 'a'.repeat(281))?.at, 280);
    assert.equal(lengthOn('blog', 'a'.repeat(100_000)), undefined);
  });

  it('falls inside the text, and what stands before the limit fits', () => {
    const pieces = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      family,
      '🇫🇷',
      '\r\n',
      '\n',
      ' ',
      '麦',
      'https://a.fr/x',
      '@a@b.fr',
      '\ud83d',
      '\u200d',
    );
    const texts = fc.array(pieces, { maxLength: 900 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.constantFrom(...platforms), (text, platform) => {
        const found = lengthOn(platform, text);
        if (!found) return;
        assert.equal(found.at !== undefined, found.length > found.limit);
        if (found.at === undefined) return;
        assert.ok(found.at >= 0 && found.at < text.length);
        const fitting = lengthOn(platform, text.slice(0, found.at));
        assert.equal(fitting?.at, undefined);
        const starts = [...new Intl.Segmenter().segment(text)].map(({ index }) => index);
        assert.ok(starts.includes(found.at) || text.includes('\ud83d'), 'no character is cut');
      }),
      propertyRuns(200),
    );
  });
});

describe('the fold', () => {
  const lines = (count: number): string => Array.from({ length: count }, (_, index) => `ligne ${index}`).join('\n');

  for (const [what, platform, text, at] of [
    ['LinkedIn shows 210 characters', 'linkedin', 'é'.repeat(211), 210],
    ['and all of a text that has no more', 'linkedin', 'é'.repeat(210), undefined],
    ['or three lines', 'linkedin', lines(4), lines(3).length],
    ['all of three lines', 'linkedin', lines(3), undefined],
    ['blank lines are lines', 'linkedin', 'Un.\n\nDeux.\n\nTrois.', 'Un.\n\nDeux.'.length],
    ['Windows lines too', 'linkedin', 'Un.\r\n\r\nDeux.\r\n\r\nTrois.', 'Un.\r\n\r\nDeux.'.length],
    ['Facebook shows 477', 'facebook', 'e'.repeat(500), 477],
    ['Instagram shows 125', 'instagram', 'e'.repeat(500), 125],
    [
      'X shows what a short post holds, as it counts',
      'x',
      `https://a.fr/${'x'.repeat(300)} ${'e'.repeat(300)}`,
      313 + 257,
    ],
    ['and no line more or less', 'x', lines(20), undefined],
    ['Mastodon folds nothing', 'mastodon', 'e'.repeat(400), undefined],
    ['a family is not torn apart', 'instagram', `${'e'.repeat(124)}${family}!`, 124],
  ] as const) {
    it(what, () => assert.equal(foldOn(platform, text), at));
  }

  it('stands where it is set', () => {
    assert.equal(foldOn('mastodon', 'e'.repeat(400), { mastodon: { characters: 100, lines: 0 } }), 100);
    assert.equal(foldOn('linkedin', 'e'.repeat(400), { linkedin: { characters: 0, lines: 2 } }), undefined);
    assert.equal(foldOn('linkedin', 'e'.repeat(400), {}), undefined);
  });
});

describe('what is published', () => {
  function published(text: string, markdown: boolean): string {
    const draft = readDraft(text, { markdown, language: 'auto', platforms: ['mastodon'] });
    return draft.posts.map((post) => publishedText(draft, post).text).join(' | ');
  }

  for (const [what, text, expected] of [
    ['marks are left out', '**Le four** de `Léa` est *ouvert*.', 'Le four de Léa est ouvert.'],
    [
      'a link is its words and its address',
      'Voir [le four](https://a.fr/x "oui"), ici.',
      'Voir le four https://a.fr/x, ici.',
    ],
    ['an address stays', 'Voir <https://a.fr> ou https://b.fr.', 'Voir https://a.fr ou https://b.fr.'],
    ['images are attached', 'Le four.\n\n![La porte](a.jpg)', 'Le four.'],
    ['comments are not', '<!-- à relire -->\nLe four <!-- neuf --> marche.', 'Le four marche.'],
    ['nor the line that a comment leaves empty', 'Un.\n\n<!-- à relire -->\n\nDeux.', 'Un.\n\nDeux.'],
    ['nor the line that an image leaves empty', 'Un.\n\n![La porte](a.jpg)\n\nDeux.', 'Un.\n\nDeux.'],
    ['entities are the characters they spell', 'Pain&nbsp;&amp; **eau**&#8239;!', 'Pain\u00a0& eau\u202f!'],
    ['escapes are their character', '5 \\* 3 \\# 2', '5 * 3 # 2'],
    ['hard line breaks lose their mark', 'Un  \nDeux\\\nTrois', 'Un\nDeux\nTrois'],
    ['fenced code loses its fences', 'Un.\n\n```sh\nls -l\n```\n\nDeux.', 'Un.\n\nls -l\n\nDeux.'],
    ['a quotation keeps its sign on every line', '> Le pain\n> est cuit.\n\nOui.', '> Le pain\n> est cuit.\n\nOui.'],
    ['hyphens of a list stay', '- un\n- deux', '- un\n- deux'],
    ['headings lose their marks', '# Le four\n\nIl marche.', 'Le four\n\nIl marche.'],
    ['the comment one answers is there already', '> @lea: il marche ?\n\nOui.', 'Oui.'],
    ['each post of a thread', '---\nplatform: x\n---\nUn.\n\n---\n\nDeux.', 'Un. | Deux.'],
  ] as const) {
    it(what, () => assert.equal(published(text, true), expected));
  }

  it('on a blog Markdown stays, and comments do not', () => {
    const draft = readDraft('# Le four\n\n<!-- revoir -->\n\nIl **marche** ![](a.jpg).\n', {
      markdown: true,
      language: 'fr',
      platforms: ['blog'],
    });
    assert.deepEqual(
      platformPosts(draft, 'blog').map(({ text, length }) => [text, length]),
      [['# Le four\n\nIl **marche** ![](a.jpg).', undefined]],
    );
  });

  it('each post for its platform, with its length and its place', () => {
    const text = 'Un **pain**.\n\n---\n\n<!-- rien -->\n\n---\n\nDeux.\n';
    const draft = readDraft(text, { markdown: true, language: 'fr', platforms: ['x'] });
    const posts = platformPosts(draft, 'x');
    assert.deepEqual(
      posts.map((post) => [post.text, post.length?.length, post.offsetOf(0)]),
      [
        ['Un pain.', 8, 0],
        ['Deux.', 5, text.indexOf('Deux')],
      ],
    );
    assert.equal(posts[0]?.offsetOf(3), text.indexOf('pain'));
  });

  it('every character has its place in the draft, in order', () => {
    const parts = fc.constantFrom(
      'Le four',
      '**',
      '*',
      '`x`',
      ' ',
      '  \n',
      '\r\n\r\n',
      '\n',
      '> ',
      '> @lea: oui ?',
      '- ',
      '<!-- a -->',
      '[b](https://b.fr)',
      '![](c.jpg)',
      '&amp;',
      '\\*',
      '```\n',
      '# ',
      family,
      '---\n',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), fc.boolean(), (words, markdown) => {
        const draft = readDraft(words.join(''), { markdown, language: 'fr', platforms: ['mastodon'] });
        for (const { text, offsetOf, post } of platformPosts(draft, 'mastodon')) {
          let last = post.extent.from;
          for (let at = 0; at < text.length; at++) {
            const offset = offsetOf(at);
            assert.ok(offset >= last && offset <= post.extent.to);
            last = offset;
          }
        }
      }),
      propertyRuns(500),
    );
  });

  it('plain text as it is written', () =>
    assert.equal(published('**Le four** `marche`.', false), '**Le four** `marche`.'));
});
