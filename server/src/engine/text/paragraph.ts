import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** Half-open range of UTF-16 offsets. In a paragraph they count from the paragraph's first character. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type Language = 'fr' | 'en' | 'und';

/** What kind of leaf block of prose this is, in CommonMark's terms. `comment` is a quoted comment (`> @name: …`). */
export type ParagraphKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'quote' | 'comment';

export interface Mention extends Span {
  /** Without the leading `@`; with the server part for fediverse addresses (`lea@piaille.fr`). */
  readonly handle: string;
}

export interface Hashtag extends Span {
  /** Without the leading `#`. */
  readonly name: string;
}

export interface Link extends Span {
  /** As written, without angle brackets; empty for a reference that has none. */
  readonly url: string;
  /** The link's own text in Markdown, absent for a bare URL. */
  readonly text?: string;
  readonly image?: boolean;
  /** An image's description (what stands between `![` and `]`) and its place, empty where there is none. */
  readonly alt?: Span & { readonly text: string };
  /** An image's title: `![…](url "title")`. */
  readonly title?: string;
}

/**
 * A leaf block of prose, immutable, with offsets of its own: it knows neither where it stands nor what surrounds it,
 * so what is computed from it stays true until its own text changes.
 */
export interface Paragraph {
  readonly kind: ParagraphKind;
  /** The text as it stands in the draft, container marks of later lines (`> `, list indents) included. */
  readonly raw: string;
  /**
   * The author's own text, as long as `raw` (same offsets): what is not the author's prose is masked.
   * Markup characters are U+0000 (they join: `**Ex**cellent` is one word), comments, and line prefixes are spaces,
   * URLs, code and images are U+FFFC (an object that stands for a noun).
   */
  readonly prose: string;
  /** `prose` with the passages between quotation marks and manual retweets masked as U+FFFC too: what phrases are looked for in. */
  readonly own: string;
  readonly language: Language;
  /** Of `prose`, in order, without overlap. */
  readonly sentences: readonly Sentence[];
  /** Of `own`, in order. */
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly hashtags: readonly Hashtag[];
  readonly links: readonly Link[];
  /** Passages between quotation marks, marks included. */
  readonly quotations: readonly Span[];
  /** Spans of `**strong**` and `*emphasis*`, marks included: an edit that cuts one must keep its marks balanced. */
  readonly emphases: readonly Span[];
  /** What `paragraphFact` has computed, by the fact's number; nothing at first. Weak maps would cost more than many facts. */
  readonly facts: unknown[];
}

let factCount = 0;

/** Room for all that may come to be known of a paragraph: what grows fact by fact is copied time and again. */
export function roomForFacts(): unknown[] {
  return new Array(factCount);
}

/**
 * A fact about a paragraph, computed once for each paragraph and kept as long as it lives; never undefined.
 * This is what makes rules incremental: a rule asks for facts, and a keystroke makes only its own paragraph's anew.
 */
export function paragraphFact<T extends NonNullable<unknown> | null>(
  compute: (paragraph: Paragraph) => T,
): (paragraph: Paragraph) => T {
  const number = factCount++;
  return (paragraph) => {
    const known = paragraph.facts[number];
    if (known !== undefined) return known as T;
    const fact = compute(paragraph);
    paragraph.facts[number] = fact;
    return fact;
  };
}
