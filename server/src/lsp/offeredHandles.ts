import type { Range } from 'vscode-languageserver';
import type { CorpusDraft } from '../engine/corpus/corpus.ts';
import { fitsPlatform, foldHandle } from '../engine/people/handle.ts';
import { accountsFor } from '../engine/people/people.ts';
import { fold } from '../engine/text/fold.ts';
import type { Platform } from '../engine/vocabulary.ts';
import { comparable } from '../workspace/uris.ts';
import { type KnownPerson, knownPeople, platformsOf } from './knownPeople.ts';
import type { OpenDocument } from './openDocument.ts';
import type { Session } from './session.ts';

/** A handle that may be written, and whose it is. */
export interface OfferedHandle {
  readonly handle: string;
  /** Where it is somebody's, if the text is not for that platform alone. */
  readonly platform: Platform | undefined;
  readonly person: KnownPerson;
  /** The name and the other handles, with accents and without. */
  readonly alsoFoundBy: readonly string[];
}

/** What is being written, which is nobody's handle yet. */
interface Written {
  readonly uri: string;
  readonly range: Range;
}

function isWritten({ draft, mention }: KnownPerson['met'][number], { uri, range }: Written): boolean {
  const { start, end } = mention.range;
  return (
    comparable(draft.uri) === comparable(uri) &&
    start.line === range.start.line &&
    start.character <= range.end.character &&
    end.character >= range.start.character
  );
}

/** When somebody was last mentioned, as the place of the draft among all; -1 for never. */
function lastMet({ met }: KnownPerson, places: ReadonlyMap<string, number>): number {
  const last = met.at(-1);
  return last ? (places.get(last.draft.uri) ?? -1) : -1;
}

/** Whether thanks or an answer came with the last mention or after it. */
function isAttended({ met, attention }: KnownPerson, places: ReadonlyMap<string, number>): boolean {
  const last = met.at(-1);
  if (!attention || !last) return attention !== undefined;
  if (attention.draft) return (places.get(attention.draft.uri) ?? -1) >= (places.get(last.draft.uri) ?? -1);
  const { scheduled, date } = last.draft.summary;
  const day =
    scheduled?.day ?? date ?? (last.draft.mtime === undefined ? '' : new Date(last.draft.mtime).toISOString());
  return attention.day !== undefined && day !== '' && attention.day >= day.slice(0, 10);
}

/** In what order people come: met and still to be thanked, met, listed alone; the latest first. */
function ranked(people: readonly KnownPerson[], places: ReadonlyMap<string, number>): KnownPerson[] {
  const rank = (person: KnownPerson): number =>
    person.met.length === 0 ? (isAttended(person, places) ? 3 : 2) : isAttended(person, places) ? 1 : 0;
  return people
    .map((person) => ({
      person,
      rank: rank(person),
      last: lastMet(person, places),
      name: fold(person.listed?.name ?? ''),
    }))
    .sort((a, b) => a.rank - b.rank || b.last - a.last || (a.name < b.name ? -1 : Number(a.name > b.name)))
    .map(({ person }) => person);
}

function handlesOf(
  person: KnownPerson,
  platforms: readonly Platform[],
): { handle: string; platform?: Platform | undefined }[] {
  const { listed, met } = person;
  if (!listed) {
    const handle = met.at(-1)?.mention.handle ?? '';
    const fits = platforms.length === 0 || platforms.some((platform) => fitsPlatform(handle, platform));
    return fits ? [{ handle }] : [];
  }
  // A blog has no handles of its own: any of somebody's names them.
  const own = accountsFor(listed, platforms.includes('blog') ? [] : platforms);
  const handles = new Map(own.map((account) => [foldHandle(account.handle), account]));
  return [...handles.values()].map(({ handle, platform }) => ({
    handle,
    platform: own.length > 1 ? platform : undefined,
  }));
}

/** Without accents, case, spaces and the marks between words. */
function bare(words: string): string {
  return fold(words).replace(/[\s._-]+/g, '');
}

type Known = Pick<Session, 'index' | 'people'>;

function placesOf(drafts: readonly CorpusDraft[]): ReadonlyMap<string, number> {
  return new Map(drafts.map(({ uri }, index) => [uri, index]));
}

/** People whom the workspace knows apart from what is just being written. */
function peopleAround(session: Known, written: Written): readonly KnownPerson[] {
  const drafts = [...session.index.drafts()];
  const known = knownPeople(drafts, session.people.people).flatMap((person) => {
    const met = person.met.filter((each) => !isWritten(each, written));
    return person.listed || met.length > 0 ? { ...person, met } : [];
  });
  return ranked(known, placesOf(drafts));
}

/** Handles by which somebody may be mentioned in a text for these platforms, of whom what is typed may be the name. */
export function handlesToOffer(
  typed: string,
  platforms: readonly Platform[],
  written: Written,
  session: Session,
): readonly OfferedHandle[] {
  const wanted = bare(typed);
  const offers = peopleAround(session, written).flatMap((person) => {
    const name = person.listed?.name ?? '';
    const accounts = person.listed?.accounts.map(({ handle }) => handle) ?? [];
    const others = [name, fold(name), ...accounts].filter((each) => each !== '');
    return handlesOf(person, platforms).flatMap(({ handle, platform }): OfferedHandle[] => {
      const alsoFoundBy = [...new Set(others.filter((each) => each !== handle))];
      const isFound = [handle, ...alsoFoundBy].some((each) => bare(each).includes(wanted));
      return isFound ? [{ handle, platform, person, alsoFoundBy }] : [];
    });
  });
  // Whom a text for these platforms has never mentioned may be elsewhere alone.
  const isAtHome = ({ person }: OfferedHandle): boolean =>
    person.listed !== undefined ||
    platforms.length === 0 ||
    person.met.some(
      (met) => platformsOf(met).length === 0 || platformsOf(met).some((each) => platforms.includes(each)),
    );
  return [...offers.filter(isAtHome), ...offers.filter((offer) => !isAtHome(offer))];
}

/**
 * Handles by which a draft may mention the people of the workspace: whom drafts mentioned last first, then those who are
 * listed alone.
 */
export function handlesToSpeakTo({ draft }: OpenDocument, { index, people }: Known): readonly string[] {
  index.settleOpen();
  const drafts = [...index.drafts()];
  const places = placesOf(drafts);
  const byTime = [...knownPeople(drafts, people.people)].sort((a, b) => lastMet(b, places) - lastMet(a, places));
  return byTime.flatMap((person) =>
    handlesOf(person, draft?.platforms ?? [])
      .slice(0, 1)
      .map(({ handle }) => handle),
  );
}
