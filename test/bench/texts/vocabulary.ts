import { english } from './english.ts';
import { french } from './french.ts';
import { pick } from './random.ts';

export type DraftLanguage = 'fr' | 'en';
export const draftLanguages = ['fr', 'en'] as const;

/** What posts of one language are made of. `{name}` in a sentence stands for one of the words of that name. */
export interface Vocabulary {
  readonly sentences: readonly string[];
  /** What posts end with. */
  readonly questions: readonly string[];
  /** What rules have something to say of. */
  readonly readyMade: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** What is typed into a draft. */
  readonly typed: string;
}

export const vocabularies: Readonly<Record<DraftLanguage, Vocabulary>> = { fr: french, en: english };

/** A sentence with words in its places. */
export function sentenceFrom(pattern: string, { words }: Vocabulary, next: () => number): string {
  const sentence = pattern.replace(/\{(\w+)\}/g, (_, name: string) => pick(words[name] ?? [name], next));
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
