import { catalogue } from '../engine/catalogue.ts';
import { servedWithoutQuestion } from '../engine/language/questions/needless.ts';
import { explainRule, type InterfaceLanguage } from '../engine/messages/index.ts';
import { platformName } from '../engine/messages/platformNames.ts';
import { purposeName } from '../engine/messages/purposeNames.ts';
import { hashtagsBorneOn } from '../engine/platforms/hashtags.ts';
import { lengthOn } from '../engine/platforms/length.ts';
import { platformOf, purposeOf } from '../engine/text/frontMatter/vocabulary.ts';
import type { Platform, Purpose } from '../engine/vocabulary.ts';

/** The keys that drafts declare, in the order in which one writes them. */
export const frontMatterKeys = [
  'platform',
  'language',
  'purpose',
  'mentions',
  'series',
  'scheduled',
  'accept',
] as const;
export type FrontMatterKey = (typeof frontMatterKeys)[number];

interface FrontMatterWords {
  readonly keys: Readonly<Record<FrontMatterKey, string>>;
  readonly languages: Readonly<Record<'fr' | 'en' | 'auto', string>>;
  readonly limit: (platform: string, limit: string, hashtags: number) => string;
  readonly blog: string;
  readonly needsNoQuestion: string;
  readonly sellsMore: string;
}

const words: Readonly<Record<InterfaceLanguage, FrontMatterWords>> = {
  en: {
    keys: {
      platform:
        'Where the post will appear, on one platform or several. Its length and its hashtags are counted as they are there.',
      language: 'The language of the draft. Without it, each paragraph shows its own.',
      purpose:
        'What the post is for. The questions that are proposed follow from it, and what the text is expected to do.',
      mentions: 'People whom the post speaks to, where its text does not name them.',
      series: 'The series that the post belongs to.',
      scheduled:
        'The day on which the post will appear. Days that the text names are compared with it; publishing stays your act.',
      accept: 'Rules whose findings you accept in the whole draft. They cost no points and stay counted.',
    },
    languages: { fr: 'French', en: 'English', auto: 'As each paragraph shows' },
    limit: (platform, limit, hashtags) =>
      `${platform}: at most ${limit} characters in a post. Past ${hashtags} hashtags, readers see keywords.`,
    blog: 'A blog: a text as long as it needs to be. Its headings are its outline.',
    needsNoQuestion: 'It is served without a question to the readers.',
    sellsMore: 'Two sentences in five may sell, where it is one in five elsewhere.',
  },
  fr: {
    keys: {
      platform:
        'Où la publication paraîtra, sur une plateforme ou plusieurs. Sa longueur et ses mots-dièse se comptent comme là-bas.',
      language: 'La langue du brouillon. Sans elle, chaque paragraphe montre la sienne.',
      purpose:
        'À quoi sert la publication. Les questions proposées en dépendent, et ce que l’on attend du texte aussi.',
      mentions: 'Les personnes à qui la publication s’adresse, si son texte ne les nomme pas.',
      series: 'La série dont la publication fait partie.',
      scheduled:
        'Le jour où la publication paraîtra. Les jours que le texte nomme y sont comparés\u00A0; publier reste votre geste.',
      accept:
        'Les règles dont vous acceptez les remarques dans tout le brouillon. Elles ne coûtent rien et restent comptées.',
    },
    languages: { fr: 'Français', en: 'Anglais', auto: 'Comme chaque paragraphe le montre' },
    limit: (platform, limit, hashtags) =>
      `${platform}\u00A0: ${limit}\u00A0caractères au plus par publication. Au-delà de ${hashtags}\u00A0mots-dièse, on voit des mots-clés.`,
    blog: 'Un blog\u00A0: un texte aussi long qu’il le faut. Ses titres en sont le plan.',
    needsNoQuestion: 'Il se passe d’une question à qui vous lit.',
    sellsMore: 'Deux phrases sur cinq peuvent vendre, contre une sur cinq ailleurs.',
  },
};

/** The key that `key` stands for: `platforms` is `platform`; undefined for one that is none of ours. */
export function frontMatterKey(key: string): FrontMatterKey | undefined {
  const name = key.toLowerCase();
  if (name === 'platforms') return 'platform';
  if (name === 'lang') return 'language';
  return frontMatterKeys.find((known) => known === name);
}

export function explainKey(key: FrontMatterKey, language: InterfaceLanguage): string {
  return words[language].keys[key];
}

export function languageName(value: 'fr' | 'en' | 'auto', language: InterfaceLanguage): string {
  return words[language].languages[value];
}

export function explainPlatform(platform: Platform, language: InterfaceLanguage): string {
  const limit = lengthOn(platform, '')?.limit;
  if (limit === undefined) return words[language].blog;
  const written = new Intl.NumberFormat(language).format(limit);
  return words[language].limit(platformName(platform), written, hashtagsBorneOn[platform]);
}

export function explainPurpose(purpose: Purpose, language: InterfaceLanguage): string {
  const name = purposeName(language, purpose);
  const { needsNoQuestion, sellsMore } = words[language];
  const sentences = [`${name.charAt(0).toUpperCase()}${name.slice(1)}.`];
  if (servedWithoutQuestion.has(purpose)) sentences.push(needsNoQuestion);
  if (purpose === 'announce-offer') sentences.push(sellsMore);
  return sentences.join(' ');
}

/** What a word after a key does; undefined where it is not known, or needs no explanation. */
export function explainValue(key: FrontMatterKey, word: string, language: InterfaceLanguage): string | undefined {
  if (key === 'platform') {
    const platform = platformOf(word);
    return platform && explainPlatform(platform, language);
  }
  if (key === 'purpose') {
    const purpose = purposeOf(word);
    return purpose && explainPurpose(purpose, language);
  }
  if (key === 'language') {
    const code = /^(fr|en|auto)(?![a-z])/i.exec(word)?.[1]?.toLowerCase() as 'fr' | 'en' | 'auto' | undefined;
    return code && `${languageName(code, language)}.`;
  }
  if (key !== 'accept' || !catalogue.some(({ id }) => id === word)) return undefined;
  const { title, summary } = explainRule(word, language);
  return `${title}. ${summary}`;
}
