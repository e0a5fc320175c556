import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDraft } from '../../server/src/engine/draft.ts';
import { lengthOn } from '../../server/src/engine/platforms/length.ts';
import { publishedText } from '../../server/src/engine/text/published.ts';
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
        if (found.at !== undefined) assert.ok(found.at >= 0 && found.at < text.length);
      }),
      propertyRuns(200),
    );
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
    ['hyphens of a list stay', '- un\n- deux', '- un\n- deux'],
    ['headings lose their marks', '# Le four\n\nIl marche.', 'Le four\n\nIl marche.'],
    ['the comment one answers is there already', '> @lea: il marche ?\n\nOui.', 'Oui.'],
    ['each post of a thread', '---\nplatform: x\n---\nUn.\n\n---\n\nDeux.', 'Un. | Deux.'],
  ] as const) {
    it(what, () => assert.equal(published(text, true), expected));
  }

  it('plain text as it is written', () =>
    assert.equal(published('**Le four** `marche`.', false), '**Le four** `marche`.'));
});
