import type { Span } from '../text/paragraph.ts';
import type { Token } from '../text/tokens.ts';
import type { Acceptance, PhraseMatcher, PhraseNode } from './compile.ts';
import type { Pattern } from './phrase.ts';

export interface PhraseMatch<P extends Pattern = Pattern> extends Span {
  readonly phrase: P;
  /** Index of the pattern among the phrase's patterns. */
  readonly variant: number;
  /** Number of the phrase's group in the matcher. */
  readonly group: number;
  /** Indices into the tokens, both inclusive. */
  readonly firstToken: number;
  readonly lastToken: number;
}

const widestGap = 2;

function isWordLike(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'object';
}

/** Whether a token may stand where a pattern has any word: who is mentioned is named there. */
function isAnyWord(token: Token): boolean {
  return isWordLike(token) || token.kind === 'mention';
}

/** Whether the tokens that end right before `index` spell one of `sequences`. */
function follows(tokens: readonly Token[], index: number, sequences: Acceptance['notAfter']): boolean {
  if (sequences.length === 0) return false;
  return sequences.some((words) =>
    words.every((word, i) => {
      const token = tokens[index - words.length + i];
      return token?.folded === word && token.sentence === tokens[index]?.sentence;
    }),
  );
}

function precedes(tokens: readonly Token[], index: number, sequences: Acceptance['notBefore']): boolean {
  if (sequences.length === 0) return false;
  return sequences.some((words) =>
    words.every((word, i) => {
      const token = tokens[index + 1 + i];
      return token?.folded === word && token.sentence === tokens[index]?.sentence;
    }),
  );
}

/** Whether no word of its sentence stands before the token at `index`. */
export function beginsSentence(tokens: readonly Token[], index: number): boolean {
  const sentence = tokens[index]?.sentence;
  for (let i = index - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) return true;
    if (isWordLike(token)) return false;
  }
  return true;
}

/** Whether no word of its sentence stands after the token at `index`. */
export function endsSentence(tokens: readonly Token[], index: number): boolean {
  return tokens[nextWordLike(tokens, index + 1)]?.sentence !== tokens[index]?.sentence;
}

/** Index of the first token from `index` on that is like a word; the number of tokens where there is none. */
function nextWordLike(tokens: readonly Token[], index: number): number {
  let next = index;
  while (next < tokens.length && !isWordLike(tokens[next] as Token)) next++;
  return next;
}

/** Whether `a` was declared before `b`, or is the same. */
function comesFirst(a: Acceptance, b: Acceptance): boolean {
  return a.phrase < b.phrase || (a.phrase === b.phrase && a.variant <= b.variant);
}

interface Found {
  readonly last: number;
  readonly acceptance: Acceptance;
}

/** What was found from one token on, overlaps among them; it holds wherever that token stands. */
interface Start {
  /** How many tokens after it were looked at. */
  readonly ahead: number;
  /** How many tokens before it were looked at. */
  readonly behind: number;
  readonly candidates: readonly Candidate[];
}

interface Candidate {
  readonly group: number;
  /** How many tokens after the first its last one stands. */
  readonly length: number;
  readonly acceptance: Acceptance;
}

const noCandidates: readonly Candidate[] = [];
/** Most tokens begin no phrase. */
const beginsNothing: Start = { ahead: 0, behind: 0, candidates: noCandidates };

class Search {
  private readonly matcher: PhraseMatcher;
  private readonly tokens: readonly Token[];
  private first = 0;
  /** The sentence of the token at `first`: no match leaves it. */
  private sentence = 0;
  private reach = 0;
  private behind = 0;
  /** The longest match from `first`, by group. */
  private readonly best: (Found | undefined)[];
  /** The groups that have one, in the order in which they came to it. */
  private readonly found: number[] = [];

  constructor(matcher: PhraseMatcher, tokens: readonly Token[]) {
    this.matcher = matcher;
    this.tokens = tokens;
    this.best = new Array(matcher.groupNames.length).fill(undefined);
  }

  /** The longest match of each group from the token at `first`. */
  from(first: number, beginsSentence: boolean): Start {
    const token = this.tokens[first] as Token;
    const { root, sentenceRoot } = this.matcher;
    const fromRoot = this.mayBegin(root, token);
    const fromSentence = beginsSentence && this.mayBegin(sentenceRoot, token);
    if (!fromRoot && !fromSentence) return beginsNothing;
    this.first = first;
    this.sentence = token.sentence;
    this.reach = first;
    this.behind = 0;
    if (fromRoot) this.walk(root, first);
    if (fromSentence) this.walk(sentenceRoot, first);
    return {
      ahead: this.reach - first,
      behind: this.behind,
      candidates: this.found.length === 0 ? noCandidates : this.candidates(),
    };
  }

  private candidates(): Candidate[] {
    const candidates = this.found
      .sort((a, b) => a - b)
      .map((group) => {
        const { last, acceptance } = this.best[group] as Found;
        return { group, length: last - this.first, acceptance };
      });
    for (const group of this.found) this.best[group] = undefined;
    this.found.length = 0;
    return candidates;
  }

  /** Most tokens begin no phrase: they are told apart without a walk. */
  private mayBegin(node: PhraseNode, { kind, folded }: Token): boolean {
    if (node.gap || node.any || node.words?.has(folded)) return true;
    if (kind === 'number') return node.number !== undefined;
    if (kind === 'mention') return node.mention !== undefined;
    return kind === 'word' && node.lemmas !== undefined && this.matcher.lemmasOf.has(folded);
  }

  private walk(node: PhraseNode, index: number): void {
    if (node.accepts && index > this.first) this.accept(node.accepts, index - 1);
    if (node.joins)
      for (let join = 0; join < node.joins.length; join++) this.walk(node.joins[join] as PhraseNode, index);
    if (index > this.reach) this.reach = index;
    const token = this.tokens[index];
    if (node.gap) this.walk(node.gap, index);
    if (!token || token.sentence !== this.sentence) return;
    if (token.kind === 'word') {
      const child = node.words?.get(token.folded);
      if (child) this.walk(child, index + 1);
      const lemmas = node.lemmas && this.matcher.lemmasOf.get(token.folded);
      if (lemmas) {
        for (let lemma = 0; lemma < lemmas.length; lemma++) {
          const inflected = node.lemmas?.get(lemmas[lemma] as string);
          if (inflected) this.walk(inflected, index + 1);
        }
      }
    } else if (token.kind === 'number') {
      if (node.number) this.walk(node.number, index + 1);
      const child = node.words?.get(token.folded);
      if (child) this.walk(child, index + 1);
    } else {
      if (node.mention && token.kind === 'mention') this.walk(node.mention, index + 1);
      const child = node.words?.get(token.folded);
      if (child) this.walk(child, index + 1);
    }
    if (node.any && isAnyWord(token)) this.walk(node.any, index + 1);
    if (node.gap) {
      for (let width = 1; width <= widestGap; width++) {
        const skipped = this.tokens[index + width - 1];
        if (!skipped || !isAnyWord(skipped)) break;
        this.walk(node.gap, index + width);
      }
    }
  }

  private mayFollow({ after, notAfter }: Acceptance): boolean {
    for (const words of after) this.behind = Math.max(this.behind, words.length);
    for (const words of notAfter) this.behind = Math.max(this.behind, words.length);
    const { tokens, first } = this;
    if (after.length > 0 && !beginsSentence(tokens, first) && !follows(tokens, first, after)) return false;
    return !follows(tokens, first, notAfter);
  }

  private endsSentence(last: number): boolean {
    const word = nextWordLike(this.tokens, last + 1);
    this.reach = Math.max(this.reach, word);
    return this.tokens[word]?.sentence !== this.sentence;
  }

  private precedes(last: number, sequences: Acceptance['notBefore']): boolean {
    for (const words of sequences) this.reach = Math.max(this.reach, last + words.length);
    return precedes(this.tokens, last, sequences);
  }

  private accept(accepts: readonly Acceptance[], last: number): void {
    for (const acceptance of accepts) {
      const group = this.matcher.groups[acceptance.phrase] as number;
      const best = this.best[group];
      // Of two phrases over the same words the one declared first is meant.
      if (best && (best.last > last || (best.last === last && comesFirst(best.acceptance, acceptance)))) continue;
      if (acceptance.atEnd && !this.endsSentence(last)) continue;
      if (!this.mayFollow(acceptance)) continue;
      if (this.precedes(last, acceptance.notBefore)) continue;
      if (!best) this.found.push(group);
      this.best[group] = { last, acceptance };
    }
  }
}

const elidedWords = new Set(['l', 'd', 'j', 'n', 'm', 't', 's', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);

/** Where a French phrase that ends with this token ends: an elided word (`d’`, `qu’`) takes its apostrophe with it. */
function phraseEnd(tokens: readonly Token[], last: number): number {
  const { folded, to } = tokens[last] as Token;
  return elidedWords.has(folded) && tokens[last + 1]?.from === to + 1 ? to + 1 : to;
}

/** What the last search with a matcher saw: whoever types searches nearly the same tokens again. */
interface Searched {
  /** The matcher's, then. */
  readonly size: number;
  readonly tokens: readonly Token[];
  readonly starts: readonly Start[];
}

const lastSearches = new WeakMap<PhraseMatcher, Searched>();

/** Whether a search cannot tell two tokens apart: one word that no phrase knows is as good as another. */
function isAlike(a: Token, b: Token, moved: number, matcher: PhraseMatcher): boolean {
  if (a.kind !== b.kind || a.sentence - b.sentence !== moved) return false;
  return a.folded === b.folded || (a.kind === 'word' && !matcher.knows(a.folded) && !matcher.knows(b.folded));
}

/** How many tokens two searches share at their beginning. */
function sharedHead(matcher: PhraseMatcher, tokens: readonly Token[], before: readonly Token[]): number {
  const most = Math.min(tokens.length, before.length);
  const moved = most > 0 ? (tokens[0] as Token).sentence - (before[0] as Token).sentence : 0;
  let head = 0;
  while (head < most && isAlike(tokens[head] as Token, before[head] as Token, moved, matcher)) head++;
  return head;
}

/** How many tokens two searches share at their end, beside those at their beginning. */
function sharedTail(matcher: PhraseMatcher, tokens: readonly Token[], before: readonly Token[], head: number): number {
  const most = Math.min(tokens.length, before.length) - head;
  const moved = most > 0 ? (tokens.at(-1) as Token).sentence - (before.at(-1) as Token).sentence : 0;
  let tail = 0;
  while (
    tail < most &&
    isAlike(tokens[tokens.length - 1 - tail] as Token, before[before.length - 1 - tail] as Token, moved, matcher)
  )
    tail++;
  return tail;
}

/** The last search, if it was made with the phrases that the matcher knows now, those that new words bring in among them. */
function lastSearch(matcher: PhraseMatcher, tokens: readonly Token[]): Searched | undefined {
  const before = lastSearches.get(matcher);
  const isCurrent = before?.size === matcher.size;
  // The words of a search that is current have been expected then.
  const known = isCurrent ? before.tokens : undefined;
  for (let index = 0; index < tokens.length; index++) {
    const { folded } = tokens[index] as Token;
    if (known?.[index]?.folded !== folded) matcher.expect(folded);
  }
  return isCurrent && before.size === matcher.size ? before : undefined;
}

/**
 * What is found from each token, as before where that looked at nothing but tokens that are still there: within the shared
 * head, or so far into the shared tail that what may stand before a phrase is shared too.
 */
function searchAll(matcher: PhraseMatcher, tokens: readonly Token[], before: Searched | undefined): Start[] {
  const search = new Search(matcher, tokens);
  const head = before ? sharedHead(matcher, tokens, before.tokens) : 0;
  const tail = before ? sharedTail(matcher, tokens, before.tokens, head) : 0;
  const grown = tokens.length - (before?.tokens.length ?? 0);
  const tailFrom = tokens.length - tail;
  // Before it a sentence may begin that did not, and the other way round.
  const settledFrom = nextWordLike(tokens, tailFrom) + 1;
  const starts: Start[] = [];
  let sentence = -1;
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first] as Token;
    const inHead = first < head ? before?.starts[first] : undefined;
    const inTail = first >= settledFrom ? before?.starts[first - grown] : undefined;
    if (inHead && first + inHead.ahead < head) starts.push(inHead);
    else if (inTail && first - inTail.behind >= tailFrom) starts.push(inTail);
    else starts.push(search.from(first, token.sentence !== sentence));
    // A sentence begins until a word of it has been passed.
    if (isWordLike(token)) sentence = token.sentence;
  }
  return starts;
}

/** The phrases in a paragraph's tokens: leftmost, then longest, without overlap in a group. Offsets as the tokens'. */
export function findPhrases<P extends Pattern>(matcher: PhraseMatcher<P>, tokens: readonly Token[]): PhraseMatch<P>[] {
  const starts = searchAll(matcher, tokens, lastSearch(matcher, tokens));
  lastSearches.set(matcher, { tokens, starts, size: matcher.size });
  const matches: PhraseMatch<P>[] = [];
  /** The first token that no match of the group covers yet, by group. */
  const free = new Map<number, number>();
  for (let first = 0; first < starts.length; first++) {
    for (const { group, length, acceptance } of (starts[first] as Start).candidates) {
      if (first < (free.get(group) ?? 0)) continue;
      const last = first + length;
      free.set(group, last + 1);
      matches.push({
        phrase: matcher.phraseAt(acceptance.phrase),
        variant: acceptance.variant,
        group,
        firstToken: first,
        lastToken: last,
        from: (tokens[first] as Token).from,
        to: matcher.language === 'fr' ? phraseEnd(tokens, last) : (tokens[last] as Token).to,
      });
    }
  }
  return matches;
}
