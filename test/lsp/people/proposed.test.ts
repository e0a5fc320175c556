import assert from 'node:assert/strict';
import { forX, list, peopleWorkspace } from './support.ts';

describe('people', () => {
  const { at } = peopleWorkspace();

  it('are proposed to a post that names nobody, by their handle there', async () => {
    const { client, uri } = await at({
      'people.yml': list,
      'drafts/1.md': '---\nplatform: linkedin\n---\nMerci @lea-petit.\n',
      'drafts/a.md': forX('Le four est réparé depuis hier soir et la pâte lève enfin bien‸. Et chez vous ?\n'),
    });
    await client.connection.sendRequest('workspace/symbol', { query: '' });
    const found = await client.diagnosticOf(uri, 'no-mention');
    const titles = (await client.actions(uri, found.range, { diagnostics: [found] })).map(({ title }) => title);
    const named = titles.flatMap(
      (title) => /@(lea_p|lea-petit|nadia_roux|nadia\.roux|paul75)\b/.exec(title)?.[1] ?? [],
    );
    assert.deepEqual([...new Set(named)], ['lea_p', 'nadia_roux', 'paul75']);
  });
});
