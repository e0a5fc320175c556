import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDraft } from '../../server/src/engine/draft.ts';
import { excessOf } from '../../server/src/engine/language/selling/dose.ts';
import { sellingFixes } from '../../server/src/engine/language/selling/mending.ts';
import { soften } from '../../server/src/engine/language/selling/soften.ts';
import { softenings as englishSoftenings } from '../../server/src/engine/lexicons/en/selling/softenings.ts';
import { softenings as frenchSoftenings } from '../../server/src/engine/lexicons/fr/selling/softenings.ts';
import { type PlacedSentence, removalEdits } from '../../server/src/engine/rewrite/sentenceRemoval.ts';
import { applied, appliedAndFilled } from '../rules/applyFix.ts';
import { propertyRuns } from '../tools/propertyRuns.ts';

type DraftLanguage = 'fr' | 'en';

function firstParagraph(text: string, language: DraftLanguage) {
  return readDraft(text, { markdown: false, language }).posts[0]?.own[0]?.paragraph;
}

describe('offers told without haste', () => {
  for (const [language, entries] of [
    ['fr', frenchSoftenings],
    ['en', englishSoftenings],
  ] as const) {
    for (const { id, mends } of entries) {
      it(`${language} ${id}`, () => {
        assert.ok(mends.length > 0);
        for (const [before, after] of mends) {
          const paragraph = firstParagraph(before, language);
          const edits = paragraph && soften(paragraph, 0);
          assert.ok(edits, `untouched: ${before}`);
          const text = edits.reduceRight(
            (whole, edit) => whole.slice(0, edit.from) + edit.text + whole.slice(edit.to),
            before,
          );
          assert.equal(text, after);
        }
      });
    }
  }
  it('leaves a plain offer as it is', () => {
    for (const text of ['-20 % jusqu’à dimanche.', 'Réservez votre table au 02 00 00 00 00.']) {
      const paragraph = firstParagraph(text, 'fr');
      assert.equal(paragraph && soften(paragraph, 0), undefined);
    }
  });
});

describe('taking sentences out', () => {
  /** What is left of a text once the sentences that hold these words are out. */
  const without = (text: string, ...words: readonly string[]): string => {
    const draft = readDraft(text, { markdown: true, language: 'fr' });
    const sentences: PlacedSentence[] = draft.posts.flatMap((post) =>
      post.own.flatMap((placed) =>
        placed.paragraph.sentences.flatMap(({ from, to }, sentence) =>
          words.some((word) => placed.paragraph.raw.slice(from, to).includes(word)) ? { placed, sentence } : [],
        ),
      ),
    );
    assert.ok(sentences.length >= words.length);
    return applied(text, { title: '', kind: 'remove', edits: removalEdits(draft, sentences) });
  };
  const cases: readonly (readonly [title: string, text: string, words: readonly string[], left: string])[] = [
    ['the first of a line', 'Un. Deux. Trois.', ['Un'], 'Deux. Trois.'],
    ['one in the middle', 'Un. Deux. Trois.', ['Deux'], 'Un. Trois.'],
    ['the last one', 'Un. Deux. Trois.\n', ['Trois'], 'Un. Deux.\n'],
    ['a whole line', 'Un.\nDeux.\nTrois.', ['Deux'], 'Un.\nTrois.'],
    ['a line that ends with a hard break', 'Un.\\\nDeux.\\\nTrois.', ['Deux'], 'Un.\\\nTrois.'],
    ['lines of Windows', 'Un.\r\nDeux.\r\nTrois.', ['Deux'], 'Un.\r\nTrois.'],
    ['the last of a line', 'Un. Deux.\nTrois.', ['Deux'], 'Un.\nTrois.'],
    ['a paragraph and one blank line', 'Un.\n\nDeux.\n\nTrois.\n', ['Deux'], 'Un.\n\nTrois.\n'],
    ['the last paragraph, the final line break staying', 'Un.\n\nDeux.\n', ['Deux'], 'Un.\n'],
    ['two paragraphs in a row', 'Un.\n\nDeux.\n\nTrois.\n\nQuatre.', ['Deux', 'Trois'], 'Un.\n\nQuatre.'],
    ['a list item with its marker', '- Un.\n- Deux.\n- Trois.', ['Deux'], '- Un.\n- Trois.'],
    ['a task with its box', '- [ ] Un.\n- [x] Deux.\n', ['Deux'], '- [ ] Un.\n'],
    ['a whole list', 'Un :\n\n- Deux.\n- Trois.\n\nQuatre.', ['Deux', 'Trois'], 'Un :\n\nQuatre.'],
    ['one sentence of an item', '1. Un. Deux.\n2. Trois.', ['Un'], '1. Deux.\n2. Trois.'],
    ['a heading', '# Un\n\nDeux. Trois.', ['Un'], 'Deux. Trois.'],
    ['the end of a bold run', '**Un. Deux.** Trois.', ['Deux'], '**Un.** Trois.'],
    ['the start of a bold run', '**Un. Deux.** Trois.', ['Un'], '**Deux.** Trois.'],
    ['a bold run with its marks', 'Un.\n**Deux.** Trois.', ['Deux'], 'Un.\nTrois.'],
    ['a bold run in the middle of a line', 'Un. **Deux.** Trois.', ['Deux'], 'Un. Trois.'],
    ['the text of a link with its address', 'Un.\n[Deux.](https://a.example) Trois.', ['Deux'], 'Un.\nTrois.'],
    ['a part of a link’s text', '[Un. Deux.](https://a.example) Trois.', ['Deux'], '[Un.](https://a.example) Trois.'],
    ['the address that stood on the next line', 'Un ici :\nhttps://a.example/b\nDeux.', ['Un'], 'Deux.'],
    ['a post of a thread with its break', 'Un.\n\n---\n\nDeux.\n\n---\n\nTrois.', ['Deux'], 'Un.\n\n---\n\nTrois.'],
    ['the last post of a thread', 'Un.\n\n---\n\nDeux.\n', ['Deux'], 'Un.\n'],
  ];
  for (const [title, text, words, left] of cases) {
    it(title, () => assert.equal(without(text, ...words), left));
  }
});

describe('fixes of selling', () => {
  const fixesOf = (text: string, language: DraftLanguage = 'fr', markdown = false) =>
    sellingFixes(readDraft(text, { markdown, language }));

  it('keep the only question and the only person named', () => {
    const text =
      'Réservez votre table dès maintenant, qu’en dites-vous @lea_p ?\nLivraison offerte dès 30 €.\nDevis gratuit sous 24 h.';
    const [whole] = fixesOf(text);
    assert.equal(whole && applied(text, whole), 'Réservez votre table dès maintenant, qu’en dites-vous @lea_p ?');
    for (const fix of fixesOf(text)) assert.match(appliedAndFilled(text, fix, 'fr'), /@lea_p \?/);
  });

  it('tell the offer plainly', () => {
    const text =
      'Profitez vite de -20 % sur toute la boutique jusqu’à dimanche !!!\nCommandez dès maintenant vos lampes de chevet !';
    const softened = fixesOf(text)
      .filter(({ kind }) => kind === 'rewrite')
      .map((fix) => applied(text, fix).split('\n'));
    assert.deepEqual(
      softened.map((lines, index) => lines[index]),
      ['-20 % sur toute la boutique jusqu’à dimanche.', 'Commandez vos lampes de chevet.'],
    );
  });

  it('ask what the reader gains, in the post’s own register', () => {
    const lead = (text: string, language: DraftLanguage): unknown =>
      fixesOf(text, language).find(({ kind }) => kind === 'field')?.edits[0]?.newText[0];
    assert.equal(
      lead('Réserve ta place dès maintenant.\nTon devis est gratuit, sous 24 h.', 'fr'),
      'Ce que tu y gagnes\u00a0: ',
    );
    assert.equal(
      lead('Réservez votre place dès maintenant.\nDevis gratuit sous 24 h.', 'fr'),
      'Ce que vous y gagnez\u00a0: ',
    );
    assert.equal(lead('Book your seat today.\nGet a free quote within a day.', 'en'), 'What you gain: ');
  });

  it('mend what they promise to, whatever the draft', () => {
    const pieces = fc.constantFrom(
      'Profitez de -20 % sur toute la boutique !',
      'Commandez vite vos lampes.',
      'Devis gratuit sous 24 h 🎉',
      'Notre nouvelle collection est arrivée.',
      '[Réservez votre place](https://x.example)',
      'Réservez maintenant :\nhttps://boutique.example',
      'Et vous, comment faites-vous ?',
      'Merci @karim pour le four.',
      'Le pain a levé hier.',
      'J’ai acheté un vélo 40 €.',
      '**',
      '*',
      '\n',
      '\r\n',
      '\n\n',
      '\n\n---\n\n',
      '\n- ',
      '\n## ',
      '> ',
      '#promo',
      '« Commandez »',
      '![four](four.png)',
      '| a | b |\n|---|---|\n| dès 29 € | commandez ici |',
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 3, maxLength: 14 }), fc.boolean(), (parts, markdown) => {
        const text = parts.join(' ');
        const how = { markdown, language: 'fr' as const };
        const draft = readDraft(text, how);
        if (excessOf(draft) === 'none') return;
        for (const fix of sellingFixes(draft)) {
          let at = 0;
          for (const { from, to } of fix.edits) {
            assert.ok(from >= at && from <= to && to <= text.length);
            at = to;
          }
          const after = readDraft(appliedAndFilled(text, fix, 'fr'), how);
          assert.notEqual(after.text, text, fix.title);
          assert.equal(excessOf(after) === 'none', fix.mends !== false, `${fix.title}\n${text}\n->\n${after.text}`);
        }
      }),
      propertyRuns(150),
    );
  });
});
