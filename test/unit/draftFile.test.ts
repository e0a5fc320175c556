import assert from 'node:assert/strict';
import { draftFolders, extensionOf, folderToMake, freeName, frontMatterOf } from '../../client/src/draftFile.ts';
import { readDraft } from '../../server/src/engine/draft.ts';

describe('a new draft', () => {
  it('says what was chosen, and nothing else', () => {
    const text = frontMatterOf({ platforms: ['x', 'linkedin'], purpose: 'ask-help', language: 'fr' });
    assert.equal(text, '---\nplatform: [x, linkedin]\nlanguage: fr\npurpose: ask-help\n---\n');
    const { platforms, purpose, frontMatter } = readDraft(text, { markdown: false, language: 'auto' });
    assert.deepEqual([platforms, purpose, frontMatter.problems], [['x', 'linkedin'], 'ask-help', []]);
    assert.equal(frontMatterOf({ platforms: ['x'], purpose: undefined, language: 'auto' }), '---\nplatform: x\n---\n');
    assert.equal(frontMatterOf({ platforms: [], purpose: undefined, language: 'auto' }), '');
  });

  it('is Markdown for a blog alone or among others', () => {
    const of = (...platforms: ('x' | 'blog')[]) => extensionOf({ platforms, purpose: undefined, language: 'auto' });
    assert.deepEqual([of(), of('x'), of('x', 'blog')], ['.post', '.post', '.post.md']);
  });

  it('takes the first name of the day that is free', () => {
    const names = new Set(['2026-03-09.post.md', '2026-03-09-2.POST', 'notes.md']);
    assert.equal(freeName('2026-03-09', '.post', new Set()), '2026-03-09.post');
    assert.equal(freeName('2026-03-09', '.post', names), '2026-03-09-3.post');
  });

  it('goes where drafts lie', () => {
    assert.deepEqual(draftFolders(['./social/', 'content/**/*.md', 'a/b', '../elsewhere', 'one.md', '']), [
      'social',
      'a/b',
    ]);
    assert.equal(folderToMake(['posts', 'drafts']), 'drafts');
    assert.equal(folderToMake(['billets', '*.md']), 'billets');
    assert.equal(folderToMake(['**/x/*.md']), 'drafts');
  });
});
