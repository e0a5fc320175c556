import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scanEntities } from '../../server/src/engine/text/entities.ts';
import { profileOf } from '../../server/src/engine/text/profiles.ts';
import { propertyRuns } from '../tools/propertyRuns.ts';

function mentionsIn(text: string): string[] {
  return scanEntities(text).mentions.map(({ handle }) => handle);
}

function hashtagsIn(text: string): string[] {
  return scanEntities(text).hashtags.map(({ name }) => name);
}

function linksIn(text: string): string[] {
  return scanEntities(text).links.map(({ url }) => url);
}

function emailsIn(text: string): string[] {
  return scanEntities(text).emails.map(({ from, to }) => text.slice(from, to));
}

type Case = readonly [text: string, ...found: string[]];

function table(title: string, find: (text: string) => string[], cases: readonly Case[]): void {
  describe(title, () => {
    for (const [text, ...found] of cases) {
      const outcome = found.length === 0 ? 'none' : found.join(', ');
      it(`${JSON.stringify(text)}: ${outcome}`, () => assert.deepEqual(find(text), found));
    }
  });
}

table('people who are mentioned', mentionsIn, [
  ['Merci @lea_p et @Jean.Dupont !', 'lea_p', 'Jean.Dupont'],
  ['@lea, tu viens ?', 'lea'],
  ['Bravo à toi, @élodie-m.', 'élodie-m'],
  ["(@lea) «@paul» “@nour” '@sam'", 'lea', 'paul', 'nour', 'sam'],
  ['.@lea dit vrai', 'lea'],
  ['RT @lea RT@paul, vu via@nour', 'lea', 'paul', 'nour'],
  ['start@lea invia@paul'],
  ['Merci 🙏@lea et ❤️@paul', 'lea', 'paul'],
  ['d’après l’@insee', 'insee'],
  ['Avec @lea/@paul/@nour', 'lea', 'paul', 'nour'],
  ['Merci @lea.Demain on recommence', 'lea'],
  ['Merci @lea...', 'lea'],
  ['Merci @lea…', 'lea'],
  ['@lea’s cake, @paul-', 'lea', 'paul'],
  ['＠lea は', 'lea'],
  ['@東京 と', '東京'],
  ['@e\u0301lodie merci', 'e\u0301lodie'],
  // the fediverse and Bluesky
  ['Lu chez @nour@piaille.fr.', 'nour@piaille.fr'],
  ['@nour@piaille.fr, @lea@mastodon.social', 'nour@piaille.fr', 'lea@mastodon.social'],
  ['@nour@piaille', 'nour'],
  ['@lea.bsky.social et @mairie.lyon.fr', 'lea.bsky.social', 'mairie.lyon.fr'],
  // as Markdown masks them
  ['\u0000\u0000@lea\u0000\u0000 arrive', 'lea'],
  ['Merci @lea\u0000_p', 'lea_p'],
  ['Merci @\u0000lea\u0000 !', '_lea_'],
  // nobody
  ['Écrivez à lea@piaille.fr'],
  ['npm i @types/node'],
  ['@Input() name et @Component({})'],
  ['@media (min-width: 3px)'],
  ['An old @Input decorator, and the @Override annotation'],
  ['Le décorateur @Injectable manquait'],
  ['Python’s @property is sugar'],
  ['@media et @supports, en CSS'],
  ['@property wrote this, @media printed it', 'property', 'media'],
  ['Thanks @anna for the decorator', 'anna'],
  ['Le café est à 5€@caisse'],
  ['rdv @ 10h ou @10h30, @8pm'],
  ['@. @… @- @ @_ @@lea'],
  ['foo@bar baz@'],
  ['https://mastodon.social/@lea'],
  ['medium.com/@lea/un-titre'],
  ['\ufffc\ufffc@lea'],
]);

table('hashtags', hashtagsIn, [
  ['#pain et #levain_dur, #Été2024 !', 'pain', 'levain_dur', 'Été2024'],
  ['l’#innovation (#ecole) «#lyon»', 'innovation', 'ecole', 'lyon'],
  ['#l’eau', 'l'],
  ['＃東京 🎉#fête', '東京', 'fête'],
  ['#2024elections', '2024elections'],
  ['#ro\u0302tir', 'ro\u0302tir'],
  ['#un#deux', 'un'],
  ['#bad #fff #cafe #decade', 'bad', 'fff', 'cafe', 'decade'],
  ['\u0000\u0000#pain\u0000\u0000 #a\u0000_b', 'pain', 'a_b'],
  ['la n° #1, #12, #_'],
  ['C# et F#'],
  ['#1a2b3c, #3e3'],
  ['l&#39;eau &#xe9;'],
  ['https://a.fr/page#titre et a.fr/#x'],
  ['## #'],
]);

table('bare URLs', linksIn, [
  ['Lisez https://a.example/x?y=z&t=1#h.', 'https://a.example/x?y=z&t=1#h'],
  ['HTTP://A.FR/B!', 'HTTP://A.FR/B'],
  ['(https://fr.wikipedia.org/wiki/Pain_(aliment))', 'https://fr.wikipedia.org/wiki/Pain_(aliment)'],
  ['« https://a.fr », “https://b.fr”', 'https://a.fr', 'https://b.fr'],
  ['[https://a.fr/x]', 'https://a.fr/x'],
  ['Ici : https://a.fr/été?! Oui', 'https://a.fr/été'],
  ['Bombshttps://t.example/abc', 'https://t.example/abc'],
  ['https://a.fr/x👇', 'https://a.fr/x'],
  ['https://a.fr/abc… la suite', 'https://a.fr/abc'],
  ['https://x.com/@lea#moi', 'https://x.com/@lea#moi'],
  ['http://localhost:8080/a', 'http://localhost:8080/a'],
  ['www.boulangerie.fr/pain, www.Exemple.Com', 'www.boulangerie.fr/pain', 'www.Exemple.Com'],
  ['J’ai lu lemonde.fr et bbc.co.uk.', 'lemonde.fr', 'bbc.co.uk'],
  ['C’est sur café.fr !', 'café.fr'],
  ['t.co/abc bit.ly/3xYz x.com', 't.co/abc', 'bit.ly/3xYz', 'x.com'],
  ['lemonde.fr/a?b=1, a.fr/x', 'lemonde.fr/a?b=1', 'a.fr/x'],
  ['Tu connais lemonde.fr?', 'lemonde.fr'],
  ['Vous réservez sur Booking.com ?', 'Booking.com'],
  ['\u0000\u0000https://a.fr/b\u0000_c\u0000\u0000 fin', 'https://a.fr/b_c'],
  ['\u0000lemonde.fr\u0000', 'lemonde.fr'],
  ['https://a.fr/x\ufffc', 'https://a.fr/x'],
  // none
  ['README.md, server.ts, index.js, main.py, build.sh, app.rs'],
  ['node.js, Vue.js et ASP.NET'],
  ['e.g. that, i.e. this, p.ex. ça, a.m.'],
  ['La fin.Début de la suite, fini.je pars, oui..non'],
  ['M.Dupont et J.K.Rowling, U.S.A.'],
  ['version 2.0, 7.30, 12.04.2024'],
  ['src/engine/foo.com, user@a.fr, C:\\a.fr'],
  ['console.info(x)'],
  ['http:// et https://, www. et www.x'],
  ['foo_bar.fr, -.fr, .fr, a..fr'],
]);

table('e-mail addresses', emailsIn, [
  ['Écrivez à lea.p+blog@piaille.fr.', 'lea.p+blog@piaille.fr'],
  ['mailto:lea@a-b.example, <nour@b.org>', 'lea@a-b.example', 'nour@b.org'],
  ['lea@localhost, @lea@piaille.fr, 5@7'],
]);

describe('offsets of entities', () => {
  it('count UTF-16 units, whatever stands before', () => {
    const text = '👩🏽‍🚀 E\u0301te\u0301\r\n@lea #pain https://a.fr. n@b.fr';
    const at = text.indexOf('@lea');
    assert.deepEqual(scanEntities(text), {
      mentions: [{ from: at, to: at + 4, handle: 'lea' }],
      hashtags: [{ from: at + 5, to: at + 10, name: 'pain' }],
      links: [{ from: at + 11, to: at + 23, url: 'https://a.fr' }],
      emails: [{ from: at + 25, to: at + 31 }],
    });
  });

  it('are in order and never overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      ...['@', '＠', '#', '/', '.', '-', '_', ':', '://', 'http', 'www.', 'a', 'lea', 'fr', 'com', 'É', '7', ' ', '\n'],
      ...['(', ')', '»', '?', '=', '&', '…', '\u0000', '\ufffc', '👩🏽‍🚀', 'e\u0301', '\ud800', '\ufe0f', 'rt'],
    );
    const texts = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, hashtags, links, emails } = scanEntities(text);
        for (const list of [mentions, hashtags, links, emails]) {
          assert.deepEqual(
            list,
            [...list].sort((a, b) => a.from - b.from),
          );
        }
        const all = [...mentions, ...hashtags, ...links, ...emails].sort((a, b) => a.from - b.from);
        let end = 0;
        for (const { from, to } of all) {
          assert.ok(end <= from && from < to && to <= text.length, `[${from}, ${to}) after ${end}`);
          assert.ok(!text.slice(from, to).includes('\ufffc'));
          end = to;
        }
      }),
      propertyRuns(3000),
    );
  });
});

describe('hostile texts are scanned in linear time', () => {
  // Each would take minutes if a character were looked at once for every other.
  const pieces = [
    'a.',
    '@',
    '#',
    'http://',
    'https://a',
    'www.',
    '@a',
    '#a',
    'a@',
    '@a@',
    '@a.',
    '(',
    'http://a(',
    '.',
    '-',
  ];
  for (const piece of [
    ...pieces,
    'a',
    '@a/',
    '\u0000',
    '@\u0000a\u0000',
    'a\u0000_',
    'a@a.fr',
    'a.fr/',
    '😀',
    '&#',
    'rt@',
  ]) {
    it(JSON.stringify(piece), () => {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      for (const list of Object.values(scanEntities(text))) {
        for (const { from, to } of list) assert.ok(from < to && to <= text.length);
      }
    });
  }
});

describe('whose profile a link leads to', () => {
  const profiles: readonly (readonly [url: string, platform: string, handle: string])[] = [
    ['https://www.linkedin.com/in/lea-petit-42/', 'linkedin', 'lea-petit-42'],
    ['https://fr.linkedin.com/in/léa-petit?trk=x', 'linkedin', 'léa-petit'],
    ['linkedin.com/in/lea/en', 'linkedin', 'lea'],
    ['https://x.com/lea_p', 'x', 'lea_p'],
    ['https://twitter.com/lea_p?s=20', 'x', 'lea_p'],
    ['mobile.twitter.com/@lea', 'x', 'lea'],
    ['https://www.instagram.com/lea.p/', 'instagram', 'lea.p'],
    ['https://facebook.com/lea.petit', 'facebook', 'lea.petit'],
    ['https://m.facebook.com/profile.php?id=1000', 'facebook', '1000'],
    ['https://www.facebook.com/people/Lea-Petit/1000/', 'facebook', 'Lea-Petit'],
    ['https://www.threads.net/@lea', 'threads', 'lea'],
    ['https://threads.com/@lea', 'threads', 'lea'],
    ['https://bsky.app/profile/lea.bsky.social', 'bluesky', 'lea.bsky.social'],
    ['https://piaille.fr/@lea', 'mastodon', 'lea@piaille.fr'],
    ['https://piaille.fr/@lea@mastodon.social', 'mastodon', 'lea@mastodon.social'],
    ['HTTPS://Piaille.FR/@lea', 'mastodon', 'lea@piaille.fr'],
  ];
  for (const [url, platform, handle] of profiles) {
    it(`${url}: ${handle} on ${platform}`, () => assert.deepEqual(profileOf(url), { platform, handle }));
  }

  const others = [
    'https://www.linkedin.com/company/causerie',
    'https://www.linkedin.com/posts/lea_xyz',
    'https://www.linkedin.com/in/',
    'https://x.com/lea/status/1',
    'https://x.com/search?q=pain',
    'https://x.com/hashtag/pain',
    'https://x.com/home',
    'https://www.instagram.com/p/Cx1/',
    'https://www.instagram.com/explore/tags/pain',
    'https://facebook.com/groups/boulange',
    'https://facebook.com/profile.php',
    'https://facebook.com/sharer.php?u=x',
    'https://www.threads.net/search',
    'https://bsky.app/profile/lea.bsky.social/post/3k',
    'https://bsky.app/search',
    'https://piaille.fr/@lea/1',
    'https://piaille.fr/tags/pain',
    'https://medium.com/@lea',
    'https://lea.medium.com/@lea',
    'https://www.youtube.com/@lea',
    'https://github.com/lea',
    'https://a.example/%',
    'https://',
    '@lea',
    '',
    '/'.repeat(100_000),
  ];
  for (const url of others) it(`${url.slice(0, 60)}: nobody’s`, () => assert.equal(profileOf(url), undefined));
});
