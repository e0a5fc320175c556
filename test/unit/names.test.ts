import assert from 'node:assert/strict';
import { readDraft } from '../../server/src/engine/draft.ts';
import { candidateAt } from '../../server/src/engine/language/names/candidate.ts';
import { namesOf } from '../../server/src/engine/language/names/names.ts';
import type { Paragraph } from '../../server/src/engine/text/paragraph.ts';

function namesIn(text: string, language: 'fr' | 'en'): string[] {
  const draft = readDraft(text, { markdown: true, language });
  return draft.posts.flatMap((post) =>
    post.own.flatMap(({ paragraph }) => namesOf(paragraph).map(({ from, to }) => paragraph.raw.slice(from, to))),
  );
}

describe('names of people', () => {
  const stories = [
    ['en', 'Use code SUMMER50 or ask Summer3 about it.', []],
    ['fr', 'Hier, Léa Petit et son frère ont repeint la porte.', ['Léa Petit']],
    ['fr', 'Merci à Jean-Pierre, qui a tout porté.', ['Jean-Pierre']],
    ['fr', 'Le discours de Karim BENALI était bref.', ['Karim BENALI']],
    ['fr', 'Mme de La Tour arrive demain, M. Dupont aussi.', ['Mme de La Tour', 'M. Dupont']],
    ['fr', 'Le maire Kerjean et le docteur Abitbol ont dansé.', ['maire Kerjean', 'docteur Abitbol']],
    ['fr', 'Selon **Anne Roux**, rien ne presse.', ['Anne Roux']],
    ['fr', 'Ma voisine Aïssatou chante le matin.', ['Aïssatou']],
    ['fr', "ma collegue maelle m'a aide hier, merci nico", ['maelle', 'nico']],
    ['fr', 'Mon voisin d’en face, Festus, taille les haies.', ['Festus']],
    ['fr', 'C’est Aziliz Kermarrec qui tient la caisse.', ['Aziliz Kermarrec']],
    ['fr', 'Hier, Perig Guennec nous a montré comment teindre la laine.', ['Perig Guennec']],
    ['fr', 'Rencontre avec Zoubida Charef, apicultrice.', ['Zoubida Charef']],
    ['fr', 'Chère Tifenn, voici la suite.', ['Tifenn']],
    ['fr', 'Coucou Mamie Ginette, on arrive !', ['Ginette']],
    ['fr', 'Merci Josette, Karim, Mireille et Thibault !', ['Josette', 'Karim', 'Mireille', 'Thibault']],
    ['fr', 'Pierre et moi tenons le stand.', ['Pierre']],
    ['fr', 'On a demandé à Charlotte de venir.', ['Charlotte']],
    ['fr', 'Claire et nette, la réponse est non.', []],
    ['fr', 'Nous irons à Saint Paul, puis rue Jean Jaurès et place Victor Hugo.', []],
    ['fr', 'Bonne Année, et Joyeux Noël à la France entière.', []],
    ['fr', 'Le Père Noël passe samedi, nos bougies sont prêtes pour Noël.', []],
    ['fr', 'Retrouvez-nous au marché de Noël de Bayeux, du 5 au 7 décembre.', []],
    ['fr', 'Le bois vient de chez Leroy Merlin, payé par Crédit Agricole.', []],
    ['fr', 'Merci à Air France, selon Météo France il va pleuvoir.', []],
    ['fr', 'Bonjour Paris ! Merci Facebook pour les souvenirs.', []],
    ['fr', 'Notre PDG explique la Marine Nationale.', []],
    ['fr', 'Un week-end à Florence, puis en Virginie.', []],
    ['fr', 'pierre qui roule n’amasse pas mousse', []],
    ['en', 'Yesterday Mary J. Brown painted the door.', ['Mary J. Brown']],
    ['en', 'Thanks to Ngozi Eze for the ladder, and to Mr. O’Brien.', ['Ngozi Eze', 'Mr. O’Brien']],
    ['en', 'My neighbour Tunde sings in the morning.', ['Tunde']],
    ['en', 'Dr Osei Mensah says it will hold.', ['Dr Osei Mensah']],
    ['en', 'Shout-out to Kwame, who carried the piano.', ['Kwame']],
    ['en', 'Hi Saskia, did the parcel arrive?', ['Saskia']],
    ['en', 'The drawings are by Thandiwe Mokoena.', ['Thandiwe Mokoena']],
    ['en', 'thanks to sarah for the ride', ['sarah']],
    ['en', 'Congrats Xiomara on the new shop!', ['Xiomara']],
    ['en', 'Got some apples for Jordan.', ['Jordan']],
    ['en', 'Will you come? Mark my words. May helps the roses.', []],
    ['en', 'We meet in New York, on Black Friday, at Green Park.', []],
    ['en', 'We ship to Georgia, Virginia and Carolina from Monday.', []],
    ['en', 'Powered by Amazon Web Services, measured with Google Analytics.', []],
    ['en', 'Thanks to Royal Mail and Black Friday, the shop is empty.', []],
    ['en', 'Our client Acme and our partner Blue Bottle moved in.', []],
    ['en', 'Dear Network, hello World! Hey Everyone.', []],
    ['en', 'Martin Luther King Day is a holiday.', []],
    ['en', 'TEN THINGS EVERY VILLAGE BAKER SHOULD KNOW', []],
    ['en', 'Read More About Our New Spring Collection Here', []],
    ['en', 'The `Mary Brown` constant is deprecated.', []],
    ['en', 'She wrote “thanks to Sam Brown” on the wall.', []],
  ] as const;

  for (const [language, text, expected] of stories) {
    it(text, () => assert.deepEqual(namesIn(text, language), expected));
  }

  it('counts full names alone in a language that neither is', () => {
    const draft = readDraft('El horno funciona otra vez desde ayer por la noche gracias a Lucía García y a Pedro.', {
      markdown: false,
      language: 'auto',
    });
    const [paragraph] = draft.posts.flatMap((post) => post.own.map((placed) => placed.paragraph));
    assert.equal(draft.language, 'und');
    assert.deepEqual(
      namesOf(paragraph as Paragraph).map(({ from, to }) => paragraph?.raw.slice(from, to)),
      ['Lucía García'],
    );
  });

  it('never reads on through a list of capitals without end', () => {
    for (const unit of ['Le ', 'Van der ', 'Léa Petit ', 'J. ', 'O’']) {
      const draft = readDraft(`Bonjour ${unit.repeat(50)}`, { markdown: false, language: 'fr' });
      for (const { paragraph } of draft.posts.flatMap((post) => post.own)) {
        const { first, last } = candidateAt(paragraph, 0);
        assert.ok(last - first <= 20, `${unit}: ${last - first} tokens`);
      }
    }
  });
});
