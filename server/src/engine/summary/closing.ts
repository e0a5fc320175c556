import type { Draft } from '../draft.ts';
import { questionsOf } from '../language/questions/questions.ts';
import { wordSet } from '../language/wordSet.ts';
import { type Paragraph, paragraphFact, type Span } from '../text/paragraph.ts';
import type { Positions, TextRange } from '../text/positions.ts';
import { shortened } from '../text/shortened.ts';
import { writtenWords } from './words.ts';

/** The question with which a draft closes. */
export interface ClosingQuestion {
  /** What questions are the same by. */
  readonly key: string;
  readonly text: string;
  readonly range: TextRange;
}

/** A post closes with its question if hardly more than a wish comes after it. */
const mostWordsAfter = 12;
/** Words before the question itself: "Et vous, …", "So, …". */
const leadIns = wordSet('et alors donc mais sinon bref and so but now');

const wordsIn = paragraphFact(({ tokens }) => tokens.filter(({ kind }) => kind === 'word').length);

function wordsAfter(paragraph: Paragraph, offset: number): number {
  return paragraph.tokens.filter(({ kind, from }) => kind === 'word' && from >= offset).length;
}

function keyOf(paragraph: Paragraph, span: Span): string {
  const keys = writtenWords(paragraph, span).map(({ key }) => key);
  while (keys.length > 1 && leadIns.has(keys[0] as string)) keys.shift();
  return keys.join(' ');
}

/** Where it stands, in absolute offsets. */
export function closingQuestionSpan({ posts }: Draft): (Span & { readonly key: string }) | undefined {
  let after = 0;
  for (const { own } of [...posts].reverse()) {
    for (const { paragraph, from } of [...own].reverse()) {
      const question = questionsOf(paragraph).findLast(({ flaw }) => flaw !== 'unfilled' && flaw !== 'quoted');
      if (question) {
        if (after + wordsAfter(paragraph, question.to) > mostWordsAfter) return undefined;
        const key = keyOf(paragraph, question);
        return key === '' ? undefined : { from: from + question.from, to: from + question.to, key };
      }
      after += wordsIn(paragraph);
      if (after > mostWordsAfter) return undefined;
    }
  }
  return undefined;
}

export function closingQuestionOf(draft: Draft, positions: Positions): ClosingQuestion | undefined {
  const span = closingQuestionSpan(draft);
  if (!span) return undefined;
  return { key: span.key, text: shortened(draft.text.slice(span.from, span.to)), range: positions.range(span) };
}
