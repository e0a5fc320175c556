import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DraftOptions, readDraft } from '../../../server/src/engine/draft.ts';
import { type LintResult, lint } from '../../../server/src/engine/lint.ts';
import { readStories } from '../../rules/fixtures.ts';
import { isMendable, lexiconsIn } from '../../rules/lexicons.ts';
import type { Row } from '../rows.ts';

/** A text whose fixes are tried, and how it is read. */
export interface TriedDraft {
  /** Where it comes from, as a reader would look for it. */
  readonly name: string;
  readonly text: string;
  readonly options: DraftOptions;
}

const project = fileURLToPath(new URL('../../../', import.meta.url));

export function lintText({ options }: TriedDraft, text: string): LintResult {
  return lint(readDraft(text, options), { severities: {}, people: ['lea_p'] });
}

function fixtureDrafts(): TriedDraft[] {
  const folder = join(project, 'test/rules');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) =>
      readStories(readFileSync(join(folder, name), 'utf8')).map(({ line, text, markdown, language, platforms }) => ({
        name: `test/rules/${name}:${line}`,
        text,
        options: { markdown, language, platforms },
      })),
    );
}

function filesIn(folder: string): TriedDraft[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt|post)$/.test(name) && !name.endsWith('README.md'))
    .map((name) => ({
      name: join(folder, name),
      text: readFileSync(join(project, folder, name), 'utf8'),
      options: { markdown: name.endsWith('.md'), language: 'auto' },
    }));
}

/** Beside a phrase: somebody named and something asked, so that it alone is mended. */
const company = {
  fr: 'Hier, Karim Roux m’a prêté son four. Et vous, comment cuisez-vous le pain\u00a0?\n\n',
  en: 'Yesterday Karim Rowe lent me his oven. How do you bake your bread?\n\n',
} as const;

/** The sentences with which lexicons tell what their rewrites give. */
function phraseDrafts(): TriedDraft[] {
  return (['fr', 'en'] as const).flatMap((language) =>
    lexiconsIn(language).flatMap(({ name, entries }) =>
      entries.filter(isMendable).flatMap(({ id, mends }) =>
        mends.map(([before]) => ({
          name: `lexicons/${language}/${name} ${id}`,
          text: `${company[language]}${before}\n`,
          options: { markdown: false, language },
        })),
      ),
    ),
  );
}

/** Every story of the fixtures and of the lexicons, the examples, the corpus, and the labelled posts. */
export function triedDrafts(rows: readonly Row[]): TriedDraft[] {
  const posts = rows.map(({ file, text }, index) => ({
    name: `${file} ${index + 1}`,
    text,
    options: { markdown: false, language: 'auto' } as const,
  }));
  return [...fixtureDrafts(), ...phraseDrafts(), ...filesIn('examples'), ...filesIn('test/corpus'), ...posts];
}
