import {
  commands,
  FileType,
  l10n,
  type QuickPickItem,
  Selection,
  type TextDocument,
  Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import { platformName } from '../../../server/src/engine/messages/platformNames.ts';
import { purposeName } from '../../../server/src/engine/messages/purposeNames.ts';
import { type Platform, type Purpose, platforms, purposes } from '../../../server/src/engine/vocabulary.ts';
import type { ClientFeature } from '../clientFeature.ts';
import {
  dayOf,
  draftFolders,
  extensionOf,
  folderToMake,
  freeName,
  frontMatterOf,
  type NewDraft,
} from '../draftFile.ts';
import { interfaceLanguage } from '../interfaceLanguage.ts';

const newDraftCommand = 'causerie.newDraft';
const steps = 3;

function titleOf(step: number): string {
  return l10n.t('New Draft ({0} of {1})', step, steps);
}

/** Any number of platforms, none too; undefined where the writer turns back. */
async function choosePlatforms(): Promise<readonly Platform[] | undefined> {
  const items = platforms.map((id) => ({ label: platformName(id), id }));
  const placeHolder = l10n.t('Where will it be published? Several platforms, or none yet');
  const chosen = await window.showQuickPick(items, {
    title: titleOf(1),
    placeHolder,
    canPickMany: true,
    ignoreFocusOut: true,
  });
  return chosen?.map(({ id }) => id);
}

interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

async function choosePurpose(): Promise<Choice<Purpose | undefined> | undefined> {
  const language = interfaceLanguage();
  const later: Choice<undefined> = { label: l10n.t('I do not know yet'), value: undefined };
  const items = purposes.map(
    (value): Choice<Purpose> => ({ label: purposeName(language, value), description: value, value }),
  );
  const placeHolder = l10n.t('What is it for?');
  return window.showQuickPick<Choice<Purpose | undefined>>([later, ...items], {
    title: titleOf(2),
    placeHolder,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
}

async function chooseLanguage(): Promise<NewDraft['language'] | undefined> {
  const items: Choice<NewDraft['language']>[] = [
    { label: l10n.t('As each paragraph shows'), value: 'auto' },
    { label: l10n.t('French'), value: 'fr' },
    { label: l10n.t('English'), value: 'en' },
  ];
  const placeHolder = l10n.t('In which language will you write?');
  const chosen = await window.showQuickPick(items, { title: titleOf(3), placeHolder, ignoreFocusOut: true });
  return chosen?.value;
}

/** The workspace folder that is written in, or the one that the writer chooses of several. */
async function chooseWorkspaceFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0];
  const active = window.activeTextEditor?.document.uri;
  return (active && workspace.getWorkspaceFolder(active)) ?? window.showWorkspaceFolderPick();
}

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

async function folderFor({ uri }: WorkspaceFolder): Promise<Uri> {
  const include = workspace.getConfiguration('causerie', uri).get<string[]>('include', []);
  for (const folder of draftFolders(include)) {
    const candidate = Uri.joinPath(uri, folder);
    if (await isFolder(candidate)) return candidate;
  }
  const made = Uri.joinPath(uri, folderToMake(include));
  await workspace.fs.createDirectory(made);
  return made;
}

async function newFile(folder: WorkspaceFolder, draft: NewDraft): Promise<TextDocument> {
  const place = await folderFor(folder);
  const taken = new Set((await workspace.fs.readDirectory(place)).map(([name]) => name));
  const uri = Uri.joinPath(place, freeName(dayOf(new Date()), extensionOf(draft), taken));
  await workspace.fs.writeFile(uri, new TextEncoder().encode(frontMatterOf(draft)));
  return workspace.openTextDocument(uri);
}

/** Without a folder the draft has no file yet: saving it asks for one. */
function newUntitled(draft: NewDraft): Thenable<TextDocument> {
  const language = extensionOf(draft) === '.post.md' ? 'markdown' : 'post-draft';
  return workspace.openTextDocument({ language, content: frontMatterOf(draft) });
}

async function newDraft(): Promise<void> {
  const chosen = await choosePlatforms();
  const purpose = chosen && (await choosePurpose());
  const language = purpose && (await chooseLanguage());
  if (!chosen || !purpose || !language) return;
  const draft: NewDraft = { platforms: chosen, purpose: purpose.value, language };
  const folders = workspace.workspaceFolders ?? [];
  const folder = await chooseWorkspaceFolder();
  if (folders.length > 0 && !folder) return;
  try {
    const document = folder ? await newFile(folder, draft) : await newUntitled(draft);
    const editor = await window.showTextDocument(document, { preview: false });
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new Selection(end, end);
  } catch (error) {
    void window.showErrorMessage(l10n.t('The draft could not be made: {0}', (error as Error).message));
  }
}

/** A file with front matter and an empty body, where drafts are. */
export const feature: ClientFeature = { register: () => commands.registerCommand(newDraftCommand, newDraft) };
