import type { Span } from '../text/paragraph.ts';
import type { Token } from '../text/tokens.ts';
import type { Acceptance, PhraseMatcher, PhraseNode } from './compile.ts';
import type { Pattern } from './phrase.ts';

export interface PhraseMatch<P extends Pattern = Pattern> extends Span {
  readonly phrase: P;
  /** Index of the pattern among the phrase's patterns. */
  readonly variant: number;
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
  return sequences.some((words) =>
    words.every((word, i) => {
      const token = tokens[index - words.length + i];
      return token?.folded === word && token.sentence === tokens[index]?.sentence;
    }),
  );
}

function precedes(tokens: readonly Token[], index: number, sequences: Acceptance['notBefore']): boolean {
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

class Search<P extends Pattern> {
  private readonly matcher: PhraseMatcher<P>;
  private readonly tokens: readonly Token[];
  private first = 0;
  private best: { last: number; acceptance: Acceptance } | undefined;

  constructor(matcher: PhraseMatcher<P>, tokens: readonly Token[]) {
    this.matcher = matcher;
    this.tokens = tokens;
  }

  longestFrom(first: number, beginsSentence: boolean): { last: number; acceptance: Acceptance } | undefined {
    this.first = first;
    this.best = undefined;
    const token = this.tokens[first] as Token;
    const { root, sentenceRoot } = this.matcher;
    if (this.mayBegin(root, token)) this.walk(root, first);
    if (beginsSentence && this.mayBegin(sentenceRoot, token)) this.walk(sentenceRoot, first);
    return this.best;
  }

  /** Most tokens begin no phrase: they are told apart without a walk. */
  private mayBegin(node: PhraseNode, { kind, folded }: Token): boolean {
    if (node.gap || node.any || node.words?.has(folded)) return true;
    if (kind === 'number') return node.number !== undefined;
    return kind === 'word' && node.lemmas !== undefined && this.matcher.lemmasOf.has(folded);
  }

  private walk(node: PhraseNode, index: number): void {
    if (node.accepts && index > this.first) this.accept(node.accepts, index - 1);
    if (node.joins) for (const join of node.joins) this.walk(join, index);
    const token = this.tokens[index];
    if (node.gap) this.walk(node.gap, index);
    if (!token || token.sentence !== this.tokens[this.first]?.sentence) return;
    if (token.kind === 'word') {
      const child = node.words?.get(token.folded);
      if (child) this.walk(child, index + 1);
      if (node.lemmas) {
        for (const lemma of this.matcher.lemmasOf.get(token.folded) ?? []) {
          const inflected = node.lemmas.get(lemma);
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
    if (this.best && this.best.last > last) return;
    for (const acceptance of accepts) {
      // Of two phrases over the same words the one declared first is meant.
      if (this.best?.last === last && this.best.acceptance.phrase <= acceptance.phrase) continue;
      if (acceptance.atEnd && !endsSentence(this.tokens, last)) continue;
      if (acceptance.after.length > 0 && !this.mayFollow(acceptance.after)) continue;
      if (follows(this.tokens, this.first, acceptance.notAfter)) continue;
      if (precedes(this.tokens, last, acceptance.notBefore)) continue;
      this.best = { last, acceptance };
    }
  }
}

const elidedWords = new Set(['l', 'd', 'j', 'n', 'm', 't', 's', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);

/** Where a French phrase that ends with this token ends: an elided word (`d’`, `qu’`) takes its apostrophe with it. */
function phraseEnd(tokens: readonly Token[], last: number): number {
  const { folded, to } = tokens[last] as Token;
  return elidedWords.has(folded) && tokens[last + 1]?.from === to + 1 ? to + 1 : to;
}

/** The phrases in a paragraph's tokens: leftmost, then longest, without overlap. Offsets as the tokens'. */
export function findPhrases<P extends Pattern>(matcher: PhraseMatcher<P>, tokens: readonly Token[]): PhraseMatch<P>[] {
  const search = new Search(matcher, tokens);
  const matches: PhraseMatch<P>[] = [];
  let sentence = -1;
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first] as Token;
    const begins = token.sentence !== sentence;
    const found = search.longestFrom(first, begins);
    if (found) {
      matches.push({
        phrase: matcher.phrases[found.acceptance.phrase] as P,
        variant: found.acceptance.variant,
        firstToken: first,
        lastToken: found.last,
        from: token.from,
        to: matcher.language === 'fr' ? phraseEnd(tokens, found.last) : (tokens[found.last] as Token).to,
      });
      first = found.last;
    }
    // A sentence begins until a word of it has been passed.
    if (found || isWordLike(token)) sentence = token.sentence;
  }
  return matches;
}
