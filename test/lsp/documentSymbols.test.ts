import assert from 'node:assert/strict';
import type { DocumentSymbol, Range, SymbolInformation } from 'vscode-languageserver-protocol';
import { sharedClient } from './marked.ts';
import { pushCapabilities, stopAll, type TestClient } from './support.ts';

async function symbols<T>(client: TestClient, text: string, path = 'outline.post.md'): Promise<T[]> {
  const uri = await client.open(path, text, path.endsWith('.post') ? 'post-draft' : 'markdown');
  return client.connection.sendRequest<T[]>('textDocument/documentSymbol', { textDocument: { uri } });
}

/** The outline as indented lines: `name (detail)`. */
function lines(outline: readonly DocumentSymbol[], indent = ''): string[] {
  return outline.flatMap(({ name, detail, children = [] }) => [
    `${indent}${name}${detail ? ` (${detail})` : ''}`,
    ...lines(children, `${indent}  `),
  ]);
}

async function outline(text: string, { locale = 'en', path = 'outline.post.md' } = {}): Promise<string[]> {
  const client = await sharedClient({ locale });
  return lines(await symbols<DocumentSymbol>(client, text, path));
}

const thread = `---
platform: [x, mastodon]
purpose: answer
---
The oven is **warm** again, see [our notes](https://a.example/notes).

- flour
- water
  - from the well

---

> @lea: how long does it take?
> I never dare.

Two days, @lea. Begin on Friday.

1. knead

2. wait

> @sam: well done!

---

Thanks 🙏
`;

describe('the outline of a draft', () => {
  after(stopAll);

  it('has the posts of a thread, their lists, and quoted comments with their replies', async () => {
    assert.deepEqual(await outline(thread), [
      'Front matter',
      '  platform: x, mastodon',
      '  purpose: answer',
      '1. The oven is warm again, see our notes. (post)',
      '  flour (2 items)',
      '    flour',
      '    water',
      '      from the well (1 item)',
      '        from the well',
      '2. @lea: how long does it take? I never dare. (post)',
      '  @lea: how long does it take? I never dare. (quoted comment)',
      '    Two days, @lea. Begin on Friday. (reply)',
      '      knead (2 items)',
      '        knead',
      '        wait',
      '  @sam: well done! (quoted comment)',
      '3. Thanks 🙏 (post)',
    ]);
  });

  it('has the headings of an article, each in the one above it', async () => {
    const article =
      '---\nplatform: blog\n---\n# Bread *slowly*\n\nWords.\n\n### Flour\n\nWords.\n\nOven\n----\n\nWords.\n\n- stone\n- steel\n\n# Fin ##\n';
    assert.deepEqual(await outline(article, { locale: 'fr' }), [
      'En-tête',
      '  platform: blog',
      'Bread slowly',
      '  Flour',
      '  Oven',
      '    stone (2\u00A0éléments)',
      '      stone',
      '      steel',
      'Fin',
    ]);
  });

  it('speaks French, and keeps the line breaks of Windows apart', async () => {
    const draft = 'Le four est chaud.\r\n\r\n---\r\n\r\n> @léa : combien de temps ?\r\n\r\nDeux jours.\r\n';
    assert.deepEqual(await outline(draft, { locale: 'fr', path: 'four.post' }), [
      '1. Le four est chaud. (publication)',
      '2. @léa : combien de temps ? (publication)',
      '  @léa : combien de temps ? (commentaire cité)',
      '    Deux jours. (réponse)',
    ]);
  });

  it('holds each part in the one above it, and its name in itself', async () => {
    const client = await sharedClient();
    const before = (a: Range['start'], b: Range['start']): boolean =>
      a.line < b.line || (a.line === b.line && a.character <= b.character);
    const holds = (outer: Range, inner: Range): boolean =>
      before(outer.start, inner.start) && before(inner.end, outer.end);
    const check = ({ name, range, selectionRange, children = [] }: DocumentSymbol): void => {
      assert.ok(name.trim() !== '' && holds(range, selectionRange), name);
      for (const child of children) {
        assert.ok(holds(range, child.range), `${name} holds ${child.name}`);
        check(child);
      }
    };
    const drafts = [
      thread,
      '- a\n- b\n\n> @x: hey\n\n- reply\n',
      '#\n\n---\n\n# \n\n![](a.png)\n',
      '> @x: a\n\n# T\n\nWords.\n',
    ];
    for (const [index, draft] of drafts.entries()) {
      const found = await symbols<DocumentSymbol>(client, draft, `draft-${index}.post.md`);
      assert.ok(found.length > 0, draft);
      for (const symbol of found) check(symbol);
    }
  });

  it('is a flat list for a client without hierarchy', async () => {
    const client = await sharedClient({ capabilities: pushCapabilities });
    const found = await symbols<SymbolInformation>(client, '# Bread\n\n## Flour\n\nWords.\n');
    assert.deepEqual(
      found.map(({ name, containerName, location }) => [name, containerName, location.range.start.line]),
      [
        ['Bread', undefined, 0],
        ['Flour', 'Bread', 2],
      ],
    );
  });

  it('is empty for an empty draft and none for a note', async () => {
    const client = await sharedClient();
    assert.deepEqual(await symbols(client, ''), []);
    assert.equal(await symbols(client, '# A note\n', 'notes/a.md'), null);
  });
});
