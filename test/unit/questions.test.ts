import assert from 'node:assert/strict';
import { type Draft, readDraft } from '../../server/src/engine/draft.ts';
import { filledText, plainText } from '../../server/src/engine/fixText.ts';
import { postKindCues as englishKinds } from '../../server/src/engine/language/postKind/cues.en.ts';
import { postKindCues as frenchKinds } from '../../server/src/engine/language/postKind/cues.fr.ts';
import { type PostKind, postKindOf } from '../../server/src/engine/language/postKind/postKindOf.ts';
import { isQuestion } from '../../server/src/engine/language/questions/isQuestion.ts';
import { openQuestions } from '../../server/src/engine/language/questions/openQuestions.ts';
import type { Question, QuestionFlaw } from '../../server/src/engine/language/questions/question.ts';
import { asksReaders, questionsOf, questionsOfPost } from '../../server/src/engine/language/questions/questions.ts';
import { answers as englishAnswers } from '../../server/src/engine/lexicons/en/questions/answers.ts';
import { baits as englishBaits } from '../../server/src/engine/lexicons/en/questions/baits.ts';
import { invitations as englishInvitations } from '../../server/src/engine/lexicons/en/questions/invitations.ts';
import { rhetoric as englishRhetoric } from '../../server/src/engine/lexicons/en/questions/rhetoric.ts';
import { starters as englishStarters } from '../../server/src/engine/lexicons/en/questions/starters.ts';
import { answers as frenchAnswers } from '../../server/src/engine/lexicons/fr/questions/answers.ts';
import { baits as frenchBaits } from '../../server/src/engine/lexicons/fr/questions/baits.ts';
import { invitations as frenchInvitations } from '../../server/src/engine/lexicons/fr/questions/invitations.ts';
import { rhetoric as frenchRhetoric } from '../../server/src/engine/lexicons/fr/questions/rhetoric.ts';
import { starters as frenchStarters, neutralStarters } from '../../server/src/engine/lexicons/fr/questions/starters.ts';
import { compilePhrases } from '../../server/src/engine/phrases/compile.ts';
import { findPhrases } from '../../server/src/engine/phrases/match.ts';
import type { Pattern } from '../../server/src/engine/phrases/phrase.ts';
import type { Paragraph } from '../../server/src/engine/text/paragraph.ts';

type DraftLanguage = 'fr' | 'en';

function draftOf(language: DraftLanguage, text: string): Draft {
  return readDraft(text, { markdown: true, language });
}

function paragraphsOf(draft: Draft): Paragraph[] {
  return draft.posts.flatMap((post) => post.own.map(({ paragraph }) => paragraph));
}

function questionsIn(language: DraftLanguage, text: string): Question[] {
  return draftOf(language, text).posts.flatMap((post) => questionsOfPost(post).map(({ question }) => question));
}

function asks(language: DraftLanguage, text: string): boolean {
  return draftOf(language, text).posts.some(asksReaders);
}

const genuine: Readonly<Record<DraftLanguage, Readonly<Record<string, readonly string[]>>>> = {
  fr: {
    'with its mark': [
      'As-tu déjà taillé un pommier ?',
      'Avez-vous une adresse à Metz ?',
      'Est-ce que ça marche chez vous ?',
      'Le pain, vous le préférez blanc ou noir ?',
      'Qu’est-ce qui marche chez vous ? Chez nous, c’est le café.',
      'Suis-je la seule à trouver ça long ?',
    ],
    'without it': [
      'vous utilisez quoi pour vos factures',
      'tu fais comment pour te lever tot',
      "t'as vu le match",
      'c quoi le mieux pour un chat',
      'pk tu dis ça',
      'qui connait un bon plombier',
      "quelqu'un sait si la piscine est ouverte",
      'on se retrouve où samedi',
      'est ce que vous auriez un bon coiffeur',
      'tu connais pas un plombier par hasard',
    ],
    'handed over in a word': ['Et vous ?', 'Et vous… ?', 'Et vous … ?', 'Et chez toi ?', 'Des idées ?', 'Un avis ?'],
    'as an invitation': [
      'Curieuse de vous lire.',
      'Dites-moi ce que vous changeriez.',
      'Racontez-nous votre pire panne.',
      'J’aimerais savoir comment vous faites.',
      'Vos retours m’intéressent.',
      'Je me demande comment vous tenez.',
      'Toute suggestion est la bienvenue.',
    ],
    'with what explains the request after it': [
      'Quelqu’un a une idée ? Je galère.',
      'Qui vient samedi ? Merci de répondre vite.',
      'Est-ce que quelqu’un a déjà fait le GR20 ? Je pars en juin.',
      'Tu viens samedi ? Parce que je dois réserver.',
    ],
    'that friends ask': ['Envie d’un café demain ?', 'Prête pour demain, Zoé ?', 'Et si on se voyait mardi ?'],
  },
  en: {
    'with its mark': ['Have you tried rye?', 'Does anybody use it?', 'What would you do? I am lost.', 'Am I wrong?'],
    'without it': [
      'anyone know a good dentist',
      'how do you all cope with the noise',
      'Is there a repair café near Bath',
      'the bike is rusty what should I do about it',
      'Can someone explain why my bread collapses',
    ],
    'handed over in a word': ['Thoughts?', 'You?', 'What about you?', 'Any ideas?', 'Your take?'],
    'as an invitation': [
      'I’d love to hear how you do it.',
      'Let me know what you would change.',
      'Tell me.',
      'Curious how others handle this.',
      'Feedback welcome!',
      'Correct me if I’m wrong.',
    ],
    'that friends ask': ['Want to come along?', 'Need a hand?', 'What if we met on Tuesday?'],
  },
};

const flawed: Readonly<Record<DraftLanguage, Readonly<Partial<Record<QuestionFlaw, readonly string[]>>>>> = {
  fr: {
    answered: [
      'Pourquoi ? Parce que c’est vivant.',
      'Est-ce que c’était facile ? Non.',
      'Qui a gagné ? Nous.',
      'Comment évolue la ville ? La réponse est dans les chiffres.',
      'Le résultat ? Une hausse de trente pour cent.',
      'Et le pire ?\n\nOn recommence lundi.',
      'Ce que j’ai appris ? La patience et le froid.',
    ],
    rhetorical: [
      'Pourquoi je vous raconte ça ? Demain tout change.',
      'Le saviez-vous ?',
      'Qui n’a jamais rêvé d’ailleurs ?',
      'Vous savez quoi ? J’arrête.',
      'Vraiment ?',
    ],
    bait: [
      'Prêts à tripler vos ventes ?',
      'Envie de changer de vie ?',
      'Qui est partant ? Commentez OUI',
      'Besoin d’un site web ? Contactez-nous vite.',
      'Vous cherchez un coach ? Réservez votre appel gratuit.',
      'Pouvez-vous liker ma page ?',
      'Et si je vous disais que c’est gratuit ?',
    ],
    quoted: ['On me demande souvent : comment fais-tu ?', 'Tu viens ? me demande-t-elle.'],
    title: ['J’ai relu *Que faire ?*', 'À lire : [Faut-il brûler les réseaux ?](https://exemple.fr)'],
    unfilled: ['Quelle est votre expérience de … ?', 'Comment faites-vous pour ... ?', 'Que pensez-vous de l’… ?'],
  },
  en: {
    answered: [
      'Why? Because it works.',
      'Was it easy? No.',
      'What changed? Everything.',
      'The best part? It is free and always will be.',
    ],
    rhetorical: ['Who doesn’t love cake?', 'Did you know that bees dance?', 'So what?'],
    bait: [
      'Want to 10x your revenue?',
      'Ready to scale?',
      'Need a website? Contact us today.',
      'Who’s in? Comment YES',
      'Could you subscribe to my channel?',
    ],
    quoted: ['People ask me: how do you do it?'],
    unfilled: ['What is your experience with … ?', 'How do you go about ... ?'],
  },
};

const statements: Readonly<Record<DraftLanguage, readonly string[]>> = {
  fr: [
    'Inscrivez-vous avant vendredi.',
    'Rendez-vous demain au marché.',
    'Peut-être avez-vous raison.',
    '« C’est fini », dit-il.',
    '« Tu viens ? », me demande-t-elle.',
    'Elle m’a dit « tu viens ? » et je suis partie.',
    'Quelle belle journée !',
    'Quand vient l’été, on ferme.',
    'Je sais comment vous faites.',
    'Pourquoi j’ai quitté Paris',
    'Comment bien choisir ses skis',
    'C’est quand même dommage.',
    'N’importe qui peut le faire.',
    'La vidéo est ici : https://exemple.fr/watch?v=abc',
    'Le gel (?) a pris cette nuit.',
    'Il faut taper `git log ?` dans la console.',
  ],
  en: [
    'Have a great day.',
    'What a lovely morning.',
    'What I love is the smell.',
    'When summer comes, we close.',
    'Should you need help, call us.',
    'Nor do I miss it.',
    '@lea_p is the best.',
    'Why I left Paris',
    'Can’t wait for Friday.',
    'She asked “are you coming?” and left.',
    'See https://example.org/?page=2 for the list.',
  ],
};

const kinds: Readonly<Record<DraftLanguage, Readonly<Record<PostKind, readonly string[]>>>> = {
  fr: {
    reply: ['@lea_p oui, la salle ouvre à neuf heures.', '> @lea_p: Et le pain ?\n\nAu moulin, le samedi.'],
    thanks: [
      'Un grand merci aux bénévoles de la fête de la soupe.',
      'Quelle soirée. Je tiens à remercier les musiciens.',
    ],
    congratulation: ['Joyeux anniversaire à notre doyenne, cent deux ans aujourd’hui !'],
    'job-offer': [
      'Le garage Martin recrute un mécanicien, CDI, permis B.',
      'Offre d’emploi : institutrice remplaçante à Vannes.',
    ],
    condolences: ['Toutes mes condoléances à la famille de Jean.', 'Notre ami Paul nous a quittés hier.'],
    apology: ['Je vous présente toutes mes excuses pour l’erreur de date.'],
    safety: ['Fuite de gaz rue Pasteur : évitez le secteur jusqu’à midi.'],
    appeal: [
      'Recherche famille d’accueil pour Moka, croisé berger. Contact : le refuge du Petit Bois.',
      'Un doudou lapin attend son propriétaire au guichet 3.',
      'Je donne un lit de bébé en bon état, à venir chercher à Brest.',
      'On cherche trois bénévoles pour la buvette de samedi, un petit mot suffit.',
    ],
    notice: [
      'La ludothèque sera fermée du 2 au 9 mars. Les jeux peuvent attendre la réouverture.',
      'L’entraînement de jeudi est annulé : le gymnase sèche encore.',
    ],
    recipe: [
      'Soupe du lundi\n\nIngrédients\n\n3 poireaux, 2 pommes de terre\n\nPréparation\n\nFaites fondre, mouillez, mixez.',
      'Crêpes pour six\n\n- 250 g de farine\n- 50 cl de lait\n- 2 c. à soupe d’huile\n- 4 œufs\n\nMélangez, laissez reposer une heure.',
    ],
    ordinary: [
      'Merci de partager cette offre avec vos amis.',
      '@lea_p a publié un livre sur les abeilles de ville.',
      'Je vous présente notre nouvelle collection de tapis.',
      'J’ai perdu mes clés et rencontré tout l’immeuble.',
      'Appelez le 06 12 34 56 78 pour réserver.',
      'On recrute souvent trop vite.',
      'Je donne un cours de poterie mardi, à venir chercher par curiosité.',
      'Je donne mon guide des réseaux, premier arrivé, premier servi.',
      'Merci à tous ! Découvrez notre offre. Réservez votre place, c’est gratuit.',
      'Au marché samedi :\n- 500 g de miel, 9 €\n- 1 kg de pommes, 3 €\n- 2 l de jus, 5 €',
      'J’ai couru 3 km sous la pluie, puis bu 2 litres de thé.',
    ],
  },
  en: {
    reply: ['@lea_p yes, the hall opens at nine.'],
    thanks: ['Thank you to everyone who came to the soup party.'],
    congratulation: ['Happy birthday to our oldest neighbour, 102 today!'],
    'job-offer': ['Our bakery is hiring a night baker, apply by Friday.'],
    condolences: ['Heartbroken to hear that Jane is gone. Rest in peace.'],
    apology: ['We apologise to everyone who queued in the rain.'],
    safety: ['Gas leak on Mill Lane, avoid the area until noon.'],
    appeal: [
      'Foster home needed for Rufus, a lurcher who loves sofas. Message the shelter.',
      'A blue rabbit is waiting for its owner at the library.',
      'Giving away a cot in good condition, to collect from Leeds.',
      'We need three volunteers on the cake stall this Saturday, just turn up.',
    ],
    notice: [
      'The library will be closed on Monday and Tuesday while the floor dries.',
      'Thursday’s rehearsal is called off: the hall has no heating.',
    ],
    recipe: [
      'Monday soup\n\nIngredients\n\n3 leeks, 2 potatoes\n\nMethod\n\nSoften, cover, blend.',
      'Flapjacks\n250g butter\n1 cup brown sugar\n2 tbsp syrup\n3 ½ cups oats\nMelt, stir, bake for half an hour.',
    ],
    ordinary: [
      'Thanks to our new tool, you can save hours every week.',
      'Don’t eat lunch alone, walk over to the next table.',
      'I lost my keys and met the whole building.',
      'Sorry, but e-mail is not dead.',
      'Giving away my e-book on growth, first come, first served.',
      'Looking for five volunteers to test my coaching programme.',
      'At the market on Saturday:\n- 1 lb honey, $9\n- 2 lbs apples, $3\n- 2 pounds of plums, $5',
    ],
  },
};

describe('questions', () => {
  for (const language of ['fr', 'en'] as const) {
    for (const [what, texts] of Object.entries(genuine[language])) {
      it(`hears a question ${what} (${language})`, () => {
        for (const text of texts) assert.ok(asks(language, text), text);
      });
    }
    for (const [flaw, texts] of Object.entries(flawed[language])) {
      it(`knows one that is ${flaw} (${language})`, () => {
        for (const text of texts) {
          const flaws = questionsIn(language, text).map((question) => question.flaw ?? 'genuine');
          assert.ok(flaws.includes(flaw as QuestionFlaw), `${text}: ${flaws.join()}`);
          assert.ok(!flaws.includes('genuine'), `${text}: ${flaws.join()}`);
        }
      });
    }
    it(`takes no statement for a question (${language})`, () => {
      for (const text of statements[language]) {
        for (const paragraph of paragraphsOf(draftOf(language, text))) {
          assert.ok(!paragraph.sentences.some((_, index) => isQuestion(paragraph, index)), text);
        }
        assert.ok(!asks(language, text), text);
      }
    });
  }

  it('tells open questions from those that take yes or no', () => {
    const open = (language: DraftLanguage, text: string) => questionsIn(language, text)[0]?.open;
    assert.equal(open('fr', 'Comment faites-vous ?'), true);
    assert.equal(open('fr', 'Avez-vous essayé ?'), false);
    assert.equal(open('en', 'How do you do it?'), true);
    assert.equal(open('en', 'Have you tried it?'), false);
  });

  it('marks the sentence that asks, in the paragraph’s own offsets', () => {
    const [question] = questionsIn('fr', '**Bonjour.** Vous faites comment ? Moi, je dors.');
    const text = '**Bonjour.** Vous faites comment ? Moi, je dors.';
    assert.equal(text.slice(question?.from, question?.to), 'Vous faites comment ?');
  });

  it('answers the same object for a paragraph it has seen', () => {
    const [paragraph] = paragraphsOf(draftOf('fr', 'Et vous ?')) as [Paragraph];
    assert.equal(questionsOf(paragraph), questionsOf(paragraph));
  });

  it('leaves the answer in the next paragraph to the post', () => {
    const draft = draftOf('fr', 'Pourquoi ?\n\nParce que c’est vivant.');
    assert.equal(questionsOf(paragraphsOf(draft)[0] as Paragraph)[0]?.genuine, true);
    assert.equal(draft.posts.some(asksReaders), false);
  });
});

describe('kinds of posts', () => {
  for (const language of ['fr', 'en'] as const) {
    for (const [kind, texts] of Object.entries(kinds[language])) {
      it(`${kind} (${language})`, () => {
        for (const text of texts)
          assert.equal(postKindOf(draftOf(language, text).posts[0] as Draft['posts'][number]), kind, text);
      });
    }
  }
});

describe('open questions to choose from', () => {
  const fillings: Readonly<Record<string, readonly [fr: string, en: string]>> = {
    topic: ['la cuisson au levain', 'sourdough baking'],
    action: ['choisir un four', 'choose an oven'],
    doing: ['cuisant le dimanche', 'baking on Sundays'],
    situation: ['la pâte retombe', 'the dough collapses'],
    choice: ['le bois', 'wood'],
    otherChoice: ['le gaz', 'gas'],
  };
  const filled = (starter: string, language: DraftLanguage) =>
    starter.replace(
      /\{(\w+)\}/g,
      (_, hint: string) => fillings[hint]?.[language === 'fr' ? 0 : 1] ?? assert.fail(hint),
    );
  const unfilled = (starter: string) => starter.replace(/\{\w+\}/g, '…').replace('?', ' ?');

  /** Open once it is filled in, and no question before. */
  function asksOnceFilled(language: DraftLanguage, starter: string): void {
    const [question] = questionsIn(language, filled(starter, language).replace('?', language === 'fr' ? ' ?' : '?'));
    assert.ok(question?.genuine && question.open, starter);
    if (starter.includes('{')) assert.equal(questionsIn(language, unfilled(starter))[0]?.flaw, 'unfilled', starter);
  }

  const saysVous = /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})|[^h]ez(?!\p{L})/iu;
  const saysTu = /(?<!\p{L})(?:tu|toi|ton|ta|tes|te|t(?=’))(?!\p{L})/iu;

  for (const [topic, list] of Object.entries(frenchStarters)) {
    it(`${topic} (fr): a dozen, each in tu and vous, open once filled in and not before`, () => {
      assert.ok(list.length >= 12);
      for (const starter of list) {
        assert.doesNotMatch(starter.tu, saysVous);
        assert.match(starter.tu, saysTu);
        assert.doesNotMatch(starter.vous, saysTu);
        assert.match(starter.vous, saysVous);
        for (const text of [starter.tu, starter.vous]) asksOnceFilled('fr', text);
      }
    });
  }
  for (const [topic, list] of Object.entries(neutralStarters)) {
    it(`${topic} (fr): a dozen that say neither tu nor vous`, () => {
      assert.ok(list.length >= 12);
      for (const starter of list) {
        assert.doesNotMatch(starter, saysTu);
        assert.doesNotMatch(starter, saysVous);
        asksOnceFilled('fr', starter);
      }
    });
  }
  for (const [topic, list] of Object.entries(englishStarters)) {
    it(`${topic} (en): a dozen, open once filled in and not before`, () => {
      assert.ok(list.length >= 12);
      for (const starter of list) asksOnceFilled('en', starter);
    });
  }

  it('are never the one that a recent draft ended with, in whatever register it asked', () => {
    const draft = draftOf('fr', 'Tu vois, le pain lève mieux depuis hier.');
    const texts = (recent: readonly string[]) =>
      openQuestions(draft, recent).map((question) => filledText(question, () => 'le levain'));
    const offered = texts([]);
    const asked = offered.map((text) => text.replace('tu ?', 'tu\u00a0?'));
    const others = texts(asked);
    for (const text of offered) assert.ok(!others.includes(text), text);
    const ofFriends = frenchStarters.experience.map(({ vous }) => vous.replace(/\{\w+\}/g, 'cuire le pain'));
    const left = 'Comment as-tu commencé avec {topic}?';
    const allButOne = ofFriends.filter((text) => !text.startsWith('Comment avez-vous commencé'));
    assert.equal(texts(allButOne)[0], left.replace('{topic}?', 'le levain\u00a0?'));
  });

  it('are for what the draft is for, which it need not declare', () => {
    const topicOf = (text: string) => {
      const [first = []] = openQuestions(draftOf('fr', text));
      const written = plainText(first).text.replace(/\s*\?$/, '?');
      return Object.entries(frenchStarters).find(([, list]) =>
        list.some(({ vous }) => vous.replace(/\{\w+\}/g, '…') === written),
      )?.[0];
    };
    assert.equal(topicOf('Je cherche un tourneur sur bois près de Nevers, pour un rouet de 1820.'), 'help');
    assert.equal(topicOf('Le pain lève mieux depuis hier.'), 'experience');
  });

  it('gives three that differ, the same ones for the same text and others for another', () => {
    const texts = (text: string) => openQuestions(draftOf('fr', text)).map((question) => plainText(question).text);
    const first = texts('Le pain lève mieux depuis hier.');
    assert.equal(new Set(first).size, 3);
    assert.deepEqual(texts('Le pain lève mieux depuis hier.'), first);
    assert.notDeepEqual(texts('Le chat dort sur le four depuis hier.'), first);
  });

  it('speaks as the draft does', () => {
    const one = (text: string) => filledText(openQuestions(draftOf('fr', text))[0] ?? [], () => 'le pain');
    assert.match(one('Tu trouveras mes tomates au fond du marché.'), /\b(?:tu|toi|ton|ta|te)\b|\bt’/);
    assert.match(one('Le marché ouvre à huit heures.'), /\u00a0\?$/);
    assert.match(one('Quel froid\u202f! Le marché ouvre à huit heures.'), /\u202f\?$/);
    assert.match(one('Quel froid ! Le marché ouvre à huit heures.'), /[^\u00a0\u202f] \?$/);
    assert.match(one('Quel froid! Le marché ouvre à huit heures.'), /\p{L}\?$/u);
  });

  it('has none for a draft in no language it knows', () => {
    const draft = { ...draftOf('fr', 'Hola'), language: 'und' as const };
    assert.deepEqual(openQuestions(draft), []);
  });
});

function tellsItself(name: string, language: DraftLanguage, entries: readonly Pattern[]): void {
  describe(`cues of ${name} (${language})`, () => {
    for (const entry of entries) {
      it(entry.id, () => {
        const matcher = compilePhrases([entry], language);
        const isIn = (text: string) =>
          paragraphsOf(draftOf(language, text)).some(({ tokens }) => findPhrases(matcher, tokens).length > 0);
        for (const hit of entry.hits) assert.ok(isIn(hit), `missed: ${hit}`);
        for (const miss of entry.misses) assert.ok(!isIn(miss), `found in: ${miss}`);
      });
    }
  });
}

tellsItself('invitations', 'fr', frenchInvitations);
tellsItself('invitations', 'en', englishInvitations);
tellsItself('baits', 'fr', frenchBaits);
tellsItself('baits', 'en', englishBaits);
tellsItself('rhetoric', 'fr', frenchRhetoric);
tellsItself('rhetoric', 'en', englishRhetoric);
tellsItself('answers', 'fr', frenchAnswers);
tellsItself('answers', 'en', englishAnswers);
tellsItself('kinds of posts', 'fr', frenchKinds);
tellsItself('kinds of posts', 'en', englishKinds);
