import { catalogue } from './catalogue.ts';
import type { Draft, PlacedComment } from './draft.ts';
import { isSpace } from './text/characters.ts';
import { fold } from './text/fold.ts';
import { lineEnd, lineStart } from './text/lines.ts';
import type { Span } from './text/paragraph.ts';

/**
 * What the author accepted. In the text, `<!-- causerie-accept rule -->` accepts those rules on its own line or, where it
 * stands alone on its line, on the next one that is not blank; without a rule it accepts all. In the front matter,
 * `accept: [rule, "a phrase"]` does so for the whole draft: a rule everywhere, a phrase wherever it stands, whichever rule
 * it is marked by.
 */
export type Acceptances = (rule: Acceptable, place: Span) => boolean;

/** A rule, of one draft or across drafts, as far as accepting it goes. */
interface Acceptable {
  readonly id: string;
  /** `words` where it marks a phrase, which can be accepted by itself. */
  readonly marks: string;
}

function isRuleId(word: string): boolean {
  return catalogue.some(({ id }) => id === word);
}

/** Words alone, parted by single spaces: case, accents, marks of Markdown and kinds of apostrophe do not matter. */
function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What an `accept:` of the front matter names. */
interface Accepted {
  readonly rules: ReadonlySet<string>;
  readonly phrases: readonly string[];
}

function areRules(text: string): boolean {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  return words.length > 0 && words.every((word) => isRuleId(word.toLowerCase()));
}

/** Each item is one phrase, a rule, or several rules; a rule that is not known among others spoils none of them. */
function readAccepted(items: readonly string[]): Accepted {
  const named = new Set<string>();
  const phrases: string[] = [];
  for (const item of items) {
    const parts = item.split(/[,;]/);
    if (!parts.some(areRules)) phrases.push(item);
    for (const part of parts.filter(areRules)) {
      for (const word of part.split(/\s+/).filter(Boolean)) named.add(word.toLowerCase());
    }
  }
  return { rules: named, phrases };
}

/** Whether what a finding marks is one of `phrases`: the phrase stands in it, or it stands in the phrase. */
function isPhrase(text: string, { from, to }: Span, phrases: readonly string[]): boolean {
  const marked = wordsOf(text.slice(from, to));
  if (marked === '') return false;
  return phrases.some((phrase) => {
    if (` ${marked} `.includes(` ${phrase} `)) return true;
    if (!` ${phrase} `.includes(` ${marked} `)) return false;
    const reach = phrase.length * 2;
    return ` ${wordsOf(text.slice(Math.max(0, from - reach), to + reach))} `.includes(` ${phrase} `);
  });
}

const acceptComment = /^causerie-accept\b[\s:]*([^\n]*)$/i;

interface AcceptedLine {
  readonly from: number;
  readonly to: number;
  /** Empty: all rules. */
  readonly rules: readonly string[];
}

function acceptedLine(text: string, comment: PlacedComment): AcceptedLine | undefined {
  const match = acceptComment.exec(comment.content);
  if (!match) return undefined;
  const rules = (match[1] as string)
    .toLowerCase()
    .split(/[\s,;:]+/)
    .filter(Boolean);
  const from = lineStart(text, comment.from);
  const to = lineEnd(text, comment.to);
  const alone = text.slice(from, comment.from).trim() === '' && text.slice(comment.to, to).trim() === '';
  if (!alone || to >= text.length) return { from, to, rules };
  // Past blank lines: Markdown formatters put one behind a comment.
  let next = to;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  return { from: lineStart(text, next), to: lineEnd(text, next), rules };
}

/** What a draft itself accepts; what its team accepts everywhere is `withAcceptedPhrases`'s. */
export function acceptancesOf(draft: Draft): Acceptances {
  const inDraft = readAccepted(draft.frontMatter.accepted);
  const lines = draft.comments.flatMap((comment) => acceptedLine(draft.text, comment) ?? []);
  const words = inDraft.phrases.map(wordsOf).filter((phrase) => phrase !== '');
  if (inDraft.rules.size === 0 && words.length === 0 && lines.length === 0) return () => false;
  return ({ id, marks }, place) =>
    inDraft.rules.has(id) ||
    (words.length > 0 && marks === 'words' && isPhrase(draft.text, place, words)) ||
    lines.some(
      ({ from, to, rules: named }) =>
        place.from >= from && place.from <= to && (named.length === 0 || named.includes(id)),
    );
}
