import type { InterfaceLanguage } from '../engine/messages/index.ts';

interface HashtagWords {
  readonly readAs: (words: string) => string;
  readonly oneWord: string;
  readonly spelled: string;
  readonly count: (count: number) => string;
  /** How many a post bears, each figure with the platforms that it is true of. */
  readonly borne: (figures: readonly { readonly figure: number; readonly platforms: string }[]) => string;
  readonly borneAnywhere: (limit: number) => string;
}

const words: Readonly<Record<InterfaceLanguage, HashtagWords>> = {
  en: {
    readAs: (each) => `Read aloud word by word: “${each}”.`,
    oneWord: 'A screen reader takes it for one word. If it is several, a capital letter on each parts them.',
    spelled: 'All in capitals: a screen reader says it as a word or spells it.',
    count: (count) => (count === 1 ? 'The only hashtag of this post.' : `One of ${count} hashtags in this post.`),
    borne: (figures) => {
      const each = figures.map(({ figure, platforms }) => `past ${figure} on ${platforms}`);
      return `Readers see keywords ${each.join(', ')}.`;
    },
    borneAnywhere: (limit) => `In a post of this length, readers see keywords past ${limit}.`,
  },
  fr: {
    readAs: (each) => `Se lit à voix haute mot par mot\u00A0: «\u00A0${each}\u00A0».`,
    oneWord: 'Un lecteur d’écran le prend pour un seul mot. S’il y en a plusieurs, une majuscule à chacun les sépare.',
    spelled: 'Tout en capitales\u00A0: un lecteur d’écran le dit comme un mot ou l’épelle.',
    count: (count) =>
      count === 1
        ? 'Le seul mot-dièse de cette publication.'
        : `L’un des ${count}\u00A0mots-dièse de cette publication.`,
    borne: (figures) => {
      const each = figures.map(({ figure, platforms }) => `au-delà de ${figure} sur ${platforms}`);
      return `On voit des mots-clés ${each.join(', ')}.`;
    },
    borneAnywhere: (limit) => `Dans une publication de cette longueur, on voit des mots-clés au-delà de ${limit}.`,
  },
};

/** What is told about hashtags. */
export function hashtagWordsIn(language: InterfaceLanguage): HashtagWords {
  return words[language];
}
