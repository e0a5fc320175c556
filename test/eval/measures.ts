import { readDraft } from '../../server/src/engine/draft.ts';
import { questionsOf } from '../../server/src/engine/language/questions/questions.ts';
import { rules } from '../../server/src/engine/rules/index.ts';
import { decimal, percent, table } from '../tools/table.ts';
import { type ReadRow, rulesOf, scoreOf } from './read.ts';
import { type Accuracy, accuracyOf, areaUnderCurve, areaWithinBands } from './statistics.ts';

/** Rows that ordinary people wrote: what fires here is to be rare. */
function isOrdinary({ file, label }: ReadRow): boolean {
  return (file === 'human' && label === 'human') || file === 'unlabelled-tweets';
}

const promotional = new Set(['promo', 'spam', 'corporate_cta', 'engagement_bait', 'template']);

function isPromotional({ label }: ReadRow): boolean {
  return promotional.has(label);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

const asksAndNames = new Set(['no-question', 'no-mention']);

/** Findings of severity warning or error per 100 ordinary posts, `no-question` and `no-mention` aside. */
export function ordinaryPosts(rows: readonly ReadRow[]): string {
  const groups = groupBy(rows.filter(isOrdinary), ({ file, lang }) => `${file}, ${lang}`);
  return table(
    ['ordinary posts', 'posts', 'warnings and errors per 100', 'all findings per 100'],
    [...groups].map(([name, group]) => {
      const found = group.flatMap(({ result }) => result.findings.filter(({ rule }) => !asksAndNames.has(rule)));
      const serious = found.filter(({ severity }) => severity === 'warning' || severity === 'error');
      return [
        name,
        group.length,
        decimal((100 * serious.length) / group.length, 1),
        decimal((100 * found.length) / group.length, 1),
      ];
    }),
  );
}

/** Hits per 100 posts of each label, rule by rule. */
export function hitsPerRule(rows: readonly ReadRow[]): string {
  const groups = groupBy(
    rows.filter(({ file }) => ['human', 'promo', 'mixed', 'unlabelled-tweets'].includes(file)),
    ({ label, lang }) => `${label} ${lang}`,
  );
  const known = [...groups].map(([name, group]) => ({ name: `${name} (${group.length})`, sets: group.map(rulesOf) }));
  return table(
    ['rule', ...known.map(({ name }) => name)],
    rules.map(({ id }) => [
      id,
      ...known.map(({ sets }) => {
        const share = sets.filter((found) => found.has(id)).length / sets.length;
        return share === 0 ? '' : decimal(100 * share, 1);
      }),
    ]),
  );
}

const leastPosts = 20;

/** How well the score tells ordinary from promotional posts, source by source, beside what length alone tells. */
export function scoreAreas(rows: readonly ReadRow[]): string {
  const bySource = (kept: readonly ReadRow[]) =>
    [...groupBy(kept, ({ source, lang }) => `${source} (${lang})`)].filter(([, group]) => group.length >= leastPosts);
  const human = bySource(rows.filter(({ file, label }) => file === 'human' && label === 'human'));
  const promo = bySource(rows.filter(isPromotional));
  const lines = human.flatMap(([humanName, humans]) =>
    promo
      .filter(([promoName]) => promoName.slice(-4) === humanName.slice(-4))
      .map(([promoName, promos]) => {
        const scores = (group: readonly ReadRow[]) =>
          group.map((row) => ({ value: scoreOf(row), length: row.text.length }));
        const lengths = (group: readonly ReadRow[]) =>
          group.map(({ text: { length } }) => ({ value: -length, length }));
        const all = areaUnderCurve(humans.map(scoreOf), promos.map(scoreOf));
        const lengthAll = areaUnderCurve(
          lengths(humans).map(({ value }) => value),
          lengths(promos).map(({ value }) => value),
        );
        const within = areaWithinBands(scores(humans), scores(promos));
        const lengthWithin = areaWithinBands(lengths(humans), lengths(promos));
        // Length tells as much whichever way it points.
        const told = (area: number) => decimal(Math.max(area, 1 - area));
        return [
          humanName,
          promoName,
          decimal(all),
          told(lengthAll),
          decimal(within.area),
          told(lengthWithin.area),
          within.pairs,
        ];
      }),
  );
  return table(
    [
      'ordinary',
      'promotional',
      'score',
      'length alone',
      'score within bands',
      'length within bands',
      'pairs within bands',
    ],
    lines,
  );
}

const selling = new Set([
  'too-much-selling',
  'hard-sell',
  'gated-knowledge',
  'engagement-bait',
  'undisclosed-partnership',
]);

/** Posts of each promotional label in which bait, gating or selling is found. */
export function promotionalPosts(rows: readonly ReadRow[]): string {
  const groups = groupBy(rows.filter(isPromotional), ({ label, lang }) => `${label} ${lang}`);
  return table(
    ['promotional posts', 'posts', 'bait, gating or selling found', 'any finding but no-question and no-mention'],
    [...groups].map(([name, group]) => [
      name,
      group.length,
      percent(group.filter((row) => [...rulesOf(row)].some((id) => selling.has(id))).length / group.length),
      percent(group.filter((row) => [...rulesOf(row)].some((id) => !asksAndNames.has(id))).length / group.length),
    ]),
  );
}

function accuracyLine(name: string, { precision, recall, f1, count }: Accuracy): (string | number)[] {
  return [name, count, decimal(precision, 3), decimal(recall, 3), decimal(f1, 3)];
}

function asks(text: string): boolean {
  const draft = readDraft(text, { markdown: false, language: 'auto' });
  return draft.posts.some((post) =>
    post.own.some(({ paragraph }) => questionsOf(paragraph).some(({ kind }) => kind !== 'invitation')),
  );
}

/** Precision, recall and F1 where a label says what is right. */
export function judgements(rows: readonly ReadRow[]): string {
  const lines: (string | number)[][] = [];
  const byFile = groupBy(rows, ({ file, lang }) => `${file} ${lang}`);
  const add = (name: string, group: readonly ReadRow[], positive: string, found: (row: ReadRow) => boolean): void => {
    const judged = group.map((row) => ({ expected: row.label === positive, found: found(row) }));
    if (judged.length > 0) lines.push(accuracyLine(name, accuracyOf(judged)));
  };
  for (const lang of ['en', 'fr']) {
    add(`clickbait titles, ${lang}`, byFile.get(`clickbait ${lang}`) ?? [], 'clickbait', (row) => {
      const found = rulesOf(row);
      return found.has('clickbait') || found.has('listicle');
    });
    add(`insults, ${lang}`, byFile.get(`hostile ${lang}`) ?? [], 'hostile', (row) => rulesOf(row).has('hostile-words'));
    const questions = byFile.get(`questions ${lang}`) ?? [];
    add(`questions, ${lang}`, questions, 'question', ({ text }) => asks(text));
    add(`questions without their marks, ${lang}`, questions, 'question', ({ text }) => asks(text.replaceAll('?', ' ')));
  }
  return table(['what', 'rows', 'precision', 'recall', 'F1'], lines);
}

/** Share of rows of five words or more whose language is found: French, English, or neither. */
export function languages(rows: readonly ReadRow[]): string {
  const groups = groupBy(
    rows.filter(({ file, result }) => file === 'langid' && result.draft.text.split(/\s+/).length >= 5),
    ({ lang }) => lang,
  );
  return table(
    ['language', 'posts', 'found'],
    [...groups].map(([lang, group]) => {
      const right = group.filter(
        ({ result }) => result.draft.language === (lang === 'fr' || lang === 'en' ? lang : 'und'),
      );
      return [lang, group.length, percent(right.length / group.length)];
    }),
  );
}
