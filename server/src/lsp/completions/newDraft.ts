import { CompletionItemKind } from 'vscode-languageserver';
import type { InterfaceLanguage } from '../../engine/messages/index.ts';
import { platformName } from '../../engine/messages/platformNames.ts';
import { purposeName } from '../../engine/messages/purposeNames.ts';
import type { Span } from '../../engine/text/paragraph.ts';
import { platforms, purposes } from '../../engine/vocabulary.ts';
import { choice, type Offer, toItems } from '../completionItems.ts';
import type { CompletionSource } from '../completionSource.ts';
import { completionWordsIn } from '../completionWords.ts';
import { explainPlatform, explainPurpose } from '../frontMatterWords.ts';

/** A document that holds nothing yet but the word that is being written. */
const onlyAWord = /^\uFEFF?\s*([\p{L}\p{N}-]{0,40})\s*$/u;

function header(platform: string, purpose: string): string {
  return `---\nplatform: ${platform}\npurpose: ${purpose}\n---\n\n`;
}

/** Each platform with its purposes to choose from, each purpose with its platforms; nothing is said in the author's place. */
function offersAt(span: Span, language: InterfaceLanguage): Offer[] {
  const words = completionWordsIn(language);
  const kind = CompletionItemKind.Snippet;
  const forPlatforms = platforms.map(
    (platform): Offer => ({
      ...span,
      label: platform,
      kind,
      detail: words.newFor(platformName(platform)),
      documentation: ({ text }) => text(explainPlatform(platform, language)),
      newText: header(platform, ''),
      snippet: `${header(platform, choice(1, purposes))}$0`,
    }),
  );
  const forPurposes = purposes.map(
    (purpose): Offer => ({
      ...span,
      label: purpose,
      kind,
      detail: words.newTo(purposeName(language, purpose)),
      documentation: ({ text }) => text(explainPurpose(purpose, language)),
      newText: header('', purpose),
      snippet: `${header(choice(1, platforms), purpose)}$0`,
    }),
  );
  return [...forPlatforms, ...forPurposes];
}

/** The front matter of a new draft, per platform and per purpose, where the document is empty; its body stays empty. */
export const source: CompletionSource = {
  triggerCharacters: [],
  complete(document, offset, _context, session) {
    const { draft, text, interfaceLanguage } = document;
    const content = text.getText();
    const word = draft && content.length < 200 ? onlyAWord.exec(content)?.[1] : undefined;
    if (word === undefined || content.slice(offset).trim() !== '') return [];
    const from = content.startsWith('\uFEFF') ? 1 : 0;
    return toItems(offersAt({ from, to: offset }, interfaceLanguage), document, session);
  },
};
