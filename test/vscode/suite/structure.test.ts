import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { at, closeAll, gathered, open } from './support.ts';

const thread = `---
platform: x
---
Le four est chaud. Merci @lea_p.

- farine
- eau

---

> @sam: combien de temps ?

Deux jours, @sam. Comment faites-vous **chez vous** ? #pain
`;

describe('a draft as a language', () => {
  afterEach(closeAll);

  it('has an outline of posts, comments and replies', async () => {
    const { uri } = await open('outline.post', thread);
    const isPost = ({ name }: vscode.DocumentSymbol): boolean => name.startsWith('2. ');
    const command = 'vscode.executeDocumentSymbolProvider';
    const symbols = await gathered<vscode.DocumentSymbol>('an outline', isPost, command, uri);
    const [comment] = symbols.find(isPost)?.children ?? [];
    assert.match(comment?.name ?? '', /^@sam/);
    assert.match(comment?.children[0]?.name ?? '', /^Deux jours/);
  });

  it('folds, and lets a selection grow to emphasis and sentence', async () => {
    const document = await open('folds.post', thread);
    const isList = ({ start, end }: vscode.FoldingRange): boolean => start === 5 && end === 6;
    await gathered<vscode.FoldingRange>('the list folds', isList, 'vscode.executeFoldingRangeProvider', document.uri);
    const command = 'vscode.executeSelectionRangeProvider';
    const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(command, document.uri, [
      at(document, 'chez vous'),
    ]);
    const steps: string[] = [];
    for (let step = selection; step; step = step.parent as vscode.SelectionRange)
      steps.push(document.getText(step.range));
    for (const words of ['chez vous', '**chez vous**', 'Comment faites-vous **chez vous** ?']) {
      assert.ok(steps.includes(words), steps.join('\n'));
    }
  });

  it('leads from mentions and hashtags to their pages', async () => {
    const { uri } = await open('links.post', thread);
    const isPerson = ({ target }: vscode.DocumentLink): boolean => target?.toString() === 'https://x.com/lea_p';
    await gathered<vscode.DocumentLink>('a link to a person', isPerson, 'vscode.executeLinkProvider', uri);
  });

  it('completes the front matter while it has no end', async () => {
    const document = await open('begun.post', '---\nplatform: \n');
    const isPlatform = ({ label }: vscode.CompletionItem): boolean => label === 'mastodon';
    const list = await eventually('platforms', async () => {
      const command = 'vscode.executeCompletionItemProvider';
      const position = new vscode.Position(1, 10);
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(command, document.uri, position);
      return found.items.some(isPlatform) ? found : undefined;
    });
    assert.ok(list.items.find(isPlatform)?.documentation);
  });

  it('marks questions that count, and underlines them lightly by default', async () => {
    const { uri } = await open('tokens.post', thread);
    const legend = await eventually('a legend', async () => {
      const command = 'vscode.provideDocumentSemanticTokensLegend';
      return (await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(command, uri)) ?? undefined;
    });
    assert.ok(legend.tokenModifiers.includes('asking'));
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      uri,
    );
    assert.ok(tokens.data.length > 0);
    const colors = vscode.workspace
      .getConfiguration('editor')
      .get<{ rules?: object }>('semanticTokenColorCustomizations');
    assert.deepEqual(Object.entries(colors?.rules ?? {}).find(([rule]) => rule === '*.asking')?.[1], {
      underline: true,
    });
  });
});
