import { optionsOf, type RuleOptions, type SetOptions } from '../ruleOptions.ts';
import type { OwnLimits } from './length.ts';

/** The options of `too-long`. */
export const limitOptions = {
  limits: { kind: 'byPlatform', default: {}, least: 10, most: 1_000_000 },
} as const satisfies RuleOptions;

const nothingSet: SetOptions = {};

/** The limits that a configuration sets in the place of the platforms' own: whatever counts a post heeds them. */
export function ownLimits(options: SetOptions = nothingSet): OwnLimits {
  return optionsOf('too-long', limitOptions, { options }).limits;
}
