import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ScoreParams } from '../../../server/src/protocol.ts';
import { eventually } from '../eventually.ts';

/** What the extension's `activate` returns. */
export interface CauserieApi {
  client: { serverProcess?: { pid?: number } | undefined };
  scoreOf(uri: vscode.Uri): ScoreParams | undefined;
}

/** Two canned phrases, no question and nobody named: that is all there is to find. */
export const launchBody = [
  "J'ai l'immense plaisir de vous annoncer que notre atelier de reliure ouvre demain rue des Tanneurs.",
  '',
  "Nous y réparons les livres que l'eau a abîmés. N'hésitez pas à nous contacter.",
  '',
].join('\n');

export const launchDraft = `---\nplatform: linkedin\n---\n${launchBody}`;

export async function api(): Promise<CauserieApi> {
  const extension = vscode.extensions.getExtension<CauserieApi>('causerie.causerie');
  assert.ok(extension, 'the extension is installed');
  return extension.activate();
}

/** A place in the folder that is open, on a disk or in a browser. */
function inWorkspace(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Writes a file of the workspace. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = inWorkspace(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Writes a file of the workspace and shows it in an editor. */
export async function open(path: string, text: string): Promise<vscode.TextDocument> {
  const document = await show(await write(path, text));
  // One that an editor had before shows what it had, for a moment.
  await eventually(`the text of ${path}`, () => document.getText() === text);
  return document;
}

/** Shows a file that the workspace has already. */
export function openExisting(path: string): Promise<vscode.TextDocument> {
  return show(inWorkspace(path));
}

/** The names of the files of a folder of the workspace. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(inWorkspace(folder));
  return entries.map(([name]) => name);
}

async function show(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** The findings of Causerie that the editor shows in a document now. */
export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'causerie');
}

export function findingsOf(document: vscode.TextDocument, rule: string): vscode.Diagnostic[] {
  return findings(document).filter((each) => ruleOf(each) === rule);
}

/** Waits for a finding of a rule. */
export function finding(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return eventually(`${rule} in ${document.uri.path}`, () => findingsOf(document, rule)[0]);
}

/** Waits for the score of the document's present version. */
export async function score(document: vscode.TextDocument): Promise<ScoreParams> {
  const causerie = await api();
  return eventually(`a score for version ${document.version} of ${document.uri.path}`, () => {
    const current = causerie.scoreOf(document.uri);
    return current?.version === document.version ? current : undefined;
  });
}

/** Waits for quick fixes of a finding: a provider that registers meanwhile makes the editor answer with none. */
export function fixesOf(document: vscode.TextDocument, { range }: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  return eventually(`quick fixes in ${document.uri.path}`, async () => {
    const kind = vscode.CodeActionKind.QuickFix.value;
    const command = 'vscode.executeCodeActionProvider';
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range, kind);
    return actions.length > 0 ? actions : undefined;
  });
}

/** A place inside words of a document, one character in. */
export function at(document: vscode.TextDocument, words: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(words) + 1);
}

/** What the editor gathers from all extensions, once there is something of ours in it. */
export function gathered<T>(
  what: string,
  isOurs: (item: T) => boolean,
  command: string,
  ...args: unknown[]
): Promise<T[]> {
  return eventually(what, async () => {
    const found = await vscode.commands.executeCommand<T[] | undefined>(command, ...args);
    return found?.some(isOurs) ? found : undefined;
  });
}
