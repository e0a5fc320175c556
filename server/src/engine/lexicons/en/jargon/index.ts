import type { JargonPhrase } from '../../jargonPhrase.ts';
import { adjectives } from './adjectives.ts';
import { firms } from './firms.ts';
import { nouns } from './nouns.ts';
import { offices } from './offices.ts';
import { phrases } from './phrases.ts';
import { verbs } from './verbs.ts';

/** The English words of rule `jargon`, all kinds. */
export const jargon: readonly JargonPhrase[] = [...adjectives, ...nouns, ...verbs, ...phrases, ...offices, ...firms];
