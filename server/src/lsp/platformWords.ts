import { englishNumber, frenchNumber } from '../engine/messages/figures.ts';
import type { InterfaceLanguage } from '../engine/messages/index.ts';
import type { Fold } from '../engine/platforms/fold.ts';
import type { PlatformLength } from '../engine/platforms/length.ts';

type Figures = Pick<PlatformLength, 'length' | 'limit' | 'unit'>;

/** What is said of a post on its platforms: scores and lengths, folds and limits, threads and variants. */
interface PlatformWords {
  readonly score: (score: number | null) => string;
  readonly length: (platform: string, figures: Figures) => string;
  readonly fold: (platforms: string) => string;
  readonly foldTooltip: (platform: string, fold: Fold) => string;
  readonly limit: (platform: string, figures: Figures) => string;
  readonly limitTooltip: (platform: string, figures: Figures) => string;
  readonly split: (count: number) => string;
  readonly joinNext: string;
  readonly joinAll: (count: number) => string;
  /** The text of all platforms that have none of their own, where none is declared. */
  readonly sharedText: string;
  /** A variant for a platform that nobody knows. */
  readonly unknownPlatform: string;
}

function listed(parts: readonly (string | false)[], joiner: string): string {
  return parts.filter((part) => part !== false).join(joiner);
}

const english: PlatformWords = {
  score: (score) => (score === null ? 'No score yet' : `Score ${score}/100`),
  length: (platform, { length, limit, unit }) => {
    const excess = length > limit ? `, ${englishNumber(length - limit)} too many` : '';
    return `${platform} ${englishNumber(length)}/${englishNumber(limit)}${unit === 'bytes' ? ' bytes' : ''}${excess}`;
  },
  fold: (platforms) => `${platforms} … see more`,
  foldTooltip: (platform, { characters, lines }) => {
    const after = listed(
      [characters > 0 && `${englishNumber(characters)} characters`, lines > 0 && `${lines} lines`],
      ' or ',
    );
    return `${platform} shows about ${after} of a post; readers ask for the rest. The place is a setting: causerie.folds.`;
  },
  limit: (platform, { limit, unit }) => `${platform} ends here: ${englishNumber(limit)} ${unit}`,
  limitTooltip: (platform, { length, limit, unit }) =>
    `${platform} takes ${englishNumber(limit)} ${unit} and counts ${englishNumber(length)}: what follows does not fit.`,
  split: (count) => `Split this post into a thread of ${count}`,
  joinNext: 'Join this post with the next one',
  joinAll: (count) => `Join the ${count} posts of this thread into one`,
  sharedText: 'shared text',
  unknownPlatform: 'unknown platform',
};

const french: PlatformWords = {
  score: (score) => (score === null ? 'Pas encore de score' : `Score ${score}/100`),
  length: (platform, { length, limit, unit }) => {
    const excess = length > limit ? `, ${frenchNumber(length - limit)} de trop` : '';
    return `${platform} ${frenchNumber(length)}/${frenchNumber(limit)}${unit === 'bytes' ? ' octets' : ''}${excess}`;
  },
  fold: (platforms) => `${platforms} … voir plus`,
  foldTooltip: (platform, { characters, lines }) => {
    const after = listed(
      [characters > 0 && `${frenchNumber(characters)} caractères`, lines > 0 && `${lines} lignes`],
      ' ou ',
    );
    return `${platform} montre environ ${after} d’une publication\u00a0; le reste se demande. L’endroit se règle\u00a0: causerie.folds.`;
  },
  limit: (platform, { limit, unit }) =>
    `${platform} s’arrête ici\u00a0: ${frenchNumber(limit)} ${unit === 'bytes' ? 'octets' : 'caractères'}`,
  limitTooltip: (platform, { length, limit, unit }) =>
    `${platform} accepte ${frenchNumber(limit)} ${unit === 'bytes' ? 'octets' : 'caractères'} et en compte ${frenchNumber(length)}\u00a0: la suite n’entre pas.`,
  split: (count) => `Couper cette publication en un fil de ${count}`,
  joinNext: 'Réunir cette publication et la suivante',
  joinAll: (count) => `Réunir les ${count} publications de ce fil`,
  sharedText: 'texte commun',
  unknownPlatform: 'plateforme inconnue',
};

export function platformWordsIn(language: InterfaceLanguage): PlatformWords {
  return language === 'fr' ? french : english;
}
