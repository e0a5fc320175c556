import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { at, closeAll, gathered, open } from './support.ts';

const sentence = 'Le four a tenu toute la nuit, et Nadia est venue le voir avec sa lampe et son tournevis. ';
const long = `---\nplatform: [x, linkedin]\n---\n${sentence.repeat(5)}\n`;
const variants = `---
platform: [x, linkedin]
---
Nadia est venue voir le four avec sa lampe. Et vous, qui appelez-vous ?

<!-- platform: x -->
Merci @nadia_r pour la lampe. Qui appelez-vous, vous ?
`;

function titles(lenses: readonly vscode.CodeLens[]): string[] {
  return lenses.map(({ command }) => command?.title ?? '');
}

describe('platforms', () => {
  afterEach(closeAll);

  it('stand above a post with its length on each, and its score', async () => {
    const { uri } = await open('lenses.post', long);
    const command = 'vscode.executeCodeLensProvider';
    const ours = ({ command: lens }: vscode.CodeLens): boolean => /X \d+\/280/.test(lens?.title ?? '');
    const lenses = await gathered<vscode.CodeLens>('code lenses', ours, command, uri, 20);
    assert.match(titles(lenses).join(' | '), /^Score \d+\/100 \| X 4\d\d\/280, .* \| LinkedIn 4\d\d\/3,000 \| /);
  });

  it('count each variant by itself', async () => {
    const { uri } = await open('variants.post', variants);
    const ours = ({ command: lens }: vscode.CodeLens): boolean => lens?.title === 'X 54/280';
    const lenses = await gathered<vscode.CodeLens>('a variant', ours, 'vscode.executeCodeLensProvider', uri, 20);
    assert.ok(titles(lenses).includes('LinkedIn 71/3,000'), titles(lenses).join(' | '));
  });

  it('show where they fold a post and where it ends', async () => {
    const document = await open('hints.post', long);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const text = ({ label }: vscode.InlayHint): string =>
      typeof label === 'string' ? label : label.map(({ value }) => value).join('');
    const command = 'vscode.executeInlayHintProvider';
    const isEnd = (hint: vscode.InlayHint): boolean => text(hint) === 'X ends here: 280 characters';
    const hints = await gathered<vscode.InlayHint>('the end', isEnd, command, document.uri, whole);
    const end = hints.find(isEnd) as vscode.InlayHint;
    assert.equal(document.offsetAt(end.position), long.indexOf(sentence) + 280);
    assert.ok(
      hints.some((hint) => text(hint).includes('see more')),
      hints.map(text).join(),
    );
  });

  it('split a post that is too long into a thread, and join it again to the byte', async () => {
    const document = await open('split.post', long);
    const refactor = async (kind: string): Promise<void> => {
      const place = at(document, 'Le four');
      const action = await eventually(kind, async () => {
        const command = 'vscode.executeCodeActionProvider';
        const range = new vscode.Range(place, place);
        const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range, kind);
        return found.find(({ edit }) => edit !== undefined);
      });
      assert.ok(action.edit && (await vscode.workspace.applyEdit(action.edit)));
    };
    await refactor('refactor.rewrite.splitPost');
    assert.equal(document.getText().split('\n---\n').length, 3, document.getText());
    await refactor('refactor.rewrite.joinPosts');
    assert.equal(document.getText(), long);
  });
});
