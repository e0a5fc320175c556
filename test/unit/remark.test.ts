import assert from 'node:assert/strict';
import { readDraft } from '../../server/src/engine/draft.ts';
import { isRemark } from '../../server/src/engine/language/remark/remark.ts';

describe('remarks in a conversation', () => {
  const remark = (text: string): boolean => isRemark(readDraft(text, { markdown: false, language: 'auto' }));
  for (const text of [
    'i love this song so much',
    'She is so good, her voice gives me chills',
    'ok see you at eight, I left my keys with your sister',
    'lol that part with the goat kills me every time',
    'are you still coming tonight ?',
    'Did he just fall off the stage again',
    'The kettle is loud and all i hear is whistling',
    'mdr cette vidéo me tue à chaque fois',
    'tu peux me ramener mon pull stp',
    'ah ouais quand même, jsuis dégoûtée pour elle',
    'Oui mais toi tu n’étais pas là quand je l’ai dit',
  ]) {
    it(text, () => assert.ok(remark(text)));
  }
  for (const text of [
    'I love this song, check out my channel and subscribe',
    'lol free tickets here: https://a.example',
    'Hey guys, the kettle at the hall is broken again',
    'u have won a prize, call 09050001234 now',
    'The oven was mended last night. We replaced the element and the door.',
    'If the tide is late, the ferry waits at the north pier until noon.',
    'We leave for New York before Black Friday, with both bicycles.',
    'mdr profitez de -20 % sur tout le site avec mon code',
    'Bonjour à tous, le four de la salle est réparé',
    'Le four est réparé depuis hier soir. On a changé la résistance et la porte.',
    'Depuis un mois, je réponds aux courriels deux fois par jour. Je respire enfin.',
    'j’adore cette lampe #deco #lumiere',
  ]) {
    it(`not: ${text}`, () => assert.ok(!remark(text)));
  }
  it('not what is planned for a platform or has a purpose', () => {
    const text = 'j’adore cette chanson mdr';
    const how = { markdown: false, language: 'fr' as const };
    assert.ok(!isRemark(readDraft(text, { ...how, platforms: ['linkedin'] })));
    assert.ok(!isRemark(readDraft(`---\npurpose: story\n---\n${text}`, how)));
  });
  it('not a thread', () => assert.ok(!remark('lol i love it\n\n---\n\nomg so good')));
});
