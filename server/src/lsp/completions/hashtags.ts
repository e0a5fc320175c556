import { type CompletionContext, CompletionItemKind, CompletionTriggerKind } from 'vscode-languageserver';
import type { Draft } from '../../engine/draft.ts';
import { blocksOf } from '../../engine/structure/blocks.ts';
import { type Offer, toItems } from '../completionItems.ts';
import type { CompletionSource } from '../completionSource.ts';
import { completionWordsIn } from '../completionWords.ts';
import type { KnownHashtag } from '../hashtags.ts';
import type { OpenDocument } from '../openDocument.ts';

/** A hashtag that is being written. */
const begun = /(?:^|[^\p{L}\p{M}\p{N}_&/#＃])([#＃])([\p{L}\p{M}\p{N}_]{0,100})$/u;
const after = /^[\p{L}\p{M}\p{N}_]{0,100}/u;
const longestBefore = 120;

/** In Markdown a `#` that a line begins with is a heading, as long as no letter follows. */
function mayBeHeading({ draft, text }: OpenDocument, at: number, name: string, context?: CompletionContext): boolean {
  if (name !== '' || !draft?.state.options.markdown) return false;
  const isTyped = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
  return isTyped && text.positionAt(at).character === 0;
}

function isInCode(draft: Draft, at: number): boolean {
  return blocksOf(draft).some(({ kind, from, to }) => kind === 'code' && from <= at && at <= to);
}

/** The hashtags but for the one that is being written. */
function others(known: Iterable<KnownHashtag>, written: string): KnownHashtag[] {
  return [...known]
    .map(({ tag, uses }) => ({ tag, uses: tag.toLowerCase() === written.toLowerCase() ? uses - 1 : uses }))
    .filter(({ tag, uses }) => uses > 0 && tag !== '');
}

/** Hashtags that drafts use already, the most used first. */
export const source: CompletionSource = {
  triggerCharacters: ['#', '＃'],
  complete(document, offset, context, session) {
    const { draft, text, interfaceLanguage } = document;
    if (!draft || offset < draft.frontMatter.span.to) return [];
    const content = text.getText();
    const [, hash, name = ''] = begun.exec(content.slice(Math.max(0, offset - longestBefore), offset)) ?? [];
    const from = offset - name.length - 1;
    if (hash === undefined || mayBeHeading(document, from, name, context) || isInCode(draft, from)) return [];
    const rest = after.exec(content.slice(offset, offset + longestBefore))?.[0] ?? '';
    const words = completionWordsIn(interfaceLanguage);
    const offers = others(session.knownHashtags(), name + rest).map(
      ({ tag, uses }): Offer => ({
        from,
        to: offset + rest.length,
        label: `#${tag}`,
        newText: hash + tag,
        filterText: hash + tag,
        kind: CompletionItemKind.Keyword,
        detail: words.uses(uses),
      }),
    );
    return toItems(offers, document, session);
  },
};
