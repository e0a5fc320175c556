import type { PlacedParagraph } from '../draft.ts';
import type { Paragraph } from './paragraph.ts';

/** A post's paragraphs in order, as rules ask about them: `post.own` or `post.paragraphs`. */
type Paragraphs = readonly PlacedParagraph[];

/** How many paragraphs two lists share at their beginning and at their end. */
interface Shared {
  readonly head: number;
  readonly tail: number;
}

/** What is known of a list, by the function that was asked. */
interface Memory {
  readonly sums: Map<unknown, number>;
  /** One paragraph that shows it, -1 where none does. */
  readonly witnesses: Map<unknown, number>;
  readonly gathered: Map<unknown, readonly Gathered<unknown>[]>;
  /** The list before the last edit; its own predecessor is forgotten. */
  before?: { readonly paragraphs: Paragraphs; readonly memory: Memory; shared?: Shared };
}

const memories = new WeakMap<Paragraphs, Memory>();

function memoryOf(paragraphs: Paragraphs): Memory {
  let memory = memories.get(paragraphs);
  if (!memory) {
    memory = { sums: new Map(), witnesses: new Map(), gathered: new Map() };
    memories.set(paragraphs, memory);
  }
  return memory;
}

/**
 * Says that a list is another one after an edit. Most of a long draft is the same at every keystroke: what is asked of
 * its paragraphs is then asked of those that changed.
 */
export function continues(paragraphs: Paragraphs, before: Paragraphs): void {
  const memory = memoryOf(before);
  delete memory.before;
  memoryOf(paragraphs).before = { paragraphs: before, memory };
}

function sharedBy(after: Paragraphs, before: Paragraphs): Shared {
  const shorter = Math.min(after.length, before.length);
  let head = 0;
  while (head < shorter && after[head]?.paragraph === before[head]?.paragraph) head++;
  let tail = 0;
  const [afterLast, beforeLast] = [after.length - 1, before.length - 1];
  const most = shorter - head;
  while (tail < most && after[afterLast - tail]?.paragraph === before[beforeLast - tail]?.paragraph) tail++;
  return { head, tail };
}

type Tells = (paragraph: Paragraph) => readonly unknown[];
type Shows = (paragraph: Paragraph) => boolean | readonly unknown[];

function isShown(paragraph: Paragraph, shows: Shows): boolean {
  const shown = shows(paragraph);
  return shown === true || (typeof shown === 'object' && shown.length > 0);
}

function witnessBetween(paragraphs: Paragraphs, from: number, to: number, shows: Shows): number {
  for (let index = from; index < to; index++) {
    if (isShown((paragraphs[index] as PlacedParagraph).paragraph, shows)) return index;
  }
  return -1;
}

function findWitness(paragraphs: Paragraphs, { before }: Memory, shows: Shows): number {
  const earlier = before?.memory.witnesses.get(shows);
  if (!before || earlier === undefined) return witnessBetween(paragraphs, 0, paragraphs.length, shows);
  before.shared ??= sharedBy(paragraphs, before.paragraphs);
  const { head, tail } = before.shared;
  if (earlier >= 0 && earlier < head) return earlier;
  if (earlier >= before.paragraphs.length - tail) return earlier + paragraphs.length - before.paragraphs.length;
  const found = witnessBetween(paragraphs, head, paragraphs.length - tail, shows);
  // None before says that the rest shows nothing; a witness that is gone says nothing of it.
  return found >= 0 || earlier < 0 ? found : witnessBetween(paragraphs, 0, paragraphs.length, shows);
}

/** Whether some paragraph shows it: as long as one does that did before, no other is asked. */
export function someShow(paragraphs: Paragraphs, shows: Shows): boolean {
  const memory = memoryOf(paragraphs);
  let witness = memory.witnesses.get(shows);
  if (witness === undefined) {
    witness = findWitness(paragraphs, memory, shows);
    memory.witnesses.set(shows, witness);
  }
  return witness >= 0;
}

function sumBetween(paragraphs: Paragraphs, from: number, to: number, of: (paragraph: Paragraph) => number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += of((paragraphs[index] as PlacedParagraph).paragraph);
  return sum;
}

/** Sum over all paragraphs of a whole number that `of`, one function for all calls, tells of each. */
export function sumOver(paragraphs: Paragraphs, of: (paragraph: Paragraph) => number): number {
  const memory = memoryOf(paragraphs);
  const known = memory.sums.get(of);
  if (known !== undefined) return known;
  const { before } = memory;
  const earlier = before?.memory.sums.get(of);
  let sum: number;
  if (before && earlier !== undefined) {
    before.shared ??= sharedBy(paragraphs, before.paragraphs);
    const { head, tail } = before.shared;
    const left = sumBetween(before.paragraphs, head, before.paragraphs.length - tail, of);
    sum = earlier - left + sumBetween(paragraphs, head, paragraphs.length - tail, of);
  } else sum = sumBetween(paragraphs, 0, paragraphs.length, of);
  memory.sums.set(of, sum);
  return sum;
}

/** The same over the author's own paragraphs of several posts. */
export function sumOverPosts(
  posts: readonly { readonly own: Paragraphs }[],
  of: (paragraph: Paragraph) => number,
): number {
  return posts.reduce((sum, { own }) => sum + sumOver(own, of), 0);
}

/** Something that a paragraph shows, and the paragraph where it stands. */
export interface Gathered<T> {
  readonly placed: PlacedParagraph;
  /** Of the paragraph in the list. */
  readonly index: number;
  readonly found: T;
}

/** Adds what the paragraphs from one index up to another tell. */
function gatherBetween(gathered: Gathered<unknown>[], paragraphs: Paragraphs, span: [number, number], of: Tells): void {
  for (let index = span[0]; index < span[1]; index++) {
    const placed = paragraphs[index] as PlacedParagraph;
    for (const found of of(placed.paragraph)) gathered.push({ placed, index, found });
  }
}

/** After an edit: what the paragraphs that it left as they were told before, where they stand now, and what the others tell. */
function gatherAgain(paragraphs: Paragraphs, { before }: Memory, of: Tells): readonly Gathered<unknown>[] | undefined {
  const earlier = before?.memory.gathered.get(of);
  if (!before || !earlier) return undefined;
  before.shared ??= sharedBy(paragraphs, before.paragraphs);
  const { head, tail } = before.shared;
  const tailFrom = before.paragraphs.length - tail;
  const moved = paragraphs.length - before.paragraphs.length;
  const gathered: Gathered<unknown>[] = [];
  let next = 0;
  for (; next < earlier.length; next++) {
    const told = earlier[next] as Gathered<unknown>;
    if (told.index >= head) break;
    const placed = paragraphs[told.index] as PlacedParagraph;
    gathered.push(placed === told.placed ? told : { placed, index: told.index, found: told.found });
  }
  gatherBetween(gathered, paragraphs, [head, paragraphs.length - tail], of);
  for (; next < earlier.length; next++) {
    const told = earlier[next] as Gathered<unknown>;
    if (told.index < tailFrom) continue;
    const index = told.index + moved;
    gathered.push({ placed: paragraphs[index] as PlacedParagraph, index, found: told.found });
  }
  return gathered;
}

function gatherWhole(paragraphs: Paragraphs, of: Tells): readonly Gathered<unknown>[] {
  const gathered: Gathered<unknown>[] = [];
  gatherBetween(gathered, paragraphs, [0, paragraphs.length], of);
  return gathered;
}

/** What `of`, one function for all calls, tells of each paragraph, in order. */
export function gather<T>(paragraphs: Paragraphs, of: (paragraph: Paragraph) => readonly T[]): readonly Gathered<T>[] {
  const memory = memoryOf(paragraphs);
  let gathered = memory.gathered.get(of);
  if (!gathered) {
    gathered = gatherAgain(paragraphs, memory, of) ?? gatherWhole(paragraphs, of);
    memory.gathered.set(of, gathered);
  }
  return gathered as readonly Gathered<T>[];
}
