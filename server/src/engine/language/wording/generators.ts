import type { PhraseMatch } from '../../phrases/match.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';

/** Names and kinds of text generators: a post that has one outside the phrase may well be quoting it. */
const generators = new Set(
  (
    'chatgpt gpt openai claude anthropic gemini copilot mistral llama llm llms chatbot chatbots bot bots robot robots prompt ' +
    'prompts ia ai siri alexa grok deepseek perplexity assistant'
  ).split(' '),
);

/** Whether a paragraph names a generator outside `matches`. */
export function namesGenerator(paragraph: Paragraph, matches: readonly PhraseMatch[]): boolean {
  return paragraph.tokens.some(
    ({ folded, from, to }, index) =>
      generators.has(folded) &&
      // "je n’ai pas"
      (folded !== 'ai' || paragraph.language !== 'fr' || paragraph.raw.slice(from, to) === 'AI') &&
      !matches.some(({ firstToken, lastToken }) => index >= firstToken && index <= lastToken),
  );
}

/** What generators put around their sources and turns, and no keyboard does. Bounded runs: no text makes it slow. */
const marks =
  /【\d{1,3}(?::\d{1,3})?†[^】\n]{0,40}】|:?contentReference\[oaicite:\d{1,3}\](?:\{index=\d{1,3}\})?|turn\d{1,2}(?:search|view|news|image)\d{1,2}|\[cite(?:_start|_end|: ?[\d, ]{1,20})\]|<\|(?:im_start|im_end|endoftext)\|>/g;

/** What every mark holds: most paragraphs have none of them, which searches for plain text tell soonest. */
const beginnings = ['【', 'oaicite', 'turn', '[cite', '<|'];

/** Marks of a text generator's own left in the prose. */
export const generatorMarksOf = paragraphFact((paragraph): readonly Span[] => {
  const { own } = paragraph;
  if (!beginnings.some((beginning) => own.includes(beginning))) return [];
  return [...own.matchAll(marks)].map(({ index, 0: text }) => ({ from: index, to: index + text.length }));
});
