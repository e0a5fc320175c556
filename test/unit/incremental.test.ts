import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Draft, editDraft, readDraft } from '../../server/src/engine/draft.ts';
import { lint } from '../../server/src/engine/lint.ts';
import { root } from '../tools/command.ts';

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

/** What is told of a draft: findings without their fixes, and the score. */
function told(draft: Draft) {
  const { findings, score } = lint(draft);
  return {
    score,
    findings: findings.map(({ rule, from, to, message, points }) => ({ rule, from, to, message, points })),
  };
}

/** A product whose name is a word elsewhere, and that the post comes to be about only at its end. */
const pitch = `Vos plannings débordent encore sur le week-end ?

Nuba calcule les tournées en trois minutes. Plus de tableur. Plus d’appels perdus.

✅ Les trajets
✅ Les pauses

Nuba vous donne un planning qui tient. La nuba du mercredi, elle, attendra.

Essayez Nuba : https://nuba.example.com #nuba
`;

describe('a draft that is typed letter by letter', () => {
  const folder = join(root, 'examples');
  const examples = readdirSync(folder).filter((name) => /\.post(?:\.|$)/.test(name));
  const texts = examples.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

  for (const [name, text] of [['a pitch', pitch] as const, ...texts]) {
    it(`${name}: tells at every letter of its last lines what it tells when it is read whole`, function () {
      this.timeout(60_000);
      const options = { markdown: !name.endsWith('.txt'), language: 'auto' } as const;
      const from = Math.max(0, text.length - 240);
      let draft = readDraft(text.slice(0, from), options);
      for (let at = from; at < text.length; at++) {
        lint(draft);
        draft = editDraft(draft, { from: at, to: at, text: text.charAt(at) });
        const whole = readDraft(draft.text, options);
        assert.deepEqual(told(draft), told(whole), draft.text.slice(-60));
      }
    });
  }
});
