import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideLanguage, type LanguageEvidence, languageEvidence } from '../../server/src/engine/language/detect.ts';
import type { Language } from '../../server/src/engine/text/paragraph.ts';
import { propertyRuns } from '../tools/propertyRuns.ts';

function languageOf(prose: string, inherited?: Language): Language {
  return decideLanguage(languageEvidence(prose), inherited);
}

function allAre(language: Language, title: string, posts: readonly string[]): void {
  describe(title, () => {
    for (const post of posts) it(JSON.stringify(post), () => assert.equal(languageOf(post), language));
  });
}

allAre('fr', 'French', [
  'Je cherche un plombier à Lyon, une adresse ?',
  'Hier soir, le four a lâché en pleine fournée.',
  'L’eau est coupée depuis ce matin rue Pasteur.',
  'Bonne journée',
  'Merci !',
  'Portes ouvertes samedi',
  'Recrutement : développeuse web confirmée',
  'LES JEUNES SONT MOBILISES POUR LE CLIMAT',
  'E\u0301te\u0301 comme hiver, la porte reste fermée',
]);

allAre('fr', 'French as one types it', [
  'jsuis tro contente',
  'c pas grave',
  'g pa compri',
  't ou ?',
  'slt cv ?',
  'bjr a tous, kelkun c ou on peu manger vegan a lille',
  'wesh les gars ya qui ce soir',
  'j ai perdu mes clefs hier',
  'mdr jpp de toi',
  'L eau est coupee depuis hier soir',
  'ouiiiii trooop bien',
  'jsuis dsl g pas vu ton msg',
  'vs etes ou on vs attend',
  'ki vien a la fete dmain',
]);

allAre('fr', 'French of Québec', [
  'Faque là, y fait frette en maudit',
  'Tabarnak que chus tanné',
  'On jase icitte à soir, pis on verra',
]);

allAre('fr', 'French full of English words', [
  'On fait un call demain pour le kick-off du sprint, quelqu’un est chaud ?',
  'Le feedback du workshop est top',
  'Gros crush sur ce spot de coworking',
  'Best of de la soirée d’hier',
  'J’ai testé le nouveau MacBook Pro d’Apple',
  'Nouveau MacBook Pro M3 vs Dell XPS : mon avis',
  'Mon setup: Notion, Slack, Figma, Miro et Zapier',
  '#SEO #Marketing #Growth Trois erreurs que je vois partout #LinkedIn',
  'Real Madrid - Barcelona ce soir, pronostics ?',
]);

allAre('en', 'English', [
  'Looking for a plumber in Leeds, any tips?',
  'The oven died last night, right in the middle of a batch.',
  'Good morning',
  'Thank you!',
  'Open house this Saturday',
  'Hiring: senior developer',
  'Seventeen Soldiers Killed as Helicopter Crashes Into Hillside',
  'We had a déjà vu moment at the café',
  'My résumé is out',
]);

allAre('en', 'English as one types it', [
  'u r so right lol',
  'idk tbh, im tired',
  'gonna be late, dont wait',
  'aint nobody got time for that',
  'cant believe its friday already',
  'y’all aren’t ready',
  'sooooo good',
  'ngl dis lowkey slaps fr fr',
  'finna hit da gym den smash sum tacos',
  'cba with this weather tbh m8',
]);

allAre('en', 'English full of other names and words', [
  'Dos Equis and tacos al pastor tonight',
  'Big shoutout to Juan Carlos Gonzalez and Maria Fernandez',
  'Feliz cumpleaños to my best friend, love you girl',
  'Namaste yoga class with Priya tomorrow 6pm',
  '#MondayMotivation #Leadership Show up. #Growth #Mindset',
]);

allAre('und', 'languages that are neither', [
  '¿Alguien conoce un buen fontanero en Lyon?',
  'Hoy llueve mucho',
  'a la próxima a ver si os veo',
  'Heute ist ein schöner Tag',
  'Oggi piove tanto a Roma',
  'Hoje está chovendo muito',
  'Vandaag regent het de hele dag',
  'Dziś pada deszcz i jest zimno',
  'Bugün çok yağmur var',
  'Idag regnar det hela dagen',
  'Hari ini hujan dan saya tidak pergi',
  'Astăzi plouă și este frig',
  'aaj bahut baarish ho rahi hai yaar',
  'Office se nikal raha hoon, das minute lagenge',
  'koi nai mila usse abhi tak',
  'La orquesta toca de nuevo en la plaza de Murcia',
  'Compra de uma bicicleta usada em Coimbra',
  'Mario torna in treno a Bologna',
  'Neue Folgen laufen schon',
  'Andere steden met de naam Waterloo',
  'I liked a @user video Schöne alte Lieder',
  'Сегодня идёт дождь',
  'Καλημέρα σε όλους',
  'مرحبا بكم في الموقع',
  'שלום לכולם',
  'आज बारिश हो रही है',
  '今日は雨です',
  '안녕하세요 여러분',
  'สวัสดีครับ',
]);

allAre('und', 'texts that say nothing of their language', [
  '',
  '42 %',
  '😀 🎉',
  'Paris',
  'Apple, Google, Microsoft',
  'Carol Brady, Castro & Leonard Cohen',
  'J. K.',
  'C. D.',
  '@lea_p #pain \ufffc\ufffc\ufffc',
  'https://',
]);

describe('hashtags, mentions and objects', () => {
  it('count for no language, whatever they spell', () => {
    for (const prose of ['#letsgo #lapluie', '@les_amis_de_la_terre', '@the.best.of@example.org', '\ufffc\ufffc']) {
      assert.deepEqual(languageEvidence(prose), { fr: 0, en: 0, other: 0, words: 0 });
    }
  });

  it('do not turn a French post into an English one', () => {
    assert.equal(languageOf('Belle soirée hier #ThankYouAll #BestOfTheWeek @the_best_team_of_the_world'), 'fr');
  });
});

describe('a paragraph within a post', () => {
  it('inherits the language of its post where it shows none', () => {
    for (const prose of ['', 'Paris', '42 %', 'Apple, Google, Microsoft']) {
      assert.equal(languageOf(prose, 'fr'), 'fr');
      assert.equal(languageOf(prose, 'en'), 'en');
      assert.equal(languageOf(prose, 'und'), 'und');
    }
  });

  it('keeps its own where it shows one', () => {
    assert.equal(languageOf('How do you keep your dough warm in winter?', 'fr'), 'en');
    assert.equal(languageOf('Et vous, comment faites-vous en hiver ?', 'en'), 'fr');
  });

  it('is left alone where it is clearly in another language', () => {
    for (const prose of ['Hoy llueve mucho en la ciudad', 'Heute regnet es den ganzen Tag', 'Сегодня идёт дождь']) {
      assert.equal(languageOf(prose, 'fr'), 'und');
      assert.equal(languageOf(prose, 'en'), 'und');
    }
  });

  it('is not torn from its post by one borrowed word', () => {
    assert.equal(languageOf('Tiramisù Mascarpone', 'fr'), 'fr');
    assert.equal(languageOf('Zeitgeist', 'en'), 'en');
  });
});

describe('evidence', () => {
  const sum = (a: LanguageEvidence, b: LanguageEvidence): LanguageEvidence => ({
    fr: a.fr + b.fr,
    en: a.en + b.en,
    other: a.other + b.other,
    words: a.words + b.words,
  });

  it('of a whole post is that of its paragraphs together', () => {
    const title = languageEvidence('The making-of');
    const body = languageEvidence(
      'On a passé trois nuits à pétrir, et personne ne s’est plaint. Qui d’autre a essayé ?',
    );
    assert.equal(decideLanguage(title), 'en');
    assert.equal(decideLanguage(sum(title, body)), 'fr');
  });

  it('counts words, elided ones apart', () => {
    assert.equal(languageEvidence('L’eau n’est pas coupée, 3 fois #oui').words, 7);
    assert.equal(languageEvidence('I don’t know').words, 3);
  });

  it('is the same whether accents are letters of their own or combine', () => {
    const prose = 'Même après l’été, ça gèle déjà où tu étais';
    assert.deepEqual(languageEvidence(prose.normalize('NFD')), languageEvidence(prose));
  });

  it('lies in letters too that only other languages have', () => {
    assert.equal(languageOf('señor niño', 'fr'), 'und');
  });

  it('passes over markup within a word', () => {
    assert.deepEqual(languageEvidence('jam\u0000\u0000ais'), languageEvidence('jamais'));
  });

  it('is never negative nor lost, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (prose) => {
        const { fr, en, other, words } = languageEvidence(prose);
        for (const figure of [fr, en, other, words]) assert.ok(figure >= 0 && Number.isFinite(figure));
      }),
      propertyRuns(1000),
    );
  });

  // Each would take minutes if a character were looked at once for every other.
  for (const piece of ['a', 'a ', "l'", '@', '@a', '#a.', '\u0000', 'a\u0000', 'é', '你', '1a', "don't", 'ooo ']) {
    it(`is counted in linear time: ${JSON.stringify(piece)}`, () => {
      const { words } = languageEvidence(piece.repeat(Math.ceil(200_000 / piece.length)));
      assert.ok(words <= 200_000);
    });
  }
});
