import { type Paragraph, paragraphFact } from './paragraph.ts';
import type { Sentence, SentenceFacts } from './sentences.ts';
import type { Token } from './tokens.ts';

/** The index of each sentence's first token, and at the end the number of tokens. */
const firstTokens = paragraphFact(({ sentences, tokens }): readonly number[] => {
  const first: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { sentence } = tokens[index] as Token;
    while (first.length <= sentence) first.push(index);
  }
  while (first.length <= sentences.length) first.push(tokens.length);
  return first;
});

let factCount = 0;

/**
 * A fact about one sentence by itself, computed once for as long as its words stay the same: whoever types in a paragraph
 * of many sentences changes one. It must hold nothing that counts from the paragraph: offsets count from the sentence's
 * start (`base`), token indices from its first token. It may depend on nothing but the sentence's own text and language.
 */
export function sentenceFact<T extends NonNullable<unknown> | null>(
  compute: (tokens: readonly Token[], base: number, paragraph: Paragraph, index: number) => T,
): (paragraph: Paragraph, index: number) => T {
  const number = factCount++;
  return (paragraph, index) => {
    const { facts, from } = paragraph.sentences[index] as Sentence;
    let known = facts[paragraph.language];
    if (!known) {
      known = new Array(factCount);
      facts[paragraph.language] = known;
    }
    const present = known[number];
    if (present !== undefined) return present as T;
    const fact = compute(tokensOfSentence(paragraph, index), from, paragraph, index);
    known[number] = fact;
    return fact;
  };
}

/** Index of the first token of a sentence among the paragraph's. */
export function firstTokenOf(paragraph: Paragraph, index: number): number {
  return firstTokens(paragraph)[index] as number;
}

const slices = paragraphFact((): (readonly Token[])[] => []);

function tokensOfSentence(paragraph: Paragraph, index: number): readonly Token[] {
  if (paragraph.sentences.length === 1) return paragraph.tokens;
  const known = slices(paragraph);
  let tokens = known[index];
  if (!tokens) {
    const first = firstTokens(paragraph);
    tokens = paragraph.tokens.slice(first[index], first[index + 1]);
    known[index] = tokens;
  }
  return tokens;
}

/** What hands facts on from a paragraph's sentences to those that say the same after an edit. */
export interface FactSource {
  readonly own: string;
  readonly prose: string;
  readonly sentences: readonly Sentence[];
}

/** What a sentence says, what it quotes among that. */
function spoken({ own, prose }: Omit<FactSource, 'sentences'>, { from, to }: Sentence): string {
  const text = own.slice(from, to);
  if (own === prose) return text;
  const whole = prose.slice(from, to);
  return text === whole ? text : `${text}\n${whole}`;
}

/** `sentences` of the paragraph `after`, those that `before` has too with what is known of them. */
export function withKnownFacts(
  sentences: readonly Sentence[],
  after: Omit<FactSource, 'sentences'>,
  before: readonly FactSource[],
): readonly Sentence[] {
  const known = new Map<string, SentenceFacts>();
  for (const source of before) {
    for (const sentence of source.sentences) known.set(spoken(source, sentence), sentence.facts);
  }
  return sentences.map((sentence) => {
    const facts = known.get(spoken(after, sentence));
    if (!facts) return sentence;
    const { from, to, terminator } = sentence;
    return { from, to, terminator, facts };
  });
}
