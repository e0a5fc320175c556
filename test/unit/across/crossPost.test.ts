import assert from 'node:assert/strict';
import { corpusOf, type Drafts, findingsOf, toldBy } from './drafts.ts';

const french =
  'Hier soir, le four est tombé en panne au milieu de la deuxième fournée. Léa Petit est venue avec sa caisse à outils, ' +
  'et nous avons changé la résistance à la lampe de poche. Coût : 38 €. Plus de détails sur https://fournil.example/panne. ' +
  'Merci @lea_p ! Qui connaît un bon réparateur à Lyon ?\n';
const english =
  'Last night the oven broke down in the middle of the second batch. Nora Keller came over with her toolbox, and we ' +
  'changed the heating element by torchlight. It cost £38. More on https://bakery.example/oven. Thank you @nora_k! ' +
  'Who knows a good repair shop in Leeds?\n';
const other =
  'Trois rangs de fèves ont gelé dans la nuit de mardi. Paul a couvert le reste avec de vieux rideaux, et cela a tenu. ' +
  'Que mettez-vous sur vos semis quand il gèle en mai ?\n';

const told = (drafts: Drafts): string[] => toldBy('cross-post', drafts);

describe('cross-post', () => {
  for (const [language, text, renamed] of [
    [
      'French',
      french,
      french
        .replace('Léa Petit', 'Karim Benali')
        .replace('@lea_p', '@karim@piaille.fr')
        .replace('38', '1 250')
        .replace('https://fournil.example/panne', 'https://levain.example/x?y=1')
        .replace('Lyon', 'Saint-Étienne'),
    ],
    [
      'English',
      english,
      english
        .replace('Nora Keller', 'Samuel Osei')
        .replace('@nora_k', '@sam_o')
        .replace('38', '1,250')
        .replace('https://bakery.example/oven', 'bread.example')
        .replace('Leeds', 'York'),
    ],
  ] as const) {
    it(`sees a copy whatever names, handles, links and numbers are in it (${language})`, () => {
      assert.deepEqual(told({ 'a.md': text, 'b.md': other, 'c.md': renamed }), ['a.md', 'c.md']);
    });

    it(`sees a copy that is set otherwise (${language})`, () => {
      const set = text.toUpperCase().replace(/\. /g, '.\r\n\r\n').replace(/’/g, "'");
      const dressed = `🔥 ${text.replace(/\. /g, ' 💪\n\n')}\n#pain #four #lyon #levain #metier\n`;
      assert.deepEqual(told({ 'a.md': text, 'b.txt': dressed, 'c.post': set.toLowerCase() }), [
        'a.md',
        'b.txt',
        'c.post',
      ]);
    });

    it(`sees a copy of which a few words were changed, or a sentence left out (${language})`, () => {
      const shorter = text.replace(/(?:Coût|It cost)[^.]*\. /, '').replace(/Hier soir|Last night/, 'Ce matin');
      assert.deepEqual(told({ 'a.md': text, 'b.md': shorter }), ['a.md', 'b.md']);
    });
  }

  it('tells which draft it is, and how many others there are', () => {
    const corpus = corpusOf({ 'mai/a.md': french, 'mai/pain été.md': french, 'b.md': `${french}\nÀ demain.\n` });
    const [found] = findingsOf(corpus, 'mai/a.md');
    assert.equal(found?.message, 'same');
    assert.equal(found?.data.others, 1);
    assert.equal(found?.elsewhere.length, 2);
    assert.deepEqual(found?.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 18 } });
  });

  it('says nothing of other texts by the same hand, with the same farewell', () => {
    const farewell = '\n\nOn se retrouve samedi au marché, place des Tanneurs, de 8 h à 13 h. À très vite !\n';
    assert.deepEqual(told({ 'a.md': french + farewell, 'b.md': other + farewell }), []);
  });

  it('says nothing of short texts, nor of what is quoted', () => {
    const quoted = `> @zoe: ${french.replaceAll('\n', ' ')}\n\n`;
    assert.deepEqual(told({ 'a.md': 'Merci à vous tous !\n', 'b.md': 'Merci à vous tous !\n' }), []);
    assert.deepEqual(
      told({ 'a.md': `${quoted}Oui, mardi, avec plaisir, et apporte tes outils.`, 'b.md': `${quoted}${other}` }),
      [],
    );
  });

  it('lets declared variants differ, and not be the same', () => {
    const variant = (text: string): string => `---\nvariant: panne-du-four\n---\n${text}`;
    const adapted = french.replace(/Plus de[^.]*\.[^.]*\.[^.]* /, '').replace('Hier soir, le', 'Notre');
    assert.deepEqual(told({ 'a.md': variant(french), 'b.md': variant(adapted) }), []);
    assert.deepEqual(told({ 'a.md': variant(french), 'b.md': adapted }), ['a.md', 'b.md']);
    assert.deepEqual(told({ 'a.md': variant(french), 'b.md': variant(french) }), ['a.md', 'b.md']);
    assert.deepEqual(told({ 'four.linkedin.post': french, 'four-mastodon.post': adapted, 'four.post.md': adapted }), [
      'four-mastodon.post',
      'four.post.md',
    ]);
    assert.deepEqual(told({ 'mai/four.x.post': french, 'juin/four.linkedin.post': adapted }), [
      'mai/four.x.post',
      'juin/four.linkedin.post',
    ]);
  });

  it('reads the variants of one draft each by itself', () => {
    const variants = (forX: string): string =>
      `---\nplatform: [linkedin, x]\n---\n${french}\n<!-- platform: x -->\n\n${forX}`;
    const short = 'Four en panne, réparé à la lampe de poche avec Léa Petit. Qui connaît un bon réparateur à Lyon ?\n';
    assert.deepEqual(told({ 'a.md': variants(short), 'b.md': other }), []);
    assert.deepEqual(told({ 'a.md': variants(short), 'b.md': `${short}#four\n` }), ['a.md', 'b.md']);
    assert.deepEqual(told({ 'a.md': variants(french.replace('Léa Petit', 'Karim')) }), ['a.md']);
    const [found] = findingsOf(corpusOf({ 'a.md': variants(french) }), 'a.md');
    assert.deepEqual([found?.message, found?.data.platforms], ['variant', 'X']);
  });

  it('is accepted where it stands, and in the whole draft', () => {
    assert.deepEqual(told({ 'a.md': `<!-- causerie-accept cross-post -->\n${french}`, 'b.md': french }), ['b.md']);
    assert.deepEqual(told({ 'a.md': `---\naccept: [cross-post]\n---\n${french}`, 'b.md': french }), ['b.md']);
  });
});
