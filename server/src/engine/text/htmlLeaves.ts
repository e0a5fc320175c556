import { reference } from './characterReferences.ts';
import { isCode, isPhrasing, tagOf } from './htmlTags.ts';
import type { ParagraphKind, Span } from './paragraph.ts';

/** What is no prose in HTML: a tag, a comment, a character reference, or an element whose content is not to be read. */
interface HtmlMarkup extends Span {
  readonly kind: 'tag' | 'comment' | 'reference' | 'unread';
}

/** A run of prose in a block of HTML, with the tags around it where it fills their element. */
export interface HtmlLeaf extends Span {
  readonly kind: ParagraphKind;
  /** In order; all within the leaf. */
  readonly markup: readonly HtmlMarkup[];
}

/** What a block of HTML holds; offsets count from its start. */
export interface HtmlContent {
  readonly leaves: readonly HtmlLeaf[];
  readonly comments: readonly Span[];
}

/** Nothing in there is what an author tells readers: programs, drawings, forms, menus, captions. */
const unread =
  'audio|button|canvas|figcaption|form|head|iframe|math|nav|noscript|object|pre|script|select|style|svg|template|textarea|title|video';
const anyMarkup = new RegExp(
  [
    '<!--[\\s\\S]*?(?:-->|$)',
    `<(${unread})(?=[\\s/>])[\\s\\S]*?(?:</\\1\\s*>|$)`,
    '<[/!?]?[a-z](?:"[^"]*"|\'[^\']*\'|[^\'"<>])*>',
    reference.source,
  ].join('|'),
  'gi',
);

/** They break lines or show something, and end no paragraph. */
const withinParagraphs = new Set(['br', 'img', 'input', 'label', 'picture', 'rp', 'rt', 'ruby', 'source']);

const kinds: Readonly<Record<string, ParagraphKind>> = {
  blockquote: 'quote',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  td: 'cell',
  th: 'cell',
};
/** Of nested elements, whose kind a leaf is of. */
const byWeight: readonly ParagraphKind[] = ['quote', 'heading', 'cell', 'item'];

interface Boundary extends Span {
  readonly name: string;
  readonly closes: boolean;
}

function markupKind(source: string, isUnread: boolean): HtmlMarkup['kind'] {
  if (source.startsWith('&')) return 'reference';
  if (source.startsWith('<!--')) return 'comment';
  return isUnread ? 'unread' : 'tag';
}

/** Cuts a block of HTML into leaves as its tags pass by. */
class LeafCutter {
  readonly leaves: HtmlLeaf[] = [];
  private readonly html: string;
  private readonly open: Partial<Record<ParagraphKind, number>> = {};
  private before: Boundary | undefined;
  private from = 0;
  private markup: HtmlMarkup[] = [];
  /** Whether letters or digits stood between the tags since `from`. */
  private hasWords = false;
  private read = 0;

  constructor(html: string) {
    this.html = html;
  }

  /** Takes what stands between tags as far as `to`. */
  words(to: number): void {
    this.hasWords ||= /[\p{L}\p{N}]/u.test(this.html.slice(this.read, to));
    this.read = to;
  }

  inline(markup: HtmlMarkup): void {
    this.markup.push(markup);
    this.read = markup.to;
  }

  boundary(next: Boundary): void {
    this.end(next.from, next);
    const kind = kinds[next.name];
    if (kind) this.open[kind] = Math.max(0, (this.open[kind] ?? 0) + (next.closes ? -1 : 1));
    this.before = next;
    this.from = next.to;
    this.read = next.to;
    this.markup = [];
    this.hasWords = false;
  }

  end(at: number, next?: Boundary): void {
    if (!this.hasWords) return;
    const inside = this.html.slice(this.from, at);
    const kind = byWeight.find((each) => (this.open[each] ?? 0) > 0) ?? 'paragraph';
    const { before } = this;
    // A cell without its tags would be another row.
    if (before && next?.closes && !before.closes && before.name === next.name && kind !== 'cell') {
      const markup = [tagMarkup(before), ...this.markup, tagMarkup(next)];
      this.leaves.push({ from: before.from, to: next.to, kind, markup });
      return;
    }
    const from = this.from + inside.length - inside.trimStart().length;
    this.leaves.push({ from, to: this.from + inside.trimEnd().length, kind, markup: this.markup });
  }
}

function tagMarkup({ from, to }: Span): HtmlMarkup {
  return { from, to, kind: 'tag' };
}

/** The prose of a block of HTML, as CommonMark has them in Markdown, paragraph by paragraph. */
export function htmlContent(html: string): HtmlContent {
  const cutter = new LeafCutter(html);
  const comments: Span[] = [];
  for (const found of html.matchAll(anyMarkup)) {
    const [source, unreadName] = found;
    const span = { from: found.index, to: found.index + source.length };
    const kind = markupKind(source, unreadName !== undefined);
    if (kind === 'comment') comments.push(span);
    cutter.words(span.from);
    const { name, closes } = kind === 'tag' ? tagOf(source) : { name: '', closes: false };
    if (kind !== 'tag' || isPhrasing(name) || isCode(name) || withinParagraphs.has(name))
      cutter.inline({ ...span, kind });
    else cutter.boundary({ ...span, name, closes });
  }
  cutter.words(html.length);
  cutter.end(html.length);
  return { leaves: cutter.leaves, comments };
}
