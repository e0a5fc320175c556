import type { Unfilled } from '../publish/unfilled.ts';
import { type InterfaceLanguage, wordFinding } from './index.ts';

const words = {
  en: {
    field: 'A field is left to fill in here.',
    note: 'A note to yourself is left here.',
  },
  fr: {
    field: 'Un champ reste à remplir ici.',
    note: 'Une note pour vous-même est restée ici.',
  },
} as const;

/** What a place says that waits for its words. */
export function wordUnfilled({ kind, message, data }: Unfilled, language: InterfaceLanguage): string {
  if (kind === 'placeholder') {
    return wordFinding({ rule: 'template-placeholder', message: message ?? 'brackets', data: data ?? {} }, language);
  }
  return words[language][kind];
}
