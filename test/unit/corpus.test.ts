import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDraft } from '../../server/src/engine/draft.ts';
import { type LintResult, lint } from '../../server/src/engine/lint.ts';

/** `UPDATE=corpus` writes the snapshots anew: read the diff. */
const update = process.env.UPDATE === 'corpus';

const corpus = fileURLToPath(new URL('../corpus/', import.meta.url));

function read(path: string): string {
  return readFileSync(`${corpus}${path}`, 'utf8');
}

function lintText(text: string, path: string): LintResult {
  return lint(readDraft(text, { markdown: path.endsWith('.md'), language: 'auto' }));
}

/** A line for each finding, its words quoted, and one for the score. */
function told({ draft: { text }, findings, score }: LintResult): string {
  const lines = findings.map(({ rule, severity, message, from, to, fixes }) => {
    const line = text.slice(0, from).split(/\r\n|\n/).length;
    const words = text.slice(from, to).replace(/\s+/g, ' ').slice(0, 70);
    return `${line} ${rule} ${severity} ${message} fixes:${fixes().length} | ${words}`;
  });
  const lost = score.deductions.map(({ principle, points }) => `${principle} -${points}`).join(', ');
  return [...lines, `score ${score.score} (${lost})`, `strengths ${score.strengths.join(', ')}`, ''].join('\n');
}

const paths = ['fr', 'en'].flatMap((language) =>
  readdirSync(`${corpus}${language}`)
    .filter((name) => !name.endsWith('.snap'))
    .map((name) => `${language}/${name}`),
);

describe('whole drafts', () => {
  for (const path of paths) {
    it(`${path} is told of as it was last seen`, () => {
      const snapshot = told(lintText(read(path), path));
      const file = `${corpus}${path}.snap`;
      if (update || !existsSync(file)) writeFileSync(file, snapshot);
      assert.equal(snapshot, readFileSync(file, 'utf8'));
    });

    it(`${path} has every range inside, with every line ending, and cut off anywhere`, () => {
      const unix = read(path).replaceAll('\r\n', '\n');
      for (const text of [unix, unix.replaceAll('\n', '\r\n'), unix.replaceAll('\n', '\r'), `\ufeff${unix}`]) {
        for (let end = text.length; end > 0; end -= 97) {
          const { draft, findings } = lintText(text.slice(0, end), path);
          for (const post of draft.posts) {
            for (const { from, to, paragraph } of post.paragraphs) {
              assert.equal(draft.text.slice(from, to), paragraph.raw);
            }
          }
          for (const { from, to } of findings)
            assert.ok(from >= 0 && from < to && to <= end, `${from}-${to} of ${end}`);
        }
      }
    });
  }
});
