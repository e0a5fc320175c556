import type { PlaceElsewhere, Replacement } from './corpus/acrossRule.ts';
import type { PrincipleId } from './principles/index.ts';
import type { Fix, MessageData, RelatedPlace, Severity } from './rule.ts';
import type { Span } from './text/paragraph.ts';
import type { Platform } from './vocabulary.ts';

/** A fix that was tried before it is offered. */
export interface OfferedFix extends Fix {
  /** The points that it gives back to the whole draft, its fields filled in. */
  readonly regains: number;
}

export interface Finding extends Span {
  readonly rule: string;
  readonly principle: PrincipleId;
  readonly severity: Severity;
  readonly points: number;
  readonly message: string;
  readonly data: MessageData;
  readonly related: readonly RelatedPlace[];
  /** Places in other drafts, of a rule across drafts. */
  readonly elsewhere?: readonly PlaceElsewhere[];
  /** What may stand in its place, of a rule across drafts. */
  readonly replacements?: readonly Replacement[];
  /** True where the author accepted it: it costs nothing and is shown nowhere but in counts. */
  readonly accepted: boolean;
  /** Index of its post; with variants, among the posts of all of them. */
  readonly post: number;
  /** With variants: the platforms whose text shows it; empty for a text that is for none in particular. */
  readonly platforms?: readonly Platform[];
  /** True where other platforms publish the same words, and are not concerned: it says which ones are. */
  readonly tellsPlatforms?: boolean;
  /** Made, and tried, on each call. */
  readonly fixes: () => readonly OfferedFix[];
}

const seriousness: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

export function compareSeverity(a: Severity, b: Severity): number {
  return seriousness[a] - seriousness[b];
}
