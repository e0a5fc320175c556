import type { InterfaceLanguage } from '../engine/messages/index.ts';

interface PassageWords {
  readonly asks: string;
  readonly sells: string;
  readonly names: string;
}

const words: Readonly<Record<InterfaceLanguage, PassageWords>> = {
  en: {
    asks: 'Your readers can answer this: it counts as a question.',
    sells: 'This counts as a sentence that sells.',
    names: 'Somebody is named here: it counts.',
  },
  fr: {
    asks: 'On peut vous répondre ici\u00A0: cela compte comme une question.',
    sells: 'Cela compte comme une phrase qui vend.',
    names: 'Quelqu’un est nommé ici\u00A0: cela compte.',
  },
};

/** What is told about the passages that are underlined. */
export function passageWordsIn(language: InterfaceLanguage): PassageWords {
  return words[language];
}
