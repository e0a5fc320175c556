import type { Draft } from '../draft.ts';
import { namingIn } from '../language/names/naming.ts';
import { questionsOfPost } from '../language/questions/questions.ts';
import { doseOf } from '../language/selling/dose.ts';
import type { Span } from '../text/paragraph.ts';
import type { modifiers, stretchTypes } from './stretchTypes.ts';

type Modifier = (typeof modifiers)[number];

/** A stretch of a draft that is the same from end to end; absolute offsets. */
export interface Stretch extends Span, Readonly<Record<Modifier, boolean>> {
  readonly type: (typeof stretchTypes)[number];
}

interface Marked extends Span {
  readonly mark: Exclude<Stretch['type'], 'passage'> | Modifier;
}

function touches({ from, to }: Span, within: Span): boolean {
  return from < within.to && within.from < to;
}

/** All marks of the paragraphs that a part of the draft touches. */
function marksIn(draft: Draft, within: Span): Marked[] {
  const marks: Marked[] = [];
  const add = (mark: Marked['mark'], { from, to }: Span, by: number): void => {
    marks.push({ from: from + by, to: to + by, mark });
  };
  for (const post of draft.posts) {
    if (!touches(post, within)) continue;
    for (const placed of post.paragraphs) {
      if (!touches(placed, within)) continue;
      const { paragraph, from } = placed;
      for (const mention of paragraph.mentions) add('mention', mention, from);
      for (const hashtag of paragraph.hashtags) add('hashtag', hashtag, from);
      for (const named of namingIn(paragraph)) add('naming', named, from);
    }
    for (const { placed, question } of questionsOfPost(post)) {
      if (question.genuine && touches(placed, within)) add('asking', question, placed.from);
    }
  }
  for (const { placed, selling } of doseOf(draft).selling) {
    if (touches(placed, within)) add('selling', selling, placed.from);
  }
  return marks;
}

/**
 * What sells, asks and names in a part of a draft, as stretches in order and without overlap: where a sentence that asks
 * mentions somebody there are three, before, at and after the mention.
 */
export function markedStretches(draft: Draft, within: Span): readonly Stretch[] {
  const marks = marksIn(draft, within).sort((a, b) => a.from - b.from);
  const bounds = [...new Set(marks.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  let open: Marked[] = [];
  let next = 0;
  bounds.forEach((from, index) => {
    const to = bounds[index + 1];
    open = open.filter((mark) => mark.to > from);
    for (; next < marks.length && (marks[next] as Marked).from === from; next++) open.push(marks[next] as Marked);
    if (to === undefined || open.length === 0 || !touches({ from, to }, within)) return;
    const has = (mark: Marked['mark']): boolean => open.some((each) => each.mark === mark);
    const type = has('mention') ? 'mention' : has('hashtag') ? 'hashtag' : 'passage';
    stretches.push({ from, to, type, selling: has('selling'), asking: has('asking'), naming: has('naming') });
  });
  return stretches;
}
