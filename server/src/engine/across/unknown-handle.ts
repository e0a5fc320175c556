import { type AcrossOptions, defineAcrossRule, type Replacement } from '../corpus/acrossRule.ts';
import type { Corpus, CorpusDraft } from '../corpus/corpus.ts';
import { platformName } from '../messages/platformNames.ts';
import { foldHandle } from '../people/handle.ts';
import { slipsBetween } from '../people/likeness.ts';
import { accountsFor, isNamed, nameOfPerson, type People, type Person, servesAny } from '../people/people.ts';
import type { MentionSummary } from '../summary/mentions.ts';
import type { Platform } from '../vocabulary.ts';

/** Whoever writes a handle twice means it. */
const meantFrom = 2;
const mostOffered = 3;

/** A handle that may be meant, and how far from it what is written is. */
interface Candidate {
  readonly handle: string;
  readonly slips: number;
  readonly person?: Person | undefined;
}

function handlesFor(person: Person, platforms: readonly Platform[]): readonly string[] {
  return [...new Set(accountsFor(person, platforms).map(({ handle }) => handle))];
}

/** What a listed person is called where the draft appears, if one of their handles is nearly this one. */
function listedLike(folded: string, people: People, platforms: readonly Platform[]): Candidate[] {
  return people.all.flatMap((person) => {
    const slips = person.accounts.flatMap(({ handle }) => slipsBetween(folded, foldHandle(handle)) ?? []);
    if (slips.length === 0) return [];
    const own = handlesFor(person, platforms);
    const near = own.filter((handle) => slipsBetween(folded, foldHandle(handle)) !== undefined);
    return (near.length > 0 ? near : own).map((handle) => ({ handle, person, slips: Math.min(...slips) }));
  });
}

/** Handles that other drafts use more than once, and that are nearly this one. */
function usedLike(folded: string, { handles }: Corpus, uri: string): Candidate[] {
  return [...handles.all()].flatMap((handle) => {
    const slips = slipsBetween(folded, handle);
    return slips && handles.usesOutside(handle, uri) >= meantFrom ? { handle, slips } : [];
  });
}

/** The nearest ones, each once; those that somebody has listed first. */
function nearest(candidates: readonly Candidate[]): readonly Candidate[] {
  const least = Math.min(...candidates.map(({ slips }) => slips));
  const near = candidates.filter(({ slips }) => slips === least);
  return near
    .filter(({ handle }, index) => near.findIndex((other) => isNamed(other, foldHandle(handle))) === index)
    .slice(0, mostOffered);
}

/** As a draft writes it, whose spelling is that of its latest use. */
function spelled(folded: string, corpus: Corpus): string {
  const written = corpus.drafts().findLast(({ summary }) => summary.mentions.some((each) => each.folded === folded));
  return written?.summary.mentions.find((each) => each.folded === folded)?.handle ?? folded;
}

function replacement({ where }: MentionSummary, handle: string, name: string): Replacement {
  return { title: 'replace', data: { handle, name }, text: where === 'declared' ? handle : `@${handle}` };
}

/** Somebody's handle on another platform than the draft's. */
function* ofOtherPlatform(mention: MentionSummary, person: Person, platforms: readonly Platform[]) {
  const named = person.accounts.filter((account) => isNamed(account, mention.folded));
  const own = handlesFor(person, platforms);
  if (platforms.length === 0 || own.length === 0 || named.some((account) => servesAny(account, platforms))) return;
  const name = nameOfPerson(person);
  const there = named[0]?.platform;
  yield {
    message: 'elsewhere',
    data: { handle: mention.handle, name, platform: there ? platformName(there) : '', meant: own[0] as string },
    range: mention.range,
    words: mention.handle,
    accepted: mention.accepted,
    replacements: own.slice(0, mostOffered).map((handle) => replacement(mention, handle, name)),
    elsewhere: [],
  };
}

function* mistyped(
  mention: MentionSummary,
  platforms: readonly Platform[],
  { uri }: CorpusDraft,
  corpus: Corpus,
  people: People,
) {
  const { folded } = mention;
  if (corpus.handles.usesOutside(folded, uri) >= meantFrom) return;
  const used = usedLike(folded, corpus, uri)
    .filter(({ handle }) => !people.find(handle, platforms))
    .map((each) => ({ ...each, handle: spelled(each.handle, corpus) }));
  const found = nearest([...listedLike(folded, people, platforms), ...used]);
  const [first] = found;
  if (!first) return;
  yield {
    message: first.person?.name === undefined ? 'mistyped' : 'mistypedName',
    data: { handle: mention.handle, meant: first.handle, name: first.person?.name ?? '' },
    range: mention.range,
    words: mention.handle,
    accepted: mention.accepted,
    replacements: found.map(({ handle, person }) => replacement(mention, handle, person?.name ?? '')),
    elsewhere: [],
  };
}

function* check(draft: CorpusDraft, corpus: Corpus, { people }: AcrossOptions) {
  for (const mention of draft.summary.mentions) {
    // Whoever is quoted typed it.
    if (mention.where === 'quoted') continue;
    const platforms = mention.platforms ?? draft.summary.platforms;
    const person = people.find(mention.folded, platforms);
    if (person) yield* ofOtherPlatform(mention, person, platforms);
    else yield* mistyped(mention, platforms, draft, corpus, people);
  }
}

export const rule = defineAcrossRule({
  id: 'unknown-handle',
  since: '0.1.0',
  principle: 'name-people',
  severity: 'warning',
  fixes: ['choice'],
  marks: 'mentions',
  examples: [
    {
      language: 'fr',
      bad: 'Merci @lea_petti pour la photo ! (dans les autres brouillons, elle est @lea_petit)',
      good: 'Merci @lea_petit pour la photo !',
    },
    {
      language: 'en',
      bad: 'Thanks @lea_petti for the picture! (in the other drafts she is @lea_petit)',
      good: 'Thanks @lea_petit for the picture!',
    },
  ],
  check,
});
