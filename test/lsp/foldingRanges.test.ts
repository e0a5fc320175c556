import assert from 'node:assert/strict';
import type { FoldingRange } from 'vscode-languageserver-protocol';
import { richCapabilities, sharedClient } from './marked.ts';
import { stopAll } from './support.ts';

/** What folds, as the first and last line of each fold. */
async function folds(
  text: string,
  { path = 'fold.post.md', limit }: { path?: string; limit?: number } = {},
): Promise<string[]> {
  const foldingRange = { lineFoldingOnly: true, ...(limit === undefined ? {} : { rangeLimit: limit }) };
  const textDocument = { ...richCapabilities.textDocument, foldingRange };
  const client = await sharedClient({ capabilities: { ...richCapabilities, textDocument } });
  const uri = await client.open(path, text, path.endsWith('.post') ? 'post-draft' : 'markdown');
  const found = await client.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', {
    textDocument: { uri },
  });
  const lines = text.split(/\r?\n/);
  return found.map(
    ({ startLine, endLine, kind }) => `${lines[startLine]} … ${lines[endLine]}${kind ? ` ${kind}` : ''}`,
  );
}

describe('folding', () => {
  after(stopAll);

  it('puts away front matter, posts, comments with their replies, lists, code and HTML comments', async () => {
    const draft = [
      '---',
      'platform: x',
      '---',
      'The oven is warm.',
      '',
      '- flour',
      '- water',
      '  from the well',
      '',
      '```sh',
      '# no heading',
      '```',
      '',
      '---',
      '',
      '> @lea: how long?',
      '> I never dare.',
      '',
      'Two days.',
      '',
      '<!-- a remark',
      'of mine -->',
      '',
    ].join('\n');
    assert.deepEqual(await folds(draft), [
      '--- … ---',
      'The oven is warm. … ```',
      '- flour …   from the well',
      '- water …   from the well',
      '```sh … ```',
      '> @lea: how long? … of mine -->',
      'Two days. … of mine -->',
      '<!-- a remark … of mine --> comment',
    ]);
  });

  it('puts away the sections of an article, with the line breaks of Windows', async () => {
    const article = '# Bread\r\n\r\nWords.\r\n\r\n## Flour\r\n\r\nWords.\r\n\r\n\r\n## Oven\r\n\r\nThe end.\r\n';
    assert.deepEqual(await folds(article), ['# Bread … The end.', '## Flour … Words.', '## Oven … The end.']);
  });

  it('gives as many as the client takes, and none where nothing spans two lines', async () => {
    assert.deepEqual(await folds('# Bread\n\n## Flour\n\nWords.\n', { limit: 1 }), ['# Bread … Words.']);
    assert.deepEqual(await folds('The oven is warm.\n', { path: 'one.post' }), []);
    assert.deepEqual(await folds('# A note\n\nWords.\n', { path: 'notes/a.md' }), []);
  });
});
