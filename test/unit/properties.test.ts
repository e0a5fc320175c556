import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Draft, type DraftOptions, editDraft, readDraft } from '../../server/src/engine/draft.ts';
import type { Finding } from '../../server/src/engine/finding.ts';
import { type LintConfig, lint } from '../../server/src/engine/lint.ts';
import { rules } from '../../server/src/engine/rules/index.ts';
import { platforms } from '../../server/src/engine/vocabulary.ts';
import { appliedAndFilled } from '../rules/applyFix.ts';
import { propertyRuns } from '../tools/propertyRuns.ts';

/** Pieces that drafts are made of, those that go wrong among them. */
const pieces = fc.constantFrom(
  'N’hésitez pas à nous contacter',
  "n'hésite surtout pas à m'en parler",
  'Nous sommes ravis de vous annoncer que le four marche',
  'We are thrilled to announce that the oven works',
  'Feel free to reach out',
  'Profitez de -20 % sur toute la boutique !',
  'Order now and get 50% off.',
  'Seulement 29 €, offre limitée !',
  'Notre nouvelle collection est arrivée.',
  'Excellente journée à tous !',
  'Le résultat ? Une hausse.',
  'Et vous, comment faites-vous ?',
  'How do you do it?',
  'La pluie est tombée toute la nuit.',
  'Yesterday the bread rose twice.',
  '@lea_p',
  '@lea@piaille.fr',
  '#pain',
  'https://a.example/x?y=z',
  '[le guide](https://b.example "titre")',
  '**',
  '*',
  '`code ?`',
  '```',
  '---',
  '> ',
  '> @alice: tu viens ?',
  '- ',
  '1. ',
  '# ',
  '| a | b |\n|---|---|\n| c | d |',
  '<!-- causerie-accept canned-phrase -->',
  '<!-- platform: x -->',
  '\n<!-- platform: x, linkedin -->\n',
  '\n<!-- plateforme : all -->\n',
  '\n<!-- platform: linkdin -->\n',
  '<!--',
  '« ',
  ' »',
  '“',
  '"',
  '(',
  ')',
  '…',
  '?!',
  '\u00a0!',
  '\u202f?',
  'e\u0301te\u0301',
  '👩🏽‍🚀',
  '🇫🇷',
  '\ufeff',
  '\ud800',
  '\u0000',
  '\ufffc',
  '\t',
  '\n',
  '\n\n',
  '---\nplatform: x\n---\n',
  '+++\ntitle = "Le four"\n+++\n',
  '---\nplatform: linkdin\nmentions: @lea\nscheduled: 2026-05-05\n---\n',
  "---\ntags: [#a, #b]\ntitle: 'l'atelier'\n",
  '#pain #levain #four #bois',
  '✅ Le four\n✅ La porte\n✅ Le bois',
  '🎉 on pétrit 💪 on mange 😋',
  'lundi 12 mai',
  'Tomorrow, Thursday',
  'Répondez avant le 3 mai.',
  '![](a.jpg)',
  '<p>',
  '</p>\n',
  '\n\n<div>\n',
  '<li>',
  '</li>',
  '<b>',
  '</b>',
  '<a href="https://c.example">le four</a>',
  '<br>',
  '<blockquote>',
  '</blockquote>\n\n',
  '<script>',
  '<code>x</code>',
  'l&rsquo;&eacute;t&#233;',
  'é'.repeat(150),
  '---\npurpose: announce-offer\n---\n',
  ' ',
);

const text = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(fc.oneof({ weight: 6, arbitrary: pieces }, { weight: 1, arbitrary: fc.constant(' ') }), { maxLength: 24 })
      .map((parts) => parts.join(' ')),
  },
  { weight: 3, arbitrary: fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

const options: fc.Arbitrary<DraftOptions> = fc.record({
  markdown: fc.boolean(),
  language: fc.constantFrom('auto' as const, 'fr' as const, 'en' as const),
  platforms: fc.subarray([...platforms], { maxLength: 2 }),
});

const config: fc.Arbitrary<LintConfig> = fc.record({
  severities: fc.dictionary(
    fc.constantFrom(...rules.map(({ id }) => id)),
    fc.constantFrom('off' as const, 'error' as const, 'hint' as const),
  ),
  people: fc.subarray(['lea_p', 'nour@piaille.fr', '']),
});

/** What a draft says of itself, without its text and its caches. */
function outline(draft: Draft): unknown {
  const { text: _text, state: _state, variants, ...rest } = draft;
  return { ...rest, variants: variants.map((variant) => ({ ...variant, draft: outline(variant.draft) })) };
}

/** A draft and, where platforms get texts of their own, each of them. */
function textsOf(draft: Draft): readonly Draft[] {
  return [draft, ...draft.variants.map((variant) => variant.draft)];
}

function summary(findings: readonly Finding[]): unknown {
  return findings.map(({ rule, severity, message, accepted, post }) => [rule, severity, message, accepted, post]);
}

const runs = propertyRuns(400);

describe('whatever the text and the configuration', () => {
  it('every range lies inside the text, in order', () => {
    fc.assert(
      fc.property(text, options, config, (source, how, settings) => {
        const { draft, findings, score } = lint(readDraft(source, how), settings);
        for (const { from, to } of [
          ...findings,
          ...textsOf(draft).flatMap(({ posts }) => posts),
          ...textsOf(draft).flatMap(({ posts }) => posts.flatMap((post) => post.paragraphs)),
          ...score.posts,
        ]) {
          assert.ok(from >= 0 && from <= to && to <= source.length, `[${from}, ${to}) in ${source.length}`);
        }
        for (const { paragraph, from, to } of textsOf(draft).flatMap(({ posts }) =>
          posts.flatMap((post) => post.paragraphs),
        )) {
          assert.equal(paragraph.raw, source.slice(from, to));
          assert.equal(paragraph.prose.length, paragraph.raw.length);
          assert.equal(paragraph.own.length, paragraph.raw.length);
          for (const inner of [
            ...paragraph.sentences,
            ...paragraph.tokens,
            ...paragraph.mentions,
            ...paragraph.links,
          ]) {
            assert.ok(inner.from >= 0 && inner.from < inner.to && inner.to <= paragraph.raw.length);
          }
        }
      }),
      runs,
    );
  });

  it('an edit gives what reading the new text whole would give', () => {
    fc.assert(
      fc.property(text, text, options, fc.nat(), fc.nat(), (source, insert, how, a, b) => {
        const from = a % (source.length + 1);
        const to = from + (b % (source.length - from + 1));
        const edited = editDraft(readDraft(source, how), { from, to, text: insert });
        const whole = readDraft(source.slice(0, from) + insert + source.slice(to), how);
        assert.deepEqual(outline(edited), outline(whole));
      }),
      propertyRuns(1500),
    );
  });

  it('what is found after an edit is what is found in the new text read whole', () => {
    fc.assert(
      fc.property(text, text, options, fc.nat(), fc.nat(), (source, insert, how, a, b) => {
        const from = a % (source.length + 1);
        const to = from + (b % (source.length - from + 1));
        const before = readDraft(source, how);
        // What is known of a sentence is handed on to the next draft: so something must be known.
        lint(before);
        const edited = lint(editDraft(before, { from, to, text: insert }));
        const whole = lint(readDraft(source.slice(0, from) + insert + source.slice(to), how));
        const places = ({ findings }: typeof whole) =>
          findings.map(({ rule, message, from, to }) => [rule, message, from, to]);
        assert.deepEqual(places(edited), places(whole));
        assert.deepEqual(edited.score, whole.score);
      }),
      propertyRuns(1500),
    );
  });

  it('findings do not depend on how lines end', () => {
    fc.assert(
      fc.property(text, options, config, (source, how, settings) => {
        const unix = source.replace(/\r\n?/g, '\n');
        const windows = unix.replace(/\n/g, '\r\n');
        const a = lint(readDraft(unix, how), settings);
        const b = lint(readDraft(windows, how), settings);
        assert.deepEqual(summary(b.findings), summary(a.findings));
        assert.equal(b.score.score, a.score.score);
      }),
      runs,
    );
  });

  it('fixes apply cleanly, never lower the score, and stay inside their ranges', () => {
    fc.assert(
      fc.property(text, options, config, (source, how, settings) => {
        const before = lint(readDraft(source, how), settings);
        for (const finding of before.findings) {
          for (const fix of finding.fixes()) {
            let at = 0;
            for (const edit of fix.edits) {
              assert.ok(
                edit.from >= at && edit.from <= edit.to && edit.to <= source.length,
                'edits in order, inside the text',
              );
              at = edit.to;
            }
            const language = before.draft.language === 'en' ? 'en' : 'fr';
            const after = lint(readDraft(appliedAndFilled(source, fix, language), how), settings);
            assert.ok(
              (after.score.score ?? 100) >= (before.score.score ?? 0),
              `${finding.rule} «${fix.title}»: ${before.score.score} -> ${after.score.score}\n${JSON.stringify(appliedAndFilled(source, fix, language))}`,
            );
          }
        }
      }),
      runs,
    );
  });

  it('the score is 100 less what each principle costs, or nothing', () => {
    fc.assert(
      fc.property(text, options, config, (source, how, settings) => {
        const { score } =
          lint(readDraft(source, how), settings).score.score === null
            ? { score: null }
            : lint(readDraft(source, how), settings);
        if (score === null) return;
        const lost = score.deductions.reduce((sum, { points }) => sum + points, 0);
        assert.equal(score.score, Math.max(0, 100 - lost));
      }),
      runs,
    );
  });
});
