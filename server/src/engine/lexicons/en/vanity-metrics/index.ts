import type { Pattern } from '../../../phrases/phrase.ts';
import { feats } from './feats.ts';
import { figures } from './figures.ts';
import { goals } from './goals.ts';
import { shapes } from './shapes.ts';

/** Followers, likes, views or impressions told as one's own achievement, in English. */
export const phrases: readonly Pattern[] = [...figures, ...feats, ...goals, ...shapes];
