import assert from 'node:assert/strict';
import { readDraft } from '../../server/src/engine/draft.ts';
import { cannedPhrases as englishCanned } from '../../server/src/engine/lexicons/en/canned/index.ts';
import { strengthCues as englishStrengths } from '../../server/src/engine/lexicons/en/strengths.ts';
import { cannedPhrases as frenchCanned } from '../../server/src/engine/lexicons/fr/canned/index.ts';
import { strengthCues as frenchStrengths } from '../../server/src/engine/lexicons/fr/strengths.ts';
import { lint } from '../../server/src/engine/lint.ts';
import { compilePhrases } from '../../server/src/engine/phrases/compile.ts';
import { findPhrases } from '../../server/src/engine/phrases/match.ts';
import type { CannedPhrase, Pattern } from '../../server/src/engine/phrases/phrase.ts';
import { rules } from '../../server/src/engine/rules/index.ts';
import { applied } from '../rules/applyFix.ts';

type DraftLanguage = 'fr' | 'en';

function phrasesIn(matcher: ReturnType<typeof compilePhrases>, text: string, language: DraftLanguage): string[] {
  const draft = readDraft(text, { markdown: false, language });
  return draft.posts.flatMap((post) =>
    post.own.flatMap(({ paragraph }) => findPhrases(matcher, paragraph.tokens).map(({ phrase }) => phrase.id)),
  );
}

function tellsItself(name: string, entries: readonly Pattern[], language: DraftLanguage): void {
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

const onlyCanned = {
  severities: Object.fromEntries(
    rules.filter(({ id }) => id !== 'canned-phrase').map(({ id }) => [id, 'off' as const]),
  ),
  people: [],
};

function mendsItself(entries: readonly CannedPhrase[], language: DraftLanguage): void {
  describe(`mends of canned phrases (${language})`, () => {
    for (const entry of entries) {
      it(entry.id, () => {
        for (const [before, after] of entry.mends) {
          const text = company[language] + before;
          const draft = readDraft(text, { markdown: false, language });
          const { findings } = lint(draft, onlyCanned);
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

tellsItself('canned', frenchCanned, 'fr');
tellsItself('canned', englishCanned, 'en');
tellsItself('strengths', frenchStrengths, 'fr');
tellsItself('strengths', englishStrengths, 'en');
mendsItself(frenchCanned, 'fr');
mendsItself(englishCanned, 'en');
