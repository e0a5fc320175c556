import type { PlatformLength } from '../engine/platforms/length.ts';
import type { PublishedLength } from '../protocol.ts';

/** A length as clients are told it; null where the platform has no limit. */
export function publishedLength(length: PlatformLength | undefined): PublishedLength | null {
  return length ? { length: length.length, limit: length.limit, unit: length.unit } : null;
}
