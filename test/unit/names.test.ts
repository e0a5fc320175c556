import assert from 'node:assert/strict';
import { readDraft } from '../../server/src/engine/draft.ts';
import { namesOf } from '../../server/src/engine/language/names/names.ts';

function namesIn(text: string, language: 'fr' | 'en'): string[] {
  const draft = readDraft(text, { markdown: true, language });
  return draft.posts.flatMap((post) =>
    post.own.flatMap(({ paragraph }) => namesOf(paragraph).map(({ from, to }) => paragraph.raw.slice(from, to))),
  );
}

describe('names of people', () => {
  const stories = [
    ['fr', 'Hier, Léa Petit et son frère ont repeint la porte.', ['Léa Petit']],
    ['fr', 'Merci à Jean-Pierre, qui a tout porté.', ['Jean-Pierre']],
    ['fr', 'Le discours de Karim BENALI était bref.', ['Karim BENALI']],
    ['fr', 'Mme de La Tour arrive demain, M. Dupont aussi.', ['Mme de La Tour', 'M. Dupont']],
    ['fr', 'Selon **Anne Roux**, rien ne presse.', ['Anne Roux']],
    ['fr', 'Ma voisine Aïssatou chante le matin.', ['Aïssatou']],
    ['fr', 'Claire et nette, la réponse est non.', []],
    ['fr', 'Nous irons à Saint Paul, puis rue Jean Jaurès.', []],
    ['fr', 'Bonne Année et Joyeux Noël à la France entière.', []],
    ['fr', 'pierre qui roule n’amasse pas mousse', []],
    ['en', 'Yesterday Mary J. Brown painted the door.', ['Mary J. Brown']],
    ['en', 'Thanks to Ngozi Eze for the ladder.', ['Ngozi Eze']],
    ['en', 'My neighbour Tunde sings in the morning.', ['Tunde']],
    ['en', 'Dr Osei Mensah says it will hold.', ['Dr Osei Mensah']],
    ['en', 'Will you come? Mark my words. May helps the roses.', []],
    ['en', 'We meet in New York, on Black Friday, at Green Park.', []],
    ['en', 'TEN THINGS EVERY VILLAGE BAKER SHOULD KNOW', []],
    ['en', 'The `Mary Brown` constant is deprecated.', []],
  ] as const;

  for (const [language, text, expected] of stories) {
    it(text, () => assert.deepEqual(namesIn(text, language), expected));
  }
});
