import type { BaitPhrase } from '../../../language/appeals/cue.ts';
import { comments } from './comments.ts';
import { follows } from './follows.ts';
import { likes } from './likes.ts';
import { saves } from './saves.ts';
import { shares } from './shares.ts';
import { tags } from './tags.ts';
import { votes } from './votes.ts';

/** The French phrases of rule `engagement-bait`. Words that readers are told to post are read by `passwordsOf`. */
export const baitPhrases: readonly BaitPhrase[] = [
  ...likes,
  ...votes,
  ...shares,
  ...tags,
  ...saves,
  ...comments,
  ...follows,
];
