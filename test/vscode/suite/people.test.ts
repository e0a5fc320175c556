import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { at, closeAll, finding, fixesOf, gathered, open } from './support.ts';

const list = '- name: Léa Petit\n  handles: {x: lea_petit, mastodon: lea@piaille.fr}\n';
const draft = '---\nplatform: x\n---\nLe four est chaud. Merci @lea_petit pour le bois. On en reparle avec @';
const other = '---\nplatform: x\n---\nHier, @Lea_Petit a porté la farine.\n';

describe('people', () => {
  const remove = (uri: vscode.Uri): Thenable<void> => vscode.workspace.fs.delete(uri);
  let people: vscode.TextDocument;
  let elsewhere: vscode.TextDocument;
  let document: vscode.TextDocument;

  beforeEach(async () => {
    people = await open('people.yml', list);
    elsewhere = await open('drafts/elsewhere.post', other);
    document = await open('here.post', draft);
  });

  afterEach(async () => {
    await closeAll();
    for (const { uri } of [people, elsewhere, document]) await remove(uri);
  });

  it('are completed after @, by name, with a handle of the draft’s platform', async () => {
    const end = document.positionAt(draft.length);
    const item = await eventually('Léa', async () => {
      const command = 'vscode.executeCompletionItemProvider';
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(command, document.uri, end, '@');
      return items.find(({ label }) => (typeof label === 'string' ? label : label.label) === '@lea_petit');
    });
    assert.ok(item);
  });

  it('are found in every draft and in the list, and lead to their entry', async () => {
    const place = at(document, '@lea_petit');
    const inList = (found: vscode.Location | vscode.LocationLink): boolean =>
      ('targetUri' in found ? found.targetUri : found.uri).path.endsWith('/people.yml');
    const command = 'vscode.executeReferenceProvider';
    const found = await eventually('all three', async () => {
      const places = await vscode.commands.executeCommand<vscode.Location[]>(command, document.uri, place);
      return places.length >= 3 && places.some(inList) ? places : undefined;
    });
    assert.ok(found.some(({ uri }) => uri.path.endsWith('/elsewhere.post')));
    const definition = 'vscode.executeDefinitionProvider';
    const [entry] = await gathered<vscode.LocationLink>('the entry', inList, definition, document.uri, place);
    assert.equal(entry?.targetRange.start.line, 0);
  });

  it('are told of in a hover, and are symbols of the workspace', async () => {
    const ours = ({ contents }: vscode.Hover): boolean =>
      contents.some((each) => (typeof each === 'string' ? each : each.value).includes('Léa Petit'));
    await gathered<vscode.Hover>('Léa', ours, 'vscode.executeHoverProvider', document.uri, at(document, '@lea_petit'));
    const isLea = ({ name }: vscode.SymbolInformation): boolean => name.includes('Léa Petit');
    await gathered<vscode.SymbolInformation>('a symbol', isLea, 'vscode.executeWorkspaceSymbolProvider', 'Léa');
  });

  it('are renamed everywhere at once', async () => {
    const edit = await eventually('edits in three files', async () => {
      const command = 'vscode.executeDocumentRenameProvider';
      const place = at(document, '@lea_petit');
      const made = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(command, document.uri, place, '@lea_p');
      return made.entries().length === 3 ? made : undefined;
    });
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(document.getText(), draft.replace('lea_petit', 'lea_p'));
    assert.equal(elsewhere.getText(), other.replace('Lea_Petit', 'lea_p'));
    assert.equal(people.getText(), list.replace('x: lea_petit', 'x: lea_p'));
    for (const each of [document, elsewhere, people]) await each.save();
  });

  it('are set right where a handle looks mistyped', async () => {
    const mistyped = await open('mistyped.post', other.replace('Lea_Petit', 'lea_petitt'));
    const fixes = await fixesOf(mistyped, await finding(mistyped, 'unknown-handle'));
    const fix = fixes.find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)), fixes.map(({ title }) => title).join());
    assert.equal(mistyped.getText(), other.replace('Lea_Petit', 'lea_petit'));
    await closeAll();
    await remove(mistyped.uri);
  });
});
