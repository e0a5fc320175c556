import { type Range, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { CorpusDraft } from '../../engine/corpus/corpus.ts';
import { fold } from '../../engine/text/fold.ts';
import { type KnownPerson, knownPeople } from '../knownPeople.ts';
import { peopleReady } from '../personAt.ts';
import { declarationsOf } from '../personPlaces.ts';
import { personWordsIn } from '../personWords.ts';
import type { Feature, Session } from '../session.ts';

const mostShown = 500;

/** Whether all that is typed is in these words, in order, as editors look for symbols: accents and case do not matter. */
function matches(query: string, words: string): boolean {
  let at = 0;
  for (const character of fold(query).replace(/\s+/g, '')) {
    at = words.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Somebody by name at their entry, and by each of their handles, which is how editors find them too. */
function ofPerson({ listed, met }: KnownPerson, query: string, session: Session): SymbolInformation[] {
  const kind = SymbolKind.Object;
  if (!listed) {
    const latest = met.at(-1);
    if (!latest) return [];
    const { draft, mention } = latest;
    const location = { uri: draft.uri, range: mention.range as Range };
    return matches(query, fold(`@${mention.handle}`)) ? [{ name: `@${mention.handle}`, kind, location }] : [];
  }
  const [declaration] = declarationsOf(listed, session);
  if (!declaration) return [];
  const location = { uri: declaration.uri, range: declaration.selection };
  const handles = [...new Set(listed.accounts.map(({ handle }) => `@${handle}`))];
  const byName = { name: listed.name ?? handles[0] ?? '', containerName: handles.join(' '), kind, location };
  const whole = fold(`${listed.name ?? ''} ${handles.join(' ')}`);
  if (!matches(query, whole)) return [];
  if (query === '' || listed.name === undefined) return [byName];
  const byHandle = handles.filter((handle) => matches(query, fold(handle)));
  return [byName, ...byHandle.map((name) => ({ name, containerName: listed.name as string, kind, location }))];
}

/** The series that drafts belong to, each at its first draft. */
function ofSeries(drafts: Iterable<CorpusDraft>, query: string, session: Session): SymbolInformation[] {
  const series = new Map<string, CorpusDraft[]>();
  for (const draft of drafts) {
    const name = draft.summary.series;
    if (name !== undefined) series.set(fold(name), [...(series.get(fold(name)) ?? []), draft]);
  }
  const words = personWordsIn(session.interfaceLanguage());
  return [...series.values()].flatMap((members) => {
    const [{ uri, summary }] = members as [CorpusDraft];
    const { series: name = '', seriesRange } = summary;
    if (!seriesRange || !matches(query, fold(name))) return [];
    const location = { uri, range: seriesRange as Range };
    return { name, containerName: words.posts(members.length), kind: SymbolKind.Namespace, location };
  });
}

/** People and series of the whole workspace, by name. */
export const feature: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register(session) {
    session.connection.onWorkspaceSymbol(async ({ query }) => {
      await peopleReady(session);
      const drafts = [...session.index.drafts()];
      const people = knownPeople(drafts, session.people.people);
      return [
        ...people.flatMap((person) => ofPerson(person, query, session)),
        ...ofSeries(drafts, query, session),
      ].slice(0, mostShown);
    });
  },
};
