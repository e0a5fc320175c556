import { CompletionItemKind, CompletionTriggerKind } from 'vscode-languageserver';
import type { Draft, Post } from '../../engine/draft.ts';
import { plainText, snippetText } from '../../engine/fixText.ts';
import { questionMarkAt } from '../../engine/language/questions/isQuestion.ts';
import { openQuestions } from '../../engine/language/questions/openQuestions.ts';
import { type LastSentence, lastOwnSentence } from '../../engine/language/questions/placement.ts';
import { wordField } from '../../engine/messages/index.ts';
import { purposeName } from '../../engine/messages/purposeNames.ts';
import { fold } from '../../engine/text/fold.ts';
import { ownWordCount } from '../../engine/text/ownWords.ts';
import type { Span } from '../../engine/text/paragraph.ts';
import { type Offer, toItems } from '../completionItems.ts';
import type { CompletionSource } from '../completionSource.ts';
import { completionWordsIn } from '../completionWords.ts';

/** Whoever has written less has not said yet what the question is about. */
const leastWords = 3;

/** What ends a sentence, and what may stand between it and the cursor. */
const onlyAnEnd = /^[.!…»”")\]*_~\s\u0000]*$/;
const sentenceEnd = /[.!…:»”")\]*_~]$/;

/** The post whose last words `offset` comes right after. */
function endedPost({ posts, text }: Draft, offset: number): LastSentence | undefined {
  const post: Post | undefined = posts.find(({ extent }) => extent.from <= offset && offset <= extent.to);
  const last = post && lastOwnSentence(post);
  if (!last || last.placed.paragraph.kind === 'heading' || offset < last.to) return undefined;
  if (ownWordCount(post) < leastWords) return undefined;
  return onlyAnEnd.test(text.slice(last.to, offset)) ? last : undefined;
}

function asks({ placed: { paragraph } }: LastSentence): boolean {
  return paragraph.sentences.some((_, index) => questionMarkAt(paragraph, index) >= 0);
}

/** What a question takes the place of: words that it may begin with, where they stand alone at the end; else nothing. */
function replaced(draft: Draft, last: LastSentence, offset: number, questions: readonly string[]): Span {
  const written = draft.text.slice(last.from, offset);
  const begins = questions.some((question) => fold(question).startsWith(fold(written.trimEnd())));
  return begins && !sentenceEnd.test(written.trimEnd())
    ? { from: last.from, to: offset }
    : { from: offset, to: offset };
}

/** Questions to the readers, for what the draft is for, after a last paragraph that asks nothing; on demand alone. */
export const source: CompletionSource = {
  triggerCharacters: [],
  complete(document, offset, context, session) {
    const { draft, interfaceLanguage } = document;
    const isTyped = context !== undefined && context.triggerKind !== CompletionTriggerKind.Invoked;
    if (!draft || isTyped || offset < draft.frontMatter.span.to) return [];
    const last = endedPost(draft, offset);
    if (!last || asks(last)) return [];
    const questions = openQuestions(draft).map((parts) => ({ parts, label: plainText(parts).text }));
    const place = replaced(
      draft,
      last,
      offset,
      questions.map(({ label }) => label),
    );
    const lead = place.from === offset && !/\s$/.test(draft.text.slice(0, offset)) ? ' ' : '';
    const words = completionWordsIn(interfaceLanguage);
    const detail = draft.purpose ? words.questionFor(purposeName(interfaceLanguage, draft.purpose)) : words.question;
    const wordOf = (hint: string): string => wordField('no-question', hint, interfaceLanguage);
    const offers = questions.map(
      ({ parts, label }): Offer => ({
        ...place,
        label,
        newText: lead + label,
        snippet: lead + snippetText(parts, wordOf),
        kind: CompletionItemKind.Snippet,
        detail,
      }),
    );
    return toItems(offers, document, session);
  },
};
