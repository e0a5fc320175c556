import { acrossRules } from './across/index.ts';
import { rules } from './rules/index.ts';

/** Every rule that findings may come from, of one draft and across drafts, by id. */
export const catalogue = [...rules, ...acrossRules].sort((a, b) => (a.id < b.id ? -1 : 1));

/** A rule of one draft or across drafts. */
export type CatalogueRule = (typeof catalogue)[number];
