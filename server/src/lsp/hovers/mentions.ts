import { nameOf } from '../../engine/corpus/variants.ts';
import { platformName } from '../../engine/messages/platformNames.ts';
import type { Account } from '../../engine/people/people.ts';
import type { HoverSource } from '../hoverSource.ts';
import type { KnownPerson } from '../knownPeople.ts';
import { knownAt, peopleReady, personAt } from '../personAt.ts';
import { personWordsIn } from '../personWords.ts';

type Words = ReturnType<typeof personWordsIn>;

function written({ handle, platform }: Account): string {
  return platform ? `@${handle} (${platformName(platform)})` : `@${handle}`;
}

function lines({ listed, met, attention }: KnownPerson, words: Words): string[] {
  const drafts = new Set(met.map(({ draft }) => draft.uri)).size;
  const where = attention?.draft && nameOf(attention.draft.uri);
  return [
    ...(listed && listed.accounts.length > 0 ? [words.handles(listed.accounts.map(written).join(', '))] : []),
    met.length === 0 ? words.never : words.mentioned(met.length, drafts),
    attention ? words[attention.how](attention.day, where) : words.notThanked,
    ...(listed ? [] : [words.unlisted]),
  ];
}

/** On a mention: who that is, how often drafts mention them, when they were last thanked or answered. */
export const source: HoverSource = {
  rank: 10,
  async hoverAt(document, offset, session, { text, strong, list }) {
    if (!personAt(document, offset, session)) return [];
    await peopleReady(session);
    const place = personAt(document, offset, session);
    const known = place && knownAt(place, session);
    if (!place || !known) return [];
    const { listed } = known;
    const words = personWordsIn(document.interfaceLanguage);
    const value = [
      strong(listed?.name ?? `@${place.handle}`),
      ...(listed?.note ? [text(listed.note)] : []),
      list(lines(known, words).map(text)),
    ].join('\n\n');
    return [{ from: place.from, to: place.to, value }];
  },
};
