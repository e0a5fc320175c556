import type { CorpusDraft } from '../engine/corpus/corpus.ts';
import { readDay } from '../engine/language/dates/scheduled.ts';
import type { People } from '../engine/people/people.ts';
import type { MentionSummary } from '../engine/summary/mentions.ts';
import type { Platform } from '../engine/vocabulary.ts';
import type { ListedPerson } from '../workspace/people/listed.ts';

/** A mention and the draft that it stands in. */
interface Met {
  readonly draft: CorpusDraft;
  readonly mention: MentionSummary;
}

/** The last time that somebody was thanked or answered. */
interface Attention {
  readonly how: 'thanked' | 'answered';
  /** `2026-05-12`; undefined for a draft that is not written yet. */
  readonly day: string | undefined;
  /** Where; undefined for what the author has noted. */
  readonly draft: CorpusDraft | undefined;
}

/** Somebody whom the workspace knows: listed, mentioned in drafts, or both. */
export interface KnownPerson {
  readonly listed: ListedPerson | undefined;
  /** What handles that nobody has listed are the same by. */
  readonly folded: string | undefined;
  /** The earliest draft first. */
  readonly met: readonly Met[];
  readonly attention: Attention | undefined;
}

export function platformsOf({ draft, mention }: Met): readonly Platform[] {
  return mention.platforms ?? draft.summary.platforms;
}

/** When a draft appears, or was last written: `2026-05-12`. */
function dayOf({ summary: { scheduled, date }, mtime }: CorpusDraft): string | undefined {
  const said = scheduled?.day ?? date;
  if (said !== undefined && readDay(said)) return said;
  return mtime === undefined ? undefined : new Date(mtime).toISOString().slice(0, 10);
}

interface Gathered {
  readonly listed: ListedPerson | undefined;
  readonly folded: string | undefined;
  readonly met: Met[];
  attention: Attention | undefined;
}

function attend(person: Gathered | undefined, how: Attention['how'], draft: CorpusDraft): void {
  if (!person) return;
  const day = dayOf(draft);
  const before = person.attention?.day;
  // Drafts come in order; what is noted may be later than any of them.
  if (person.attention && day !== undefined && before !== undefined && before > day) return;
  person.attention = { how, day, draft };
}

/** Everybody whom the workspace knows, from drafts in order of time and from what is listed. */
export function knownPeople(drafts: Iterable<CorpusDraft>, people: People<ListedPerson>): readonly KnownPerson[] {
  const known = new Map<ListedPerson | string, Gathered>();
  for (const listed of people.all) {
    const { thanked } = listed;
    const attention = thanked === undefined ? undefined : { how: 'thanked' as const, day: thanked, draft: undefined };
    known.set(listed, { listed, folded: undefined, met: [], attention });
  }
  for (const draft of drafts) {
    const keyOf = (folded: string, platforms: readonly Platform[]): ListedPerson | string =>
      people.find(folded, platforms) ?? folded;
    for (const mention of draft.summary.mentions) {
      const key = keyOf(mention.folded, mention.platforms ?? draft.summary.platforms);
      const person = known.get(key) ?? { listed: undefined, folded: mention.folded, met: [], attention: undefined };
      known.set(key, person);
      person.met.push({ draft, mention });
      if (mention.thanked) attend(person, 'thanked', draft);
    }
    for (const { folded, thanked, answered } of draft.summary.comments) {
      if (thanked || answered)
        attend(known.get(keyOf(folded, draft.summary.platforms)), thanked ? 'thanked' : 'answered', draft);
    }
  }
  return [...known.values()];
}
