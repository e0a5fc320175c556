import assert from 'node:assert/strict';
import { readDraft } from '../../server/src/engine/draft.ts';
import { personsOf, type SentencePersons } from '../../server/src/engine/language/persons/persons.ts';
import { registerOf } from '../../server/src/engine/language/persons/register.ts';

function sentencesOf(text: string, language: 'fr' | 'en'): readonly SentencePersons[] {
  const draft = readDraft(text, { markdown: false, language });
  return draft.posts.flatMap((post) => post.own.flatMap(({ paragraph }) => personsOf(paragraph)));
}

function imperativesOf(text: string, language: 'fr' | 'en'): string[] {
  return sentencesOf(text, language).flatMap(({ imperatives }) =>
    imperatives.map(({ person, verb, negative }) => `${person} ${negative ? 'ne ' : ''}${verb}`),
  );
}

describe('who is spoken of and to', () => {
  const counts: readonly ['fr' | 'en', string, Partial<SentencePersons>][] = [
    ['fr', 'Je range mon atelier.', { i: 2, reader: 0 }],
    ['fr', 'Nous aimons notre métier, on y tient.', { we: 2, on: 1 }],
    ['fr', 'Tu as vu ta place ?', { tu: 2, vous: 0 }],
    ['fr', 'Le ton monte, a-t-il dit.', { tu: 0, others: 1 }],
    ['fr', 'Avez-vous reçu votre colis ?', { vous: 2, imperatives: [] }],
    ['fr', 'On prend rendez-vous mardi, s’il vous plaît.', { vous: 1, reader: 2 }],
    ['fr', 'Il faut dormir.', { others: 0, obliges: true }],
    ['fr', 'Vous devez oser.', { obliges: true, vous: 1 }],
    ['fr', 'M. Dupont et elle arrivent.', { i: 0, others: 1 }],
    ['fr', 'Elle a dit « tu viens ? » hier.', { tu: 0, others: 1 }],
    ['en', 'I keep my notes to myself.', { i: 3, reader: 0 }],
    ['en', 'We were late and our tea was cold.', { we: 2 }],
    ['en', 'You must rest.', { reader: 1, obliges: true }],
    ['en', 'They lost their keys.', { others: 2, reader: 0 }],
    ['en', 'Always listen first.', { obliges: true }],
  ];
  for (const [language, text, expected] of counts) {
    it(text, () => {
      const [persons] = sentencesOf(text, language);
      assert.ok(persons);
      for (const [key, value] of Object.entries(expected))
        assert.deepEqual(persons[key as keyof SentencePersons], value, key);
    });
  }
});

describe('imperatives', () => {
  const stories: readonly ['fr' | 'en', string, readonly string[]][] = [
    ['fr', 'Arrêtez de courir et respirez.', ['vous arrêter', 'vous respirer']],
    ['fr', 'Ne vous inquiétez pas.', ['vous ne inquiéter']],
    ['fr', 'Pour la suite, écrivez-moi.', ['vous écrire']],
    ['fr', 'Dites-nous tout.', ['vous dire']],
    ['fr', 'Vous cherchez une salle.', []],
    ['fr', 'Cherchez-vous une salle ?', []],
    ['fr', 'Chez nous, c’est assez.', []],
    ['fr', 'Rendez-vous mardi à huit heures.', []],
    ['fr', 'J’ai mangez chez Léa.', []],
    ['fr', 'Dis-moi tout.', ['tu dire']],
    ['fr', 'N’hésite pas.', ['tu ne hésiter']],
    ['fr', 'Arrête de courir.', []],
    ['fr', 'Arrête de te comparer.', ['tu arrêter']],
    ['fr', 'Crois en toi.', ['tu croire']],
    ['fr', 'Arrête tes bêtises.', ['tu arrêter']],
    ['fr', 'Et surtout, écoute ton équipe.', ['tu écouter']],
    ['fr', 'Sois patient.', ['tu être']],
    ['fr', 'Découvre notre carte.', ['tu découvrir']],
    ['fr', 'Si tu veux, écris moi.', ['tu écrire']],
    ['fr', 'Le groupe, leader ici, confirme sa place.', []],
    ['fr', 'Note de frais à rendre lundi.', []],
    ['fr', 'Passe la journée au marché.', []],
    ['fr', 'Allez les bleus !', []],
    ['fr', 'Soyons honnêtes.', ['nous être']],
    ['fr', 'Les saisons passent.', []],
    ['en', 'Stop chasing and start listening.', ['you stop']],
    ['en', 'Don’t wait, ask your team.', ['you ne wait', 'you ask']],
    ['en', 'Never skip lunch.', ['you ne skip']],
    ['en', 'Work is hard.', []],
    ['en', 'Love this song.', []],
    ['en', 'Do you know her?', []],
  ];
  for (const [language, text, expected] of stories) {
    it(text, () => assert.deepEqual(imperativesOf(text, language), expected));
  }
});

describe('what was lived', () => {
  const lived: readonly ['fr' | 'en', string, boolean][] = [
    ['fr', 'J’ai raté trois fournées.', true],
    ['fr', 'J’ai enfin compris.', true],
    ['fr', 'jai perdu mes clefs', true],
    ['fr', 'Je suis tombée de vélo.', true],
    ['fr', 'Je me suis trompé.', true],
    ['fr', 'Nous sommes partis à l’aube.', true],
    ['fr', 'On a fermé la porte.', true],
    ['fr', 'Je pensais à elle.', true],
    ['fr', 'Je rencontrais du monde.', true],
    ['fr', 'J’avais froid.', true],
    ['fr', 'J’ai raison.', false],
    ['fr', 'J’ai un chat.', false],
    ['fr', 'Je suis fatigué.', false],
    ['fr', 'Je fais du pain.', false],
    ['fr', 'Je voudrais dormir.', false],
    ['fr', 'Il a raté son train.', false],
    ['fr', 'Nous avons besoin de vous.', false],
    ['en', 'I burned two batches.', true],
    ['en', 'I’ve learned a lot.', true],
    ['en', 'We have been there.', true],
    ['en', 'I never really understood.', true],
    ['en', 'I need sleep.', false],
    ['en', 'I have to go.', false],
    ['en', 'She burned two batches.', false],
  ];
  for (const [language, text, expected] of lived) {
    it(text, () =>
      assert.equal(
        sentencesOf(text, language).some((persons) => persons.lived),
        expected,
      ),
    );
  }
});

describe('the register of a draft', () => {
  const registers = [
    ['Tu viens ? Dis-moi.', 'tu'],
    ['Écris-moi ce soir.', 'tu'],
    ['Venez demain, la porte est ouverte.', 'vous'],
    ['Le ton monte au conseil.', 'vous'],
    ['Comment vas-tu ? On se donne rendez-vous mardi.', 'tu'],
  ] as const;
  for (const [text, expected] of registers) {
    it(text, () => assert.equal(registerOf(readDraft(text, { markdown: false, language: 'fr' })), expected));
  }
});
