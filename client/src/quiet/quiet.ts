import { hasFewerWords, postAround, type Stretch, sentenceAround, touches } from './stretches.ts';

/** A finding as far as it matters whether it shows. */
export interface QuietFinding extends Stretch {
  readonly rule: string;
  /** It is about the whole post, wherever it stands. */
  readonly wholePost: boolean;
}

/** A replacement of `[from, to)` by `length` characters, in offsets of the text before all changes of the event. */
interface QuietChange extends Stretch {
  readonly length: number;
}

/** What happens to a document. Times in milliseconds of one clock. */
export type QuietEvent =
  /** The text changed; `typed` where the writer did it, at the cursor. */
  | {
      readonly type: 'changed';
      readonly text: string;
      readonly changes: readonly QuietChange[];
      readonly typed: boolean;
      readonly time: number;
    }
  | { readonly type: 'moved'; readonly cursor: number; readonly time: number }
  /** The server has spoken about the present text. */
  | { readonly type: 'answered'; readonly findings: readonly QuietFinding[]; readonly time: number }
  /** The writer saves, or goes elsewhere. */
  | { readonly type: 'left'; readonly time: number }
  | { readonly type: 'woke'; readonly time: number };

/** A place that is being written, until when nobody is to be disturbed there. */
interface Writing {
  readonly at: number;
  readonly until: number;
}

/** A document between its writer and what is found in it. Immutable. */
export interface QuietState {
  readonly text: string;
  /** The newest answer; undefined while the text has changed since. */
  readonly findings: readonly QuietFinding[] | undefined;
  /** What shows, where it stands in the present text. */
  readonly shown: readonly QuietFinding[];
  /** Where the sentence is that is being written. */
  readonly sentence: Writing | undefined;
  /** Where the post is that is being written for the first time. */
  readonly firstDraft: Writing | undefined;
}

/** With fewer words, a post has only begun: it gets no score either. */
const fewestWords = 5;

/** A pause this many times as long as the one that ends a sentence ends a first draft. */
const longerPause = 5;

export function quietStart(text: string): QuietState {
  return { text, findings: undefined, shown: [], sentence: undefined, firstDraft: undefined };
}

/** Where an offset is after changes, which are in order of place. */
function movedOffset(at: number, changes: readonly QuietChange[]): number {
  let moved = at;
  for (const { from, to, length } of changes) {
    if (to <= at) moved += length - (to - from);
    else if (from < at) moved += from + length - Math.max(at, from + length);
  }
  return moved;
}

function movedFinding(finding: QuietFinding, changes: readonly QuietChange[]): QuietFinding {
  const from = movedOffset(finding.from, changes);
  return { ...finding, from, to: Math.max(from, movedOffset(finding.to, changes)) };
}

function ifStillWritten(writing: Writing | undefined, time: number): Writing | undefined {
  return writing && writing.until > time ? writing : undefined;
}

function changed(state: QuietState, event: QuietEvent & { type: 'changed' }, delay: number): QuietState {
  const { text, typed, time } = event;
  const changes = [...event.changes].sort((a, b) => a.from - b.from);
  const moved = (writing: Writing | undefined): Writing | undefined =>
    writing && { ...writing, at: movedOffset(writing.at, changes) };
  const after: QuietState = {
    text,
    findings: undefined,
    shown: state.shown.map((finding) => movedFinding(finding, changes)),
    sentence: moved(state.sentence),
    firstDraft: moved(state.firstDraft),
  };
  const last = changes.at(-1);
  if (!typed || !last || delay <= 0) return after;
  const grown = changes.slice(0, -1).reduce((sum, { from, to, length }) => sum + length - (to - from), 0);
  const at = last.from + grown + last.length;
  const post = postAround(text, at);
  const goesOn =
    after.firstDraft !== undefined && touches(post, { from: after.firstDraft.at, to: after.firstDraft.at });
  const begins = post.to > post.from && hasFewerWords(text, post, fewestWords);
  return {
    ...after,
    sentence: { at, until: time + delay },
    firstDraft: goesOn || begins ? { at, until: time + longerPause * delay } : undefined,
  };
}

function moved(state: QuietState, cursor: number): QuietState {
  const place = { from: cursor, to: cursor };
  const { text, sentence, firstDraft } = state;
  return {
    ...state,
    sentence: sentence && touches(sentenceAround(text, sentence.at), place) ? sentence : undefined,
    firstDraft: firstDraft && touches(postAround(text, firstDraft.at), place) ? firstDraft : undefined,
  };
}

/** What follows from an event; `delay` is the pause that ends a sentence, 0 to wait for nothing. */
export function quietStep(state: QuietState, event: QuietEvent, delay: number): QuietState {
  const next = stepped(state, event, delay);
  const settled = {
    ...next,
    sentence: ifStillWritten(next.sentence, event.time),
    firstDraft: ifStillWritten(next.firstDraft, event.time),
  };
  const { findings } = settled;
  return findings ? { ...settled, shown: findings.filter((finding) => shows(settled, finding)) } : settled;
}

function stepped(state: QuietState, event: QuietEvent, delay: number): QuietState {
  switch (event.type) {
    case 'changed':
      return changed(state, event, delay);
    case 'moved':
      return moved(state, event.cursor);
    case 'answered':
      return { ...state, findings: event.findings };
    case 'left':
      return { ...state, sentence: undefined, firstDraft: undefined };
    case 'woke':
      return state;
  }
}

/** Whether a finding shows. One that did before it moved goes on: nothing flickers. */
function shows({ text, shown, sentence, firstDraft }: QuietState, finding: QuietFinding): boolean {
  const waits =
    (sentence !== undefined && touches(sentenceAround(text, sentence.at), finding)) ||
    (firstDraft !== undefined && finding.wholePost && touches(postAround(text, firstDraft.at), finding));
  return !waits || shown.some((before) => before.rule === finding.rule && touches(before, finding));
}

/** When something may show that does not yet; undefined where nothing waits. */
export function quietWakeAt({ sentence, firstDraft }: QuietState): number | undefined {
  if (sentence && firstDraft) return Math.min(sentence.until, firstDraft.until);
  return (sentence ?? firstDraft)?.until;
}
