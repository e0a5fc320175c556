import type { InterfaceLanguage } from '../engine/messages/index.ts';

/** What hovers tell of underlined passages, in one language. */
export interface PassageWords {
  readonly asks: string;
  readonly sells: string;
  /** It sells, and does something else besides. */
  readonly sellsInPart: string;
  /** How much of its draft sells, and how much may: one sentence in five, or two. */
  dose(selling: number, sentences: number, allowedInFive: number): string;
  readonly names: string;
}

const words: Readonly<Record<InterfaceLanguage, PassageWords>> = {
  en: {
    asks: 'Your readers can answer this: it counts as a question.',
    sells: 'This counts as a sentence that sells.',
    sellsInPart: 'This sells a little: it counts for less than a whole sentence.',
    dose: (selling, sentences, allowed) =>
      selling === 1
        ? `It is the only one of ${sentences}, and a single one is never too much.`
        : `${selling} of ${sentences} sentences sell; ${allowed === 1 ? 'one' : 'two'} in five may.`,
    names: 'Somebody is named here: it counts.',
  },
  fr: {
    asks: 'On peut vous répondre ici\u00A0: cela compte comme une question.',
    sells: 'Cela compte comme une phrase qui vend.',
    sellsInPart: 'Cela vend un peu\u00A0: moins qu’une phrase entière.',
    dose: (selling, sentences, allowed) =>
      selling === 1
        ? `C’est la seule sur ${sentences}, et une seule n’est jamais de trop.`
        : `${selling} phrases sur ${sentences} vendent\u00A0; ${allowed === 1 ? 'une sur cinq le peut' : 'deux sur cinq le peuvent'}.`,
    names: 'Quelqu’un est nommé ici\u00A0: cela compte.',
  },
};

/** What is told about the passages that are underlined. */
export function passageWordsIn(language: InterfaceLanguage): PassageWords {
  return words[language];
}
