import type { InterfaceLanguage } from '../engine/messages/index.ts';
import type { OutlineKind } from '../engine/structure/outline.ts';

interface OutlineWords {
  readonly kinds: Readonly<Record<OutlineKind, string>>;
  readonly items: (count: number) => string;
}

const words: Readonly<Record<InterfaceLanguage, OutlineWords>> = {
  en: {
    kinds: {
      frontMatter: 'Front matter',
      key: 'key',
      post: 'post',
      heading: 'heading',
      list: 'list',
      item: 'item',
      comment: 'quoted comment',
      reply: 'reply',
    },
    items: (count) => `${count} ${count === 1 ? 'item' : 'items'}`,
  },
  fr: {
    kinds: {
      frontMatter: 'En-tête',
      key: 'clé',
      post: 'publication',
      heading: 'titre',
      list: 'liste',
      item: 'élément',
      comment: 'commentaire cité',
      reply: 'réponse',
    },
    items: (count) => `${count}\u00A0${count === 1 ? 'élément' : 'éléments'}`,
  },
};

/** What the parts of a draft are called in its outline. */
export function outlineWordsIn(language: InterfaceLanguage): OutlineWords {
  return words[language];
}
