import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences } from '../../server/src/engine/text/sentences.ts';
import { propertyRuns } from '../tools/propertyRuns.ts';

/** `¦` stands where one sentence ends and the next begins. */
const french = [
  // titles, abbreviations, initials
  'M. Dupont arrive demain. ¦Mme Leroy aussi.',
  'J’ai vu le Dr. Martin hier. ¦Il va mieux.',
  'MM. Petit et Roux signeront. ¦Pas nous.',
  'Apportez vos outils (marteau, scie, etc.). ¦On fournit le bois.',
  'On a des pommes, des poires, etc. ¦Venez voir !',
  'Des pommes, des poires, etc. et même des coings.',
  'Prenez un légume, p. ex. une courge. ¦Coupez-le.',
  'Le bureau, c.-à-d. la cuisine, est fermé.',
  'Voir p. 12 et art. 5 du règlement. ¦Tout y est.',
  'Rendez-vous au n° 12. ¦La porte est bleue.',
  'Le livre de J. K. Rowling est arrivé. ¦Je le garde au chaud.',
  'Un roman de V. Hugo m’attend.',
  'Notre plan B. ¦Puis notre plan C.',
  'Retrouvez-nous sur X. ¦Demain on cuisine.',
  'Rome, en 52 av. J.-C., n’était pas calme.',
  'Ouvert du 3 janv. au 12 févr. sans pause.',
  'Réservez au tél. 06 00 00 00 00. ¦Merci !',
  'Comptez 10 min. de cuisson. ¦Puis laissez reposer.',
  'P.S. Je reviens jeudi.',
  'L’art. ¦C’est tout ce qui compte.',
  'Il y a env. dix places.',
  'Bd. Voltaire, la nuit, il pleut.',
  'La S.N.C.F. a répondu. ¦Enfin.',
  // numbers, times, names with a full stop
  'Le pain coûte 1.20 euro. ¦La brioche, 3,50 €.',
  'On ouvre à 7.30 le samedi.',
  'J’ai réservé sur Booking.com hier. ¦Quelle galère !',
  'En 2024. ¦Nous étions trois.',
  'Né le 3.04.1990 à Lyon.',
  'La version 2.0 est là. ¦Testez-la.',
  'Node.js et ASP.NET dans le même bateau.',
  'Il code en .NET depuis dix ans.',
  '1. Coupez les carottes.',
  'Trois étapes : 1. Couper, 2. Cuire, 3. Manger.',
  'J’en veux 3. ¦2 pour moi, 1 pour toi.',
  // questions, exclamations, ellipses
  'Et vous, qu’en pensez-vous\u00a0? ¦Dites-moi tout\u202f!',
  'Quoi ?! ¦Non !!! ¦Vraiment ???',
  'Ça va ? ¦oui et toi ?',
  'Tu viens?¦Je t’attends.',
  'Bon… on verra.',
  'Bon… ¦Voyons la suite.',
  'Je ne sais pas... peut-être demain.',
  'Je ne sais pas... ¦Demain, peut-être.',
  'Je suis passé à autre chose..on ne va pas pleurer.',
  'Hum … ? ¦Tu es sûr ?',
  'C’est fini ! ! ! ¦Rentrez chez vous.',
  'Un an déjà.¦Merci à tous.',
  'j’ai dormi trois heures. ¦je suis mort.',
  '...et puis rien.',
  // quotation marks and brackets
  'Il m’a dit : « Tu viens ? » ¦J’ai dit oui.',
  '« Vraiment ! » dit-elle en riant.',
  '« Non », répond Paul. ¦On insiste.',
  '« On ferme. » ¦Voilà ce qu’il a dit.',
  'Elle part (...) Paul reste.',
  'Elle crie "Stop !" et tout s’arrête.',
  'Elle a crié "Stop !" ¦Tout s’est arrêté.',
  'On se voit mardi (ou mercredi ?) pour le plan.',
  'On se voit mardi (ou mercredi ?). ¦Le plan est prêt.',
  'Le rapport dit que « les abeilles […] déclinent ». ¦Il a raison.',
  'Merci “à tous !” ¦Même à toi.',
  // emoji and emoticons
  'Merci à tous ! 🙏 ¦On remet ça quand ?',
  'Prêt 🚀 ¦Commente « GUIDE » pour l’avoir.',
  'C’est en ligne 🎉🎉 ¦Venez le lire.',
  'Le guide est là. ¦👉 Dites-moi ce qui manque.',
  'On part pour 🇫🇷 Paris demain.',
  'Trop bien :) La suite demain.',
  'Trop bien ! :) ¦La suite demain.',
  'Tu fais quoi toi ❓ ¦Moi je dors.',
  // masked markup, URLs, mentions
  '\u0000\u0000Attention.\u0000\u0000 ¦On ferme à midi.',
  'Il pleut. ¦\u0000\u0000Prenez un manteau\u0000\u0000. ¦Et des bottes.',
  'Il pleut \u0000\u0000! \u0000\u0000¦Prenez un manteau.',
  'C’est ici : \ufffc\ufffc\ufffc. ¦Bonne lecture !',
  'Lisez ça !¦\ufffc\ufffc\ufffc\ufffc',
  'Bravo @lea. ¦@paul aussi, d’ailleurs.',
  // lines
  'Bonjour à tous,¦\nJe cherche un vélo.',
  'Pas de budget¦\nPas d’équipe¦\nJuste une idée',
  'j’en peux plus¦\nle train a encore du retard',
  'J’ai appris le métier de boulanger chez une dame de quatre-vingts ans qui\nne comptait jamais ses heures.',
  'Le programme :¦\n• le pain¦\n• le beurre',
  'Au menu¦\n🥕 des carottes¦\n🥔 des patates',
  'Je suis passé par Lyon et\nParis, puis Lille.',
  'Mes trois règles¦\n1. Écouter¦\n2. Répondre¦\n3. Remercier',
  'Vous en dites quoi ?\n👇👇👇',
  'Un mot.¦\r\nDeux mots.¦\r\nTrois',
  // all sorts
  'Hier, 18 h 30. ¦Le four tombe en panne.',
  'Mlle. Durand et M. Le Goff nous rejoignent. ¦Bienvenue à eux !',
  'Trois ans que je bosse là-dessus… et toujours rien.',
  'Franchement ? ¦Je n’y croyais pas.',
  'jsp. ¦jsuis pas sûr. ¦on verra bien mdr',
  'Qui a dit "jamais" ? ¦Pas moi.',
  'Nos horaires : lun. au ven., 9 h – 18 h. ¦Fermé le dimanche.',
  'Le Pr. Raoult et le Dr Véran débattent.',
  'C’est la saison des asperges ! ¦#cuisine #saison',
  'Réponse du fournisseur : « Pas avant mars. » ¦Super.',
  'Y a-t-il un médecin dans la salle ? ¦(Je plaisante.)',
  'À 20 ans, je rêvais de ça. ¦À 40, je le fais.',
  'Merci ❤️ ¦Vous êtes formidables',
  'Attention !!! ¦Route fermée à St. Malo jusqu’à 17h.',
  'Vous connaissez Yahoo! ? ¦Moi non plus.',
  'Nouveau : le pain au levain. ¦4 € pièce.',
  'Le 12. ¦C’est décidé.',
  'Il a 3,5 ans… ¦Déjà !',
  'Bon courage à tous, ¦\nSophie',
  'On cherche :¦\n- un plombier¦\n- un électricien',
  'J’ai testé la nouvelle version de l’application pendant une semaine entière avec mon équipe¦\nRésultat mitigé',
  '1️⃣ Écouter¦\n2️⃣ Répondre',
  'Tu préfères le train ou l’avion ?¦\nMoi le train',
  'Elle a dit : « Je pars. Tu viens ? » et elle est partie.'.replace('. Tu', '. ¦Tu'),
  'Lu dans Le Monde, p. 4 : les loyers montent. ¦Encore.',
  'Ça coûte combien ?? ¦svp',
  'C.G.T. et F.O. appellent à la grève. ¦On ira.',
  'Je bosse chez Dupont & Cie. ¦Depuis toujours.',
  'Allez, on y va !¦\n\n\nVraiment.',
];

const english = [
  // titles, abbreviations, initials
  'Mr. Smith is late. ¦Mrs. Jones is not.',
  'I saw Dr. Patel on Monday. ¦She was kind.',
  'St. Patrick would be proud.',
  'Bring tools (hammer, saw, etc.). ¦We have the wood.',
  'Apples, pears, etc. ¦Come and see!',
  'Use a root vegetable, e.g. a carrot. ¦Peel it.',
  'The back room, i.e. the kitchen, is closed.',
  'The U.S. economy is odd. ¦So is ours.',
  'I moved to the U.S. ¦We were four then.',
  'I moved to the U.S. in March.',
  'No. 5 is my favourite.',
  'Did it work? ¦No. ¦Why would it?',
  'J. K. Rowling wrote that. ¦I read it twice.',
  'John F. Kennedy said so.',
  'It is you and I. ¦Nobody else.',
  'On to plan B. ¦We still have time.',
  'Find us on X. ¦Tomorrow we cook.',
  'Doors open at 5 p.m. ¦Bring cake.',
  'Doors open at 5 p.m. on Friday.',
  'Doors open at 5 p.m. EST this Friday.',
  'It’s Smith vs. Jones tonight.',
  'Acme Inc. Paris is hiring.',
  'I left Acme Inc. ¦The rest is history.',
  'She has a Ph.D. in bread.',
  'See fig. 3 and p. 12. ¦It is all there.',
  'P.S. I miss you.',
  'The app, a.k.a. The Thing, is dead.',
  'It sold approx. 40 copies.',
  'We met on Jan. 5 in Leeds.',
  'Washington D.C. is hot.',
  'He works at Yahoo. ¦She does not.',
  // numbers, times, names with a full stop
  'It costs 3.50 a loaf. ¦Cheap!',
  'I booked on Booking.com again. ¦Never more.',
  'We were three in 2024. ¦Now we are nine.',
  'Version 2.0 is out. ¦Try it.',
  'I write Node.js for a living.',
  'He has done .NET for ten years.',
  'Three steps: 1. Cut, 2. Cook, 3. Eat.',
  '1. Peel the carrots.',
  'I want 3. ¦2 for me and 1 for you.',
  // questions, exclamations, ellipses
  'What do you think? ¦Tell me!',
  'What?! ¦No!!! ¦Really???',
  'how are you? ¦i am fine.',
  'You coming?¦I am waiting.',
  'Well… we will see.',
  'Well... ¦Let us see.',
  'i am tired. ¦so tired.',
  'Gone..but not forgotten.',
  'It ended.¦Then it began.',
  '...and then nothing.',
  'Just wow . . . ¦I mean it.',
  'Wait! ¦What? ¦When?',
  // quotation marks and brackets
  '“Are you sure?” she asked.',
  '“Are you sure?” ¦She was not.',
  'He said "stop!" and left.',
  'He said "stop." ¦Then he left.',
  'We meet Tuesday (or Wednesday?) at noon.',
  'We meet Tuesday (or Wednesday?). ¦The plan is ready.',
  '(I was there.) ¦It was loud.',
  'The report says “bees [...] decline”. ¦It is right.',
  "'Why not?' was all he said.",
  '"That is power." —a friend, last night',
  // emoji and emoticons
  'Thank you all! 🙏 ¦When is the next one?',
  'It is live 🎉 ¦Come and read it.',
  'Ready 🚀 ¦Comment “GUIDE” to get it.',
  'The guide is out. ¦👉 Tell me what is missing.',
  'We flew 🇬🇧 London to Rome.',
  'So good! :) ¦More tomorrow.',
  'Well done! 👏👏🏽 ¦You earned it.',
  // masked markup, URLs, mentions
  '\u0000\u0000Careful.\u0000\u0000 ¦We close at noon.',
  'It is here: \ufffc\ufffc\ufffc. ¦Enjoy!',
  'Read this!¦\ufffc\ufffc\ufffc\ufffc',
  'Kudos @lea. ¦@paul too, by the way.',
  // lines
  'Hi all,¦\nI am looking for a bike.',
  'No budget¦\nNo team¦\nJust an idea',
  'cant do this anymore¦\nmy train is late again',
  'I learned the trade from a woman of eighty who had never once in her life\ncounted the hours.',
  'On the menu:¦\n• bread¦\n• butter',
  'On the menu¦\n🥕 carrots¦\n🥔 potatoes',
  'We went through Leeds and\nYork, then home.',
  'My three rules¦\n1. Listen¦\n2. Answer¦\n3. Thank',
  'What would you do?\n👇👇👇',
  'One.¦\r\nTwo.¦\r\nThree',
  // all sorts
  'Gen. Smith met Lt. Jones at 6 a.m. ¦They talked.',
  'I said no. ¦They said yes.',
  'lol. ¦idk. ¦maybe tmrw',
  'Why? ¦Because I can.',
  'Is it 3 p.m. or 4 p.m.? ¦I forget.',
  'He lives on Main St. in Leeds.',
  'Prof. Lee et al. found it in 2020. ¦We checked.',
  'My dad (R.I.P.) loved it.',
  'It’s over. ¦#rip #sad',
  '“No.” ¦That was it.',
  'She asked, “Where is it?” ¦I pointed.',
  'Say hi to Sr. Lopez. ¦He is new.',
  'I got an A. ¦My mum cried.',
  'We use C. ¦It is fast.',
  'Version 1.2.3 fixes it. ¦Update now.',
  'See README.md for more. ¦It helps.',
  'Thanks ❤️ ¦You are the best',
  'Three of us. ¦One car. ¦No map.',
  'Jan. was cold. ¦Feb. is worse.',
  'So... I quit.'.replace('... I', '... ¦I'),
  'I was like "what?!" and he just left',
  'What a day!!! ¦Thank you @sam, @kim & co. ¦See you soon.',
  'Come in!¦\nDoors are open¦\nTea is on',
  'I have spent the last ten years of my life working with people from everywhere¦\nIt changed me',
  'Best regards,¦\nTom',
  'One question: why? ¦Nobody asked.',
  'Dept. of Health says no. ¦OK then.',
  'e.g. this one. ¦Or that.',
];

function sentencesOf(prose: string): string[] {
  return splitSentences(prose).map(({ from, to }) => prose.slice(from, to).replaceAll('\u0000', ''));
}

function sentencesMarked(marked: string): string[] {
  return marked.split('¦').map((sentence) => sentence.replaceAll('\u0000', '').trim());
}

function places(prose: string): { from: number; to: number; terminator: string }[] {
  return splitSentences(prose).map(({ from, to, terminator }) => ({ from, to, terminator }));
}

function terminatorsOf(prose: string): string[] {
  return splitSentences(prose).map(({ terminator }) => terminator);
}

for (const [language, cases] of [
  ['French', french],
  ['English', english],
] as const) {
  describe(`sentences in ${language}`, () => {
    for (const marked of cases) {
      it(JSON.stringify(marked), () => {
        assert.deepEqual(sentencesOf(marked.replaceAll('¦', '')), sentencesMarked(marked));
      });
    }
  });
}

describe('a text that its editor wrapped', () => {
  const first = 'Il a fallu trois semaines pour que la pâte lève comme il faut, avec';

  it('goes on at a capital where the next word had no room', () => {
    const prose = `${first}\nl’aide de toute une équipe de boulangers réunie par notre voisine\nMarie, qui sait tout.`;
    assert.deepEqual(sentencesOf(prose), [prose]);
  });

  it('ends a sentence at a capital where the next word had room', () => {
    const before = `${first}\nl’aide de toute une équipe de boulangers du coin`;
    assert.deepEqual(sentencesOf(`${before}\nMarie arrive demain`), [before, 'Marie arrive demain']);
  });

  it('ends a sentence where the writer asked for a line break with two spaces', () => {
    assert.deepEqual(sentencesOf(`${first}  \nl’aide de tous`), [first, 'l’aide de tous']);
  });
});

describe('how a sentence ends', () => {
  const endings: readonly (readonly [prose: string, ...terminators: string[]])[] = [
    ['Tu viens ?! Oui ! Bon. Voyons… Un titre\nUne ligne', '?', '!', '.', '…', '', ''],
    ['Vraiment ? 😀 🎉', '?'],
    ['Il demande : « Tu viens ? »', '?'],
    ['On se voit mardi (ou mercredi ?).', '.'],
    ['Je ne sais pas...', '…'],
    ['J’arrive à 5 p.m.\nVenez', '.', ''],
    ['Et vous, comment faites-vous\u202f?\n👇👇', '?'],
    ['Tu viens ❓', '?'],
    ['Quoi ⁉️ Non ‼️', '?', '!'],
    ['行きますか？はい。', '?', '.'],
    ['Ready?\u0000\u0000 \u0000\u0000Go\u0000\u0000', '?', ''],
    ['Le lien : \ufffc\ufffc\ufffc', ''],
  ];
  for (const [prose, ...terminators] of endings) {
    it(JSON.stringify(prose), () => assert.deepEqual(terminatorsOf(prose), terminators));
  }
});

describe('offsets of sentences', () => {
  it('count UTF-16 units, whatever stands before', () => {
    const prose = '👩🏽‍🚀 E\u0301te\u0301 fini.\r\n🇫🇷 Et toi\u00a0?';
    const second = prose.indexOf('🇫🇷');
    assert.deepEqual(places(prose), [
      { from: 0, to: second - 2, terminator: '.' },
      { from: second, to: prose.length, terminator: '?' },
    ]);
  });

  it('leave out the white space around a sentence', () => {
    assert.deepEqual(places('  \u00a0Oui.  \n\t Non \u202f'), [
      { from: 3, to: 7, terminator: '.' },
      { from: 12, to: 15, terminator: '' },
    ]);
  });

  it('an empty text, spaces and masks alone hold no sentence', () => {
    for (const prose of ['', ' \n\u00a0\t', '\u0000\u0000 \u0000']) assert.deepEqual(splitSentences(prose), []);
  });

  it('what has no word belongs to the sentence before it, or to the one after it at the start', () => {
    assert.deepEqual(sentencesOf('👋\nBonjour !\n—\n***\nJe suis là.'), ['👋\nBonjour !\n—\n***', 'Je suis là.']);
    assert.deepEqual(sentencesOf('!!! 🎉'), ['!!! 🎉']);
  });

  it('are in order, do not overlap and cover every visible character, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        'Bonjour',
        'a',
        'M',
        'etc',
        '.',
        '...',
        '…',
        '?',
        '!',
        ',',
        ':',
        ' ',
        '\u00a0',
        '\n',
        '\r\n',
        '\u0000',
        '\ufffc',
      ],
      ...[
        '«',
        '»',
        '"',
        '(',
        ')',
        '👩🏽‍🚀',
        '🇫🇷',
        '👉',
        '\ufe0f',
        '\u200d',
        'e\u0301',
        '7',
        '-',
        '•',
        '1️⃣',
        '\ud800',
        'É',
        ':)',
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((pieces) => pieces.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (prose) => {
          let end = 0;
          const isCovered = (from: number, to: number): boolean =>
            /^[\s\0\u200b\u2000-\u200a]*$/.test(prose.slice(from, to));
          for (const { from, to } of splitSentences(prose)) {
            assert.ok(end <= from && from < to && to <= prose.length);
            assert.ok(isCovered(end, from), `not covered: ${JSON.stringify(prose.slice(end, from))}`);
            end = to;
          }
          assert.ok(isCovered(end, prose.length));
        },
      ),
      propertyRuns(2000),
    );
  });
});

describe('hostile texts are read in linear time', () => {
  // Each would take minutes if a character were looked at once for every other.
  for (const piece of [
    'a.',
    '.',
    '?',
    '. ',
    '! ',
    '\u0000',
    '.\u0000',
    'A. ',
    'M. ',
    '1. ',
    '" ',
    '»',
    '👉',
    '👏🏽',
    '\n',
    'a\n',
    ': ',
    '(?)',
    ':)',
    '? 😀 ',
  ]) {
    it(JSON.stringify(piece), () => {
      const prose = piece.repeat(Math.ceil(200_000 / piece.length));
      const last = splitSentences(prose).at(-1);
      assert.ok(last === undefined || last.to <= prose.length);
    });
  }
});
