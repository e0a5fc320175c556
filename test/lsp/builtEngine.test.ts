import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as drafts from '../../server/src/engine/draft.ts';
import * as linting from '../../server/src/engine/lint.ts';
import { root } from '../tools/command.ts';

interface Engine {
  readonly readDraft: typeof drafts.readDraft;
  readonly lint: typeof linting.lint;
}

/** What rules tell of a text. */
function told({ readDraft, lint }: Engine, text: string, language: 'fr' | 'en'): unknown {
  const { findings, score } = lint(readDraft(text, { markdown: true, language }));
  return [score, ...findings.map((finding) => ({ ...finding, fixes: undefined }))];
}

describe('the engine as it is built', () => {
  it('finds what its sources do, in every story of every rule', () => {
    const { modules } = createRequire(import.meta.url)(join(root, 'dist', 'engine.js'));
    const built: Engine = { ...modules['draft.ts'], ...modules['lint.ts'] };
    const sources: Engine = { ...drafts, ...linting };
    const folder = join(root, 'test', 'rules');
    const stories = readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) => [
        ...readFileSync(join(folder, name), 'utf8').matchAll(/^```draft (fr|en).*\n([\s\S]*?)^```/gm),
      ]);
    assert.ok(stories.length > 500);
    for (const [, language, text] of stories) {
      const [a, b] = [built, sources].map((engine) => told(engine, text as string, language as 'fr' | 'en'));
      assert.deepEqual(a, b, text);
    }
  });
});
