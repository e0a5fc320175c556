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
  const sentence = tokens[index]?.sentence;
  for (let i = index + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) return true;
    if (isWordLike(token)) return false;
  }
  return true;
}

/** Whether `a` was declared before `b`, or is the same. */
function comesFirst(a: Acceptance, b: Acceptance): boolean {
  return a.phrase < b.phrase || (a.phrase === b.phrase && a.variant <= b.variant);
}

interface Found {
  readonly last: number;
  readonly acceptance: Acceptance;
}

class Search<P extends Pattern> {
  private readonly matcher: PhraseMatcher<P>;
  private readonly tokens: readonly Token[];
  private first = 0;
  /** The sentence of the token at `first`: no match leaves it. */
  private sentence = 0;
  /** The longest match from `first`, by group. */
  private readonly best: (Found | undefined)[];
  /** The groups that have one, in the order in which they came to it. */
  private readonly found: number[] = [];
  /** The first token that no match of the group covers yet, by group. */
  private readonly free: number[];

  constructor(matcher: PhraseMatcher<P>, tokens: readonly Token[]) {
    this.matcher = matcher;
    this.tokens = tokens;
    this.best = new Array(matcher.groupNames.length).fill(undefined);
    this.free = new Array(matcher.groupNames.length).fill(0);
  }

  /** Adds the longest match of each group from the token at `first`. */
  from(first: number, beginsSentence: boolean, matches: PhraseMatch<P>[]): void {
    const token = this.tokens[first] as Token;
    this.matcher.expect(token.folded);
    const { root, sentenceRoot } = this.matcher;
    const fromRoot = this.mayBegin(root, token);
    const fromSentence = beginsSentence && this.mayBegin(sentenceRoot, token);
    if (!fromRoot && !fromSentence) return;
    this.first = first;
    this.sentence = token.sentence;
    if (fromRoot) this.walk(root, first);
    if (fromSentence) this.walk(sentenceRoot, first);
    if (this.found.length === 0) return;
    for (const group of this.found.sort((a, b) => a - b)) {
      const found = this.best[group] as Found;
      this.best[group] = undefined;
      this.free[group] = found.last + 1;
      matches.push(this.matchOf(found, group));
    }
    this.found.length = 0;
  }

  private matchOf({ last, acceptance }: Found, group: number): PhraseMatch<P> {
    const { matcher, tokens, first } = this;
    return {
      phrase: matcher.phrases[acceptance.phrase] as P,
      variant: acceptance.variant,
      group,
      firstToken: first,
      lastToken: last,
      from: (tokens[first] as Token).from,
      to: matcher.language === 'fr' ? phraseEnd(tokens, last) : (tokens[last] as Token).to,
    };
  }

  /** Most tokens begin no phrase: they are told apart without a walk. */
  private mayBegin(node: PhraseNode, { kind, folded }: Token): boolean {
    if (node.gap || node.any || node.words?.has(folded)) return true;
    if (kind === 'number') return node.number !== undefined;
    return kind === 'word' && node.lemmas !== undefined && this.matcher.lemmasOf.has(folded);
  }

  private walk(node: PhraseNode, index: number): void {
    if (node.accepts && index > this.first) this.accept(node.accepts, index - 1);
    if (node.joins)
      for (let join = 0; join < node.joins.length; join++) this.walk(node.joins[join] as PhraseNode, index);
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
    } else if (node.words) {
      const child = node.words.get(token.folded);
      if (child) this.walk(child, index + 1);
    }
    if (node.any && isWordLike(token)) this.walk(node.any, index + 1);
    if (node.gap) {
      for (let width = 1; width <= widestGap; width++) {
        const skipped = this.tokens[index + width - 1];
        if (!skipped || !isWordLike(skipped)) break;
        this.walk(node.gap, index + width);
      }
    }
  }

  private mayFollow(words: Acceptance['after']): boolean {
    return beginsSentence(this.tokens, this.first) || follows(this.tokens, this.first, words);
  }

  private accept(accepts: readonly Acceptance[], last: number): void {
    for (const acceptance of accepts) {
      const group = this.matcher.groups[acceptance.phrase] as number;
      if (this.first < (this.free[group] as number)) continue;
      const best = this.best[group];
      // Of two phrases over the same words the one declared first is meant.
      if (best && (best.last > last || (best.last === last && comesFirst(best.acceptance, acceptance)))) continue;
      if (acceptance.atEnd && !endsSentence(this.tokens, last)) continue;
      if (acceptance.after.length > 0 && !this.mayFollow(acceptance.after)) continue;
      if (follows(this.tokens, this.first, acceptance.notAfter)) continue;
      if (precedes(this.tokens, last, acceptance.notBefore)) continue;
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

/** The phrases in a paragraph's tokens: leftmost, then longest, without overlap in a group. Offsets as the tokens'. */
export function findPhrases<P extends Pattern>(matcher: PhraseMatcher<P>, tokens: readonly Token[]): PhraseMatch<P>[] {
  const search = new Search(matcher, tokens);
  const matches: PhraseMatch<P>[] = [];
  let sentence = -1;
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first] as Token;
    search.from(first, token.sentence !== sentence, matches);
    // A sentence begins until a word of it has been passed.
    if (isWordLike(token)) sentence = token.sentence;
  }
  return matches;
}
