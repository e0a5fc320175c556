import type { Draft } from '../engine/draft.ts';
import type { LintResult } from '../engine/lint.ts';
import type { InterfaceLanguage } from '../engine/messages/index.ts';
import { platformName } from '../engine/messages/platformNames.ts';
import type { Score } from '../engine/score.ts';
import type { Variant } from '../engine/variants.ts';
import type { Platform } from '../engine/vocabulary.ts';
import { platformWordsIn } from './platformWords.ts';

/** A text that some platforms publish: the draft, or one of its variants. */
export interface PublishedBy {
  readonly platforms: readonly Platform[];
  readonly draft: Draft;
  readonly score: Score;
  /** Index of the variant; undefined where all platforms get the same text. */
  readonly variant: number | undefined;
}

/** The texts of a draft, each with its own score. */
export function textsOf({ draft, score, variants }: LintResult): readonly PublishedBy[] {
  if (variants.length === 0) return [{ platforms: draft.platforms, draft, score, variant: undefined }];
  return variants.map((result, index) => ({
    platforms: result.variant.platforms,
    draft: result.variant.draft,
    score: result.score,
    variant: index,
  }));
}

/** Who publishes a variant, in words. */
export function variantTitle({ platforms, shared }: Variant, language: InterfaceLanguage): string {
  if (platforms.length > 0) return platforms.map(platformName).join(', ');
  const words = platformWordsIn(language);
  return shared ? words.sharedText : words.unknownPlatform;
}
