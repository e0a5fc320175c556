import type { Draft } from '../draft.ts';
import { foldHandle } from '../people/handle.ts';
import { mentionsIn, type PlacedMention } from '../people/mentions.ts';
import { strengthPhrases } from '../strengths.ts';
import { acceptancesOf } from '../suppress.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { Positions, TextRange } from '../text/positions.ts';
import type { Platform } from '../vocabulary.ts';

/** A person whom a draft mentions. */
export interface MentionSummary {
  /** As written, without `@`. */
  readonly handle: string;
  /** What handles are the same by. */
  readonly folded: string;
  /** With its `@`; of one that the front matter declares, the handle. */
  readonly range: TextRange;
  readonly where: PlacedMention['where'];
  readonly thanked: boolean;
  readonly recommended: boolean;
  /** Those that publish it, where they are not those of the whole draft. */
  readonly platforms?: readonly Platform[];
  /** True where the author accepted that the handle is not known. */
  readonly accepted?: true;
}

export interface HashtagSummary {
  /** As written, without `#`. */
  readonly name: string;
  readonly range: TextRange;
}

/** More of them no post has; what is kept of a draft stays small whatever the draft. */
const mostKept = 300;

type Cue = 'thanks' | 'recommends';

function hasCueAt(paragraph: Paragraph, mention: Span, cue: Cue): boolean {
  const sentence = paragraph.sentences.find(({ from, to }) => from <= mention.from && mention.to <= to);
  if (!sentence) return false;
  return strengthPhrases(paragraph).some(
    ({ from, to, phrase }) => phrase.strength === cue && from >= sentence.from && to <= sentence.to,
  );
}

/** "Merci à :", under which a list names them. */
function announces(paragraph: Paragraph | undefined, cue: Cue): boolean {
  if (!paragraph || !/:\s*$/.test(paragraph.prose)) return false;
  return strengthPhrases(paragraph).some(({ phrase }) => phrase.strength === cue);
}

function gets({ placed, heading, where, ...mention }: PlacedMention, cue: Cue): boolean {
  if (!placed || where === 'quoted') return false;
  const { paragraph, from } = placed;
  const span = { from: mention.from - from, to: mention.to - from };
  return hasCueAt(paragraph, span, cue) || (paragraph.kind === 'item' && announces(heading, cue));
}

/** Everybody whom a draft mentions, each time, in order of place. */
export function mentionSummaries(draft: Draft, positions: Positions): readonly MentionSummary[] {
  const found: MentionSummary[] = [];
  const isAccepted = acceptancesOf(draft);
  for (const mention of mentionsIn(draft)) {
    if (found.length >= mostKept) break;
    const { handle, handleAt, where, platforms } = mention;
    found.push({
      handle,
      folded: foldHandle(handle),
      range: positions.range(where === 'declared' ? handleAt : mention),
      where,
      thanked: gets(mention, 'thanks'),
      recommended: gets(mention, 'recommends'),
      ...(platforms.length !== draft.platforms.length && { platforms }),
      ...(isAccepted({ id: 'unknown-handle', marks: 'words' }, mention) && { accepted: true }),
    });
  }
  return found;
}

/** The hashtags of a draft's own text, each time, in order. */
export function hashtagSummaries({ posts }: Draft, positions: Positions): readonly HashtagSummary[] {
  const found = posts.flatMap(({ own }) =>
    own.flatMap(({ paragraph, from }) =>
      paragraph.hashtags.map((tag) => ({
        name: tag.name,
        range: positions.range({ from: from + tag.from, to: from + tag.to }),
      })),
    ),
  );
  return found.slice(0, mostKept);
}
