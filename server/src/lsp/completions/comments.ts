import { CompletionItemKind } from 'vscode-languageserver';
import { explainRule } from '../../engine/messages/index.ts';
import { platformName } from '../../engine/messages/platformNames.ts';
import { platforms } from '../../engine/vocabulary.ts';
import { type Offer, toItems } from '../completionItems.ts';
import type { CompletionSource } from '../completionSource.ts';
import { completionWordsIn } from '../completionWords.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Session } from '../session.ts';

/** A comment that is being written, its first word unfinished: `<!`, `<!-- caus`, `<!-- platform: li`. */
const begun = /<(?:!(?:-(?:-[ \t]*(?:[a-z][a-z-]*|platform[ \t]*:[ \t]*[a-z]*)?)?)?)?$/i;
const closing = /^[ \t]*-{0,2}>/;
const longestBefore = 100;

/** The line of `offset`, and the one below: that is what a comment alone on its line is about. */
function linesAt({ text }: OpenDocument, offset: number): { from: number; to: number } {
  const { line } = text.positionAt(offset);
  return { from: text.offsetAt({ line, character: 0 }), to: text.offsetAt({ line: line + 2, character: 0 }) };
}

/** Rules that speak about the line of `offset` or the one below it. */
function rulesAt(document: OpenDocument, offset: number, session: Session): string[] {
  const { from, to } = linesAt(document, offset);
  const findings = session.documents.lint(document)?.findings ?? [];
  return [
    ...new Set(
      findings.filter((each) => !each.accepted && each.from >= from && each.from < to).map((each) => each.rule),
    ),
  ];
}

/** Comments that Causerie reads: what is accepted here, and which platform a section is for. */
export const source: CompletionSource = {
  triggerCharacters: ['-', ' '],
  complete(document, offset, _context, session) {
    const { draft, text, interfaceLanguage } = document;
    if (!draft || offset < draft.frontMatter.span.to) return [];
    const content = text.getText();
    const before = content.slice(Math.max(0, offset - longestBefore), offset);
    const written = begun.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0];
    if (written === undefined) return [];
    const words = completionWordsIn(interfaceLanguage);
    // Editors close a comment as soon as it is opened.
    const closed = closing.exec(content.slice(offset, offset + longestBefore))?.[0] ?? '';
    const place = { from: offset - written.length, to: offset + closed.length };
    const comment = (body: string, detail: string, more?: string): Offer => ({
      ...place,
      label: `<!-- ${body} -->`,
      filterText: `<!-- ${body}`,
      kind: CompletionItemKind.Keyword,
      detail,
      ...(more === undefined ? {} : { documentation: (markup) => markup.text(more) }),
    });
    const accept = comment('causerie-accept', words.accept, words.acceptMore);
    const named = rulesAt(document, offset, session).map((rule) =>
      comment(`causerie-accept ${rule}`, words.acceptRule(explainRule(rule, interfaceLanguage).title)),
    );
    const shown = draft.platforms.length > 0 ? draft.platforms : platforms;
    const variants = shown.map((platform) =>
      comment(`platform: ${platform}`, words.variant(platformName(platform)), words.variantMore),
    );
    const snippet = '<!-- causerie-accept $1 -->$0';
    return toItems([...named, { ...accept, snippet }, ...variants], document, session);
  },
};
