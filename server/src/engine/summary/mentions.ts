import type { Draft, PlacedParagraph } from '../draft.ts';
import { strengthPhrases } from '../strengths.ts';
import type { Mention, Paragraph } from '../text/paragraph.ts';
import type { Positions, TextRange } from '../text/positions.ts';

/** A person whom a draft mentions. */
export interface MentionSummary {
  /** As written, without `@`. */
  readonly handle: string;
  /** What handles are the same by. */
  readonly folded: string;
  /** With its `@`; of one that the front matter declares, the value. */
  readonly range: TextRange;
  /** `declared` in the front matter, `quoted` in somebody's words or comment, else `text`. */
  readonly where: 'text' | 'quoted' | 'declared';
  readonly thanked: boolean;
  readonly recommended: boolean;
}

export interface HashtagSummary {
  /** As written, without `#`. */
  readonly name: string;
  readonly range: TextRange;
}

/** More of them no post has; what is kept of a draft stays small whatever the draft. */
const mostKept = 300;

/** A handle as it is compared: `@Lea_P` and `＠lea_p` are one account. */
export function foldHandle(handle: string): string {
  return handle
    .replace(/^[@＠]/, '')
    .normalize('NFKC')
    .toLowerCase();
}

type Cue = 'thanks' | 'recommends';

function hasCueAt(paragraph: Paragraph, mention: Mention, cue: Cue): boolean {
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

function summariesIn(
  { paragraph, from }: PlacedParagraph,
  heading: Paragraph | undefined,
  positions: Positions,
): MentionSummary[] {
  const isQuoted = paragraph.kind === 'quote' || paragraph.kind === 'comment';
  const gets = (mention: Mention, cue: Cue): boolean =>
    !isQuoted && (hasCueAt(paragraph, mention, cue) || (paragraph.kind === 'item' && announces(heading, cue)));
  return paragraph.mentions.map((mention) => ({
    handle: mention.handle,
    folded: foldHandle(mention.handle),
    range: positions.range({ from: from + mention.from, to: from + mention.to }),
    where: isQuoted ? 'quoted' : 'text',
    thanked: gets(mention, 'thanks'),
    recommended: gets(mention, 'recommends'),
  }));
}

function declaredMentions({ frontMatter }: Draft, positions: Positions): MentionSummary[] {
  const values = frontMatter.entries.flatMap(({ key, values }) =>
    key.text.toLowerCase() === 'mentions' ? values : [],
  );
  return frontMatter.mentions.flatMap((handle) => {
    const value = values.find(({ text }) => text.includes(handle));
    if (!value) return [];
    const isVerbatim = value.to - value.from === value.text.length;
    const from = value.from + (isVerbatim ? value.text.indexOf(handle) : 0);
    const range = positions.range({ from, to: isVerbatim ? from + handle.length : value.to });
    return { handle, folded: foldHandle(handle), range, where: 'declared', thanked: false, recommended: false };
  });
}

/** Everybody whom a draft mentions, each time, in order of place. */
export function mentionSummaries(draft: Draft, positions: Positions): readonly MentionSummary[] {
  const found = declaredMentions(draft, positions);
  for (const { paragraphs } of draft.posts) {
    let heading: Paragraph | undefined;
    for (const placed of paragraphs) {
      if (placed.paragraph.kind !== 'item') heading = placed.paragraph;
      if (placed.paragraph.mentions.length > 0) found.push(...summariesIn(placed, heading, positions));
      if (found.length >= mostKept) return found.slice(0, mostKept);
    }
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
