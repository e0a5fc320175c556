import type { InterfaceLanguage } from '../engine/messages/index.ts';

interface LinkWords {
  /** A person or a hashtag on a platform. */
  readonly openOn: (name: string, platform: string) => string;
  readonly open: (address: string) => string;
  readonly ownSite: string;
  readonly othersSite: string;
  readonly unknownSite: string;
  /** A person's page. */
  readonly profile: (handle: string, platform: string) => string;
  /** How long an address is, each figure with the platforms that it is counted on. */
  readonly counts: (figures: readonly { readonly figure: number; readonly platforms: string }[]) => string;
  readonly image: string;
  readonly described: (description: string) => string;
  readonly undescribed: string;
}

const words: Readonly<Record<InterfaceLanguage, LinkWords>> = {
  en: {
    openOn: (name, platform) => `Open ${name} on ${platform}`,
    open: (address) => `Open ${address}`,
    ownSite: 'One of your own sites.',
    othersSite: 'Somebody else’s site.',
    unknownSite: 'Somebody else’s site, or one of yours: the setting causerie.sites names yours.',
    profile: (handle, platform) => `The page of @${handle} on ${platform}: somebody is named.`,
    counts: (figures) => {
      const each = figures.map(
        ({ figure, platforms }, index) => `${figure}${index ? '' : ' characters'} on ${platforms}`,
      );
      return `The address counts as ${each.join(', ')}.`;
    },
    image: 'An image: it is attached to the post, and its address counts for nothing.',
    described: (description) => `Its description, for those who do not see it: “${description}”.`,
    undescribed: 'It has no description for those who do not see it.',
  },
  fr: {
    openOn: (name, platform) => `Ouvrir ${name} sur ${platform}`,
    open: (address) => `Ouvrir ${address}`,
    ownSite: 'L’un de vos sites.',
    othersSite: 'Le site de quelqu’un d’autre.',
    unknownSite: 'Le site de quelqu’un d’autre, ou l’un des vôtres\u00A0: le réglage causerie.sites nomme les vôtres.',
    profile: (handle, platform) => `La page de @${handle} sur ${platform}\u00A0: quelqu’un est nommé.`,
    counts: (figures) => {
      const each = figures.map(
        ({ figure, platforms }, index) => `${figure}${index ? '' : '\u00A0caractères'} sur ${platforms}`,
      );
      return `L’adresse compte pour ${each.join(', ')}.`;
    },
    image: 'Une image\u00A0: elle est jointe à la publication, et son adresse ne compte pas.',
    described: (description) => `Sa description, pour qui ne la voit pas\u00A0: «\u00A0${description}\u00A0».`,
    undescribed: 'Elle n’a pas de description pour qui ne la voit pas.',
  },
};

/** What is told about the links of a draft. */
export function linkWordsIn(language: InterfaceLanguage): LinkWords {
  return words[language];
}
