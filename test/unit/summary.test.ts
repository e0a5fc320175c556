import assert from 'node:assert/strict';
import { readDraft } from '../../server/src/engine/draft.ts';
import { lint } from '../../server/src/engine/lint.ts';
import { type DraftSummary, summarize } from '../../server/src/engine/summary.ts';
import type { TextRange } from '../../server/src/engine/text/positions.ts';

function summaryOf(text: string, markdown = true): DraftSummary {
  const draft = readDraft(text, { markdown, language: 'auto' });
  return summarize(draft, lint(draft));
}

/** The text at a range of lines and characters. */
function textAt(text: string, { start, end }: TextRange): string {
  const lines = text.split(/\r\n|\r|\n/);
  if (start.line === end.line) return (lines[start.line] ?? '').slice(start.character, end.character);
  const middle = lines.slice(start.line + 1, end.line);
  return [lines[start.line]?.slice(start.character), ...middle, lines[end.line]?.slice(0, end.character)].join('\n');
}

const post = `---
platform: linkedin, mastodon
purpose: ask-opinion
series: Le fournil
scheduled: 2026-05-12 9h30
mentions: "@nour_b"
---
Hier, j’ai raté trois fournées avec Léa Petit.

Un grand merci à @Lea_P pour la farine, et à :

- @paul
- @zoe@piaille.fr

> @alice: tu fermes quand ?

@alice Merci ! Le 3 juin.

Je vous recommande le carnet de @sam. N’hésitez pas à nous contacter.

Et vous, comment rattrapez-vous une pâte trop molle ?

#pain #levain
`;

describe('the summary of a draft', () => {
  it('keeps what the draft declares', () => {
    const { platforms, purpose, series, scheduled, language } = summaryOf(post);
    assert.deepEqual(
      [platforms, purpose, series, language],
      [['linkedin', 'mastodon'], 'ask-opinion', 'Le fournil', 'fr'],
    );
    assert.deepEqual([scheduled?.day, scheduled?.time], ['2026-05-12', '09:30']);
    assert.equal(scheduled && textAt(post, scheduled.range), '2026-05-12 9h30');
  });

  for (const [name, text] of [
    ['line feeds', post],
    ['carriage returns', post.replaceAll('\n', '\r\n')],
  ] as const) {
    it(`knows every mention, its place and what is said there (${name})`, () => {
      const told = summaryOf(text).mentions.map(({ handle, folded, range, where, thanked, recommended }) => {
        const said = [thanked && 'thanked', recommended && 'recommended'].filter(Boolean).join(' ');
        return [textAt(text, range), handle, folded, where, said].join(' | ');
      });
      assert.deepEqual(told, [
        'nour_b | nour_b | nour_b | declared | ',
        '@Lea_P | Lea_P | lea_p | text | thanked',
        '@paul | paul | paul | text | thanked',
        '@zoe@piaille.fr | zoe@piaille.fr | zoe@piaille.fr | text | thanked',
        '@alice | alice | alice | quoted | ',
        '@alice | alice | alice | text | thanked',
        '@sam | sam | sam | text | recommended',
      ]);
    });
  }

  it('keeps how the draft opens and closes, whoever is named', () => {
    const { opening, closingQuestion } = summaryOf(post);
    assert.equal(opening && textAt(post, opening.range), 'Hier, j’ai raté trois');
    assert.equal(opening?.key, 'hier j ai rate trois');
    assert.equal(
      closingQuestion && textAt(post, closingQuestion.range),
      'Et vous, comment rattrapez-vous une pâte trop molle ?',
    );
    assert.equal(closingQuestion?.key, 'vous comment rattrapez vous une pate trop molle');
  });

  it('keeps comments, hashtags, findings and phrases with their places', () => {
    const { comments, hashtags, findings, phrases } = summaryOf(post);
    assert.deepEqual(
      comments.map(({ folded, asks, answered, thanked }) => [folded, asks, answered, thanked]),
      [['alice', true, true, true]],
    );
    assert.deepEqual(
      hashtags.map(({ name, range }) => [name, textAt(post, range)]),
      [
        ['pain', '#pain'],
        ['levain', '#levain'],
      ],
    );
    const canned = findings.find(({ rule }) => rule === 'canned-phrase');
    assert.equal(canned?.count, 1);
    assert.equal(canned && textAt(post, canned.range).startsWith('N’hésitez pas'), true);
    assert.equal(phrases.find(({ rule }) => rule === 'canned-phrase')?.count, 1);
  });

  it('goes to JSON and back, and stays small', () => {
    const summary = summaryOf(post);
    const json = JSON.stringify(summary);
    assert.deepEqual(JSON.parse(json), summary);
    assert.ok(json.length < 6_000, `${json.length} characters`);
    const long = JSON.stringify(
      summaryOf(`${'Merci à @lea et à @paul pour le #pain. N’hésitez pas à écrire. '.repeat(5_000)}\n`),
    );
    assert.ok(long.length < 200_000, `${long.length} characters`);
  });

  it('is there for whatever text', () => {
    for (const text of ['', '\ufeff', '---', '---\nplatform: x\n---\n', '#', '> @lea: ?', '\ud800', '?']) {
      assert.equal(typeof summaryOf(text).hash, 'string', JSON.stringify(text));
    }
  });
});
