import { isDraftByName, matchesPath } from '../drafts.ts';
import { pathBelow } from '../uris.ts';
import type { EffectiveConfiguration } from './effective.ts';

/** What a configuration says of names. */
export type Places = Pick<EffectiveConfiguration, 'include' | 'exclude' | 'includeFrom' | 'excludeFrom'>;

/** Whether a document is a draft by its name. `path` is told from the folder that is open or searched. */
export function isIncluded({ include, includeFrom }: Places, uri: string, path: string): boolean {
  return isDraftByName(includeFrom === undefined ? path : pathBelow(includeFrom, uri), include);
}

/** Whether a document is never a draft, whatever its name and its front matter. */
export function isExcluded({ exclude, excludeFrom }: Places, uri: string, path: string): boolean {
  return exclude.length > 0 && matchesPath(excludeFrom === undefined ? path : pathBelow(excludeFrom, uri), exclude);
}
