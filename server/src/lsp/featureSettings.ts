import { defaultFolds } from '../engine/platforms/fold.ts';
import { platforms } from '../engine/vocabulary.ts';

type Folds = Record<string, { characters: number; lines: number }>;

/** What the editor alone decides: what it shows beside findings. */
export interface FeatureSettings {
  /** Score and lengths above each post. */
  readonly codeLens: boolean;
  /** Where platforms fold a post, and where it passes their limit. */
  readonly inlayHints: boolean;
  /** By platform, where it folds a post: after so many characters or lines, 0 for any number. Others fold nothing. */
  readonly folds: Folds;
}

export const defaultFeatureSettings: FeatureSettings = {
  codeLens: true,
  inlayHints: true,
  folds: { ...defaultFolds },
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function count(value: unknown, base: number): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? Math.floor(value) : base;
}

/** What is set for a platform, over what holds without it; null folds nothing there. */
function readFolds(sent: unknown, base: Folds): Folds {
  if (!isObject(sent)) return base;
  const folds = { ...base };
  for (const platform of platforms) {
    const fold = sent[platform];
    const before = base[platform] ?? { characters: 0, lines: 0 };
    if (fold === null) delete folds[platform];
    else if (isObject(fold)) {
      folds[platform] = {
        characters: count(fold.characters, before.characters),
        lines: count(fold.lines, before.lines),
      };
    }
  }
  return folds;
}

/** Reads what a client sent; what is missing or makes no sense stays as in `base`. */
export function readFeatureSettings(sent: Readonly<Record<string, unknown>>, base: FeatureSettings): FeatureSettings {
  return {
    codeLens: typeof sent.codeLens === 'boolean' ? sent.codeLens : base.codeLens,
    inlayHints: typeof sent.inlayHints === 'boolean' ? sent.inlayHints : base.inlayHints,
    folds: readFolds(sent.folds, base.folds),
  };
}
