import assert from 'node:assert/strict';
import { editDraft, readDraft } from '../../server/src/engine/draft.ts';
import { readAmounts } from '../../server/src/engine/language/selling/amounts.ts';
import { excessOf } from '../../server/src/engine/language/selling/dose.ts';
import { sellingOf } from '../../server/src/engine/language/selling/selling.ts';
import { isShopLink } from '../../server/src/engine/language/selling/shopLinks.ts';
import { sellingCues as englishCues } from '../../server/src/engine/lexicons/en/selling/index.ts';
import { softenings as englishSoftenings } from '../../server/src/engine/lexicons/en/selling/softenings.ts';
import { sellingCues as frenchCues } from '../../server/src/engine/lexicons/fr/selling/index.ts';
import { softenings as frenchSoftenings } from '../../server/src/engine/lexicons/fr/selling/softenings.ts';
import { compilePhrases } from '../../server/src/engine/phrases/compile.ts';
import { findPhrases } from '../../server/src/engine/phrases/match.ts';
import type { Pattern } from '../../server/src/engine/phrases/phrase.ts';
import { rule } from '../../server/src/engine/rules/too-much-selling.ts';

type DraftLanguage = 'fr' | 'en';

function paragraphsOf(text: string, language: DraftLanguage, markdown = false) {
  return readDraft(text, { markdown, language }).posts.flatMap((post) => post.own);
}

/** The sentences of a text that sell, as written. */
function selling(text: string, language: DraftLanguage): string[] {
  return paragraphsOf(text, language).flatMap(({ paragraph }) =>
    sellingOf(paragraph).map(({ from, to }) => paragraph.raw.slice(from, to)),
  );
}

function tellsItself(name: string, entries: readonly Pattern[], language: DraftLanguage): void {
  describe(`lexicon ${name} (${language})`, () => {
    it('names each entry once', () => {
      const ids = entries.map(({ id }) => id);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
      );
    });
    for (const entry of entries) {
      it(entry.id, () => {
        const matcher = compilePhrases([entry], language);
        const isFound = (text: string): boolean =>
          paragraphsOf(text, language).some(
            ({ paragraph }) => findPhrases(matcher, readAmounts(paragraph.tokens)).length > 0,
          );
        assert.ok(entry.hits.length >= 2 && entry.misses.length >= 1);
        for (const hit of entry.hits) assert.ok(isFound(hit), `missed: ${hit}`);
        for (const miss of entry.misses) assert.ok(!isFound(miss), `found in: ${miss}`);
      });
    }
  });
}

tellsItself('selling', frenchCues, 'fr');
tellsItself('selling', englishCues, 'en');
tellsItself('softenings', frenchSoftenings, 'fr');
tellsItself('softenings', englishSoftenings, 'en');

describe('cues of selling', () => {
  it('weigh for or against as their kind says', () => {
    for (const { id, cue, weight } of [...frenchCues, ...englishCues]) {
      assert.ok(cue === 'give' ? weight < 0 && weight >= -1.5 : weight > 0 && weight <= 1.5, id);
    }
  });
});

describe('sentences that sell', () => {
  const sell: Readonly<Record<DraftLanguage, readonly string[]>> = {
    fr: [
      '-20 % sur toute la boutique.',
      'Dès 29 € la paire.',
      'Le coffret est à 39 € au lieu de 55 €.',
      'Forfait révision : CHF 89.–',
      'Commandez dès maintenant !',
      'Réserve ta place en MP.',
      'Devis gratuit sous 24 h.',
      'Notre nouvelle collection est en ligne.',
      'Plus que 3 places pour samedi !',
      'Les bottes sont en spécial.',
      'Livraison offerte dès 60 €.',
      'Elles sont ici : https://boutique.exemple.fr/lampes, dès 40 €.',
    ],
    en: [
      '20% off everything.',
      'From £29 a pair.',
      'Was $79, now $49.',
      'Sessions at CHF 89.– each.',
      'Order now!',
      'DM me to book a slot.',
      'Get a free quote today.',
      'Our new collection is live.',
      'Only 3 spots left for Saturday!',
      'Free shipping over $50.',
      'Start your 14-day free trial.',
      'They are here: https://shop.example.com/lamps, from £40.',
    ],
  };
  const give: Readonly<Record<DraftLanguage, readonly string[]>> = {
    fr: [
      'J’ai acheté un vélo 40 €.',
      'j ai achete un velo 40 euros',
      'C’est gratuit le musée dimanche.',
      'On m’a remboursé 45 € et les frais de port.',
      'Le prix du beurre a pris 20 % en un an.',
      'Quelqu’un a un code promo pour le train ?',
      'N’achetez pas ce modèle à 89 €.',
      'Merci à Karim pour le devis gratuit.',
      'Je vous conseille son nouveau livre, 19 €.',
      'Le meilleur moment de ma journée.',
      'Profitez de la vie.',
      'Il fait -20 ce matin.',
      'Ma promo fête ses dix ans.',
      'La rénovation a coûté 3 M€.',
    ],
    en: [
      'I bought a bike for £40.',
      'just paid 7.40 for a pint lol',
      'The museum is free on Sunday.',
      'They refunded me $45 and the delivery.',
      'The price of butter went up 20% in a year.',
      'Does anyone have a promo code for the train?',
      'Don’t buy this model at $89.',
      'Thanks to Kim for the free quote.',
      'I recommend her new book, £19.',
      'Best day ever.',
      'Enjoy the sun.',
      'It was -20 this morning.',
      'Are you free tonight?',
      'The bridge cost $3 million.',
    ],
  };
  for (const language of ['fr', 'en'] as const) {
    for (const text of sell[language]) {
      it(`${language} sells: ${text}`, () => assert.equal(selling(text, language).length, 1));
    }
    for (const text of give[language]) {
      it(`${language} sells nothing: ${text}`, () => assert.deepEqual(selling(text, language), []));
    }
  }

  it('are weighed, and not only counted', () => {
    const strength = (text: string): number =>
      sellingOf(paragraphsOf(text, 'fr')[0]?.paragraph as never)[0]?.strength ?? 0;
    const touch = strength('Lien en bio pour la suite.');
    const offer = strength('-20 % sur toute la boutique.');
    const push = strength('Profitez vite de -20 % sur toute la boutique, plus que 3 jours !');
    assert.ok(touch > 0 && touch < 1 && touch < offer && offer < push, `${touch}, ${offer}, ${push}`);
  });

  it('take the link that stands on the next line', () => {
    const [found] = paragraphsOf('Les lampes sont là, 39 € :\nhttps://boutique.exemple.fr/lampes', 'fr');
    assert.deepEqual(
      sellingOf(found?.paragraph as never).map(({ sentence }) => sentence),
      [0],
    );
  });

  it('are none in quotations and in other languages', () => {
    assert.deepEqual(selling('Il a dit : « Commandez dès maintenant, -20 % ! »', 'fr'), []);
    const german = readDraft('Jetzt 20 % Rabatt! Order now und sparen Sie bei allen Lampen im Haus.', {
      markdown: false,
      language: 'auto',
    });
    for (const { paragraph } of german.posts.flatMap((post) => post.own)) {
      if (paragraph.language === 'und') assert.deepEqual(sellingOf(paragraph), []);
    }
  });

  it('cost nothing anew for the paragraphs that an edit leaves alone', () => {
    const draft = readDraft('Commandez dès maintenant !\n\nLe pain a levé.', { markdown: false, language: 'fr' });
    const before = sellingOf(draft.posts[0]?.own[0]?.paragraph as never);
    const edited = editDraft(draft, { from: draft.text.length, to: draft.text.length, text: ' Deux fois.' });
    assert.equal(sellingOf(edited.posts[0]?.own[0]?.paragraph as never), before);
  });
});

describe('amounts', () => {
  const read = (text: string): string[] =>
    paragraphsOf(text, 'fr').flatMap(({ paragraph }) => readAmounts(paragraph.tokens).map(({ folded }) => folded));
  const cases: readonly (readonly [text: string, amounts: readonly string[]])[] = [
    ['29 €', ['¤']],
    ['29\u00a0€ et 9,90€', ['¤', 'et', '¤']],
    ['29€90', ['¤']],
    ['$12.50 ou £3', ['¤', 'ou', '¤']],
    ['CHF 19.–', ['¤']],
    ['12.– pièce', ['¤', 'piece']],
    ['-20 % et −\u202f10 €', ['−%', 'et', '−¤']],
    ['20 pour cent', ['%']],
    ['40 euros', ['¤']],
    ['3 M€ et 20 millions d’euros', ['3', 'm', '€', 'et', '20', 'millions', 'd', 'euros']],
    ['8-17 avril', ['8', '17', 'avril']],
    ['1 000 km', ['1 000', 'km']],
    ['au 01 99 00 12 34', ['au', '☎']],
    ['le 06.39.98.12.34 !', ['le', '☎', '!']],
    ['call (555) 867-0143 now', ['call', '☎', 'now']],
    ['+32 455 12 34 56', ['☎']],
    ['le 05/06/2024', ['le', '05', '/', '06', '/', '2024']],
    ['de 08 à 12', ['de', '08', 'a', '12']],
  ];
  for (const [text, expected] of cases) {
    it(text, () => assert.deepEqual(read(text), expected));
  }
});

describe('links to a shop', () => {
  const link = (url: string) => ({ url, from: 0, to: url.length });
  for (const url of [
    'https://shop.example.com/lamp',
    'boutique.exemple.fr',
    'https://exemple.fr/boutique/lampes',
    'https://example.com/pricing?ref=x',
    'https://www.etsy.com/listing/1',
    'https://calendly.com/acme',
    'https://amzn.to/3abc',
  ]) {
    it(url, () => assert.ok(isShopLink(link(url))));
  }
  for (const url of [
    'https://example.com/blog/why-i-closed-my-shop',
    'https://fr.wikipedia.org/wiki/Boutique',
    'https://bookshop-stories.org/',
    '',
  ]) {
    it(`not ${url || 'an empty address'}`, () => assert.ok(!isShopLink(link(url))));
  }
  it('not a picture', () => assert.ok(!isShopLink({ ...link('https://shop.example.com/a.png'), image: true })));
});

describe('the dose of a draft', () => {
  const excess = (text: string, language: DraftLanguage = 'fr') =>
    excessOf(readDraft(text, { markdown: true, language }));
  const gives = 'Le pain a levé toute la nuit.\n';
  const sells = 'Commandez dès maintenant en ligne.\n';

  it('is one sentence in five, and two at least', () => {
    assert.equal(excess(sells), 'none');
    assert.equal(excess(sells + gives.repeat(2)), 'none');
    assert.equal(excess(sells.repeat(2) + gives.repeat(8)), 'none');
    assert.equal(excess(sells.repeat(2) + gives.repeat(7)), 'some');
    assert.equal(excess(sells.repeat(3) + gives.repeat(3)), 'some');
    assert.equal(excess(sells.repeat(3) + gives.repeat(2)), 'most');
  });

  it('doubles where the draft announces an offer', () => {
    const announced = `---\npurpose: announce-offer\n---\n`;
    assert.equal(excess(announced + sells.repeat(2) + gives.repeat(3)), 'none');
    assert.equal(excess(announced + sells.repeat(3) + gives.repeat(3)), 'some');
  });

  it('does not count what has fewer than two words', () => {
    assert.equal(
      excess(sells.repeat(2) + gives.repeat(7) + '🎉\n#pain\nhttps://a.example\nVoilà.\n'.repeat(5)),
      'some',
    );
  });

  it('leaves a text of fewer than five words alone', () => {
    assert.equal(excess('Commandez vite !\nLivraison offerte.'), 'none');
  });

  it('finds fault with the bad examples of the rule and none with the good ones', () => {
    for (const { language, bad, good } of rule.examples) {
      assert.notEqual(excess(bad, language), 'none');
      assert.equal(excess(good, language), 'none');
    }
  });
});
