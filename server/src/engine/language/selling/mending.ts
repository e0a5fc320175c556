import { type Draft, editDraft, rereadDraft } from '../../draft.ts';
import { plainText } from '../../fixText.ts';
import { removalEdits } from '../../rewrite/sentenceRemoval.ts';
import type { Fix, FixEdit } from '../../rule.ts';
import { leastWords } from '../../score.ts';
import { joiner } from '../../text/characters.ts';
import type { Hashtag, Language } from '../../text/paragraph.ts';
import { shortened } from '../../text/shortened.ts';
import { namesSomebody } from '../names/naming.ts';
import { registerOf } from '../persons/register.ts';
import { postKindOf } from '../postKind/postKindOf.ts';
import { questionsOfPost } from '../questions/questions.ts';
import { doseOf, type Excess, excessOf, type PlacedSelling, removalsNeeded } from './dose.ts';
import { beheads, isAmong, type LeadIn, leadInsIn, withTheirs } from './leadIns.ts';
import { leastSentenceWords, sentenceWordsOf } from './selling.ts';
import { soften } from './soften.ts';

/** More choices than this hide one another in a menu. */
const mostRemovals = 6;
const mostRewrites = 4;
/** So many times one sentence more is taken out where the fewest did not do. */
const mostTries = 3;

function quoted(draft: Draft, { from, to }: PlacedSelling): string {
  return shortened(draft.text.slice(from, to));
}

/** The draft after some edits. One costs its own paragraph; of several, reading all anew is the cheaper. */
function mended(draft: Draft, edits: readonly FixEdit[]): Draft {
  const [edit, ...others] = edits;
  if (!edit) return draft;
  if (others.length === 0)
    return editDraft(draft, { from: edit.from, to: edit.to, text: plainText(edit.newText).text });
  let text = '';
  let at = 0;
  for (const { from, to, newText } of edits) {
    text += draft.text.slice(at, from) + plainText(newText).text;
    at = to;
  }
  return rereadDraft(draft, text + draft.text.slice(at));
}

/** What `make` makes of the first items that it makes something of. */
function firstOf<T, U>(items: readonly T[], most: number, make: (item: T) => U | undefined): U[] {
  const made: U[] = [];
  for (const item of items) {
    if (made.length >= most) break;
    const result = make(item);
    if (result !== undefined) made.push(result);
  }
  return made;
}

/** Hashtags that say who pays. */
const disclosures = new Set(
  'ad pub publicite publicité sponsored sponsorise sponsorisé partenariat collaboration'.split(' '),
);

function discloses({ name }: Hashtag): boolean {
  return disclosures.has(name.toLowerCase());
}

/** What a mended draft must not lose: words, its question, the people it names, who pays, what kind of post it is. */
interface Keeping {
  readonly words: number;
  readonly genuine: number;
  readonly naming: number;
  readonly disclosing: number;
  readonly special: number;
  readonly excess: Excess;
  readonly language: Language;
}

function keepingOf(draft: Draft): Keeping {
  const { posts } = draft;
  const questions = posts.flatMap((post) => questionsOfPost(post));
  return {
    words: doseOf(draft).words,
    genuine: questions.filter(({ question }) => question.genuine).length,
    naming: posts.filter((post) => namesSomebody(post)).length,
    disclosing: posts.filter((post) => post.own.some(({ paragraph }) => paragraph.hashtags.some(discloses))).length,
    special: posts.filter((post) => postKindOf(post) !== 'ordinary').length,
    excess: excessOf(draft),
    language: draft.language,
  };
}

function keeps(before: Keeping, after: Keeping): boolean {
  const some = (count: number): number => Math.min(count, 1);
  return (
    after.words >= leastWords &&
    some(after.genuine) >= some(before.genuine) &&
    some(after.naming) >= some(before.naming) &&
    some(after.disclosing) >= some(before.disclosing) &&
    some(after.special) >= some(before.special) &&
    // A short draft may read as another language once a sentence is gone, and then everything is read anew.
    after.language === before.language &&
    !(after.excess === 'most' && before.excess !== 'most')
  );
}

/** Whether a sentence does more than sell: it asks, names somebody, says who pays or whom to call. */
function isDear({ placed: { paragraph }, selling }: PlacedSelling): boolean {
  const { from, to, sentence } = selling;
  const inside = (span: { from: number; to: number }): boolean => span.from >= from && span.to <= to;
  return (
    paragraph.sentences[sentence]?.terminator === '?' ||
    (selling.advert && (sentenceWordsOf(paragraph)[sentence] ?? 0) < leastSentenceWords) ||
    paragraph.mentions.some(inside) ||
    paragraph.hashtags.some((hashtag) => inside(hashtag) && discloses(hashtag))
  );
}

function placedOf({ placed, selling: { sentence } }: PlacedSelling) {
  return { placed, sentence };
}

function wordsOf({ placed, selling }: PlacedSelling): number {
  return sentenceWordsOf(placed.paragraph)[selling.sentence] ?? 0;
}

/** Makes the fixes of one draft; what a fix would lose is looked up once. */
class Mending {
  private readonly draft: Draft;
  private readonly selling: readonly PlacedSelling[];
  private readonly before: Keeping;
  private readonly leadIns: readonly LeadIn[];

  constructor(draft: Draft) {
    this.draft = draft;
    this.selling = doseOf(draft).selling;
    this.before = keepingOf(draft);
    this.leadIns = leadInsIn(draft);
  }

  fixes(): readonly Fix[] {
    const whole = this.removals();
    const single = whole?.removed.length === 1 ? whole.removed[0] : undefined;
    const rewrites = firstOf(this.selling, mostRewrites, (selling) => this.rewrite(selling));
    const others = this.selling.filter((selling) => selling !== single);
    const removals = firstOf(others, mostRemovals, (selling) => this.removal(selling));
    const gain = this.gain();
    return [...(whole ? [whole.fix] : []), ...rewrites, ...removals, ...(gain ? [gain] : [])];
  }

  /** The fix as it is offered: with what it mends, or not at all where it would lose something. */
  private checked(fix: Fix): Fix | undefined {
    const after = keepingOf(mended(this.draft, fix.edits));
    if (!keeps(this.before, after)) return undefined;
    return after.excess === 'none' ? fix : { ...fix, mends: false };
  }

  /** What goes last: what does more than sell, and what heads lines that would be left without it. */
  private dearness(selling: PlacedSelling): number {
    const heads = this.leadIns.map(({ head }) => head);
    return Number(isDear(selling)) + Number(isAmong(heads, placedOf(selling)));
  }

  /** The fewest sentences whose going brings the draft under its dose, those first that only sell, and sell most. */
  private removals(): { readonly fix: Fix; readonly removed: readonly PlacedSelling[] } | undefined {
    const strongest = [...this.selling].sort(
      (a, b) =>
        this.dearness(a) - this.dearness(b) ||
        b.selling.outright - a.selling.outright ||
        Number(a.selling.advert) - Number(b.selling.advert) ||
        b.selling.strength - a.selling.strength ||
        b.from - a.from,
    );
    const shortest = [...this.selling].sort((a, b) => wordsOf(a) - wordsOf(b));
    for (const order of [strongest, shortest]) {
      const needed = removalsNeeded(this.draft, order);
      // Taking a sentence out may join or split its neighbours: then one more goes.
      for (let count = needed; count < order.length && count < needed + mostTries; count++) {
        const removed = order.slice(0, count);
        const first = removed.reduce((a, b) => (a.from < b.from ? a : b));
        const gone = withTheirs(this.leadIns, removed.map(placedOf));
        const fix = this.checked({
          title: gone.length === 1 ? 'remove' : 'removeSome',
          data: { text: quoted(this.draft, first), others: gone.length - 1 },
          kind: 'remove',
          preferred: true,
          wholePost: true,
          edits: removalEdits(this.draft, gone),
        });
        if (fix && fix.mends !== false) return { fix, removed };
      }
    }
    return undefined;
  }

  private removal(selling: PlacedSelling): Fix | undefined {
    const removed = [placedOf(selling)];
    if (beheads(this.leadIns, removed)) return undefined;
    return this.checked({
      title: 'remove',
      data: { text: quoted(this.draft, selling) },
      kind: 'choice',
      edits: removalEdits(this.draft, withTheirs(this.leadIns, removed)),
    });
  }

  private rewrite({ placed, selling: { sentence } }: PlacedSelling): Fix | undefined {
    const { paragraph, from: base } = placed;
    const edits = soften(paragraph, sentence);
    const whole = paragraph.sentences[sentence];
    if (!edits || !whole) return undefined;
    const text = edits.reduceRight(
      (before, edit) => before.slice(0, edit.from - whole.from) + edit.text + before.slice(edit.to - whole.from),
      paragraph.raw.slice(whole.from, whole.to),
    );
    return this.checked({
      title: 'soften',
      data: { text: shortened(text) },
      kind: 'rewrite',
      edits: edits.map((edit) => ({
        from: edit.from + base,
        to: edit.to + base,
        newText: edit.text === '' ? [] : [edit.text],
      })),
    });
  }

  /** What the reader gains in place of the strongest call to buy: only the author can say it. */
  private gain(): Fix | undefined {
    const calls = this.selling.filter((selling) => selling.selling.kind === 'call' && !isDear(selling));
    const [strongest] = calls.sort((a, b) => b.selling.strength - a.selling.strength);
    if (!strongest) return undefined;
    const { paragraph } = strongest.placed;
    const { from, to } = strongest.selling;
    // What the author writes may tip a paragraph between two languages: a draft in one language is sure to stay so.
    if (paragraph.language !== this.draft.language) return undefined;
    if (paragraph.prose.slice(from, to).includes(String.fromCharCode(joiner))) return undefined;
    const lead =
      paragraph.language === 'en'
        ? 'What you gain: '
        : registerOf(this.draft) === 'tu'
          ? 'Ce que tu y gagnes\u00a0: '
          : 'Ce que vous y gagnez\u00a0: ';
    const endsLine = /^[^\S\r\n]{0,10}(?:[\r\n]|$)/.test(paragraph.raw.slice(to, to + 12));
    return this.checked({
      title: 'gain',
      data: { text: quoted(this.draft, strongest) },
      kind: 'field',
      edits: [
        { from: strongest.from, to: strongest.to, newText: [lead, { field: 'gain' }, ...(endsLine ? [] : ['.'])] },
      ],
    });
  }
}

/** The fixes of a draft that sells too much, the preferred one first. */
export function sellingFixes(draft: Draft): readonly Fix[] {
  return new Mending(draft).fixes();
}
