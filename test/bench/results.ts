import type { Batch } from './sections/batch.ts';
import type { KeystrokeResult } from './sections/keystroke.ts';
import type { Lexicon } from './sections/lexicon.ts';
import type { MemoryResult } from './sections/memory.ts';
import type { Sizes } from './sections/sizes.ts';
import type { Starts } from './sections/start.ts';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  /** How many processes wanted a core in the minute before. */
  readonly load: number;
}

/** Everything that one run has measured; a section that was not asked for is absent. */
export interface Results {
  readonly machine: Machine;
  readonly plan: 'full' | 'quick';
  /** What a contestant is called in tables, by id. */
  readonly titles: Readonly<Record<string, string>>;
  readonly missing: readonly { readonly title: string; readonly why: string }[];
  start?: Starts;
  keystroke?: readonly KeystrokeResult[];
  memory?: readonly MemoryResult[];
  batch?: Batch;
  lexicon?: Lexicon;
  sizes?: Sizes;
}

export const floorId = 'floor';
export const productId = 'causerie';
export const allCoresId = `${productId}-all-cores`;
