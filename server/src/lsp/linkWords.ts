import type { InterfaceLanguage } from '../engine/messages/index.ts';

interface LinkWords {
  /** A person or a hashtag on a platform. */
  readonly openOn: (name: string, platform: string) => string;
  readonly open: (address: string) => string;
}

const words: Readonly<Record<InterfaceLanguage, LinkWords>> = {
  en: {
    openOn: (name, platform) => `Open ${name} on ${platform}`,
    open: (address) => `Open ${address}`,
  },
  fr: {
    openOn: (name, platform) => `Ouvrir ${name} sur ${platform}`,
    open: (address) => `Ouvrir ${address}`,
  },
};

/** What the links of a draft say. */
export function linkWordsIn(language: InterfaceLanguage): LinkWords {
  return words[language];
}
