import type { SellingCue } from '../../../language/selling/cue.ts';
import { announcements } from './announcements.ts';
import { benefits } from './benefits.ts';
import { calls } from './calls.ts';
import { captions } from './captions.ts';
import { claims } from './claims.ts';
import { counters } from './counters.ts';
import { courses } from './courses.ts';
import { features } from './features.ts';
import { freelance } from './freelance.ts';
import { gives } from './gives.ts';
import { houses } from './houses.ts';
import { launches } from './launches.ts';
import { listings } from './listings.ts';
import { magnets } from './magnets.ts';
import { makers } from './makers.ts';
import { offers } from './offers.ts';
import { pitches } from './pitches.ts';
import { prices } from './prices.ts';
import { prizes } from './prizes.ts';
import { proofs } from './proofs.ts';
import { selfPromotion } from './selfPromotion.ts';
import { services } from './services.ts';
import { trades } from './trades.ts';
import { tryIt } from './tryIt.ts';
import { urgency } from './urgency.ts';
import { visits } from './visits.ts';

/** Everything that makes a sentence sell, and what outweighs it. */
export const sellingCues: readonly SellingCue[] = [
  ...prices,
  ...offers,
  ...prizes,
  ...calls,
  ...counters,
  ...visits,
  ...selfPromotion,
  ...claims,
  ...benefits,
  ...tryIt,
  ...services,
  ...trades,
  ...captions,
  ...houses,
  ...features,
  ...courses,
  ...urgency,
  ...magnets,
  ...freelance,
  ...launches,
  ...makers,
  ...listings,
  ...announcements,
  ...proofs,
  ...pitches,
  ...gives,
];
