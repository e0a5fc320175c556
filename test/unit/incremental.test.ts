import assert from 'node:assert/strict';
import { editDraft, readDraft } from '../../server/src/engine/draft.ts';

const paragraphs = [
  'Hier le four est tombé en panne, en pleine fournée.',
  '- Léa a retrouvé la **résistance**\n- Sam a tenu la porte',
  'On a mangé froid, et personne n’est parti.',
  '> @alice: il remarche ?',
  'Oui depuis ce matin. Vous chauffez au bois, vous ?',
];

describe('a keystroke', () => {
  const draft = readDraft(paragraphs.join('\n\n'), { markdown: true, language: 'auto' });
  const read = draft.posts.flatMap((post) => post.paragraphs);

  for (const [typed, word] of [
    ['in the first paragraph', 'panne'],
    ['in a list', 'porte'],
    ['in the middle', 'froid'],
    ['in the last one', 'bois'],
  ] as const) {
    it(`${typed} reads that block again and no other`, () => {
      const at = draft.text.indexOf(word);
      const edited = editDraft(draft, { from: at, to: at, text: 'e' }).posts.flatMap((post) => post.paragraphs);
      const anew = edited.filter(({ paragraph }) => !read.some((before) => before.paragraph === paragraph));
      const block = paragraphs.find((text) => text.includes(word)) as string;
      assert.equal(edited.length, read.length);
      assert.ok(anew.length > 0);
      for (const { paragraph } of anew)
        assert.ok(block.includes(paragraph.raw.replace(`e${word}`, word)), paragraph.raw);
    });
  }
});
