import { foldHandle } from '../engine/people/handle.ts';
import { mentionsIn } from '../engine/people/mentions.ts';
import type { Account } from '../engine/people/people.ts';
import type { Span } from '../engine/text/paragraph.ts';
import type { Platform } from '../engine/vocabulary.ts';
import type { ListedPerson } from '../workspace/people/listed.ts';
import { type KnownPerson, knownPeople } from './knownPeople.ts';
import type { OpenDocument } from './openDocument.ts';
import type { PeopleFile } from './peopleFiles.ts';
import type { Session } from './session.ts';

/** A place of a document where somebody is named. */
export interface PersonPlace extends Span {
  /** Where the handle alone is written; undefined on a name. */
  readonly handleAt: Span | undefined;
  readonly handle: string;
  readonly listed: ListedPerson | undefined;
  /** Those of the text around it, or of the handle itself where it is listed. */
  readonly platforms: readonly Platform[];
}

function holds({ from, to }: Span, offset: number): boolean {
  return from <= offset && offset <= to;
}

function inDraft({ draft }: OpenDocument, offset: number, { people: { people } }: Session): PersonPlace | undefined {
  for (const mention of draft ? mentionsIn(draft) : []) {
    if (!holds(mention, offset)) continue;
    const { from, to, handle, handleAt, platforms } = mention;
    return { from, to, handle, handleAt, platforms, listed: people.find(foldHandle(handle), platforms) };
  }
  return undefined;
}

function inFile(
  { uri, entries }: PeopleFile,
  offset: number,
  { people: { people } }: Session,
): PersonPlace | undefined {
  const entry = entries.find((each) => holds(each, offset));
  const listed = people.all.find((person) => person.entries.some((each) => each.entry === entry && each.uri === uri));
  if (!entry || !listed) return undefined;
  const platformsOf = ({ platform }: Account): readonly Platform[] => (platform ? [platform] : []);
  const account = entry.accounts.find((each) => holds(each, offset));
  if (account) {
    const { from, to, handle } = account;
    return { from, to, handle, handleAt: { from, to }, listed, platforms: platformsOf(account) };
  }
  const { name } = entry;
  if (!name || !holds(name, offset)) return undefined;
  return { from: name.from, to: name.to, handle: '', handleAt: undefined, listed, platforms: [] };
}

/** Who is named at `offset` of a draft, or of a file that lists people. */
export function personAt(document: OpenDocument, offset: number, session: Session): PersonPlace | undefined {
  if (document.draft) return inDraft(document, offset, session);
  const file = session.people.at(document.uri);
  return file && inFile(file, offset, session);
}

/** All that the workspace knows of whoever is named at a place. */
export function knownAt({ listed, handle }: PersonPlace, { index, people }: Session): KnownPerson | undefined {
  const folded = foldHandle(handle);
  return knownPeople(index.drafts(), people.people).find((known) =>
    listed ? known.listed === listed : known.folded === folded,
  );
}

/** Waits until all drafts and lists of people are read. */
export async function peopleReady({ index, people, client }: Session): Promise<void> {
  await people.whenReady();
  await index.whenReady();
  // Nobody tells of what changed on disk: it is looked at.
  if (!client.watchedFiles) await index.refresh();
}
