import {
  LSPErrorCodes,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { nameOf } from '../engine/corpus/variants.ts';
import { type Draft, readDraft } from '../engine/draft.ts';
import { platformName } from '../engine/messages/platformNames.ts';
import { fitsPlatform, foldHandle, isHandle, withoutSign } from '../engine/people/handle.ts';
import { mentionsIn } from '../engine/people/mentions.ts';
import { type Account, isNamed, nameOfPerson } from '../engine/people/people.ts';
import type { Platform } from '../engine/vocabulary.ts';
import type { ListedPerson } from '../workspace/people/listed.ts';
import { isMarkdown } from '../workspace/prose.ts';
import { comparable } from '../workspace/uris.ts';
import { toTextEdit, unopened } from './convert.ts';
import type { PersonPlace } from './personAt.ts';
import type { personWordsIn } from './personWords.ts';
import type { Session } from './session.ts';

type Words = ReturnType<typeof personWordsIn>;

/** Whose handle is renamed, and on which platforms. */
interface Target {
  readonly folded: string;
  readonly listed: ListedPerson | undefined;
  /** The accounts that get the new handle: those that the place means, of all that have the old one. */
  readonly accounts: readonly Account[];
  readonly others: readonly Account[];
}

function isOn({ platform }: Account, platforms: readonly Platform[]): boolean {
  return platform === undefined || platforms.includes(platform);
}

function targetOf({ handle, listed, platforms }: PersonPlace): Target {
  const folded = foldHandle(handle);
  const named = listed?.accounts.filter((account) => isNamed(account, folded)) ?? [];
  const here = named.filter((account) => isOn(account, platforms));
  const accounts = here.length > 0 ? here : named;
  return { folded, listed, accounts, others: named.filter((account) => !accounts.includes(account)) };
}

/** Whether a mention in a text for these platforms means what is renamed: another account of the same name stays. */
function isMeant(folded: string, platforms: readonly Platform[], target: Target, session: Session): boolean {
  if (folded !== target.folded || session.people.people.find(folded, platforms) !== target.listed) return false;
  const isHere = target.accounts.some((account) => isOn(account, platforms));
  return isHere || !target.others.some((account) => isOn(account, platforms));
}

function refuse(message: string): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, message);
}

/** Refuses what is no handle, and what is somebody else's. */
function check(handle: string, target: Target, { index, people }: Session, words: Words): void {
  if (!isHandle(handle)) refuse(words.invalid(handle));
  const platforms = target.accounts.flatMap(({ platform }) => platform ?? []);
  const misfit = platforms.find((platform) => !fitsPlatform(handle, platform));
  if (misfit) refuse(words.misfits(handle, platformName(misfit)));
  const folded = foldHandle(handle);
  if (folded === target.folded) return;
  const shares = (some: readonly Platform[]): boolean =>
    some.length === 0 || platforms.length === 0 || some.some((platform) => platforms.includes(platform));
  const owner = people.people.all.find(
    (person) =>
      person !== target.listed &&
      person.accounts.some((account) => isNamed(account, folded) && shares(account.platform ? [account.platform] : [])),
  );
  if (owner) refuse(words.taken(handle, nameOfPerson(owner)));
  for (const { uri, summary } of index.drafts()) {
    const used = summary.mentions.find((mention) => {
      const there = mention.platforms ?? summary.platforms;
      return mention.folded === folded && shares(there) && people.people.find(folded, there) === undefined;
    });
    if (used) refuse(words.used(handle, nameOf(uri)));
  }
}

/** The handle as it is written in place of another: with escapes where that had some. */
function writtenAs(handle: string, before: string): string {
  return before.includes('\\') ? handle.replaceAll('_', '\\_') : handle;
}

function editsIn(draft: Draft, text: TextDocument, handle: string, target: Target, session: Session): TextEdit[] {
  return [...mentionsIn(draft)].flatMap((mention) => {
    if (!isMeant(foldHandle(mention.handle), mention.platforms, target, session)) return [];
    const { from, to } = mention.handleAt;
    return toTextEdit(text, { from, to, text: writtenAs(handle, draft.text.slice(from, to)) });
  });
}

interface Edited {
  readonly uri: string;
  /** Null for what is not open. */
  readonly version: number | null;
  readonly edits: TextEdit[];
}

/** Edits of every draft that mentions the handle: open ones as they stand, others as they are on disk right now. */
async function draftEdits(handle: string, target: Target, session: Session, words: Words): Promise<Edited[]> {
  const { documents, index, readText } = session;
  const open = new Map(documents.all().map((document) => [comparable(document.uri), document]));
  const edited: Edited[] = [];
  for (const { uri, summary } of [...index.drafts()]) {
    const document = open.get(comparable(uri));
    if (document?.draft) {
      const edits = editsIn(document.draft, document.text, handle, target, session);
      edited.push({ uri: document.uri, version: document.version, edits });
      continue;
    }
    if (!summary.mentions.some(({ folded }) => folded === target.folded)) continue;
    const text = (await readText(uri))?.replace(/^\uFEFF/, '');
    if (text === undefined) refuse(words.changed(nameOf(uri)));
    const draft = readDraft(text, { markdown: isMarkdown(comparable(uri)), language: 'auto' });
    edited.push({ uri, version: null, edits: editsIn(draft, unopened(text), handle, target, session) });
  }
  return edited;
}

/** Edits of the lists that hold the account. */
function listEdits(handle: string, { folded, listed, accounts }: Target, { people, documents }: Session): Edited[] {
  return people.all().map(({ uri, text, isOpen }) => {
    const placed = listed?.entries.filter((each) => each.uri === uri) ?? [];
    const written = placed
      .flatMap(({ entry }) => entry.accounts)
      .filter((each) => isNamed(each, folded) && accounts.some(({ platform }) => platform === each.platform));
    const document = isOpen ? documents.all().find((each) => each.uri === uri) : undefined;
    const edits = written.map(({ from, to }) => toTextEdit(text, { from, to, text: handle }));
    return { uri, version: document?.version ?? null, edits };
  });
}

/**
 * Renames a handle wherever it means the same account. `newName` may have its `@`.
 * @throws ResponseError with a clear word where the new handle cannot be, or is somebody else's
 */
export async function renameHandle(
  place: PersonPlace,
  newName: string,
  words: Words,
  session: Session,
): Promise<WorkspaceEdit> {
  const handle = withoutSign(newName);
  const target = targetOf(place);
  check(handle, target, session, words);
  const edited = [...listEdits(handle, target, session), ...(await draftEdits(handle, target, session, words))].filter(
    ({ edits }) => edits.length > 0,
  );
  if (!session.client.documentChanges) {
    return { changes: Object.fromEntries(edited.map(({ uri, edits }) => [uri, edits])) };
  }
  return {
    documentChanges: edited.map(
      ({ uri, version, edits }): TextDocumentEdit => ({ textDocument: { uri, version }, edits }),
    ),
  };
}
