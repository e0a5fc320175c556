import type { InterfaceLanguage } from '../engine/messages/index.ts';

/** The same words in every language of the interface. Plain data: it crosses threads. */
export type Worded = Readonly<Record<InterfaceLanguage, string>>;

/** What was asked cannot be done: told in one line with a way out, exit code 2. */
export class UsageError extends Error {
  readonly words: Worded;

  constructor(words: Worded) {
    super(words.en);
    this.words = words;
  }
}

/** A number with its noun: French counts nought and one alike. */
export function plural(count: number, one: string, many: string, language: InterfaceLanguage): string {
  const isOne = language === 'fr' ? count < 2 : count === 1;
  return `${count} ${isOne ? one : many}`;
}
