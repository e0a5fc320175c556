import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { platformName } from '../../engine/messages/platformNames.ts';
import { purposeName } from '../../engine/messages/purposeNames.ts';
import { type FrontMatterPlace, frontMatterPlace } from '../../engine/text/frontMatter/place.ts';
import { platformOf } from '../../engine/text/frontMatter/vocabulary.ts';
import { platforms, purposes } from '../../engine/vocabulary.ts';
import { isProse } from '../../workspace/prose.ts';
import { comingDays } from '../comingDays.ts';
import { choice, type Offer, toItems } from '../completionItems.ts';
import type { CompletionSource } from '../completionSource.ts';
import {
  explainKey,
  explainPlatform,
  explainPurpose,
  type FrontMatterKey,
  frontMatterKey,
  frontMatterKeys,
  languageName,
} from '../frontMatterWords.ts';
import type { OpenDocument } from '../openDocument.ts';
import { ruleItems } from '../ruleItems.ts';
import type { Session } from '../session.ts';

type KeyPlace = Extract<FrontMatterPlace, { kind: 'key' }>;
type ValuePlace = Extract<FrontMatterPlace, { kind: 'value' }>;

const languages = ['auto', 'fr', 'en'] as const;
/** Keys that take one word; the others take a list too. */
const single: ReadonlySet<FrontMatterKey> = new Set(['language', 'purpose', 'scheduled']);

/** Words to choose from at once, for clients that have them in snippets. */
const choices: Partial<Readonly<Record<FrontMatterKey, readonly string[]>>> = {
  platform: platforms,
  language: languages,
  purpose: purposes,
};

function keys({ from, to, hasColon, present }: KeyPlace, { interfaceLanguage }: OpenDocument): Offer[] {
  const declared = new Set(present.map(frontMatterKey));
  return frontMatterKeys
    .filter((key) => !declared.has(key))
    .map((key) => {
      const words = choices[key];
      return {
        from,
        to,
        label: key,
        kind: CompletionItemKind.Property,
        newText: hasColon ? key : `${key}: `,
        snippet: hasColon || !words ? undefined : `${key}: ${choice(1, words)}`,
        documentation: ({ text }) => text(explainKey(key, interfaceLanguage)),
      };
    });
}

interface Value {
  readonly word: string;
  readonly detail: string;
  readonly explanation?: string;
}

function valuesOf(
  key: FrontMatterKey,
  present: readonly string[],
  language: OpenDocument['interfaceLanguage'],
): Value[] {
  switch (key) {
    case 'platform': {
      const named = new Set(present.map(platformOf));
      return platforms
        .filter((platform) => !named.has(platform))
        .map((word) => ({ word, detail: platformName(word), explanation: explainPlatform(word, language) }));
    }
    case 'language':
      return languages.map((word) => ({ word, detail: languageName(word, language) }));
    case 'purpose':
      return purposes.map((word) => ({
        word,
        detail: purposeName(language, word),
        explanation: explainPurpose(word, language),
      }));
    case 'scheduled':
      return comingDays(language);
    default:
      return [];
  }
}

function values(place: ValuePlace, document: OpenDocument, session: Session): CompletionItem[] {
  const { from, to, lead, present } = place;
  const key = frontMatterKey(place.key);
  if (!key || (single.has(key) && present.length > 0)) return [];
  if (key === 'accept') return ruleItems({ from, to, lead }, present, document, session);
  const offers = valuesOf(key, present, document.interfaceLanguage).map(
    ({ word, detail, explanation }): Offer => ({
      from,
      to,
      label: word,
      newText: lead + word,
      kind: CompletionItemKind.EnumMember,
      detail,
      ...(explanation === undefined ? {} : { documentation: ({ text }) => text(explanation) }),
    }),
  );
  return toItems(offers, document, session);
}

/** Whether a document is a draft, or becomes one with the platform that is being written. */
function mayBeDraft({ draft, settings, path, languageId }: OpenDocument, place: FrontMatterPlace): boolean {
  if (draft) return true;
  const namesPlatform = place.kind === 'value' && frontMatterKey(place.key) === 'platform';
  return namesPlatform && settings.enable && isProse(path, languageId);
}

/** Keys of the front matter and their values, while it is written too. */
export const source: CompletionSource = {
  triggerCharacters: [':', ' ', '[', ',', '-'],
  complete(document, offset, _context, session) {
    const place = frontMatterPlace(document.text.getText(), offset);
    if (!place || !mayBeDraft(document, place)) return [];
    return place.kind === 'key' ? toItems(keys(place, document), document, session) : values(place, document, session);
  },
};
