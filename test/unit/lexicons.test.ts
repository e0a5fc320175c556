import assert from 'node:assert/strict';
import { readDraft } from '../../server/src/engine/draft.ts';
import { lint } from '../../server/src/engine/lint.ts';
import { compilePhrases } from '../../server/src/engine/phrases/compile.ts';
import { findPhrases } from '../../server/src/engine/phrases/match.ts';
import { rules } from '../../server/src/engine/rules/index.ts';
import { applied } from '../rules/applyFix.ts';
import { type DraftLanguage, isMendable, type Lexicon, lexiconsIn } from '../rules/lexicons.ts';

function phrasesIn(matcher: ReturnType<typeof compilePhrases>, text: string, language: DraftLanguage): string[] {
  const draft = readDraft(text, { markdown: false, language });
  return draft.posts.flatMap((post) =>
    post.own.flatMap(({ paragraph }) => findPhrases(matcher, paragraph.tokens).map(({ phrase }) => phrase.id)),
  );
}

function tellsItself({ name, language, entries }: Lexicon): void {
  describe(`lexicon ${name} (${language})`, () => {
    it('names each entry once', () => {
      const ids = entries.map(({ id }) => id);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
      );
    });
    for (const entry of entries) {
      // Each entry is compiled alone: a longer neighbour may cover the same words in the whole lexicon.
      it(entry.id, () => {
        assert.ok(
          entry.hits.length >= 1 && entry.misses.length >= 1,
          'an entry shows what it finds and what it leaves',
        );
        const matcher = compilePhrases([entry], language);
        for (const hit of entry.hits) assert.ok(phrasesIn(matcher, hit, language).includes(entry.id), `missed: ${hit}`);
        for (const miss of entry.misses) {
          assert.ok(!phrasesIn(matcher, miss, language).includes(entry.id), `found in: ${miss}`);
        }
      });
    }
  });
}

/** Words enough that a removal leaves a post, in a paragraph of their own that no rule touches. */
const company: Readonly<Record<DraftLanguage, string>> = {
  fr: 'Hier le pain a levé deux fois plus vite que prévu.\n\n',
  en: 'Yesterday the bread rose twice as fast as planned.\n\n',
};

function mendsItself({ name, language, entries }: Lexicon): void {
  const severities = Object.fromEntries(rules.filter(({ id }) => id !== name).map(({ id }) => [id, 'off' as const]));
  describe(`mends of ${name} (${language})`, () => {
    for (const entry of entries.filter(isMendable)) {
      it(entry.id, () => {
        assert.ok(entry.rewrites.length === 0 || entry.mends.length > 0, 'an entry shows what its rewrite gives');
        for (const [before, after] of entry.mends) {
          const text = company[language] + before;
          const { findings } = lint(readDraft(text, { markdown: false, language }), { severities, people: [] });
          const finding = findings.find(({ data }) => data.phrase === entry.id);
          assert.ok(finding, `no finding in: ${before}`);
          const fix = finding.fixes()[0];
          assert.ok(fix, `no fix for: ${before}`);
          assert.equal(applied(text, fix), after === '' ? company[language].trimEnd() : company[language] + after);
        }
      });
    }
  });
}

for (const lexicon of [...lexiconsIn('fr'), ...lexiconsIn('en')]) {
  tellsItself(lexicon);
  if (rules.some(({ id }) => id === lexicon.name)) mendsItself(lexicon);
}
